import fc from "fast-check";
import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { withPrecision } from "../../../src/core/profile/precision.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { compareAnswers } from "../../../src/core/scoring/compare.ts";
import { answersFor, profiles } from "../arbitrary.ts";
import { everyKind, situation, testProfile } from "../fixtures.ts";

/** A profile, some of whose scales wobble as a group's answers tell. */
const measured = profiles({ leastClaims: 1 }).chain((profile) => {
  const errors = planOf(profile).scales.map(({ id }) =>
    fc.option(
      fc.double({ min: 0, max: 40, noNaN: true }).map((standardError) => ({ scale: id, standardError })),
    ),
  );
  return fc
    .tuple(fc.tuple(...errors), answersFor(profile))
    .map(([drawn, answers]) => ({ profile, answers, errors: drawn.flatMap((one) => (one ? [one] : [])) }));
});

function withErrors(profile: Profile, errors: readonly { scale: string; standardError: number }[]): Profile {
  return withPrecision(profile, { respondents: 100, errors });
}

test("each scale has its own error, and the fit the one that follows from these", () => {
  fc.assert(
    fc.property(measured, ({ profile, errors }) => {
      const [usual, plan] = [planOf(profile), planOf(withErrors(profile, errors))];
      const expected = usual.scales.map(
        ({ id, standardError }) => errors.find(({ scale }) => scale === id)?.standardError ?? standardError,
      );
      expect(plan.scales.map(({ standardError }) => standardError)).toEqual(expected);
      const squares = plan.fitScales.reduce(
        (sum, { weight, standardError }) => sum + (weight * standardError) ** 2,
        0,
      );
      const { over, under } = plan.squaredError;
      expect(plan.standardError).toBeCloseTo(Math.sqrt(squares) / plan.weights, 5);
      expect(Number(over) / Number(under)).toBeCloseTo(squares / plan.weights ** 2, 4);
    }),
  );
});

test("how precisely scales measure changes no value and no result, but what is said to be near", () => {
  fc.assert(
    fc.property(measured, ({ profile, answers, errors }) => {
      const [usual, own] = [profile, withErrors(profile, errors)].map((one) => {
        const { fit, traits, antiTraits, verdict, ...rest } = assess(one, answers);
        const still = <T extends { standardError: number }>({ standardError: _, ...value }: T) => value;
        const { nearEdge: _, ...result } = verdict;
        return { ...rest, result, fit: still(fit), scales: [...traits, ...antiTraits].map(still) };
      });
      expect(own).toEqual(usual);
    }),
  );
});

test("with no measured error all is as usual", () => {
  fc.assert(
    fc.property(measured, ({ profile, answers }) => {
      expect(assess(withErrors(profile, []), answers)).toEqual(assess(profile, answers));
    }),
  );
});

/** One item that gives the fit. */
const whole = testProfile({
  traits: [{ id: "a", name: "A", items: [situation("a-1", [...Array(101).keys()])] }],
});

test.each([
  [3, 53, true],
  [3, 54, false],
  [0, 50, true],
  [0, 51, false],
  [2.999_999, 53, false],
])("with an error of %d a fit of %d is near a cut: %s", (standardError, value, expected) => {
  const profile = withErrors(whole, [{ scale: "a", standardError }]);
  expect(assess(profile, { "a-1": value + 1 }).verdict.nearEdge).toBe(expected);
});

test("a comparison with earlier answers goes by the same errors", () => {
  const profile = everyKind();
  const errors = [{ scale: "empati", standardError: 1 }];
  const moved = (one: Profile) =>
    compareAnswers(one, { "empati-1": 3 }, { "empati-1": 4 }).scales.find(({ id }) => id === "empati");
  expect(moved(withErrors(profile, errors))?.wobble).toBeCloseTo(1.96 * Math.SQRT2, 9);
  expect(moved(profile)?.wobble).toBeGreaterThan(10);
});

test("a copy of it, as another thread gets it, measures the same", () => {
  const profile = withErrors(everyKind(), [{ scale: "empati", standardError: 1 }]);
  expect(planOf(structuredClone(profile)).standardError).toBe(planOf(profile).standardError);
});

test.each(["constructor", "toString"])("a scale called %s has no error that nobody gave", (id) => {
  const profile = testProfile({ traits: [{ id, name: "A", items: [situation("a-1", [0, 1])] }] });
  expect(planOf(withErrors(profile, [])).standardError).toBe(22.5);
});
