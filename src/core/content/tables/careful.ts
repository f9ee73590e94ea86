import { DENIALS } from "./negations.ts";

/** Words that leave room for exceptions. */
export const CAREFUL: readonly string[] = [
  "biasanya",
  "umumnya",
  "kebanyakan",
  "adakalanya",
  "ada kalanya",
  "kadang",
  "kadang-kadang",
  "terkadang",
  "sering",
  "sering kali",
  "seringkali",
  "kerap",
  "mungkin",
  "kemungkinan",
  "bisa",
  "dapat",
  "sebagian",
  "cenderung",
  "ikut",
  "termasuk",
  "antara lain",
  "sulit",
  "belum tentu",
  "bukan hanya",
  ...DENIALS.flatMap((denial) => [`${denial} selalu`, `${denial} semua`, `${denial} hanya`]),
];

/** Where such a word leaves no room: what is denied is denied whole. */
export const NOT_CAREFUL: readonly string[] = [
  ...DENIALS.flatMap((denial) => [denial, `${denial} akan`, `${denial} pernah`]),
  "takkan",
  "bukan",
  "belum",
].flatMap((denial) => ["bisa", "dapat", "mungkin", "termasuk", "ikut"].map((word) => `${denial} ${word}`));
