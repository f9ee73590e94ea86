import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { choose } from "../../../src/core/scoring/answers.ts";
import { holdOf, holdsByEstimate, holdsOf } from "../../../src/core/scoring/hold.ts";
import { score } from "../../../src/core/scoring/score.ts";
import type { KnownAnswers } from "../arbitrary.ts";
import { rating, testProfile } from "../fixtures.ts";
import { at } from "../helpers.ts";

test.each([
  ["trait", [2], "yes"],
  ["trait", [3], "no"],
  ["trait", [], "open"],
  ["antiTrait", [4], "yes"],
  ["antiTrait", [3], "no"],
  ["antiTrait", [], "open"],
] as const)("a %s of one rating with the answers %j holds: %s", (kind, [answer], expected) => {
  const scale = { id: "x", name: "X", items: [rating("x-1")] };
  const plan = planOf(
    testProfile({
      traits: [{ id: "a", name: "A", items: [rating("a-1")] }, ...(kind === "trait" ? [scale] : [])],
      antiTraits: kind === "antiTrait" ? [scale] : [],
    }),
  );
  const { sums } = score(plan, choose(plan, answer === undefined ? {} : { "x-1": answer }));
  expect(holdOf(sums, at(plan.fitScales, 1))).toBe(expected);
});

const two = planOf(
  testProfile({
    traits: [{ id: "a", name: "A", items: [rating("a-1"), rating("a-2")] }],
    antiTraits: [{ id: "b", name: "B", items: [rating("b-1"), rating("b-2")] }],
  }),
);

test.each<[string, KnownAnswers, boolean[], boolean, boolean]>([
  ["nothing", {}, [false, false], false, true],
  ["a half that would hold alone", { "a-1": 1, "b-1": 1 }, [true, false], false, true],
  ["one that holds, one open", { "a-1": 1, "a-2": 3, "b-1": 5 }, [true, true], true, true],
  ["none that holds", { "a-1": 3, "a-2": 3, "b-1": 1, "b-2": 2 }, [false, false], false, false],
  ["one answer that no other can outweigh", { "a-1": 5, "b-1": 1 }, [false, false], false, false],
])("%s: by the estimates, for sure, and possibly", (_, answers, estimates, isSure, isPossible) => {
  const { sums } = score(two, choose(two, answers));
  expect(two.fitScales.map((scale) => holdsByEstimate(scale, sums))).toEqual(estimates);
  expect(holdsOf(two, sums)).toEqual({ isSure, isPossible });
});
