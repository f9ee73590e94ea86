/** Words that say where, with whom or for what. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  "di ke dari pada kepada dengan untuk tentang terhadap akan bagi dalam lintas antar secara soal".split(" "),
);
