import { expect, test } from "vitest";
import { buildReport } from "../../../src/core/report/build.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { compareAnswers } from "../../../src/core/scoring/compare.ts";
import { answered, answersFor, profiles } from "../arbitrary.ts";
import { everyKind, rating, testProfile } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";

const bare = testProfile({ traits: [{ id: "a", name: "A", items: [rating("a-1")] }] });

test("the fields of the contract, in their order, with the assessment as it is", () => {
  const profile = everyKind();
  const assessment = assess(profile, { "empati-1": 4 });
  const report = buildReport(profile, assessment);
  expect(report).toEqual({
    version: 1,
    profile: { id: "peran-uji", role: "Peran Uji", fingerprint: profile.fingerprint },
    respondent: null,
    group: null,
    ...assessment,
  });
  expect(Object.keys(report)).toEqual([
    "version",
    "profile",
    "respondent",
    "group",
    "coverage",
    "verdict",
    "fit",
    "traits",
    "antiTraits",
    "realism",
    "orientation",
    "quality",
    "changes",
    "answers",
  ]);
});

test.each([
  [{ respondent: "A-01" }, "A-01", null],
  [{ respondent: "A-01", group: "XI-2" }, "A-01", "XI-2"],
  [{ respondent: null, group: null }, null, null],
  [{}, null, null],
])("the extras %j name the respondent %s and the group %s", (extras, respondent, group) => {
  expect(buildReport(bare, assess(bare, {}), extras)).toMatchObject({ respondent, group });
});

test("earlier answers make a progress, by ids", () => {
  const movements = compareAnswers(bare, { "a-1": 1 }, { "a-1": 5 });
  const report = buildReport(bare, assess(bare, { "a-1": 5 }), { movements });
  const { answers, ...rest } = movements;
  expect(report.progress).toEqual({ ...rest, answers: [{ id: "a-1", from: 1, to: 5 }] });
  expect(answers.map(({ item }) => item.id)).toEqual(["a-1"]);
  expect(buildReport(bare, assess(bare, {}))).not.toHaveProperty("progress");
});

test("a report is plain data: its JSON, and every copy, says all that it says", SLOW, () => {
  const cases = answered(profiles()).chain(({ profile, answers }) =>
    answersFor(profile).map((earlier) => ({ profile, answers, earlier })),
  );
  holds(cases, ({ profile, answers, earlier }) => {
    const movements = compareAnswers(profile, earlier, answers);
    const report = buildReport(profile, assess(profile, answers), { movements });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(structuredClone(report)).toEqual(report);
    expect({ ...report }).toEqual(report);
  });
});
