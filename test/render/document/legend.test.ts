import { expect, test } from "vitest";
import { barOf } from "../../../src/render/document/bars.ts";
import { legendParts } from "../../../src/render/document/legend.ts";

const KNOWN = barOf("A", { low: 50, high: 50, point: 50 });
const ZONED = barOf("B", { low: 50, high: 50, point: 50 }, { zone: { low: 40, high: 60 } });
const OPEN = barOf("C", { low: 0, high: 100, point: null });
const GUESSED = barOf("D", { low: 0, high: 100, point: 50 });

test.each([
  ["none", [], false, []],
  ["a known one, which is its own point", [KNOWN], false, []],
  ["one with a zone", [ZONED], false, ["point", "zone"]],
  ["an open one", [OPEN], false, ["possible"]],
  ["an open one with an estimate", [GUESSED], false, ["point", "possible"]],
  ["several, with marks", [KNOWN, ZONED, OPEN], true, ["point", "zone", "possible", "mark"]],
])("of bars, %s: the parts %#", (_, bars, hasMarks, parts) => {
  expect(legendParts(bars, hasMarks).map(({ part }) => part)).toEqual(parts);
});
