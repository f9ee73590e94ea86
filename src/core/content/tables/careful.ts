/** Words that leave room for exceptions. */
export const CAREFUL: readonly string[] = [
  "biasanya",
  "umumnya",
  "kadang",
  "kadang-kadang",
  "sering",
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
];
