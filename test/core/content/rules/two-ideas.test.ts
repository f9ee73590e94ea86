import { expect, test } from "vitest";
import { twoIdeas } from "../../../../src/core/content/rules/two-ideas.ts";
import { foundBy } from "../found-by.ts";

const OPTIONS = "options: [{text: Menunggu dan melihat, points: 1}, {text: Pulang, points: 0}]";

test.each<[piece: string, found: unknown[]]>([
  [
    "[{id: tekun-5, text: Kamu mencatat pelajaran dan merapikan meja.}]",
    [["traits[0].items[4].text", { word: "dan" }]],
  ],
  ["[{id: tekun-5, text: Kamu merapikan buku dan alat tulis.}]", []],
  [
    "duties: [{id: a, text: Menyiram dan memangkas., interest: {id: minat-1, text: Menyiram lalu memangkas.}}]",
    [["duties[0].interest.text", { word: "lalu" }]],
  ],
  [
    "comparison: {role: B, items: [{id: p, this: Menyapu dan menyiram taman, other: Menggali serta memupuk kebun}]}",
    [
      ["comparison.items[0].this", { word: "dan" }],
      ["comparison.items[0].other", { word: "serta" }],
    ],
  ],
  ["comparison: {role: B, items: [{id: p, this: Menyapu taman, other: Menggali kebun}]}", []],
  [`[{id: tekun-5, text: Kamu menyapu dan menyiram. Apa yang kamu lakukan?, ${OPTIONS}}]`, []],
])("%s", (piece, found) => {
  expect(foundBy(twoIdeas, piece)).toEqual(found);
});
