import { expect, test } from "vitest";
import { longText } from "../../../../src/core/content/rules/long-text.ts";
import { foundBy } from "../found-by.ts";

/** A text of lines that are full to the last of their 60 signs. */
const lines = (count: number): string =>
  Array.from({ length: count }, () => `${"a".repeat(29)} ${"b".repeat(30)}`).join(" ");
const told = (count: number) => ({ lines: count, most: 2, columns: 60 });

test.each<[title: string, text: string, found: object[]]>([
  ["two full lines", lines(2), []],
  ["a sign more", `${lines(2)}.`, [told(3)]],
  ["a letter more on a line of its own", `${lines(2)} c`, [told(3)]],
  ["four full lines", lines(4), [told(4)]],
])("%s", (_, text, found) => {
  expect(foundBy(longText, `[{id: tekun-5, text: ${text}}]`).map(([, args]) => args)).toEqual(found);
});

test("whatever is read to answer", () => {
  const text = lines(3);
  const piece = `
duties: [{id: a, text: ${text}, interest: {id: minat-1, text: ${text} a}}]
antiTraits:
  - id: b
    name: ${text}
    responses: sesuai
    items: [{id: b-1, text: ${text} b, options: [{text: ${text}, points: 0}, {text: Pulang, points: 1}]}]
comparison: {role: B, items: [{id: p, this: ${text} c, other: ${text} d}]}
misconceptions: [{id: c, claim: ${text}, truth: ${text}, statements: [{id: c-1, text: ${text} e, answer: true}]}]
`;
  expect(foundBy(longText, piece).map(([place]) => place)).toEqual([
    "duties[0].interest.text",
    "antiTraits[0].items[0].text",
    "comparison.items[0].this",
    "comparison.items[0].other",
    "misconceptions[0].statements[0].text",
    "antiTraits[0].items[0].options[0].text",
  ]);
});
