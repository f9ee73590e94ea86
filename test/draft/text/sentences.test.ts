import { expect, test } from "vitest";
import { sentencesOf } from "../../../src/draft/text/sentences.ts";
import { textOf } from "../../../src/draft/text/words.ts";

test.each([
  ["Satu kalimat. Dua kalimat.", ["Satu kalimat", "Dua kalimat"]],
  ["Ia dibantu dr. Sri dan Bpk. Hadi. Mereka ramah.", ["Ia dibantu dr. Sri dan Bpk. Hadi", "Mereka ramah"]],
  ["Gelar S.Pd. umumnya wajib.", ["Gelar S.Pd. umumnya wajib"]],
  ["Ia mencatat stok, harga, dll. setiap hari.", ["Ia mencatat stok, harga, dll. setiap hari"]],
  ["Ia mencatat stok, harga, dll. Mereka juga.", ["Ia mencatat stok, harga, dll", "Mereka juga"]],
  [
    "Gaji Rp3.000.000 per bulan. Jl. Mawar No. 5 buka.",
    ["Gaji Rp3.000.000 per bulan", "Jl. Mawar No. 5 buka"],
  ],
  ["Siapa yang pas? Yang sabar!", ["Siapa yang pas", "Yang sabar"]],
  ["Ia menebar jaring; ia menjual ikan.", ["Ia menebar jaring", "ia menjual ikan"]],
  ["Menunggu … lalu pulang.", ["Menunggu… lalu pulang"]],
  ["kamu teliti. kalau tidak, jangan.", ["kamu teliti", "kalau tidak, jangan"]],
  ["Dikelola H. Amir sendiri.", ["Dikelola H. Amir sendiri"]],
  ["", []],
])("%s", (text, expected) => {
  expect(sentencesOf(text).map(({ words }) => textOf(words))).toEqual(expected);
});

test("a text without an end is cut, so that no sentence is long", () => {
  const sentences = sentencesOf("kata ".repeat(10_000));
  expect(Math.max(...sentences.map(({ words }) => words.length))).toBeLessThan(200);
  expect(sentences.flatMap(({ words }) => words)).toHaveLength(10_000);
});
