import { expect, test } from "vitest";
import { absoluteWords } from "../../../../src/core/content/rules/absolute-words.ts";
import { foundBy } from "../found-by.ts";

const OPTIONS = "options: [{text: Selalu, points: 1}, {text: Menunggu, points: 0}]";

test.each<[piece: string, found: unknown[]]>([
  [
    "[{id: tekun-5, text: Kamu selalu datang.}, {id: tekun-6, text: Semua tugas kamu tunda., reverse: true}]",
    [
      ["traits[0].items[4].text", { word: "selalu" }],
      ["traits[0].items[5].text", { word: "semua" }],
    ],
  ],
  [
    "duties: [{id: a, text: Selalu menyiram., interest: {id: minat-1, text: Hanya menyiram.}}]",
    [["duties[0].interest.text", { word: "hanya" }]],
  ],
  ["[{id: tekun-5, text: 'Kamu menjawab \"selalu\" bila ditanya.'}]", []],
  ["[{id: tekun-5, text: Kamu datang setiap pagi.}]", []],
  // Whose answer is no degree may say so.
  [`[{id: tekun-5, text: Temanmu selalu terlambat. Apa yang kamu lakukan?, ${OPTIONS}}]`, []],
  ["comparison: {role: B, items: [{id: p, this: Selalu di taman, other: Hanya di kebun}]}", []],
])("%s", (piece, found) => {
  expect(foundBy(absoluteWords, piece)).toEqual(found);
});
