import { expect, test } from "vitest";
import { lowestFirst, standings } from "../../../src/core/report/standing.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { answered, type KnownAnswers, profiles } from "../arbitrary.ts";
import { rating, testProfile } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";

/** A trait that holds at 25 and an anti-trait that holds from 75, of two ratings each: 8 points. */
const profile = testProfile({
  traits: [{ id: "a", name: "A", items: [rating("a-1"), rating("a-2")] }],
  antiTraits: [{ id: "t", name: "T", items: [rating("t-1"), rating("t-2")] }],
});

test.each<[KnownAnswers, number | null, "yes" | "no" | "open", boolean]>([
  [{ "a-1": 1, "a-2": 1 }, 0, "yes", false],
  [{ "a-1": 2, "a-2": 2 }, 25, "yes", false],
  [{ "a-1": 3, "a-2": 2 }, 37.5, "no", true],
  [{ "a-1": 4, "a-2": 2 }, 50, "no", false],
  [{ "a-1": 5, "a-2": 5 }, 100, "no", false],
  // By the answer given it holds already.
  [{ "a-1": 2 }, 25, "open", false],
  [{ "a-1": 3 }, 50, "open", true],
  [{}, null, "open", false],
])("after %j a trait stands at %s, holds: %s, is near it: %s", (answers, value, hold, isNear) => {
  const [standing] = standings(profile, assess(profile, answers));
  expect(standing).toEqual({
    ...{ id: "a", name: "A", kind: "trait", value, good: value, holds: hold, isNear },
    standardError: 22.5 / Math.SQRT2,
  });
});

test.each<[KnownAnswers, number | null, number | null, "yes" | "no" | "open", boolean]>([
  [{ "t-1": 5, "t-2": 5 }, 100, 0, "yes", false],
  [{ "t-1": 5, "t-2": 3 }, 75, 25, "yes", false],
  [{ "t-1": 4, "t-2": 3 }, 62.5, 37.5, "no", true],
  [{ "t-1": 3, "t-2": 3 }, 50, 50, "no", false],
  [{}, null, null, "open", false],
])(
  "after %j an anti-trait stands at %s, good %s, holds: %s, is near it: %s",
  (answers, value, good, hold, isNear) => {
    const standing = standings(profile, assess(profile, answers))[1];
    expect(standing).toMatchObject({ id: "t", kind: "antiTrait", value, good, holds: hold, isNear });
  },
);

test("the lowest good value comes first, then the listed order; the unknown last", () => {
  const traits = ["a", "b", "c", "d"].map((id) => ({ id, name: id, items: [rating(`${id}-1`)] }));
  const given = testProfile({ traits, antiTraits: [{ id: "t", name: "t", items: [rating("t-1")] }] });
  const all = standings(given, assess(given, { "b-1": 4, "c-1": 2, "d-1": 4, "t-1": 5 }));
  expect(lowestFirst(all).map(({ id }) => id)).toEqual(["t", "c", "b", "d", "a"]);
  expect(all.map(({ id }) => id)).toEqual(["a", "b", "c", "d", "t"]);
});

test("every scale of the fit stands as the assessment has it, and none is near what it does", SLOW, () => {
  holds(answered(profiles()), ({ profile: given, answers }) => {
    const assessment = assess(given, answers);
    const { traits, antiTraits } = assessment;
    const all = standings(given, assessment);
    expect(all.map(({ id, value, holds: hold }) => [id, value, hold])).toEqual(
      [...traits, ...antiTraits].map(({ id, point, holds: hold }) => [id, point, hold]),
    );
    expect(all.filter(({ isNear, holds: hold }) => isNear && hold === "yes")).toEqual([]);
  });
});
