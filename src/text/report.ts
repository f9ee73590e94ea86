import type {
  AntiTraitEntry,
  ChangesSection,
  HeadlineSection,
  SectionKind,
} from "../core/report/sections.ts";
import type { Status } from "../core/scoring/assess.ts";
import type { Leaning } from "../core/scoring/orientation.ts";
import type { QualityFlag } from "../core/scoring/quality.ts";
import type { Band } from "../core/scoring/score.ts";
import { decimal, rangeText } from "./numbers.ts";

/** The headings of a report, in its reading order. */
export const headings: Record<SectionKind, string> = {
  headline: "Ringkasan",
  since: "Dulu dan sekarang",
  scales: "Mengapa begitu",
  antiTraits: "Tanda bahaya",
  changes: "Apa yang mengubah hasilnya",
  misconceptions: "Sangkaan dan fakta",
  expectations: "Harapan dan kenyataan",
  comparison: "Peran ini dan yang mirip",
  duties: "Tugas dan minatmu",
  nextSteps: "Langkah berikutnya",
  quality: "Mutu jawaban",
  answers: "Semua jawaban dan hitungannya",
  about: "Tentang hasil ini",
  sources: "Fakta dari luar",
};

export const bandNames: Record<Band, string> = {
  low: "kurang cocok untuk saat ini",
  unsure: "belum jelas",
  good: "cocok",
  strong: "sangat cocok",
};

const CERTAIN: Record<Band, (role: string) => string> = {
  strong: (role) => `Dari jawabanmu, kemungkinan kamu sangat cocok menjadi ${role}.`,
  good: (role) => `Dari jawabanmu, kemungkinan kamu cocok menjadi ${role}.`,
  unsure: (role) =>
    `Dari jawabanmu, belum jelas apakah kamu cocok menjadi ${role}: ada yang pas, ada yang belum.`,
  low: (role) =>
    `Dari jawabanmu, untuk saat ini kemungkinan kamu kurang cocok menjadi ${role}. Banyak bagiannya bisa dilatih.`,
};

export const statusNames: Record<Status, string> = {
  certain: "pasti menurut jawabanmu",
  provisional: "sementara",
  insufficient: "belum cukup jawaban",
};

export const report = {
  title: (role: string): string => `Laporan kecocokan: ${role}`,
  respondent: (id: string): string => `Peserta: ${id}`,

  verdict({ role, verdict, heldBy }: HeadlineSection): string {
    const { status, band, low, high } = verdict;
    if (band === null) {
      const span = low === high ? bandNames[low] : `"${bandNames[low]}" sampai "${bandNames[high]}"`;
      return `Jawabanmu belum cukup untuk menyebut satu hasil tentang ${role}. Yang masih mungkin: ${span}.`;
    }
    if (band === "unsure" && heldBy.length > 0) {
      return `Banyak jawabanmu pas dengan ${role}, tetapi hasilnya kami tahan di "belum jelas" karena ada tanda bahaya: ${heldBy.join(", ")}.`;
    }
    const sentence = CERTAIN[band](role);
    return status === "provisional"
      ? `Sementara ini: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
      : sentence;
  },

  status({ verdict, coverage }: HeadlineSection): string {
    const { answered, items } = coverage;
    const counted = `${answered} dari ${items} pertanyaan dijawab`;
    const name = statusNames[verdict.status];
    if (answered === 0) return `Status: ${name} (${counted}). Jadi semua hasil masih mungkin.`;
    if (verdict.status === "certain") {
      const rest = answered === items ? "" : "; sisanya tidak bisa mengubah hasil";
      return `Status: ${name} (${counted}${rest}).`;
    }
    const span = `"${bandNames[verdict.low]}" sampai "${bandNames[verdict.high]}"`;
    return `Status: ${name} (${counted}). Pertanyaan yang tersisa masih bisa membawa hasilnya dari ${span}.`;
  },

  fit: "Kecocokan",
  contents: "Isi laporan",
  numbers: (caption: string): string => `Dalam angka: ${caption}`,
  scalesCaption: "nilai setiap sifat",
  antiCaption: "tanda bahaya",
  range: "Rentang",
  numberColumns: {
    scale: "Nilai",
    low: "Terendah",
    high: "Tertinggi",
    point: "Perkiraan",
    value: "Dari 100",
    answered: "Dijawab",
  },
  of100: (low: number, high: number): string => `${rangeText(low, high)} dari 100`,
  point: (point: number): string => `perkiraan ${decimal(point)}`,
  legend: (hasPoint: boolean): string => {
    const parts =
      "Bagian penuh: pasti. Bagian tipis atau bergaris: masih mungkin, tergantung pertanyaan yang belum dijawab.";
    return hasPoint ? `${parts} Garis tegak: perkiraan.` : parts;
  },
  cuts: "Batas: 50 belum jelas, 65 cocok, 80 sangat cocok.",
  answered: (answered: number, items: number): string => `${answered} dari ${items} dijawab`,
  incomplete: (answered: number, items: number): string =>
    answered === items ? "" : report.answered(answered, items),
  ofAll: (answered: number, items: number): string => `${answered} dari ${items}`,

  scalesIntro: "Kecocokan adalah rata-rata nilai di bawah ini. Kamu menggambarkan dirimu begini:",
  weight: (weight: number): string => (weight === 1 ? "" : `bobot ${weight}`),
  strongest: "Paling mendukung",
  weakest: "Paling bisa dilatih",
  quoted: (question: string, label: string): string => `${question} → ${label}`,

  antiIntro:
    "Di sini nilai tinggi membuat pekerjaan ini terasa berat. Tanda bahaya menahan hasil, bukan menggugurkan.",
  holds({ holds, triggerAt }: Pick<AntiTraitEntry, "holds" | "triggerAt">): string {
    if (holds === "yes") return `Menahan hasil: mencapai batas ${triggerAt}.`;
    if (holds === "no") return `Tidak menahan hasil: di bawah batas ${triggerAt}.`;
    return `Belum jelas: batasnya ${triggerAt}.`;
  },
  drivenBy: "Jawaban yang mendorongnya",

  changes({ status, changes, nearEdge, stepsToChange }: ChangesSection): string {
    if (status !== "certain")
      return "Hasilnya belum pasti. Yang paling mengubahnya: menjawab pertanyaan yang tersisa.";
    if (changes.length === 0 || stepsToChange === null) {
      return "Tidak ada perubahan jawaban yang sudah diberikan yang bisa mengubah hasil ini.";
    }
    const near = nearEdge
      ? " Itu dekat batas, jadi anggap hasil ini bisa bergeser."
      : " Itu cukup jauh dari batas.";
    return `Paling sedikit ${stepsToChange} langkah jawaban sudah mengubah hasilnya.${near}`;
  },
  changesNote:
    "Satu langkah berarti satu pilihan lebih tinggi atau lebih rendah. Ini ukuran kasar, bukan ramalan.",
  change: (to: Band, steps: number): string =>
    `Menjadi "${bandNames[to]}" (${steps} langkah), misalnya bila:`,
  changed: (from: string, to: string): string => `${from} → ${to}`,
  changeColumns: { question: "Pertanyaan", change: "Jawaban" },

  realism: "Gambaranmu tentang pekerjaan ini",
  held: "Masih kamu sangka",
  undecided: "Belum kamu tahu",
  known: "Sudah kamu tahu",
  unanswered: "Belum dijawab",
  notAsked: "Tidak ditanyakan",
  claim: "Kata orang",
  fact: "Faktanya",
  reason: "Sebabnya",
  statement: (text: string, label: string): string => `"${text}" Kamu menjawab: ${label}.`,
  notAnswered: (text: string): string => `"${text}" Belum kamu jawab.`,
  expected: "Harapannya",
  reality: "Kenyataannya",

  leaning: (leaning: Leaning, role: string, other: string): string => {
    if (leaning === "this") return `Pilihanmu condong ke ${role}.`;
    if (leaning === "other") return `Pilihanmu condong ke ${other}.`;
    return `Pilihanmu belum condong ke salah satu: ${role} dan ${other} sama-sama masih terbuka.`;
  },
  neither: "Tidak ada sisi yang lebih baik; ini soal arah, dan tidak ikut menghitung hasil.",
  towards: "Arahmu",
  between: (low: number, high: number): string => `${rangeText(low, high)} (antara −100 dan 100)`,
  poles: (role: string, other: string): string => `−100 berarti ${role}, 100 berarti ${other}.`,

  dutyColumns: { duty: "Tugas", interest: "Minatmu" },

  stepsIntro: "Nilai yang rendah bisa dilatih. Mulai dari yang kecil dan gratis:",

  qualityFine: "Tidak ada pola jawaban yang janggal.",
  qualityNote: "Catatan ini tidak mengubah hasil. Jawaban asal-asalan tidak selalu bisa kami kenali.",
  flags: {
    "long-string":
      "Setengah atau lebih penilaianmu berturut-turut memakai pilihan yang sama. Coba baca ulang bagian ini:",
    inconsistent: "Jawabanmu pada hal yang sama saling berjauhan. Coba baca ulang bagian ini:",
    "low-variance": "Hampir semua penilaianmu memakai pilihan yang sama, jadi hasilnya kurang bicara.",
  } satisfies Record<QualityFlag["code"], string>,
  more: (count: number): string => `… dan ${count} lagi.`,

  columns: { question: "Pertanyaan", answer: "Jawabanmu", points: "Poin" },
  points: (points: number, max: number): string => `${decimal(points)} dari ${max}`,
  noPoints: "–",
  unknown: "belum dijawab",
  answersIntro:
    "Poin sudah dibalik untuk pertanyaan yang arahnya terbalik. Pada tanda bahaya, poin tinggi berarti lebih berat.",
  orientationScale: "Arah pilihanmu (−2 peran ini, 2 peran yang mirip)",
  realismScale: "Pernyataan tentang pekerjaannya",

  about: [
    "Ini wawancara refleksi karier untuk menjelajah, kira-kira mulai umur 14 tahun. Ini bukan psikotes, dan tidak dibuat untuk menyeleksi orang.",
    "Rata-rata jawabanmu menjadi nilai; tanda bahaya menahan hasilnya; yang belum dijawab kami hitung untuk kemungkinan terburuk dan terbaik.",
    "Nilai ini menggambarkan jawabanmu hari ini, bukan kemampuanmu yang terukur, dan tidak dibandingkan dengan orang lain. Hasil rendah tidak berarti tidak ada jalan.",
    "Semua tetap di komputermu.",
  ],
  fingerprint: (profile: string, fingerprint: string): string => `Profil ${profile}, sidik ${fingerprint}.`,
  sourcesIntro: "Ditampilkan sebagai latar, tidak ikut dinilai.",
} as const;
