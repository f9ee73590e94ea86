import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { withPrecision } from "../../../src/core/profile/precision.ts";
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
    const { items, positions } = planOf(profile);
    const ids = items.map(({ id }) => id);
    expect(ids.map((id) => positions.get(id))).toEqual([...ids.keys()]);
    expect(positions.size).toBe(ids.length);
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
  const { scales, traits, antiTraits, fitScales, realism, orientation } = planOf(everyKind());
  expect(scales.map(({ kind, id }) => [kind, id])).toEqual([
    ["trait", "duties"],
    ["trait", "empati"],
    ["trait", "disiplin"],
    ["antiTrait", "kurang-sabar"],
    ["realism", "realism"],
    ["orientation", "orientation"],
  ]);
  expect([...traits, ...antiTraits]).toEqual(fitScales);
  expect([...fitScales, realism, orientation]).toEqual(scales);
});

test("a scale without a point to gain is none", () => {
  const none = { id: "b", name: "B", items: [situation("b-1", [0, 0])] };
  const profile = testProfile({ traits: [{ id: "a", name: "A", items: [rating("a-1")] }, none] });
  expect(planOf(profile).scales.map(({ id }) => id)).toEqual(["a"]);
});

test("the best weighted sum is the total, whatever the maxima and weights", SLOW, () => {
  holds(profiles(), (profile) => {
    const { fitScales, total, weights, cuts } = planOf(profile);
    const best = fitScales.reduce((sum, { unit, max }) => sum + BigInt(unit) * BigInt(max), 0n);
    expect(best).toBe(BigInt(total));
    expect(weights).toBe(fitScales.reduce((sum, { weight }) => sum + weight, 0));
    for (const { unit, weight, max } of fitScales) {
      expect(BigInt(unit) * BigInt(max) * BigInt(weights)).toBe(BigInt(weight) * BigInt(total));
    }
    for (const [index, percent] of [50n, 65n, 80n].entries()) {
      const cut = BigInt(at(cuts, index));
      expect(100n * cut >= percent * BigInt(total) && 100n * (cut - 1n) < percent * BigInt(total)).toBe(true);
    }
  });
});

test.each([
  [75, 4, 1],
  [75, 8, 2],
  [50, 4, 2],
  [51, 4, 1],
  [1, 4, 3],
  [100, 4, 0],
  [33, 100, 67],
  [7, 100, 93],
  [29, 100, 71],
  [57, 100, 43],
])(
  "an anti-trait that holds from %d on, of a most of %d points, holds with %d good points",
  (triggerAt, max, holdPoints) => {
    const profile = testProfile({
      traits: [{ id: "a", name: "A", items: [rating("a-1")] }],
      antiTraits: [{ id: "b", name: "B", triggerAt, weight: 3, items: [situation("b-1", [0, max])] }],
    });
    expect(planOf(profile).antiTraits).toMatchObject([{ floor: 100 - triggerAt, holdPoints, weight: 3 }]);
  },
);

test.each([
  [25, 4, 1],
  [25, 7, 1],
  [0, 4, 0],
  [99, 100, 99],
  [29, 100, 29],
])("a trait that holds up to %d, of a most of %d points, holds with %d", (holdAt, max, holdPoints) => {
  const traits = [{ id: "a", name: "A", holdAt, items: [situation("a-1", [0, max])] }];
  expect(planOf(testProfile({ traits })).traits).toMatchObject([{ floor: holdAt, holdPoints }]);
});

test("what the profile leaves out: traits hold at 25, interest at 40, anti-traits at 75, weights are 1", () => {
  const { fitScales } = planOf(
    testProfile({
      duties: [{ id: "t-1", text: "Tugas", interest: { id: "m-1", text: "Mau?" } }],
      interest: { name: "Minat", responses: "ya-tidak" },
      traits: [{ id: "a", name: "A", items: [rating("a-1")] }],
      antiTraits: [{ id: "b", name: "B", items: [rating("b-1")] }],
    }),
  );
  expect(fitScales.map(({ id, floor, weight }) => [id, floor, weight])).toEqual([
    ["duties", 40, 1],
    ["a", 25, 1],
    ["b", 25, 1],
  ]);
});

const statement = (number: string) => ({ id: `m-${number}`, text: "M?", answer: true });

test("the standard error of n items is 22.5 ÷ √n, and the fit's that of a weighted mean", () => {
  const items = (scale: string, count: number) =>
    Array.from({ length: count }, (_, index) => rating(`${scale}-${index + 1}`));
  const plan = planOf(
    testProfile({
      traits: [{ id: "a", name: "A", weight: 3, items: items("a", 9) }],
      antiTraits: [{ id: "b", name: "B", items: items("b", 4) }],
      misconceptions: [{ id: "m", claim: "M", truth: "T", statements: ["1", "2", "3", "4"].map(statement) }],
      comparison: { role: "Lain", items: [{ id: "k-1", this: "ini", other: "itu" }] },
    }),
  );
  // 22.5 ÷ 3, 22.5 ÷ 2, half the range of a statement ÷ 2, and twice 22.5 on the way from −100 to 100.
  expect(plan.scales.map(({ standardError }) => standardError)).toEqual([7.5, 11.25, 25, 45]);
  // √((3 × 7.5)² + 11.25²) ÷ 4, squared 632.8125 ÷ 16.
  expect(plan.standardError).toBeCloseTo(Math.sqrt(632.8125 / 16), 12);
  expect(Number(plan.squaredError.over) / Number(plan.squaredError.under)).toBeCloseTo(632.8125 / 16, 12);
});

test("twenty-five items alone have a standard error of 4.5", () => {
  const items = Array.from({ length: 25 }, (_, index) => rating(`a-${index + 1}`));
  const { standardError, squaredError } = planOf(testProfile({ traits: [{ id: "a", name: "A", items }] }));
  expect(standardError).toBe(4.5);
  expect(squaredError.over * 4n).toBe(squaredError.under * 81n);
});

test("a usual error is as exact as it is, and counts so beside one that was measured", () => {
  const given = testProfile({
    traits: [
      { id: "a", name: "A", items: [rating("a-1"), rating("a-2"), rating("a-3")] },
      { id: "b", name: "B", items: [rating("b-1")] },
    ],
  });
  const [a, b] = [22.5 ** 2 / 3, 3.3 ** 2];
  const alone = planOf(testProfile({ traits: given.traits.slice(0, 1) }));
  expect(alone.standardError).toBeCloseTo(Math.sqrt(a), 12);
  const measured = withPrecision(given, { respondents: 100, errors: [{ scale: "b", standardError: 3.3 }] });
  expect(planOf(measured).standardError).toBeCloseTo(Math.sqrt(a + b) / 2, 12);
});

test("a scale carries its words, and none where the profile has none", () => {
  const traits = [
    { id: "a", name: "A", description: "Menyapa.", tips: ["Coba."], items: [rating("a-1")] },
    { id: "b", name: "B", items: [rating("b-1")] },
  ];
  const { comparison } = everyKind();
  const { scales } = planOf(testProfile({ traits, ...(comparison && { comparison }) }));
  expect(scales.map(({ name, description, tips }) => [name, description, tips])).toEqual([
    ["A", "Menyapa.", ["Coba."]],
    ["B", null, []],
    ["Pekerja Sosial", null, []],
  ]);
});

test.each([
  [4, "number"],
  // The estimate of five scales is a fraction of 5 × 1000^5.
  [5, "bigint"],
])("an estimate of %d scales of a thousand points each is counted with a %s", (count, type) => {
  const traits = Array.from({ length: count }, (_, index) => ({
    ...{ id: `p-${index}`, name: "P" },
    items: [situation(`i-${index}`, [0, 1000])],
  }));
  const { one, total } = planOf(testProfile({ traits }));
  expect([typeof one, typeof total]).toEqual([type, "number"]);
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
