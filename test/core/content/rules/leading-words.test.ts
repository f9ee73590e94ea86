import { expect, test } from "vitest";
import { leadingWords } from "../../../../src/core/content/rules/leading-words.ts";
import { foundBy } from "../found-by.ts";

test.each<[piece: string, found: unknown[]]>([
  [
    "[{id: tekun-5, text: Kamu tentu datang.}, {id: tekun-6, text: 'Bukankah kamu menunda?', reverse: true}]",
    [
      ["traits[0].items[4].text", { word: "tentu" }],
      ["traits[0].items[5].text", { word: "bukankah" }],
    ],
  ],
  [
    "duties: [{id: a, text: Tentu menyiram., interest: {id: minat-1, text: Menyiram tentu saja.}}]",
    [["duties[0].interest.text", { word: "tentu saja" }]],
  ],
  [
    "[{id: tekun-5, text: Kamu tentunya haus., options: [{text: Minum, points: 0}, {text: Pastilah minum, points: 1}]}]",
    [
      ["traits[0].items[4].text", { word: "tentunya" }],
      ["traits[0].items[4].options[1].text", { word: "pastilah" }],
    ],
  ],
  [
    "comparison: {role: B, items: [{id: p, this: Tentu di taman, other: Sebaiknya di kebun}]}",
    [
      ["comparison.items[0].this", { word: "tentu" }],
      ["comparison.items[0].other", { word: "sebaiknya" }],
    ],
  ],
  [
    "expectations: [{id: c, claim: A, reality: B, statements: [{id: c-1, text: Ia tentu menyapu., answer: true}]}]",
    [["expectations[0].statements[0].text", { word: "tentu" }]],
  ],
  ["[{id: tekun-5, text: 'Kamu menjawab \"tentu\" bila diajak.'}]", []],
  ["[{id: tekun-5, text: Kamu menunggu hasil yang belum tentu.}]", []],
])("%s", (piece, found) => {
  expect(foundBy(leadingWords, piece)).toEqual(found);
});
