import type { Verdict } from "../core/scoring/assess.ts";
import type { Range } from "../core/scoring/range.ts";
import { decimal, listed, rangeText, word } from "./numbers.ts";
import { bandNames, report } from "./report.ts";

const AMONG = "Di antara peran yang sesuai dengan kondisi kerja yang kamu mau,";

/** Words around the comparison of several roles by one set of answers. */
export const ranking = {
  title: (roles: number): string =>
    roles === 1 ? "Jawabanmu untuk satu peran" : `Jawabanmu untuk ${roles} peran`,
  caption: "Kecocokan setiap peran, dari 0 sampai 100",
  columns: { role: "Peran", fit: "Dari 100", verdict: "Hasil", order: "Urutannya" },

  /** The verdict of a role, in a few words. */
  verdict({ status, band }: Pick<Verdict, "status" | "band">): string {
    if (band === null) return "belum bisa disimpulkan";
    return `${status === "provisional" ? "sementara " : ""}${bandNames[band]}`;
  },
  noAnswer: "belum ada jawaban",
  held: (names: readonly string[]): string => `ditahan ${listed(names)}`,
  value(fit: Range & { standardError: number }): string {
    const range = rangeText(fit.low, fit.high);
    return fit.low === fit.high ? `${range} ${report.wobble(fit.standardError)}` : range;
  },
  point: (point: number): string => `perkiraan ${decimal(point)}`,

  /** How sure the place of a role is beside the others. */
  order: {
    sure: "jelas",
    tied: (places: string): string => `seri dengan nomor ${places}`,
  },

  withTies: (role: string, ties: number): string => `${role}, seri dengan ${word(ties)} peran lain`,

  none: "Belum ada jawaban untuk peran-peran ini, jadi belum ada urutan.",
  one: (role: string): string => `Baru ${role} yang dilihat; sebutkan peran lain untuk membandingkan.`,
  onlyMet: (role: string): string =>
    `Hanya ${role} yang sesuai dengan kondisi kerja yang kamu mau; yang lain ada di bawah.`,
  /** What is said of roles that meet wishes is not said of those that stand apart. */
  alone: (role: string, isFiltered: boolean): string =>
    `${isFiltered ? AMONG : "Sejauh ini"} jawabanmu baru bisa dibandingkan untuk ${role}.`,
  ahead: (first: string, isFiltered: boolean): string =>
    `${isFiltered ? `${AMONG} ` : ""}${first} paling sejalan dengan jawabanmu. Bedanya dari yang lain lebih besar daripada goyangan biasa.`,
  tied: (
    first: string,
    others: readonly string[],
    { isAll, isFiltered }: { isAll: boolean; isFiltered: boolean },
  ): string => {
    const start = isFiltered ? `${AMONG} yang` : "Yang";
    const apart = isAll ? "" : " Yang lain ada di bawahnya.";
    return `${start} teratas masih terbuka: ${first} masih seri dengan ${listed(others)}.${apart}`;
  },
  /** By their numbers in the list, where they are too many to name. */
  numbered: (places: string): string => `nomor ${places}`,
  why: {
    wobble: "Bedanya tidak lebih besar daripada goyangan biasa kalau kamu menjawab lagi.",
    open: "Urutannya menurut jawaban yang sudah ada; yang belum dijawab masih bisa mengubahnya.",
  },
  brackets: "Garis di kiri: urutan antartetangga ini masih terbuka.",
  unasked: (roles: number): string => `Untuk ${word(roles)} peran belum ada jawaban.`,

  tips: "Yang membedakan dua teratas",
  tipsFor: (names: readonly string[], role: string): string =>
    `Jawabanmu tentang ${listed(names)} lebih menguatkan ${role}.`,
  points: (by: number): string => `${decimal(by)} poin`,
  answer: (question: string, label: string): string => `Misalnya ${report.quoted(`"${question}"`, label)}.`,
  tipColumns: { scale: "Jawaban tentang", toward: "Lebih menguatkan", by: "Sebesar" },

  common: "Yang sama dan yang berbeda",
  bothAsk: (names: readonly string[]): string => `Keduanya memperhitungkan ${listed(names)}.`,
  nothingCommon: "Tidak ada sifat yang diperhitungkan keduanya.",
  onlyAsks: (role: string, names: readonly string[]): string =>
    `Hanya ${role} yang memperhitungkan ${listed(names)}.`,
  weighsMore: (role: string, names: readonly string[]): string =>
    `${role} lebih memperhitungkan ${listed(names)}.`,
  interests: "Minat ditanyakan menurut tugas masing-masing.",

  settle: "Yang bisa memperjelas urutannya",
  settleCount: (count: number): string => `${word(count)} pertanyaan lagi`,
  settleList: (count: number): string =>
    count === 1
      ? "Satu pertanyaan ini bisa memperjelas mana yang di depan, atau bahwa yang teratas seri:"
      : `Paling banyak ${word(count)} pertanyaan ini bisa memperjelas mana yang di depan, atau bahwa yang teratas seri:`,
  settleThree: (count: number): string =>
    `Dua yang teratas sudah jelas. ${count === 1 ? "Pertanyaan ini" : `Paling banyak ${word(count)} pertanyaan ini`} bisa memperjelas urutan tiga teratas:`,
  unsettled: "Tidak ada pertanyaan lagi yang bisa memisahkan keduanya: dari jawabanmu, keduanya memang seri.",
  /** The question, its two answers: short enough for the narrowest windows, where a longer one would be broken within a word. */
  offer: (count: number): string => `Perjelas dengan ${word(count)} pertanyaan?`,
  askThem: (count: number): string => (count === 1 ? "Ya, satu pertanyaan itu saja" : "Ya, itu saja"),
  askNot: "Tidak, cukup",
  further: (count: number): string => `… dan ${word(count)} lagi.`,

  apart: "Tidak sesuai dengan kondisi kerja yang kamu mau",
  apartNote: "Ini saringan tersendiri dan tidak mengubah nilainya.",
  apartRole: (role: string, verdict: string, value: string, reason: string): string =>
    `${role} (${reason}): ${verdict}, ${value}.`,
  allApart: "Tidak ada peran yang sesuai dengan kondisi kerja yang kamu mau; semuanya ada di bawah.",

  purpose: "Ini refleksi karier, bukan psikotes dan bukan seleksi.",
  about: [
    "Setiap nilai di sini sama dengan nilai di laporan perannya. Pertanyaan yang belum dijawab melebarkan rentang, tidak menurunkan nilai.",
    "Sebuah peran disebut di depan hanya bila bedanya lebih besar daripada goyangan biasa, apa pun jawaban yang tersisa. Selain itu urutannya masih terbuka.",
    "Ini refleksi karier untuk menjelajah, bukan psikotes dan bukan seleksi. Urutan rendah tidak berarti tidak ada jalan.",
  ],
} as const;

/** The headings of the sections of a comparison. */
export const rankingHeadings = {
  glance: "Sekilas",
  tips: ranking.tips,
  common: ranking.common,
  settle: ranking.settle,
  apart: ranking.apart,
  about: "Tentang urutan ini",
} as const;
