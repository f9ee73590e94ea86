import { expect, test } from "vitest";
import { named } from "../../src/phone/answered.ts";
import { testProfile } from "../core/fixtures.ts";

test.each<[string | null, string | null]>([
  [null, null],
  ["", null],
  ["  \t", null],
  ["\u202e\u0007", null],
  [" A-01 ", "A-01"],
  ["Siti\nNurhaliza", "Siti Nurhaliza"],
  ["=1+1", "=1+1"],
  ["<script>", "<script>"],
  ["__proto__", "__proto__"],
])("%j is the name %j", (typed, name) => {
  const given = {
    profile: testProfile({}),
    neighbours: { scales: [], roles: [] },
    answers: {},
    date: "2026-11-26",
  };
  const { respondent, group } = named({ ...given, respondent: typed, group: typed });
  expect([respondent, group]).toEqual([name, name]);
});
