import type { Status } from "../core/scoring/assess.ts";
import type { Leaning } from "../core/scoring/orientation.ts";
import type { QualityFlag } from "../core/scoring/quality.ts";
import type { Band } from "../core/scoring/score.ts";
import { counted, share } from "./numbers.ts";
import { type Cuts, cutsText, headings, report } from "./report.ts";

/** The parts of a summary, in reading order. */
export const summaryHeadings = {
  glance: headings.glance,
  groups: "Menurut kelompok",
  holds: "Nilai yang sampai di batasnya",
  spread: "Sebaran nilai",
  antiTraits: headings.antiTraits,
  misconceptions: headings.misconceptions,
  leaning: "Arah pilihan",
  quality: headings.quality,
  skipped: "Yang paling sering dilewati",
  respondents: "Daftar peserta",
  about: "Tentang rekap ini",
} as const;

export type SummaryHeading = keyof typeof summaryHeadings;

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
    `${counted(certain)} lengkap, ${counted(provisional)} sementara.`,
  verdictsLegend:
    "Batang penuh: lengkap, jawaban yang tersisa tidak bisa mengubah hasilnya. Batang bergaris: sementara, masih bisa bergeser bila sisanya dijawab.",

  groupVerdicts: "Hasil setiap kelompok",
  group: "Kelompok",
  respondentsOf: "Peserta",
  ungrouped: "Tanpa kelompok",
  hiddenGroups: (least: number): string =>
    `Kelompok di bawah ${least} orang hanya disebut jumlahnya, begitu juga kelompok yang rinciannya bisa dipakai menghitung selisihnya.`,
  oftenHeld: (name: string, held: number, respondents: number): string =>
    `Paling sering sampai di batasnya: ${name} (${of(held, respondents)} peserta).`,
  oftenMissed: (statement: string, missed: number, respondents: number): string =>
    `Paling banyak keliru: "${statement}" (${of(missed, respondents)} peserta).`,
  groupsCaveat:
    "Kelompok yang berbeda tidak bisa diadu: tidak ada norma, dan di kelompok kecil satu orang saja sudah menggeser hitungannya.",
  manyGroups: (most: number): string =>
    `Kelompoknya lebih dari ${most}, jadi tidak direkap satu per satu. Mungkin kolom kelompoknya berisi hal lain, misalnya nama.`,

  holdsIntro:
    'Kalau rata-rata jawaban seseorang cukup tinggi, satu nilai yang sampai di batasnya menahan hasilnya di "belum jelas". Menahan, bukan menggugurkan. Yang dihitung di sini semua yang sampai di batas, juga yang hasilnya memang tidak lebih tinggi.',
  holds: "Sampai di batasnya",
  holdsUpTo: (holdAt: number): string => `Batasnya ${holdAt} ke bawah.`,
  holdsFrom: (triggerAt: number): string => `Batasnya ${triggerAt} ke atas.`,
  open: (open: number): string => `${counted(open)} lagi belum jelas.`,
  holdsLegend:
    "Batang penuh: sampai di batasnya. Batang bergaris: belum jelas, tergantung pertanyaan yang belum dijawab.",
  nothingHolds: "Tidak ada nilai yang sampai di batasnya.",

  spreadIntro: (cuts: Cuts): string =>
    `Setiap gambar membagi peserta menurut nilainya, dari 0 sampai 100. Batas hasil: ${cutsText(cuts)}.`,
  spreadLegend:
    "Batang penuh: semua pertanyaannya dijawab. Batang bergaris: perkiraan dari sebagian jawaban.",
  fit: report.fit,
  realism: "Gambaran tentang pekerjaannya",
  scale: "Nilai",
  bin: (low: number, high: number): string => `${low}–${high}`,
  numbers: "Banyaknya peserta",
  number: (name: string, count: number): string => `${name}: ${counted(count)}`,
  partly: "perkiraan",
  unknown: "belum ada nilainya",
  spread(
    cuts: Record<"good" | "unsure", number>,
    { ready, weak, known, unknown }: Record<"ready" | "weak" | "known" | "unknown", number>,
  ): string {
    const told = `${of(ready, known)} bernilai ${cuts.good} atau lebih; ${counted(weak)} di bawah ${cuts.unsure}.`;
    return unknown === 0 ? told : `${told} ${counted(unknown)} belum ada nilainya.`;
  },
  few: (name: string, known: number, least: number): string =>
    `${name}: baru ${people(known)} menjawab; sebarannya ditampilkan mulai ${least} peserta.`,

  antiIntro: "Di sini nilai tinggi membuat pekerjaan ini mungkin terasa berat, dan menurunkan kecocokan.",

  statementsIntro: "Yang paling banyak keliru berada di atas. Ini bahan obrolan, bukan nilai.",
  believed: "Masih dianggap benar, padahal keliru",
  notKnown: "Fakta yang banyak dijawab keliru",
  statement: "Pernyataan",
  reason: (reason: string): string => `Faktanya: ${reason}`,
  undecided: (undecided: number): string => `${counted(undecided)} lagi menjawab belum tahu.`,
  statementsLegend: "Batang penuh: menjawab keliru. Batang bergaris: menjawab belum tahu.",

  leaning: "Ke mana pilihan mereka condong",
  direction: "Arah",
  towards: (leaning: Leaning, role: string, other: string): string =>
    ({ this: `Condong ke ${role}`, other: `Condong ke ${other}`, open: "Masih terbuka" })[leaning],
  neither: report.neither,

  qualityFine: "Tidak ada pola jawaban yang janggal.",
  qualityCaveat:
    "Tidak semua jawaban yang asal bisa dikenali dari polanya, dan pola seperti ini bisa juga muncul pada orang yang menjawab sungguh-sungguh.",
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
  more: (count: number): string => `Masih ada ${counted(count)} lagi yang dilewati.`,
  moreStatements: (count: number): string => `Masih ada ${counted(count)} pernyataan lagi.`,

  respondentsIntro:
    "Urutannya sama dengan berkas masukan, bukan peringkat. Angka bertanda * sampai di batasnya, apa pun sisa jawabannya. Angka dibulatkan ke bawah; – berarti belum ada jawaban.",
  firstOnly: (shown: number, respondents: number): string =>
    `Yang ditampilkan ${counted(shown)} peserta pertama dari ${counted(respondents)}.`,
  respondents: "Hasil setiap peserta",
  respondent: "Peserta",
  numbered: (number: number): string => `Nomor ${counted(number)}`,
  verdict(status: Status, band: Band | null): string {
    if (band === null) return this.insufficient;
    return status === "provisional" ? `${this.bands[band]} (sementara)` : this.bands[band];
  },
  atFloor: (number: string): string => `${number}*`,
  absent: "–",

  about: [
    "Setiap angka di sini adalah hitungan dari laporan perorangan; nilai dua kelompok tidak bisa diadu, karena tidak ada norma.",
    "Hasil menggambarkan jawaban hari ini, bukan kemampuan yang terukur. Kalau menjawab lagi, sebagian orang mendapat hasil satu tingkat lebih tinggi atau lebih rendah; di dekat batas yang menahan, hasilnya bisa berbeda lebih jauh.",
    "Halaman ini bisa memuat kode peserta. Bagikan hanya kepada yang memang mendampingi mereka.",
  ],
  fingerprint: report.fingerprint,
} as const;
