import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse } from "../../../src/core/analysis/analyse.ts";
import { analysisObstacle, mergeAnalyses } from "../../../src/core/analysis/merge.ts";
import { type AnalysisSums, emptyAnalysisSums, type ScaleSums } from "../../../src/core/analysis/sums.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import { answersFor, type KnownAnswers, profiles } from "../arbitrary.ts";
import { everyKind } from "../fixtures.ts";
import { oneScale, sumsOf } from "./groups.ts";

/** A role with answers of some people. */
const groups = profiles({ leastClaims: 1 }).chain((profile) =>
  fc.record({
    profile: fc.constant(profile),
    people: fc.array(answersFor(profile), { maxLength: 8 }),
    bad: fc.nat(2),
  }),
);

/** Where a group is cut into parts. */
const cuts = fc.tuple(fc.nat(8), fc.nat(8));

test("parts merged equal the whole, however they are cut", () => {
  fc.assert(
    fc.property(groups, cuts, ({ profile, people, bad }, [a, b]) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const parts = [people.slice(0, from), people.slice(from, to), people.slice(to)] as const;
      const [first, second, third] = parts.map((part) => sumsOf(profile, part, bad)) as [
        AnalysisSums,
        AnalysisSums,
        AnalysisSums,
      ];
      const whole = sumsOf(profile, people, 3 * bad);
      expect(mergeAnalyses(mergeAnalyses(first, second), third)).toEqual(whole);
      expect(mergeAnalyses(first, mergeAnalyses(second, third))).toEqual(whole);
      expect(mergeAnalyses(emptyAnalysisSums(profile), whole)).toEqual(whole);
    }),
  );
});

test("the order of people never matters", () => {
  fc.assert(
    fc.property(groups, ({ profile, people }) => {
      expect(analyse(sumsOf(profile, [...people].reverse()))).toEqual(analyse(sumsOf(profile, people)));
    }),
  );
});

/** The sums as a profile that lists everything the other way round would have them. */
function turnedRound(sums: AnalysisSums): AnalysisSums {
  const scales = sums.scales.map((scale) => ({
    ...scale,
    items: [...scale.items].reverse(),
    pairs: [...scale.pairs].reverse().map(({ first, second, firstSum, secondSum, ...rest }) => {
      return { ...rest, first: second, second: first, firstSum: secondSum, secondSum: firstSum };
    }),
  }));
  return { ...sums, scales: scales.reverse() };
}

test("parts of profiles that list the same in another order are merged by their ids", () => {
  fc.assert(
    fc.property(groups, ({ profile, people }) => {
      const [first, second] = [sumsOf(profile, people.slice(1)), sumsOf(profile, people.slice(0, 1))];
      expect(analysisObstacle(first, turnedRound(second))).toBeNull();
      expect(mergeAnalyses(first, turnedRound(second))).toEqual(mergeAnalyses(first, second));
    }),
  );
});

const SUMS = emptyAnalysisSums(everyKind());

/** The sums with a scale that was changed by hand. */
function changed(change: (scale: ScaleSums) => Partial<ScaleSums>): AnalysisSums {
  const scales = SUMS.scales.map((one) => (one.id === "empati" ? { ...one, ...change(one) } : one));
  return { ...SUMS, scales };
}

const BY_HAND: [string, AnalysisSums][] = [
  ["a scale is missing", { ...SUMS, scales: SUMS.scales.slice(1) }],
  ["a scale of another name", changed(() => ({ id: "lain" }))],
  ["a scale of another kind", changed(() => ({ kind: "antiTrait" }))],
  ["an item is missing", changed(({ items }) => ({ items: items.slice(1) }))],
  [
    "an item of another name",
    changed(({ items }) => ({ items: items.map((item) => ({ ...item, id: `${item.id}-lain` })) })),
  ],
  [
    "choices of other points",
    changed(({ items }) => ({
      items: items.map((item) => ({
        ...item,
        choices: item.choices.map((choice) => ({ ...choice, points: 2 * choice.points })),
      })),
    })),
  ],
];

test.each<[string, AnalysisSums, object | null]>([
  ["the same role", SUMS, null],
  [
    "another role",
    { ...SUMS, profile: { ...SUMS.profile, id: "peran-lain" } },
    { code: "other-summary", args: { received: "peran-lain", expected: "peran-uji" } },
  ],
  [
    "another version of the profile",
    { ...SUMS, profile: { ...SUMS.profile, fingerprint: "x" } },
    { code: "other-summary", args: { received: "peran-uji", expected: "peran-uji" } },
  ],
  ...BY_HAND.map(([name, other]): [string, AnalysisSums, object] => [
    name,
    other,
    { code: "not-item-sums", args: { kind: null } },
  ]),
])("what keeps parts from being merged: %s", (_, other, expected) => {
  const obstacle = analysisObstacle(SUMS, other);
  if (expected === null) expect(obstacle).toBeNull();
  else expect(obstacle).toMatchObject(expected);
});

test("every scale of a report is summed up, and those alone", () => {
  fc.assert(
    fc.property(groups, ({ profile, people }) => {
      const ids = sumsOf(profile, people).scales.map(({ id }) => id);
      expect(ids).toEqual(planOf(profile).scales.map(({ id }) => id));
    }),
  );
});

test("what is missing is as what is absent", () => {
  const profile = oneScale([5, 5, 5]);
  const people: KnownAnswers[] = [{ "sifat-1": 2 }, { "sifat-1": 3, "sifat-3": 4 }];
  const told = people.map((answers) => ({ "sifat-1": null, "sifat-2": null, "sifat-3": null, ...answers }));
  expect(sumsOf(profile, told)).toEqual(sumsOf(profile, people));
});
