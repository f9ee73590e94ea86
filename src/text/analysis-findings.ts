import type { FindingArgs, FindingCode } from "../core/analysis/shape.ts";
import type { ScaleKind } from "../core/profile/scale.ts";
import { correlations, DECIMALS, intervalText } from "./analysis-figures.ts";
import { compared, counted, listed, share } from "./numbers.ts";

/** What is said of a kind of finding: its name, what there is to see in one of its kind, and what to do. */
interface FindingWords<Code extends FindingCode> {
  title: string;
  told: (finding: FindingArgs[Code], about: FindingPlace) => string;
  advice: string;
}

/** Where a finding was made, and how the choices in it are called. */
export interface FindingPlace {
  kind: ScaleKind;
  /** Whether the item is counted the other way round. */
  isReversed: boolean;
  respondents: number;
  /** The labels of the choices that it names. */
  choices: readonly string[];
}

/** Every kind of finding but the one that stands above all. */
export type ListedCode = Exclude<FindingCode, "few-respondents">;

export const findingWords: { [Code in ListedCode]: FindingWords<Code> } = {
  "probably-reversed": {
    title: "Mungkin terbalik kuncinya",
    told: ({ itemRest, criticalR }, { kind, isReversed }) =>
      `${correlation(itemRest, criticalR)}. ${keyAdvice(kind, isReversed)}`,
    advice:
      "Jawabannya berlawanan arah dengan butir lain di skalanya, lebih jauh dari yang lazim karena kebetulan. Baca ulang sebagai peserta: kalau setuju berarti sifatnya rendah, butir itu harus dihitung terbalik. Kalau kuncinya sudah benar, mungkin kalimatnya dipahami lain; tanyakan kepada beberapa peserta.",
  },
  "two-directions": {
    title: "Butirnya terbelah dua arah",
    told: ({ items }, { kind }) => {
      const found = `Berlawanan dengan butir lain: ${listed(items)}.`;
      // Statements and comparisons are not turned by counting them the other way round.
      return kind === "realism" || kind === "orientation" ? `${found} ${keyAdvice(kind, false)}` : found;
    },
    advice:
      "Setengah butirnya atau lebih berlawanan dengan yang lain, jadi dari angkanya tidak terlihat mana yang terbalik. Baca semua butir skala ini: kalau setuju berarti sifatnya rendah, butir itu harus dihitung terbalik.",
  },
  "same-answer": {
    title: "Hampir semua menjawab sama",
    told: ({ share: part, answered }, { choices }) => {
      const count = Math.round(part * answered);
      return `${counted(count)} dari ${counted(answered)} (${share(count, answered)}) memilih ${quoted(choices)}.`;
    },
    advice:
      "Butir yang dijawab sama oleh hampir semua orang tidak membedakan siapa pun. Buat perilakunya lebih khusus atau lebih sulit, atau cobakan dulu kepada kelompok lain: bisa jadi kelompok ini memang serupa.",
  },
  "unused-options": {
    title: "Ada pilihan yang tidak dipilih siapa pun",
    told: ({ answered }, { choices }) => `${quoted(choices)}, dari ${counted(answered)} jawaban.`,
    advice:
      "Pilihan yang tidak pernah dipilih tidak memisahkan siapa pun. Lihat apakah kata-katanya terlalu jauh dari keadaan orang, atau sama artinya dengan pilihan di sebelahnya.",
  },
  "unanswered-scale": {
    title: "Skala yang tidak dijawab siapa pun",
    told: ({ respondents }) => `Tidak satu pun dari ${people(respondents)} menjawab butirnya.`,
    advice:
      "Periksa apakah butirnya memang ditanyakan, dan apakah judul kolomnya di tabel jawaban sama dengan butirnya.",
  },
  "much-missing": {
    title: "Banyak yang kosong di seluruh skala",
    told: ({ missing, of }) =>
      `${counted(missing)} dari ${counted(of)} jawaban kosong (${share(missing, of)}).`,
    advice:
      "Yang kosong sebanyak ini jarang kebetulan, misalnya karena wawancaranya berbentuk singkat atau lembarnya tidak selesai. Angka skala ini lalu berasal dari orang yang berbeda-beda, jadi kurang bisa dipercaya. Untuk menguji butir, mintalah semua pertanyaan dijawab.",
  },
  skipped: {
    title: "Sering dilewati",
    told: ({ missing }, { respondents }) =>
      `Kosong pada ${counted(missing)} dari ${people(respondents)} (${share(missing, respondents)}).`,
    advice:
      "Butir yang dilewati bisa jadi sulit dipahami, terlalu pribadi, atau tidak berlaku bagi semua orang. Tanyakan sebabnya kepada beberapa peserta; periksa juga apakah kolomnya terbaca.",
  },
  "adds-nothing": {
    title: "Sedikit menambah, atau tidak sama sekali",
    told: ({ itemRest, criticalR, alpha, alphaIfDropped }) => {
      const found = correlation(itemRest, criticalR);
      const key = itemRest < 0 ? " Arahnya berlawanan, jadi periksa juga kuncinya." : "";
      if (alphaIfDropped === null) return `${found}.${key}`;
      const [now, without] = compared(alpha, alphaIfDropped, DECIMALS);
      return `${found}. Alpha ${now}, tanpa butir ini ${without}.${key}`;
    },
    advice:
      "Jawabannya hampir tidak sejalan dengan butir lain, atau skalanya lebih sejalan tanpanya. Periksa apakah gagasannya memang milik skala ini dan kalimatnya jelas. Di kelompok kecil butir yang baik pun bisa tampak begini, jadi jangan dibuang karena satu kelompok saja.",
  },
  "low-alpha": {
    title: "Butir-butirnya kurang sejalan",
    told: ({ alpha, low, high, least }) => {
      const [found, edge] = compared(alpha, least, DECIMALS);
      const range = low === null || high === null ? "" : ` (selang 95%: ${intervalText(low, high)})`;
      return `alpha ${found}${range}; sering dianggap kurang bila di bawah ${edge}.`;
    },
    advice:
      "Lihat dulu butir skala ini yang disebut di atas. Kalau tidak ada, mungkin skalanya memuat lebih dari satu gagasan, atau butirnya terlalu sedikit untuk kelompok sebesar ini.",
  },
};

/** What to change so that an item counts the other way round. */
function keyAdvice(kind: ScaleKind, isReversed: boolean): string {
  if (kind === "realism") {
    return 'Lebih banyak yang terhitung keliru daripada tepat; periksa "answer" di profil.';
  }
  if (kind === "orientation") return 'Periksa apakah "this" dan "other" tertukar di profil.';
  return isReversed
    ? 'Di profil sekarang tertulis "reverse: true"; coba tanpa itu.'
    : 'Di profil belum ada "reverse: true"; coba dengan itu, atau periksa "points" pilihannya.';
}

const people = (count: number): string => `${counted(count)} peserta`;

const quoted = (labels: readonly string[]): string => listed(labels.map((label) => `"${label}"`));

/** r hitung beside r tabel, as far as there is one. */
function correlation(itemRest: number, criticalR: number | null): string {
  const [found, least] = correlations(itemRest, criticalR);
  return criticalR === null ? `r hitung ${found}` : `r hitung ${found}, r tabel ${least}`;
}
