import { expect, test } from "vitest";
import { Lexicon } from "../../src/draft/lexicon.ts";
import { wordsOf } from "../../src/draft/text/words.ts";

const lexicon = new Lexicon<"belief" | "nothing" | "duty">({
  belief: ["percaya", "banyak/sebagian orang mengira"],
  nothing: ["percaya diri"],
  duty: ["tugas utama/pokok? meliputi"],
});

test.each([
  ["ia percaya kopi", ["belief:1-2"]],
  ["ia percaya diri", ["nothing:1-3"]],
  ["sebagian orang mengira", ["belief:0-3"]],
  ["tugas meliputi", ["duty:0-2"]],
  ["tugas pokok meliputi percaya", ["duty:0-3", "belief:3-4"]],
  ["tugas pokok, meliputi", []],
  ["tugas", []],
  ["tugas pokoknya meliputi", ["duty:0-3"]],
  ["tugas-tugas utama meliputi", ["duty:0-3"]],
  ["tugas/kewajiban pokok meliputi", ["duty:0-3"]],
  ["percayalah", ["belief:0-1"]],
  ["pertugasan meliputi", []],
])("%s", (text, expected) => {
  const marks = lexicon.find(wordsOf(text));
  expect(marks.map(({ tag, start, end }) => `${tag}:${start}-${end}`)).toEqual(expected);
});
