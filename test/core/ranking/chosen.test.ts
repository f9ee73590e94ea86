import { expect, test } from "vitest";
import { answersTo, choiceOf, SKIPPED } from "../../../src/core/ranking/chosen.ts";
import type { Answers } from "../../../src/core/scoring/answers.ts";
import { rating, testProfile } from "../fixtures.ts";

/** One of its questions is called as what every object has. */
const profile = testProfile({
  traits: [{ id: "x", name: "x", items: [rating("x-1"), rating("constructor")] }],
});

test.each<[what: string, Answers, skipped: string[], chosen: [string, number][]]>([
  ["nothing is chosen of what is not answered", {}, [], []],
  ["nor where an answer is null or undefined", { "x-1": null, constructor: undefined }, [], []],
  [
    "the options count from zero",
    { "x-1": 1, constructor: 5 },
    [],
    [
      ["x-1", 0],
      ["constructor", 4],
    ],
  ],
  ["what is skipped is unknown for good", {}, ["x-1"], [["x-1", SKIPPED]]],
  ["an answer to what was skipped counts", { "x-1": 3 }, ["x-1"], [["x-1", 2]]],
])("%s", (_, answers, skipped, chosen) => {
  expect(choiceOf([profile], answers, skipped)).toEqual(new Map(chosen));
});

test("nothing else is skipped than what is told", () => {
  expect(choiceOf([profile], { "x-1": 3 })).toEqual(new Map([["x-1", 2]]));
});

test.each<[Answers, Answers]>([
  [{}, {}],
  [{ "x-1": 3, lain: 2 }, { "x-1": 3 }],
  [{ constructor: 2 }, { constructor: 2 }],
])("of the answers %j a role has %j", (answers, own) => {
  expect(Object.entries(answersTo(profile, answers))).toEqual(Object.entries(own));
});
