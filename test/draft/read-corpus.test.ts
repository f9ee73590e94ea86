import { join } from "node:path";
import { expect, test } from "vitest";
import { readDescription } from "../../src/draft/read.ts";
import {
  compare,
  descriptionsIn,
  judge,
  overlapOf,
  scoreOf,
  totalOf,
} from "../bench/measure/descriptions.mjs";

const FOLDER = join(import.meta.dirname, "../fixtures/descriptions");
const known = descriptionsIn(join(FOLDER, "known"));

test.each([
  ["tidak sabar", "tidak sabar", 1],
  ["mencatat stok barang", "Mencatat stok", 2 / 3],
  ["meracik kopi", "menata rak", 0],
])("the overlap of %j and %j", (one, other, expected) => {
  expect(overlapOf(one, other)).toBeCloseTo(expected);
});

test("a phrase counts once, in its own part", () => {
  const expected = [
    { part: "claim", text: "hanya menuang kopi" },
    { part: "truth", text: "menjaga rasa" },
  ];
  const found = [
    { part: "claim", text: "menjaga rasa" },
    { part: "claim", text: "hanya menuang kopi" },
    { part: "claim", text: "hanya menuang kopi" },
  ];
  const { right, missed, wrong } = compare(expected, found);
  expect([right, missed, wrong.length]).toEqual([1, [expected[1]], 2]);
});

test.skipIf(known.length === 0)("descriptions whose rules are known are read as well as ever", () => {
  const { fields } = judge(known, readDescription);
  const weak = Object.entries(fields).filter(([, counts]) => scoreOf(counts).f1 < 0.8);
  expect(weak).toEqual([]);
  expect(scoreOf(totalOf(fields)).f1).toBeGreaterThan(0.9);
});
