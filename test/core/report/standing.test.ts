import { expect, test } from "vitest";
import { type Effect, lowestFirst, standings } from "../../../src/core/report/standing.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { answered, type KnownAnswers, profiles } from "../arbitrary.ts";
import { rating, testProfile } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";

/** A trait that holds at 25 and an anti-trait that holds from 75, of two ratings each: 8 points. */
const profile = testProfile({
  traits: [{ id: "a", name: "A", items: [rating("a-1"), rating("a-2")] }],
  antiTraits: [{ id: "t", name: "T", items: [rating("t-1"), rating("t-2")] }],
});

test.each<[KnownAnswers, number | null, Effect]>([
  // The anti-trait is not answered, so the fit alone may still rise above 65.
  [{ "a-1": 1, "a-2": 1 }, 0, "atFloor"],
  [{ "a-1": 2, "a-2": 2 }, 25, "atFloor"],
  // 37.5 and 100 are 68.75 in the mean.
  [{ "a-1": 3, "a-2": 2 }, 37.5, "near"],
  [{ "a-1": 3, "a-2": 2, "t-1": 1, "t-2": 1 }, 37.5, "near"],
  // 37.5 and 75 are 56.25.
  [{ "a-1": 3, "a-2": 2, "t-1": 2, "t-2": 2 }, 37.5, "nearFloor"],
  [{ "a-1": 4, "a-2": 2 }, 50, "none"],
  [{ "a-1": 5, "a-2": 5 }, 100, "none"],
  // By the answer given it holds already.
  [{ "a-1": 2 }, 25, "mayHold"],
  [{ "a-1": 2, "t-1": 5, "t-2": 5 }, 25, "atFloor"],
  [{ "a-1": 3 }, 50, "near"],
  [{}, null, "open"],
  [{ "t-1": 5, "t-2": 5 }, null, "none"],
])("after %j a trait stands at %s: %s", (answers, value, effect) => {
  const [standing] = standings(profile, assess(profile, answers));
  const isWhole = "a-2" in answers;
  expect(standing).toEqual({
    ...{ id: "a", name: "A", kind: "trait", value, good: value, floor: 25, isWhole, effect },
    standardError: 22.5 / Math.SQRT2,
  });
});

test.each<[KnownAnswers, number | null, number | null, Effect]>([
  // With the trait at its best the mean is 50, and 62.5.
  [{ "t-1": 5, "t-2": 5 }, 100, 0, "atFloor"],
  [{ "t-1": 5, "t-2": 3 }, 75, 25, "atFloor"],
  [{ "t-1": 4, "t-2": 3 }, 62.5, 37.5, "near"],
  [{ "t-1": 3, "t-2": 3 }, 50, 50, "none"],
  [{}, null, null, "open"],
])("after %j an anti-trait stands at %s, good %s: %s", (answers, value, good, effect) => {
  const standing = standings(profile, assess(profile, answers))[1];
  expect(standing).toMatchObject({ id: "t", kind: "antiTrait", value, good, floor: 75, effect });
});

test("a scale at its floor holds where the others lift the fit above it", () => {
  const traits = ["a", "b", "c"].map((id) => ({ id, name: id, items: [rating(`${id}-1`)] }));
  const given = testProfile({ traits });
  // 25, 100 and 100 are 75 in the mean; 25, 75 and 75 are 58.3.
  const effects = (b: number) =>
    standings(given, assess(given, { "a-1": 2, "b-1": b, "c-1": b })).map(({ effect }) => effect);
  expect(effects(5)).toEqual(["holds", "none", "none"]);
  expect(effects(4)).toEqual(["atFloor", "none", "none"]);
});

test("the lowest good value comes first, then the listed order; the unknown last", () => {
  const traits = ["a", "b", "c", "d"].map((id) => ({ id, name: id, items: [rating(`${id}-1`)] }));
  const given = testProfile({ traits, antiTraits: [{ id: "t", name: "t", items: [rating("t-1")] }] });
  const all = standings(given, assess(given, { "b-1": 4, "c-1": 2, "d-1": 4, "t-1": 5 }));
  expect(lowestFirst(all).map(({ id }) => id)).toEqual(["t", "c", "b", "d", "a"]);
  expect(all.map(({ id }) => id)).toEqual(["a", "b", "c", "d", "t"]);
});

test(
  "every scale of the fit stands as the assessment has it, and holds where the verdict says so",
  SLOW,
  () => {
    holds(answered(profiles()), ({ profile: given, answers }) => {
      const assessment = assess(given, answers);
      const { traits, antiTraits } = assessment;
      const all = standings(given, assessment);
      const scales = [...traits, ...antiTraits];
      expect(all.map(({ id, value }) => [id, value])).toEqual(scales.map(({ id, point }) => [id, point]));
      const having = (effect: Effect) => all.filter((one) => one.effect === effect).map(({ id }) => id);
      expect(having("holds")).toEqual(assessment.verdict.heldBy);
      const sure = new Set(scales.filter(({ holds: hold }) => hold === "yes").map(({ id }) => id));
      expect([...having("near"), ...having("open"), ...having("none")].filter((id) => sure.has(id))).toEqual(
        [],
      );
    });
  },
);
