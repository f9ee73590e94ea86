import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { profiles } from "../arbitrary.ts";
import { everyKind, rating, situation, testProfile } from "../fixtures.ts";
import { at, holds, SLOW } from "../helpers.ts";

test("a plan is made once a profile", () => {
  const profile = everyKind();
  expect(planOf(profile)).toBe(planOf(profile));
  expect(planOf(everyKind())).not.toBe(planOf(profile));
});

test("a plan knows every item by position and id", SLOW, () => {
  holds(profiles(), (profile) => {
    const { items, positions, byId } = planOf(profile);
    const ids = items.map(({ id }) => id);
    expect(ids.map((id) => positions.get(id))).toEqual([...ids.keys()]);
    expect(positions.size).toBe(ids.length);
    expect(byId.map((position) => ids[position])).toEqual([...ids].sort());
  });
});

test("every item belongs to exactly one scale", SLOW, () => {
  holds(profiles(), (profile) => {
    const { items, scales, table } = planOf(profile);
    const positions = scales.flatMap((scale) => scale.items).sort((a, b) => a - b);
    expect(positions).toEqual([...items.keys()]);
    for (const [index, scale] of scales.entries()) {
      expect(scale.index).toBe(index);
      for (const position of scale.items) expect(table.scales[position]).toBe(index);
      const most = scale.items.map((position) => at(items, position).max);
      expect(scale.max).toBe(most.reduce((sum, max) => sum + max, 0));
    }
  });
});

test("the scales stand in the order of the report, interest among the traits", () => {
  const { scales, traits, antiTraits, realism, orientation } = planOf(everyKind());
  expect(scales.map(({ kind, id }) => [kind, id])).toEqual([
    ["trait", "duties"],
    ["trait", "empati"],
    ["trait", "disiplin"],
    ["antiTrait", "kurang-sabar"],
    ["realism", "realism"],
    ["orientation", "orientation"],
  ]);
  expect([...traits, ...antiTraits, realism, orientation]).toEqual(scales);
});

test("a scale without a point to gain is none", () => {
  const none = { id: "b", name: "B", items: [situation("b-1", [0, 0])] };
  const profile = testProfile({ traits: [{ id: "a", name: "A", items: [rating("a-1")] }, none] });
  expect(planOf(profile).scales.map(({ id }) => id)).toEqual(["a"]);
});

test("the best weighted sum is the total, whatever the maxima and weights", SLOW, () => {
  holds(profiles(), (profile) => {
    const { traits, total, weights, cuts } = planOf(profile);
    const best = traits.reduce((sum, { unit, max }) => sum + BigInt(unit) * BigInt(max), 0n);
    expect(best).toBe(BigInt(total));
    expect(weights).toBe(traits.reduce((sum, { weight }) => sum + weight, 0));
    for (const { unit, weight, max } of traits) {
      expect(BigInt(unit) * BigInt(max) * BigInt(weights)).toBe(BigInt(weight) * BigInt(total));
    }
    for (const [index, percent] of [40n, 60n, 80n].entries()) {
      const cut = BigInt(at(cuts, index));
      expect(100n * cut >= percent * BigInt(total) && 100n * (cut - 1n) < percent * BigInt(total)).toBe(true);
    }
  });
});

test.each([
  [75, 4, 3],
  [75, 8, 6],
  [50, 4, 2],
  [51, 4, 3],
  [1, 4, 1],
  [100, 4, 4],
  [33, 100, 33],
  [7, 100, 7],
  [29, 100, 29],
  [57, 100, 57],
])("a trigger at %d of a most of %d points needs %d", (triggerAt, max, points) => {
  const profile = testProfile({
    traits: [{ id: "a", name: "A", items: [rating("a-1")] }],
    antiTraits: [{ id: "b", name: "B", triggerAt, items: [situation("b-1", [0, max])] }],
  });
  expect(planOf(profile).antiTraits).toMatchObject([{ triggerAt, triggerPoints: points, opposes: null }]);
});

test("sums past 2^53 are bigints throughout", () => {
  const primes = [997, 991, 983, 977, 971, 967];
  const traits = primes.map((prime) => ({
    id: `p-${prime}`,
    name: "P",
    items: [situation(`i-${prime}`, [0, prime])],
  }));
  const { total, cuts, traits: planned } = planOf(testProfile({ traits }));
  expect([total, ...cuts, ...planned.map(({ unit }) => unit)].map((each) => typeof each)).toEqual(
    Array.from({ length: 10 }, () => "bigint"),
  );
  expect(total).toBe(6n * primes.reduce((product, prime) => product * BigInt(prime), 1n));
});
