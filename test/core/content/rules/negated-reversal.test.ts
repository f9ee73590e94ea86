import { expect, test } from "vitest";
import { negatedReversal } from "../../../../src/core/content/rules/negated-reversal.ts";
import { foundBy } from "../found-by.ts";

test.each<[item: string, found: unknown[]]>([
  [
    "{id: tekun-5, text: Kamu tidak datang., reverse: true}",
    [["traits[0].items[4].text", { word: "tidak" }]],
  ],
  [
    "{id: tekun-5, text: Kamu kurang teliti., reverse: true}",
    [["traits[0].items[4].text", { word: "kurang" }]],
  ],
  ["{id: tekun-5, text: Kamu tidak datang.}", []],
  ["{id: tekun-5, text: Kamu tidak datang., reverse: false}", []],
  ["{id: tekun-5, text: Kamu menunda., reverse: true}", []],
  ["{id: tekun-5, text: Kamu berhenti ketika hasilnya belum ada., reverse: true}", []],
])("%s", (item, found) => {
  expect(foundBy(negatedReversal, `[${item}]`)).toEqual(found);
});

test("of an anti-trait and of interest as well", () => {
  const piece = `
duties: [{id: a, text: Menyiram., interest: {id: minat-1, text: Menyiram tanpa alat., reverse: true}}]
antiTraits:
  - {id: b, name: B, responses: sesuai, items: [{id: b-1, text: Kamu bukan pelupa., reverse: true}]}
`;
  expect(foundBy(negatedReversal, piece)).toEqual([
    ["duties[0].interest.text", { word: "tanpa" }],
    ["antiTraits[0].items[0].text", { word: "bukan" }],
  ]);
});
