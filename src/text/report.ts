import type { Measured } from "../core/report/measured.ts";
import type { ChangesSection, ScalesSection, SectionKind } from "../core/report/sections.ts";
import type { Effect } from "../core/report/standing.ts";
import type { ShownBelief } from "../core/scoring/belief.ts";
import type { Leaning } from "../core/scoring/orientation.ts";
import type { QualityFlag } from "../core/scoring/quality.ts";
import type { Range } from "../core/scoring/range.ts";
import type { Band } from "../core/scoring/score.ts";
import { edgeText } from "./edge.ts";
import { counted, decimal, listed, rangeText } from "./numbers.ts";
import { capital } from "./sentence.ts";

/** The headings of a report, in its reading order. */
export const headings: Record<SectionKind, string> = {
  glance: "Sekilas",
  overview: "Semua nilai",
  since: "Dulu dan sekarang",
  scales: "Mengapa begitu",
  antiTraits: "Yang mungkin terasa berat",
  changes: "Apa yang mengubah hasilnya",
  misconceptions: "Anggapan dan fakta",
  expectations: "Harapan dan kenyataan",
  comparison: "Peran ini dan yang mirip",
  duties: "Tugas dan minatmu",
  conditions: "Seperti apa kerjanya",
  paths: "Jalan ke sana",
  nextSteps: "Langkah berikutnya",
  quality: "Mutu jawaban",
  answers: "Semua jawaban dan hitungannya",
  about: "Tentang hasil ini",
  sources: "Fakta dari luar",
  neighbours: "Peran lain yang didukung jawabanmu",
};

export const bandNames: Record<Band, string> = {
  low: "kurang cocok untuk saat ini",
  unsure: "belum jelas",
  good: "cocok",
  strong: "sangat cocok",
};

/** Several bands that are still possible, from the lowest to the highest. */
export function bandSpan(low: Band, high: Band): string {
  return `"${bandNames[low]}" sampai "${bandNames[high]}"`;
}

/** The lower ends of all bands but the lowest. */
export type Cuts = readonly [unsure: number, good: number, strong: number];

/** From where on each band begins. */
export function cutsText([unsure, good, strong]: Cuts): string {
  return `di bawah ${unsure} kurang cocok, mulai ${unsure} ${bandNames.unsure}, ${good} ${bandNames.good}, ${strong} ${bandNames.strong}`;
}

export const report = {
  title: (role: string): string => `Laporan kecocokan: ${role}`,
  respondent: (id: string): string => `Peserta: ${id}`,
  group: (name: string): string => `Kelompok: ${name}`,
  made: (date: string): string => `Dibuat ${date}`,

  fit: "Kecocokan",
  contents: "Isi laporan",
  of100: (low: number, high: number): string => `${rangeText(low, high)} dari 100`,
  /** A range in words, with its estimate where that says more than the range. */
  estimated: (range: string, { low, high, point }: Range): string =>
    point === null || low === high ? range : `${range}, perkiraan ${decimal(point)}`,
  usualWobble: (standardError: number): string => `goyangan biasa ${report.wobble(standardError)}`,
  wobble: (standardError: number): string => `± ${decimal(standardError)}`,
  measuredOn: ({ respondents, others }: Measured): string =>
    `Goyangan biasa ${others.length > 0 ? "sebagian " : ""}diukur pada jawaban ${counted(respondents)} orang.`,
  measured: (found: Measured): string => {
    const { others } = found;
    const told = report.measuredOn(found);
    return others.length > 0 ? `${told} Yang tetap memakai patokan umum: ${listed(others)}.` : told;
  },
  /** What the parts of a bar mean, by what draws them. */
  parts: {
    possible: "masih mungkin",
    point: "nilainya",
    zone: "goyangan biasa kalau menjawab lagi",
    mark: "batas",
  },
  cuts: (cuts: Cuts): string => `${capital(cutsText(cuts))}.`,

  overview: "Nilai, goyangan biasanya, dan batas yang menahan hasil",
  overviewColumns: {
    scale: "Nilai",
    value: "Dari 100",
    wobble: "Goyangan",
    floor: "Batas",
    answered: "Dijawab",
  },
  overviewGroups: {
    fit: "Rata-ratanya",
    traits: "Makin tinggi, makin mendukung",
    antiTraits: "Makin tinggi, makin terasa berat",
  },
  floors: {
    trait: (holdAt: number): string => `${decimal(holdAt)} ke bawah`,
    antiTrait: (triggerAt: number): string => `${decimal(triggerAt)} ke atas`,
  },
  answered: (answered: number, items: number): string => `${answered} dari ${items} dijawab`,
  incomplete: (answered: number, items: number): string =>
    answered === items ? "" : report.answered(answered, items),
  ofAll: (answered: number, items: number): string => `${answered} dari ${items}`,

  scalesIntro({ scales, isWeighted, hasAntiTraits }: ScalesSection): string {
    const mean = `Kecocokan adalah rata-rata semua nilai${isWeighted ? " menurut bobotnya" : ""}`;
    const reversed = hasAntiTraits ? "; yang terasa berat dihitung terbalik" : "";
    const isAnswered = scales.some(({ answered }) => answered > 0);
    return `${mean}${reversed}.${isAnswered ? " Kamu menggambarkan dirimu begini:" : ""}`;
  },
  weight: (weight: number): string => (weight === 1 ? "" : `Bobot ${weight}`),
  strongest: "Paling mendukung",
  weakest: "Yang paling menurunkan nilainya",
  quoted: (question: string, label: string): string => `${question} → ${label}`,

  antiIntro:
    "Di sini nilai tinggi berarti pekerjaan ini mungkin terasa berat. Nilai ini bisa menahan hasil, bukan menggugurkan.",
  /** What a scale does to the verdict; nothing of one that is far from its floor, as most are. */
  effects: {
    holds: (floor: string): string => `Menahan hasil: batasnya ${floor}.`,
    mayHold: (floor: string): string => `Mungkin menahan hasil: batasnya ${floor}.`,
    near: (floor: string): string => `Dekat batas yang menahan hasil (${floor}): satu langkah lagi.`,
    open: (floor: string): string => `Belum jelas menahan hasil atau tidak: batasnya ${floor}.`,
    atFloor: (floor: string): string =>
      `Sampai di batasnya (${floor}); kalau kecocokanmu naik, ini bisa menahan hasilnya.`,
    nearFloor: (floor: string): string =>
      `Dekat batasnya (${floor}); kalau kecocokanmu naik, ini bisa menahan hasilnya.`,
    none: (): string => "",
  } satisfies Record<Effect, (floor: string) => string>,
  drivenBy: "Jawaban yang mendorongnya",

  changes({ status, band, changes, edge, stepsToChange }: ChangesSection): string {
    if (status !== "certain") return "Yang paling mengubah hasil: menjawab pertanyaan yang tersisa.";
    if (changes.length === 0 || stepsToChange === null) {
      return "Tidak ada perubahan jawaban yang sudah diberikan yang bisa mengubah hasil ini.";
    }
    const near = edge === null ? "" : ` ${edgeText(edge, band)}`;
    return `Perlu sedikitnya ${stepsToChange} langkah untuk mengubah hasilnya.${near}`;
  },
  changesNote:
    "Satu langkah berarti satu pilihan lebih tinggi atau lebih rendah. Ini ukuran kasar, bukan ramalan.",
  change: (to: Band, steps: number): string =>
    `Menjadi "${bandNames[to]}" (${steps} langkah), misalnya bila:`,
  farChange: (to: Band, steps: number): string =>
    `Menjadi "${bandNames[to]}" perlu sedikitnya ${steps} langkah.`,
  changed: (from: string, to: string): string => `${from} → ${to}`,
  changeColumns: { question: "Pertanyaan", change: "Jawaban" },

  realism: "Gambaranmu tentang pekerjaan ini",
  held: "Banyak jawabanmu lain dari faktanya",
  heldOnce: "Jawabanmu lain dari faktanya",
  undecided: "Belum jelas dari jawabanmu",
  known: "Jawabanmu sesuai faktanya",
  unanswered: "Belum dijawab",
  notAsked: "Tidak ditanyakan",
  claim: "Kata orang",
  fact: "Faktanya",
  reason: "Sebabnya",
  /** A sign and a word, since colour alone would not reach everybody. */
  marks: { known: "✓ Tepat", missed: "✗ Keliru", undecided: "? Belum tahu" } satisfies Record<
    ShownBelief,
    string
  >,
  statement: (text: string, label: string): string => `"${text}" Kamu menjawab: ${label}.`,
  notAnswered: (text: string): string => `"${text}" Belum kamu jawab.`,
  expected: "Harapannya",
  reality: "Kenyataannya",

  leaning: (leaning: Leaning, role: string, other: string): string => {
    if (leaning === "this") return report.leansTo(role);
    if (leaning === "other") return report.leansTo(other);
    return `Pilihanmu belum condong ke salah satu: ${role} dan ${other} sama-sama masih terbuka.`;
  },
  nothingChosen: "Arahmu belum diketahui: belum ada yang kamu pilih.",
  leansTo: (role: string): string => `Pilihanmu condong ke ${role}.`,
  neither: "Tidak ada sisi yang lebih baik; ini soal arah, dan tidak ikut menghitung hasil.",
  towards: "Arahmu",
  between: (low: number, high: number): string => `${rangeText(low, high)} (antara −100 dan 100)`,
  poles: (role: string, other: string): string => `−100 berarti ${role}, 100 berarti ${other}.`,

  dutyColumns: { duty: "Tugas", interest: "Minatmu" },

  stepsIntro: "Banyak kebiasaan bisa dilatih; minat cukup dicoba. Mulai dari yang kecil dan gratis:",

  qualityFine: "Kami tidak menemukan pola jawaban yang janggal.",
  caveat:
    "Laporan ini sebaik jawabannya; kalau tadi terburu-buru, boleh diulang. Jawaban asal-asalan tidak selalu bisa kami kenali.",
  qualityNote: "Catatan ini tidak mengubah hasil.",
  flags: {
    "long-string":
      "Setengah atau lebih penilaianmu berturut-turut memakai pilihan yang sama. Coba baca ulang bagian ini:",
    inconsistent: "Jawabanmu pada hal yang sama saling berjauhan. Coba baca ulang, misalnya:",
    "low-variance": "Hampir semua penilaianmu memakai pilihan yang sama, jadi hasilnya kurang bermakna.",
  } satisfies Record<QualityFlag["code"], string>,
  more: (count: number): string => `… dan ${count} lagi.`,

  columns: { question: "Pertanyaan", answer: "Jawabanmu", points: "Poin" },
  points: (points: number, max: number): string => `${decimal(points)} dari ${max}`,
  noPoints: "–",
  unknown: "belum dijawab",
  answersIntro:
    "Poin sudah dibalik untuk pertanyaan yang arahnya terbalik. Pada yang mungkin terasa berat, poin tinggi berarti lebih berat.",
  orientationScale: "Arah pilihanmu (−2 peran ini, 2 peran yang mirip)",
  realismScale: "Pernyataan tentang pekerjaannya",

  about: [
    "Ini wawancara refleksi karier untuk menjelajah, kira-kira mulai umur 14 tahun. Ini bukan psikotes, dan tidak dibuat untuk menyeleksi orang.",
    "Rata-rata jawabanmu menjadi nilai; nilai yang sampai di batasnya bisa menahan hasilnya; yang belum dijawab kami hitung untuk kemungkinan terburuk dan terbaik.",
    "Orang yang menjawab dua kali tanpa berubah pun tidak mendapat nilai yang persis sama: itu goyangan biasa. Makin sedikit pertanyaannya, makin besar goyangannya.",
    "Nilai ini menggambarkan jawabanmu hari ini, bukan kemampuanmu yang terukur, dan tidak dibandingkan dengan orang lain. Hasil rendah tidak berarti tidak ada jalan.",
  ],
  offline: "Laporan ini dihitung tanpa internet.",
  fingerprint: (profile: string, fingerprint: string): string =>
    `Profil ${profile}, sidik profil ${fingerprint}.`,
  sourcesIntro: "Ditampilkan sebagai latar, tidak ikut dinilai.",
} as const;
