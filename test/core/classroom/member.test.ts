import { expect, test } from "vitest";
import { glanceOf } from "../../../src/core/classroom/family.ts";
import { memberOf } from "../../../src/core/classroom/member.ts";
import { sectionsOf } from "../../../src/core/report/sections-of.ts";
import { compareAnswers } from "../../../src/core/scoring/compare.ts";
import { firstRole, fixtureAnswers, reportOf } from "../../render/helpers.ts";
import type { KnownAnswers } from "../arbitrary.ts";
import { rating, testProfile } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";
import { classrooms } from "./classrooms.ts";

const PLACE = { name: "A-01", page: "siswa/A-01.html" };

test("a member says what its report says, and nothing surer", SLOW, () => {
  holds(classrooms(3), ({ profile, reports, members }) => {
    for (const [index, report] of reports.entries()) {
      const member = members[index];
      const { verdict, edge, steps, heavy, flags } = glanceOf(sectionsOf(profile, report));
      const isOpen = verdict.status === "insufficient";
      const shown = heavy.filter(({ why }) => why === "mayHold").map(({ id }) => id);
      expect(member).toMatchObject({
        ...{ group: report.group, status: verdict.status, band: verdict.band, heldBy: verdict.heldBy },
        ...{ answered: report.coverage.answered, items: report.coverage.items, flags },
        nearEdge: !isOpen && edge !== null,
      });
      expect(new Set(member?.mayHold)).toEqual(new Set(isOpen ? [] : shown));
      expect(member?.steps.length).toBe(new Set(steps.map(({ name }) => name)).size);
      expect(member?.moved?.fit ?? null).toBe(report.progress?.fit.moved ?? null);
      const held = report.realism?.claims.filter((claim) => claim.held === "yes").map(({ id }) => id) ?? [];
      expect(member?.claims).toEqual(held);
    }
  });
});

test.each<[KnownAnswers, string[], string[]]>([
  // By the one of its answers that is given, `a` holds: the other may free it.
  [{ "a-1": 2, "b-1": 5 }, [], ["a"]],
  [{ "a-1": 1, "a-2": 2, "b-1": 5 }, ["a"], []],
  [{ "a-1": 4, "a-2": 4, "b-1": 5 }, [], []],
  // Less than half of `b`: too little for a result that could be held.
  [{ "a-1": 2 }, [], []],
])("after %j the result is held by %j, and perhaps by %j", (answers, heldBy, mayHold) => {
  const profile = testProfile({
    traits: [
      { id: "a", name: "A", items: [rating("a-1"), rating("a-2")] },
      { id: "b", name: "B", weight: 3, items: [rating("b-1")] },
    ],
  });
  expect(memberOf(profile, reportOf(profile, answers), PLACE)).toMatchObject({ heldBy, mayHold });
});

test("a member is small and plain: a thousand of them stay in memory", () => {
  const profile = firstRole();
  const movements = compareAnswers(profile, fixtureAnswers("part"), fixtureAnswers("full"));
  const report = reportOf(profile, fixtureAnswers("full"), { respondent: "A-01", movements });
  const member = memberOf(profile, report, PLACE);
  expect(JSON.parse(JSON.stringify(member))).toEqual(member);
  expect(JSON.stringify(member).length).toBeLessThan(1500);
});

test.each(["full", "part", "empty"] as const)(
  "%s answers: the name and the page are those of the class",
  (set) => {
    const profile = firstRole();
    expect(memberOf(profile, reportOf(profile, fixtureAnswers(set)), PLACE)).toMatchObject(PLACE);
  },
);
