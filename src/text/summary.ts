import type { Status } from "../core/scoring/assess.ts";
import type { Leaning } from "../core/scoring/orientation.ts";
import type { QualityFlag } from "../core/scoring/quality.ts";
import type { Band } from "../core/scoring/score.ts";
import { counted, share } from "./numbers.ts";

/** The parts of a summary, in reading order. */
export const summaryHeadings = {
  glance: "Sekilas",
  spread: "Sebaran nilai",
  antiTraits: "Tanda bahaya",
  misconceptions: "Sangkaan dan fakta",
  leaning: "Arah pilihan",
  quality: "Mutu jawaban",
  skipped: "Yang paling sering dilewati",
  respondents: "Daftar peserta",
  about: "Tentang rekap ini",
} as const;

export type SummaryPart = keyof typeof summaryHeadings;

const people = (count: number): string => `${counted(count)} peserta`;
const of = (part: number, whole: number): string => `${counted(part)} dari ${counted(whole)}`;

export const summary = {
  title: (role: string): string => `Rekap kelompok: ${role}`,
  subtitle: (respondents: number, badRecords: number): string =>
    badRecords === 0
      ? people(respondents)
      : `${people(respondents)}; ${counted(badRecords)} baris masukan tidak bisa dinilai`,

  none: "Belum ada peserta yang bisa dinilai.",
  small: (respondents: number, least: number): string =>
    `Baru ${people(respondents)}. Kelompok di bawah ${least} orang tidak dirinci, supaya jawaban seseorang tidak mudah dikenali. Untuk perorangan, buka laporan masing-masing.`,
  purpose:
    "Rekap ini untuk merancang bimbingan. Ini bukan peringkat, bukan psikotes, dan tidak dibuat untuk menyeleksi orang.",
  coverage: (complete: number, respondents: number): string =>
    complete === respondents
      ? "Semua peserta menjawab semua pertanyaan."
      : `${of(complete, respondents)} peserta menjawab semua pertanyaan.`,

  verdicts: "Hasil kelompok",
  result: "Hasil",
  amount: "Jumlah",
  value: (part: number, whole: number): string => `${counted(part)} (${share(part, whole)})`,
  bands: {
    strong: "Sangat cocok",
    good: "Cocok",
    unsure: "Belum jelas",
    low: "Kurang cocok untuk saat ini",
  } satisfies Record<Band, string>,
  insufficient: "Belum cukup jawaban",
  settled: (certain: number, provisional: number): string =>
    `${counted(certain)} pasti, ${counted(provisional)} sementara.`,
  verdictsLegend:
    "Batang penuh: sudah pasti menurut jawaban. Batang bergaris: sementara, masih bisa bergeser bila pertanyaan yang tersisa dijawab.",

  spreadIntro:
    "Setiap gambar membagi peserta menurut nilainya, dari 0 sampai 100. Batas: 40 belum jelas, 60 cocok, 80 sangat cocok.",
  spreadLegend:
    "Batang penuh: semua pertanyaannya dijawab. Batang bergaris: perkiraan dari sebagian jawaban.",
  spreadNumbers:
    "Angkanya: banyaknya peserta menurut nilai. Sebagian: dihitung dari sebagian jawaban. Belum: belum ada jawaban.",
  fit: "Kecocokan",
  realism: "Gambaran tentang pekerjaannya",
  scale: "Nilai",
  bin: (low: number, high: number): string => `${low}–${high}`,
  inBin: (bin: string, count: number): string => `${bin}: ${counted(count)}`,
  partly: "Sebagian",
  unknown: "Belum",
  spread(ready: number, weak: number, known: number, unknown: number): string {
    const told = `${of(ready, known)} bernilai 60 atau lebih; ${counted(weak)} di bawah 40.`;
    return unknown === 0 ? told : `${told} ${counted(unknown)} belum menjawab.`;
  },
  antiSpread: (triggerAt: number): string => `Batasnya ${triggerAt}: mulai dari sini tanda bahaya menyala.`,
  few: (name: string, known: number, least: number): string =>
    `${name}: baru ${people(known)} menjawab; sebarannya ditampilkan mulai ${least} peserta.`,

  antiIntro:
    "Di sini nilai tinggi membuat pekerjaan ini terasa berat. Tanda bahaya menahan hasil, bukan menggugurkan.",
  antiTraits: "Tanda bahaya yang menyala",
  antiTrait: "Tanda bahaya",
  open: (open: number): string => (open === 0 ? "" : `${counted(open)} lagi belum jelas.`),
  antiLegend: "Batang penuh: menyala. Batang bergaris: belum jelas, tergantung pertanyaan yang tersisa.",

  misconceptionsIntro: "Sangkaan yang paling banyak dipegang berada di atas. Ini bahan obrolan, bukan nilai.",
  misconceptions: "Yang masih keliru",
  statement: "Pernyataan",
  reason: (answer: boolean, reason: string): string => `Jawabannya: ${answer ? "benar" : "salah"}. ${reason}`,
  undecided: (undecided: number): string => `${counted(undecided)} lagi menjawab belum tahu.`,
  misconceptionsLegend: "Batang penuh: menjawab keliru. Batang bergaris: menjawab belum tahu.",

  leaning: "Ke mana pilihan mereka condong",
  direction: "Arah",
  towards: (leaning: Leaning, role: string, other: string): string =>
    ({ this: `Condong ke ${role}`, other: `Condong ke ${other}`, open: "Masih terbuka" })[leaning],
  neither: "Tidak ada sisi yang lebih baik; ini soal arah, dan tidak ikut menghitung hasil.",

  qualityFine: "Tidak ada pola jawaban yang janggal.",
  flagged: (flagged: number, respondents: number): string =>
    `Pada ${of(flagged, respondents)} peserta ada pola yang patut ditanyakan. Ini tidak mengubah hasil, dan bukan tuduhan.`,
  flags: {
    "long-string": "Pilihan yang sama berturut-turut, setengah penilaian atau lebih",
    inconsistent: "Jawaban pada hal yang sama saling berjauhan",
    "low-variance": "Hampir semua penilaian memakai pilihan yang sama",
  } satisfies Record<QualityFlag["code"], string>,
  patterns: "Pola yang ditemukan",
  flag: "Pola",

  noneSkipped: "Tidak ada pertanyaan yang dilewati.",
  skipped: "Tidak dijawab",
  question: "Pertanyaan",
  scenes: " ↔ ",
  more: (count: number): string => `Masih ada ${counted(count)} lagi yang dilewati lebih jarang.`,
  moreStatements: (count: number): string => `Masih ada ${counted(count)} pernyataan lagi.`,

  respondentsIntro:
    "Urutannya sama dengan berkas masukan, bukan peringkat. Warna lebih pekat berarti nilai lebih tinggi; pada tanda bahaya, warna berarti batasnya tercapai. Angka dibulatkan ke bawah; – berarti belum ada jawaban.",
  firstOnly: (shown: number, respondents: number): string =>
    `Yang ditampilkan ${counted(shown)} peserta pertama dari ${counted(respondents)}.`,
  respondents: "Hasil setiap peserta",
  respondent: "Peserta",
  numbered: (number: number): string => `Nomor ${counted(number)}`,
  verdict(status: Status, band: Band | null): string {
    if (band === null) return this.insufficient;
    return status === "provisional" ? `${this.bands[band]} (sementara)` : this.bands[band];
  },
  absent: "–",

  about: [
    "Setiap angka di sini adalah hitungan dari laporan perorangan; nilai dua kelompok tidak bisa diadu, karena tidak ada norma.",
    "Hasil menggambarkan jawaban hari ini, bukan kemampuan yang terukur. Nilai rendah bisa dilatih.",
    "Halaman ini bisa memuat kode peserta. Bagikan hanya kepada yang memang mendampingi mereka.",
  ],
  fingerprint: (profile: string, fingerprint: string): string => `Profil ${profile}, sidik ${fingerprint}.`,
} as const;
