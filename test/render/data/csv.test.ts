import fc from "fast-check";
import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { buildReport } from "../../../src/core/report/build.ts";
import { type Answers, choose } from "../../../src/core/scoring/answers.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { type Score, score } from "../../../src/core/scoring/score.ts";
import { CsvRows, renderCsv } from "../../../src/render/data/csv.ts";
import { answered, type KnownAnswers, profiles } from "../../core/arbitrary.ts";
import { everyKind, rating, testProfile } from "../../core/fixtures.ts";
import { holds, SLOW } from "../../core/helpers.ts";

const NOBODY = { respondent: null, group: null };

function scoreOf(profile: Profile, answers: Answers): Score {
  const plan = planOf(profile);
  return score(plan, choose(plan, answers));
}

test("a row of a batch is the row of the report, to the last byte", SLOW, () => {
  const cases = fc.tuple(
    answered(profiles()),
    fc.constantFrom(null, "A-01", '=1+1;"x"', "Ayu é"),
    fc.constantFrom(null, "XI-2"),
  );
  holds(cases, ([{ profile, answers }, respondent, group]) => {
    const plan = planOf(profile);
    const rows = new CsvRows(plan);
    const scored = score(plan, choose(plan, answers));
    const report = buildReport(profile, assess(profile, answers), { respondent, group });
    const expected = renderCsv(report);
    expect(rows.header + rows.row({ respondent, group }, scored)).toBe(expected);
    // Once more, from what was kept.
    expect(rows.header + rows.row({ respondent, group }, scored)).toBe(expected);
  });
});

test("no row shows what was kept of another", SLOW, () => {
  const groups = profiles({ leastClaims: 1 }).chain((profile) =>
    fc.array(answered(fc.constant(profile)), { minLength: 2, maxLength: 12 }),
  );
  holds(
    groups,
    (members) => {
      const [first] = members;
      const rows = new CsvRows(planOf(first?.profile ?? everyKind()));
      for (const { profile, answers } of members) {
        const report = buildReport(profile, assess(profile, answers));
        expect(rows.header + rows.row(NOBODY, scoreOf(profile, answers))).toBe(renderCsv(report));
      }
    },
    0.3,
  );
});

test("sums that differ have keys that differ: a whole answer against the role, and none", () => {
  const profile = everyKind();
  const rows = new CsvRows(planOf(profile));
  // Of a comparison with at most 4 points: −1 of all answered, and 0 of none.
  for (const answers of [{}, { "arah-1": 2, "arah-2": 3 }]) {
    const report = buildReport(profile, assess(profile, answers));
    expect(rows.header + rows.row(NOBODY, scoreOf(profile, answers))).toBe(renderCsv(report));
  }
});

test("the columns go by the names of the JSON report", () => {
  const rows = new CsvRows(planOf(everyKind()));
  expect(rows.header).toBe(
    "respondent,group,verdict,status,verdict.low,verdict.high,verdict.heldBy,fit.low,fit.high,fit.point," +
      "duties.low,duties.high,duties.point,empati.low,empati.high,empati.point," +
      "disiplin.low,disiplin.high,disiplin.point,kurang-sabar.low,kurang-sabar.high,kurang-sabar.point," +
      "realism.low,realism.high,realism.point,orientation.low,orientation.high,orientation.point,error\n",
  );
  const nothing = scoreOf(everyKind(), {});
  expect(rows.row(NOBODY, nothing)).toBe(
    ",,,insufficient,low,strong,,0,100,,0,100,,0,100,,0,100,,0,100,,0,100,,-100,100,,\n",
  );
});

test.each<[KnownAnswers, string]>([
  [{ "a-1": 5, "b-1": 5, "c-1": 5 }, "strong,certain,strong,strong,,100"],
  [{ "a-1": 5, "b-1": 1, "c-1": 5 }, "unsure,certain,unsure,unsure,b,"],
  [{ "a-1": 5, "b-1": 1, "c-1": 1 }, "unsure,certain,unsure,unsure,b c,"],
  // Below 65 the fit alone keeps the verdict where a hold would.
  [{ "a-1": 3, "b-1": 1, "c-1": 5 }, "unsure,certain,unsure,unsure,,"],
])("what holds the verdict after %j stands in one cell: %s", (answers, row) => {
  const traits = ["a", "b", "c"].map((id, index) => {
    return { id, name: id, weight: index === 0 ? 9 : 1, items: [rating(`${id}-1`)] };
  });
  const profile = testProfile({ traits });
  const rows = new CsvRows(planOf(profile));
  const who = { respondent: "A", group: "XI" };
  expect(rows.row(who, scoreOf(profile, answers))).toContain(`A,XI,${row}`);
  expect(renderCsv(buildReport(profile, assess(profile, answers), who))).toContain(`\nA,XI,${row}`);
});

test("a record that could not be scored keeps its row", () => {
  const rows = new CsvRows(planOf(everyKind()));
  const failed = rows.failed({ respondent: "B", group: null }, 'Bukan "4", tetapi 9.');
  expect(failed).toBe(`B${",".repeat(28)}"Bukan ""4"", tetapi 9."\n`);
  expect(failed.split(",").length - 1).toBe(rows.header.split(",").length);
});
