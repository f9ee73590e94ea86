import { expect, test } from "vitest";
import { oneSidedComparison } from "../../../../src/core/content/rules/one-sided-comparison.ts";
import { foundBy } from "../found-by.ts";

/** `l` where this role stands on the left, `r` where it stands on the right. */
function comparison(sides: string): string {
  const items = [...sides].map((side, index) => ({
    id: `p-${index}`,
    this: `Ini ${index}`,
    other: `Itu ${index}`,
    ...(side === "r" && { flip: true }),
  }));
  return JSON.stringify({ comparison: { role: "B", items } });
}

test.each<[sides: string, told: object | null]>([
  ["l", null],
  ["r", null],
  ["lr", null],
  ["llr", null],
  ["rlr", null],
  ["ll", { left: 2, right: 0 }],
  ["rr", { left: 0, right: 2 }],
  ["lllr", { left: 3, right: 1 }],
  ["rrlr", { left: 1, right: 3 }],
  ["lrlr", null],
])("%s", (sides, told) => {
  expect(foundBy(oneSidedComparison, comparison(sides))).toEqual(told ? [["comparison.items", told]] : []);
});

test("a side that is named as kept is the left", () => {
  const piece =
    "comparison: {role: B, items: [{id: p, this: A, other: B, flip: false}, {id: q, this: C, other: D}]}";
  expect(foundBy(oneSidedComparison, piece)).toEqual([["comparison.items", { left: 2, right: 0 }]]);
});
