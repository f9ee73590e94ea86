import { expect, test } from "vitest";
import type { Answers } from "../../../src/core/scoring/answers.ts";
import { everyKind } from "../fixtures.ts";
import { sumsOf } from "./groups.ts";

const PROFILE = everyKind();

test("records that could not be read are counted, and are no people", () => {
  expect(sumsOf(PROFILE, [{ "empati-1": 2 }], 2)).toMatchObject({ respondents: 1, badRecords: 2 });
});

test.each<[string, Answers, Record<string, number>]>([
  ["nothing", {}, {}],
  ["what is missing alone", { "empati-1": null, "empati-2": null }, {}],
  ["some of a scale", { "empati-1": 4 }, { empati: 1 }],
  ["all of one, some of another", { "disiplin-1": 2, "arah-1": 3 }, { disiplin: 1, orientation: 1 }],
])("who answered %s counts in the scales that were answered", (_, answers, expected) => {
  const { respondents, scales } = sumsOf(PROFILE, [answers]);
  expect(respondents).toBe(1);
  const counted = scales
    .filter((scale) => scale.respondents > 0)
    .map((scale) => [scale.id, scale.respondents]);
  expect(Object.fromEntries(counted)).toEqual(expected);
});
