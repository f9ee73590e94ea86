import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../src/core/scoring/assess.ts";
import { situation, testProfile } from "./fixtures.ts";
import { at, holds, SLOW, scalesOf } from "./helpers.ts";
import { shareLists, spread } from "./points.ts";
import { sum } from "./reference.ts";

/** One scale of several situations, beside a perfect trait that weighs nine times as much. */
function floored(
  maxima: readonly number[],
  points: readonly number[],
  key: "holdAt" | "triggerAt",
  limit: number,
) {
  const step = key === "holdAt" ? 1 : -1;
  const items = maxima.map((max, index) => {
    const given = points[index] ?? 0;
    // Position 2 is one point better for the role, where there is one to gain.
    return situation(`skala-${index}`, [0, Math.min(max, Math.max(0, given + step)), given, max]);
  });
  const scale = { id: "skala", name: "Skala", items };
  const perfect = { id: "sifat", name: "Sifat", weight: 9, items: [situation("butir", [0, 4])] };
  return key === "holdAt"
    ? testProfile({ traits: [perfect, { ...scale, holdAt: limit }] })
    : testProfile({ traits: [perfect], antiTraits: [{ ...scale, triggerAt: limit }] });
}

interface FloorCase {
  maxima: number[];
  shares: number[];
  key: "holdAt" | "triggerAt";
  percent: number;
}

function expectFloor({ maxima, shares, key, percent }: FloorCase): void {
  const limit = key === "holdAt" ? Math.min(percent, 99) : Math.max(percent, 1);
  const exact = (limit * sum(maxima)) / 100;
  const points = spread(maxima, shares, key === "holdAt" ? Math.floor(exact) : Math.ceil(exact));
  const profile = floored(maxima, points, key, limit);
  const answers = { butir: 2, ...Object.fromEntries(maxima.map((_, index) => [`skala-${index}`, 3])) };
  const held = assess(profile, answers);
  expect(scalesOf(held).map((scale) => scale.holds)).toEqual(["no", "yes"]);
  expect(held.verdict).toMatchObject({
    status: "certain",
    band: "unsure",
    heldBy: ["skala"],
    nearEdge: true,
  });
  const moving = points.findIndex((given, index) =>
    key === "holdAt" ? given < at(maxima, index) : given > 0,
  );
  const freed = assess(profile, { ...answers, [`skala-${moving}`]: 2 });
  expect(scalesOf(freed).map((scale) => scale.holds)).toEqual(["no", "no"]);
  expect(freed.verdict).toMatchObject({ status: "certain", band: "strong", heldBy: [] });
}

test("15. holdAt and triggerAt are inclusive", SLOW, () => {
  const maxima = fc.oneof(
    fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 4 }),
    fc.array(fc.constantFrom(20, 100, 500), { minLength: 1, maxLength: 4 }),
  );
  const percent = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(5, 25, 40, 75));
  const key = fc.constantFrom("holdAt" as const, "triggerAt" as const);
  holds(fc.record({ maxima, shares: shareLists, key, percent }), expectFloor);
});

const HUNDRED = Array.from({ length: 101 }, (_, points) => points);

/** A profile of three scales of 100 points each, with the floors that a profile need not write. Position 1 is 0 points. */
const plain = testProfile({
  interest: { name: "Minat", weight: 1 },
  duties: [{ id: "tugas", text: "Tugas", interest: situation("minat", HUNDRED) }],
  traits: [
    { id: "sifat", name: "Sifat", items: [situation("butir", HUNDRED)] },
    { id: "besar", name: "Besar", weight: 20, items: [situation("lain", HUNDRED)] },
  ],
  antiTraits: [{ id: "tanda", name: "Tanda", items: [situation("lawan", HUNDRED)] }],
});
const best = { minat: 101, butir: 101, lain: 101, lawan: 1 };

test.each([
  ["minat", 40, "duties"],
  ["minat", 41, null],
  ["butir", 25, "sifat"],
  ["butir", 26, null],
  ["lawan", 75, "tanda"],
  ["lawan", 74, null],
])("15. %s at %d of 100 is held by %s where the profile writes no floor", (id, points, scale) => {
  const { verdict } = assess(plain, { ...best, [id]: points + 1 });
  expect(verdict.heldBy).toEqual(scale === null ? [] : [scale]);
  expect(verdict.band).toBe(scale === null ? "strong" : "unsure");
});

test.each([
  [25, "unsure"],
  [26, "strong"],
])("15. an estimate of %d from half of a scale is %s", (points, band) => {
  const items = ["skala-1", "skala-2"].map((id) => situation(id, HUNDRED));
  const perfect = { id: "sifat", name: "Sifat", weight: 9, items: [situation("butir", HUNDRED)] };
  const profile = testProfile({ traits: [perfect, { id: "skala", name: "Skala", items }] });
  const { verdict } = assess(profile, { butir: 101, "skala-1": points + 1 });
  expect(verdict).toMatchObject({ status: "provisional", low: "unsure", high: "strong", band });
});
