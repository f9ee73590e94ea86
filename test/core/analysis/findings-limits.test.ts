import { expect, test } from "vitest";
import { findingsOf } from "../../../src/core/analysis/findings.ts";
import type { ItemAnalysis } from "../../../src/core/analysis/shape.ts";
import { item, LOOSE, PEOPLE, scale, withItems } from "./analysed.ts";

test.each<[string, Partial<ItemAnalysis>, object[]]>([
  [
    "the same of ten is told",
    { answered: 10, options: [0, 0, 0, 0, 10] },
    [{ code: "same-answer", item: "a-1", points: 4, share: 1, answered: 10 }],
  ],
  [
    "an option that nobody of sixty chose is told",
    { answered: 60, options: [0, 15, 15, 15, 15] },
    [{ code: "unused-options", item: "a-1", points: [0], answered: 60 }],
  ],
  ["one at r tabel is beyond chance", { itemRest: 0.14, alphaIfDropped: 0.75 }, []],
  [
    "one as far on the other side is not surely turned",
    { itemRest: -0.14 },
    [{ code: "adds-nothing", item: "a-1", itemRest: -0.14 }],
  ],
  ["one that goes neither way adds something where alpha falls without it", { itemRest: 0 }, []],
  [
    "of two that hardly go together no alpha is left without one",
    { itemRest: 0.1, alphaIfDropped: null },
    [{ code: "adds-nothing", item: "a-1", criticalR: 0.14, alpha: 0.75, alphaIfDropped: null }],
  ],
  ["where too few answered both for an r tabel, none is told", { itemRest: -0.3, criticalR: null }, []],
])("of an item: %s", (_, one, expected) => {
  expect(findingsOf([withItems(one)], PEOPLE)).toMatchObject(expected);
});

test("an alpha that is just enough is not told", () => {
  expect(findingsOf([{ ...LOOSE, alpha: { ...LOOSE.alpha, raw: 0.6 } }], PEOPLE)).toEqual([]);
});

test("of an anti-trait it is asked whether it measures one thing, as of a trait", () => {
  expect(findingsOf([{ ...LOOSE, kind: "antiTrait" }], PEOPLE)).toMatchObject([
    { code: "low-alpha", alpha: 0.5 },
  ]);
});

const skipped = (one: string, missing: number) => ({
  code: "skipped",
  item: one,
  missing,
  share: missing / PEOPLE,
});
const muchMissing = (missing: number) => ({ code: "much-missing", missing, of: 4 * PEOPLE });

test.each<[string, number[], object[]]>([
  [
    "one in five of all, and an item that twice as many skip",
    [40, 40, 60, 80],
    [muchMissing(220), skipped("a-4", 80)],
  ],
  ["most, and an item that nobody answered", [120, 120, 120, 200], [muchMissing(560), skipped("a-4", 200)]],
])("of a scale with gaps: %s", (_, gaps, expected) => {
  expect(findingsOf([withItems(...gaps.map((missing) => ({ missing })))], PEOPLE)).toMatchObject(expected);
});

test.each<[string, number[], object[]]>([
  [
    "each of its items, where they are skipped less",
    [30, 30, 30, 30],
    ["a-1", "a-2", "a-3", "a-4"].map((id) => skipped(id, 30)),
  ],
  ["it alone, where they are all skipped much", [50, 50, 60, 60], [muchMissing(220)]],
])("beside a scale without gaps: %s", (_, gaps, expected) => {
  const gappy = withItems(...gaps.map((missing) => ({ missing })));
  const whole = scale({ id: "b", items: [1, 2, 3, 4, 5].map((place) => item(`b-${place}`)) });
  expect(findingsOf([gappy, whole], PEOPLE)).toMatchObject(expected);
});
