/** "Tidak", as people write it. */
export const DENIALS: readonly string[] =
  "tidak tak tiada nggak ngga enggak engga gak ga gk tdk ndak kagak".split(" ");

/** Words that deny what follows. */
export const NEGATIONS: readonly string[] = [
  ...DENIALS,
  "tidaklah",
  "takkan",
  "bukan",
  "bukanlah",
  "belum",
  "kurang",
  "jangan",
  "tanpa",
  "ogah",
  "enggan",
];

/** Where nothing is denied. */
export const NO_NEGATION: readonly string[] = [
  ...DENIALS.flatMap((denial) =>
    ["hanya", "cuma", "sekadar", "saja", "sengaja", "langsung", "terduga", "jarang", "henti"].map(
      (word) => `${denial} ${word}`,
    ),
  ),
  ...DENIALS.map((denial) => `mau ${denial} mau`),
  ...["hanya", "cuma", "sekadar", "saja"].map((word) => `bukan ${word}`),
  "bukan main",
  "kurang lebih",
  "kurang dari",
  "kurang ajar",
  "tanpa henti",
  "tanpa sadar",
];

/** Words behind which a clause of its own begins: what it denies is not what is asked. */
export const CLAUSE_WORDS: readonly string[] = [
  "yang",
  "ketika",
  "saat",
  "waktu",
  "sewaktu",
  "kalau",
  "jika",
  "bila",
  "apabila",
  "karena",
  "sebab",
  "sampai",
  "sehingga",
  "hingga",
  "sebelum",
  "sesudah",
  "setelah",
  "selagi",
  "selama",
  "sementara",
  "supaya",
  "agar",
  "walau",
  "walaupun",
  "meski",
  "meskipun",
  "begitu",
  "daripada",
  "ketimbang",
  "mana",
  "dimana",
  "pura-pura",
  "berpura-pura",
  "seolah",
  "seolah-olah",
  "seakan",
  "seakan-akan",
];
