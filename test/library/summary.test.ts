import { describe, expect, test } from "vitest";
import { type GroupMember, mergeSummaries, renderSummary, summarise } from "../../src/library/summary.ts";
import { SUMMARY_FORMATS } from "../../src/render/format.ts";
import { loadRenderer } from "../../src/render/index.ts";
import { everyKind } from "../core/fixtures.ts";
import { summaryOf } from "../core/summary/groups.ts";

const profile = everyKind();
const MEMBERS: GroupMember[] = [
  { respondent: "A-01", answers: { "empati-1": 4, "uang-1": true } },
  { respondent: null, answers: { "empati-1": null } },
  { answers: {} },
  { respondent: "A-04", group: "XI-2", answers: { "arah-1": 2 } },
  { respondent: "A-05", answers: { "empati-1": 1 } },
];

test("the members are counted in the order in which they come", () => {
  const members = MEMBERS.map(({ respondent = null, group = null, answers }) => ({
    respondent,
    group,
    answers,
  }));
  const expected = summaryOf({ profile, members });
  const summary = summarise(profile, MEMBERS);
  expect(summary).toEqual(expected);
  expect(summary.rows.map(({ respondent }) => respondent)).toEqual(["A-01", null, null, "A-04", "A-05"]);
  expect(summarise(profile, new Set(MEMBERS))).toEqual(expected);
});

test("two parts merge into the whole", () => {
  const [first, second] = [MEMBERS.slice(0, 2), MEMBERS.slice(2)].map((part) => summarise(profile, part));
  if (!first || !second) throw new Error("no parts");
  expect(mergeSummaries(first, second)).toEqual(summarise(profile, MEMBERS));
  expect(mergeSummaries(JSON.parse(JSON.stringify(first)), second)).toEqual(summarise(profile, MEMBERS));
});

test.each(SUMMARY_FORMATS)("%s is drawn as the command line draws it", async (format) => {
  const summary = summarise(profile, MEMBERS);
  const draw = await loadRenderer("summary", format);
  expect(renderSummary(summary, format, { width: 60 })).toBe(draw(summary, { width: 60 }));
  expect(renderSummary(JSON.parse(JSON.stringify(summary)), format)).toBe(draw(summary, {}));
});

describe("misuse is a RangeError that names it", () => {
  const summary = summarise(profile, MEMBERS);

  test.each<[string, () => unknown, string]>([
    ["an answer that is none", () => summarise(profile, [{ answers: { "empati-1": 9 } }]), "empati-1"],
    [
      "summaries of two roles",
      () => mergeSummaries(summary, summarise({ ...profile, id: "lain" }, [])),
      `lain (${profile.fingerprint})`,
    ],
    [
      "summaries of two editions",
      () => mergeSummaries(summary, summarise({ ...profile, fingerprint: "0123" }, [])),
      `${profile.id} (0123)`,
    ],
    [
      "a summary that was changed by hand",
      () => mergeSummaries(summary, { ...summary, items: [] }),
      "not-a-summary",
    ],
    [
      "a format of a report",
      () => (renderSummary as (...args: unknown[]) => string)(summary, "csv"),
      '"csv"',
    ],
  ])("%s", (_, misuse, named) => {
    expect(misuse).toThrow(RangeError);
    expect(misuse).toThrow(named);
  });
});
