/** Words that say little of what a text is about: two texts are not alike for sharing them. */
export const COMMON: ReadonlySet<string> = new Set(
  [
    "kamu kau aku saya ia dia mereka kita kami yang dan atau serta di ke dari pada dalam untuk dengan oleh tentang kepada bagi sebagai",
    "itu ini sebuah seorang satu ada adalah akan sudah telah sedang juga saja pun lagi lebih paling sangat cukup agak",
    "ketika saat waktu kalau jika bila karena supaya agar sampai sambil lalu",
    "bisa dapat mau ingin orang hal apa siapa mana",
  ]
    .join(" ")
    .split(" "),
);

/** Words of a trait's name that are not what it is about: `cepat bosan` is about being bored. */
export const COMMON_IN_NAMES: ReadonlySet<string> = new Set([
  ...[...COMMON].filter((word) => word !== "ingin"),
  ..."tidak tak kurang belum cepat lambat mudah sulit sering jarang suka senang gemar dapat bisa mampu pandai sangat terlalu".split(
    " ",
  ),
  ..."baik tinggi rasa sifat sikap diri sendiri cara kemampuan memiliki punya".split(" "),
]);
