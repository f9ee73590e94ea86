import type { Alpha, FindingArgs } from "../core/analysis/shape.ts";
import type { ScaleKind } from "../core/profile/scale.ts";
import { ABSENT, correlations, DECIMALS, figure, intervalText } from "./analysis-figures.ts";
import { words } from "./items.ts";
import { counted, decimal, fixed, listed, share, word } from "./numbers.ts";
import { report } from "./report.ts";
import { capital } from "./sentence.ts";

/** The parts of an analysis; each scale is one more, under its own name. */
export const analysisHeadings = {
  glance: "Sekilas",
  meaning: "Arti setiap angka",
  scales: "Keandalan setiap skala",
  spread: "Sebaran jawaban",
  about: "Tentang analisis ini",
} as const;

const MEANING = [
  ["Dijawab dan kosong", "Berapa peserta menjawab butir itu, dan berapa yang tidak."],
  [
    "Poin",
    "Angka setiap jawaban, mulai dari yang terendah; butir yang arahnya terbalik sudah dibalik, dan pada skala yang mungkin terasa berat poin tinggi berarti lebih berat.",
  ],
  ["Rata-rata", "Rata-rata poin dari semua yang menjawab butir itu."],
  ["Simpangan baku", "Seberapa jauh poin mereka tersebar di sekitar rata-rata; 0 berarti semua sama."],
  [
    "Sebaran",
    "Satu batang untuk setiap poin, yang terendah di kiri; makin tinggi, makin banyak yang memilihnya.",
  ],
  [
    "r hitung",
    "Seberapa searah sebuah butir dengan rata-rata butir lain di skalanya, dari −1 sampai 1; butir itu sendiri tidak ikut dirata-rata.",
  ],
  [
    "r tabel",
    "Batas yang, ke atas atau ke bawah, hanya satu dari dua puluh kali dilewati karena kebetulan saja, untuk peserta sebanyak itu: yang menjawab butir itu dan butir lain, dirata-rata.",
  ],
  [
    "Di atas r tabel",
    'Dalam skripsi lazim disebut "valid", tetapi ini hanya berarti searah dengan butir lain, belum berarti butirnya menanyakan hal yang dimaksud.',
  ],
  [
    "Alpha",
    "Seberapa sejalan butir-butir sebuah skala, paling tinggi 1; makin banyak butirnya, makin mudah tinggi.",
  ],
  [
    "Selang 95%",
    "Jangkauan untuk alpha yang sebenarnya, dihitung dengan cara yang kena 95 dari 100 kali; makin sedikit pesertanya, makin lebar.",
  ],
  ["Alpha terstandar", "Alpha seandainya simpangan baku semua butir sama."],
  [
    "Alpha bila dibuang",
    "Alpha skala itu tanpa butir ini; kalau jadi lebih tinggi, butir ini kurang sejalan dengan yang lain.",
  ],
  [
    "Galat baku",
    "Goyangan biasa nilai seseorang di skala itu, dalam poin nilainya, seandainya ia ditanya lagi dengan butir-butir serupa.",
  ],
] as const;

const people = (count: number): string => `${counted(count)} peserta`;

export const analysis = {
  title: (role: string): string => `Analisis butir: ${role}`,
  subtitle({ respondents, scales, items, badRecords }: Record<Counted, number>): string {
    const told = `${people(respondents)} · ${counted(items)} butir dalam ${counted(scales)} skala`;
    return badRecords === 0 ? told : `${told} · ${counted(badRecords)} baris masukan tidak bisa dibaca`;
  },

  none: "Belum ada peserta yang jawabannya bisa dibaca.",
  small: (respondents: number, least: number): string =>
    `Baru ${people(respondents)}. Analisis ditampilkan mulai ${least} peserta: di bawah itu jawaban seseorang mudah dikenali, dan angkanya belum berarti.`,

  lead: {
    reversed: (items: number): string =>
      `Periksa dulu kunci ${word(items)} butir: jawabannya berlawanan arah dengan butir lain di skalanya.`,
    twoDirections: (scales: number): string =>
      `Periksa dulu arah butir pada ${word(scales)} skala: jawabannya terbelah dua arah.`,
    /** Whatever was found, so many items go against the others without it being told for sure. */
    weak: (items: number, findings: number): string => {
      const key = `${capital(word(items))} butir berlawanan arah dengan butir lain di skalanya, tetapi tidak lebih jauh dari yang bisa karena kebetulan: periksa juga kuncinya.`;
      const others = findings - items;
      return others === 0 ? key : `${key} ${capital(word(others))} hal lain patut dilihat.`;
    },
    /** Where no item's answers can be held against the others'. */
    unknown: (findings: number): string => {
      const key = "Dari jawaban ini tidak terlihat apakah ada kunci yang terbalik.";
      return findings === 0 ? key : `${key} ${capital(word(findings))} hal patut dilihat.`;
    },
    some: (findings: number): string =>
      `Tidak ada butir yang tampak terbalik kuncinya. ${capital(word(findings))} hal lain patut dilihat.`,
    nothing: "Tidak ada yang menonjol pada butir-butirnya.",
  },

  /** What a group as small as this proves. */
  few: ({ respondents, least }: FindingArgs["few-respondents"], example: string): string =>
    [
      `${people(respondents)} memberi petunjuk yang lemah.`,
      example,
      `Pakai temuan di bawah untuk membaca ulang butirnya, belum untuk membuangnya; mulai ${counted(least)} peserta angkanya lebih mantap.`,
    ]
      .filter((text) => text !== "")
      .join(" "),
  /**
   * An alpha, as what a group can prove at most; empty where no interval is left to see.
   * @param least of what it is the least certain: of all scales, of those whose keys are beyond doubt, or of nothing
   */
  example(scale: string, { raw, low, high }: Alpha, least: "all" | "keyed" | "none"): string {
    if (low === null || high === null || fixed(low, DECIMALS) === fixed(high, DECIMALS)) return "";
    const told = `${scale} terhitung ${fixed(raw, DECIMALS)}, tetapi yang sebenarnya bisa di mana saja dari ${intervalText(low, high)} (keyakinan 95%).`;
    if (least === "none") return `Alpha ${told}`;
    const most = "yang paling goyah: alpha";
    return least === "all"
      ? `${capital(most)} ${told}`
      : `Di antara skala yang kuncinya tidak diragukan, ${most} ${told}`;
  },

  findingColumns: { item: "Butir", scale: "Skala", told: "Yang terlihat" },
  scaleName: (name: string, id: string): string => `${name} (${id})`,
  itemName: (text: string, id: string): string => `${text}\n(${id})`,
  inScale: (scale: string, told: string): string => `${scale}: ${told}`,
  more: (names: readonly string[], isOfItems: boolean): string =>
    `Begitu juga ${counted(names.length)} ${isOfItems ? "butir" : "skala"} lain: ${listed(names)}.`,

  meaning: MEANING,

  /** Scales that bear no name of their own. */
  duties: words.interest,
  realism: "Gambaran tentang pekerjaannya",
  orientation: (role: string): string => `Arah pilihan (beda dengan ${role})`,

  scaleColumns: {
    scale: "Skala",
    items: "Butir",
    answered: "Dijawab",
    alpha: "Alpha",
    interval: "Selang 95%",
    standardized: "Alpha terstandar",
    standardError: "Galat baku",
  },
  interval: ({ low, high }: Pick<Alpha, "low" | "high">): string =>
    low === null || high === null ? ABSENT : intervalText(low, high),
  figure,
  correlations,
  standardError: (value: number | null): string => (value === null ? ABSENT : report.wobble(value)),
  counted,

  /** What holds of one scale, above its items. */
  scale(alpha: Alpha | null, standardError: number | null, kind: ScaleKind): string {
    if (alpha === null)
      return "Alpha tidak bisa dihitung: perlu sedikitnya dua butir yang jawabannya berbeda-beda, dan cukup peserta yang menjawab keduanya.";
    const { raw, standardized, low, high } = alpha;
    const range = low === null || high === null ? "" : `, selang 95% ${intervalText(low, high)}`;
    const other = standardized === null ? "" : ` Alpha terstandar ${fixed(standardized, DECIMALS)}.`;
    const ends = kind === "orientation" ? "antara −100 dan 100" : "dari 100";
    const error = standardError === null ? "" : ` Galat baku ${decimal(standardError)} poin ${ends}.`;
    return `Alpha ${fixed(raw, DECIMALS)}${range}.${other}${error}`;
  },
  turnedNote:
    "Di skala ini ada butir yang mungkin terbalik kuncinya. Sebelum itu beres, alpha dan r hitung di sini belum bisa dipakai.",
  realismNote:
    "Pernyataan tentang pekerjaan tidak harus sejalan: orang bisa tahu satu hal dan keliru tentang hal lain. Alpha yang rendah di sini wajar.",
  orientationNote: "Tidak ada sisi yang lebih baik; poin tinggi berarti condong ke peran yang mirip.",
  antiTraitNote: "Di skala ini poin tinggi berarti pekerjaannya mungkin terasa lebih berat.",

  itemColumns: {
    item: "Butir",
    spread: "Sebaran",
    answered: "Dijawab",
    missing: "Kosong",
    mean: "Rata-rata",
    sd: "Simpangan baku",
    itemRest: "r hitung",
    criticalR: "r tabel",
    status: "Status",
    alphaIfDropped: "Alpha bila dibuang",
  },
  status: {
    above: "di atas r tabel",
    below: "di bawah r tabel",
    against: "berlawanan arah",
    unknown: "tidak terhitung",
  },
  spreadOf: (id: string): string => `Sebaran ${id}`,
  points: (points: number): string => `${decimal(points)} poin`,
  number: (points: number, count: number, of: number): string =>
    `${decimal(points)} poin: ${counted(count)} (${share(count, of)})`,
  value: (count: number, of: number): string =>
    of === 0 ? counted(count) : `${counted(count)} (${share(count, of)})`,
  percent: (count: number, of: number): string => (count === 0 ? "" : share(count, of)),
  spreadIntro:
    "Berapa peserta di setiap poin, dan berapa bagiannya dari yang menjawab butir itu; butir yang arahnya terbalik sudah dibalik.",
  fewAnswers: (least: number): string =>
    `Sebaran, rata-rata, dan simpangan baku butir yang dijawab kurang dari ${least} orang tidak ditampilkan, supaya jawaban seseorang tidak mudah dikenali.`,

  /** The choices that the profile does not word, by their points from the lowest. */
  statementChoices: ["keliru", "belum tahu", "tepat"],
  comparisonChoices: [
    "jelas ke peran ini",
    "cenderung ke peran ini",
    "di tengah-tengah",
    "cenderung ke peran yang mirip",
    "jelas ke peran yang mirip",
  ],
  choices: (texts: readonly string[]): string => texts.join(" / "),
  scenes: " ↔ ",
  absent: ABSENT,

  about: [
    "Angka di sini menilai butirnya pada kelompok ini, bukan orangnya; tidak ada jawaban perorangan di halaman ini. Kelompok yang lain sekali bisa memberi angka lain.",
    "Korelasi dan alpha dihitung dari pasangan jawaban yang ada, jadi peserta yang melewati satu butir tetap ikut untuk butir lainnya.",
    "Butir yang searah belum tentu benar isinya. Minta orang yang mengenal pekerjaannya membaca butir-butirnya juga.",
  ],
  fingerprint: report.fingerprint,
} as const;

type Counted = "respondents" | "scales" | "items" | "badRecords";
