import { expect, test } from "vitest";
import { familyView, glanceOf } from "../../../src/core/classroom/family.ts";
import { sectionsOf } from "../../../src/core/report/sections-of.ts";
import { firstRole, fixtureAnswers, reportOf } from "../../render/helpers.ts";
import { everyKind, testProfile } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";
import { classrooms } from "./classrooms.ts";

test.each([
  [
    { "minat-informasi": 5, "minat-mendampingi": 4, "minat-membimbing": 5 },
    ["minat-informasi", "minat-membimbing"],
  ],
  [{ "minat-informasi": 4, "minat-mendampingi": 3 }, ["minat-informasi"]],
  [{ "minat-informasi": 1, "minat-mendampingi": 3 }, []],
  [{}, []],
])("%j: gladly done are %j", (answers, expected) => {
  const profile = firstRole();
  const { enjoyed, asksInterest } = familyView(profile, reportOf(profile, answers));
  expect(enjoyed.map(({ id }) => id)).toEqual(expected);
  expect(asksInterest).toBe(true);
});

test("only what most answers agree with is told as believed", SLOW, () => {
  holds(classrooms(2), ({ profile, reports }) => {
    for (const report of reports) {
      const { beliefs } = familyView(profile, report);
      const held = report.realism?.claims.filter((claim) => claim.held === "yes") ?? [];
      expect(beliefs.length).toBe(Math.min(2, held.length));
    }
  });
});

test("of all that is believed two claims are told, the first of the profile", () => {
  const profile = firstRole();
  const wrong = Object.fromEntries(
    [...profile.misconceptions, ...profile.expectations].flatMap(({ statements = [] }) =>
      statements.map(({ id, answer }) => [id, !answer]),
    ),
  );
  const { beliefs } = familyView(profile, reportOf(profile, wrong));
  expect(beliefs.map(({ claim }) => claim)).toEqual(profile.misconceptions.map(({ claim }) => claim));
  expect(beliefs.length).toBe(2);
});

test("a profile that asks for no interest says so", () => {
  const plain = testProfile({ ...everyKind(), duties: [{ id: "tugas-2", text: "Tugas lain" }] });
  expect(familyView(plain, reportOf(plain, {}))).toMatchObject({ enjoyed: [], asksInterest: false });
  const profile = firstRole();
  expect(familyView(profile, reportOf(profile, fixtureAnswers("full"))).asksInterest).toBe(true);
});

test("the first screen is found wherever it stands", () => {
  const profile = firstRole();
  const sections = sectionsOf(profile, reportOf(profile, {}));
  expect(glanceOf(sections.toReversed())).toBe(glanceOf(sections));
  expect(glanceOf(sections).kind).toBe("glance");
});

test("sections without a first screen are a bug", () => {
  expect(() => glanceOf([])).toThrow(RangeError);
});
