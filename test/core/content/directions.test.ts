import { expect, test } from "vitest";
import { fewReversedOf } from "../../../src/core/content/directions.ts";
import type { PlacedScale } from "../../../src/core/content/located.ts";

/** `+` a rating, `-` one that is reversed, `s` a situation. */
function scale(kind: PlacedScale["kind"], items: string): PlacedScale {
  const placed = [...items].map((sign, index) => ({
    value: {
      id: `a-${index}`,
      text: "x",
      ...(sign === "-" && { reverse: true }),
      ...(sign === "s" && { options: [] }),
    },
    path: [index],
  }));
  return { kind, id: "a", name: "A", path: [], items: placed, tips: [] };
}

test.each<[kind: PlacedScale["kind"], items: string, few: object | null]>([
  ["trait", "+++-", null],
  ["trait", "++++", { count: 0, least: 1, rarer: "reversed" }],
  ["trait", "----", { count: 0, least: 1, rarer: "plain" }],
  ["trait", "++++-", { count: 1, least: 2, rarer: "reversed" }],
  ["trait", "----+", { count: 1, least: 2, rarer: "plain" }],
  ["trait", "+++--", null],
  ["trait", "+++-s", { count: 1, least: 2, rarer: "reversed" }],
  ["trait", "++--s", null],
  ["trait", "+-sss", null],
  ["trait", "++sss", { count: 0, least: 1, rarer: "reversed" }],
  ["trait", "+ssss", null],
  ["trait", "ssss", null],
  ["antiTrait", "++++-", null],
  ["antiTrait", "+++++", { count: 0, least: 1, rarer: "reversed" }],
  ["interest", "+++++++", null],
])("%s %s: %j", (kind, items, few) => {
  expect(fewReversedOf(scale(kind, items))).toEqual(few);
});
