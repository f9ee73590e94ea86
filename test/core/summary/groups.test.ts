import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { SummaryCounter } from "../../../src/core/summary/add.ts";
import { summaryOfGroup } from "../../../src/core/summary/counts.ts";
import { SummaryGatherer } from "../../../src/core/summary/gather.ts";
import { groupKey } from "../../../src/core/summary/groups.ts";
import { mergeSummaries } from "../../../src/core/summary/merge.ts";
import { readSummary } from "../../../src/core/summary/read.ts";
import { MOST_GROUPS, type Summary } from "../../../src/core/summary/shape.ts";
import { everyKind } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";
import { fromJson, groups, type Member, read, summaryOf } from "./groups.ts";

const profile = everyKind();

/** One respondent in each of these groups. */
function inGroups(names: readonly (string | null)[]): Member[] {
  return names.map((group) => ({ respondent: null, group, answers: { "empati-1": 4 } }));
}

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `Kelas ${index + 1}`);
}

function sizes({ groups: all }: Summary): [string, number][] | null {
  return all?.map(({ group, respondents }) => [group, respondents]) ?? null;
}

test.each([
  ["XI IPA 1", "xi-ipa-1", true],
  ["XI IPA 1", " XI  IPA_1. ", true],
  ["XI–1", "XI-1", true],
  ["ＸＩ 1", "XI 1", true],
  ["𝐗𝐈 1", "XI 1", true],
  ["XI\u22121", "XI-1", true],
  ["XI-1\u200b", "XI-1", true],
  ["XI\u00ad-1", "XI-1", true],
  ["Ja’far", "Ja'far", true],
  ["Jum´at", "Jum'at", true],
  ["Al-Fārābī", "Al-Farabi", true],
  ["XI-1", "XI1", false],
  ["1-11", "11-1", false],
  ["X", "XI", false],
  ["XI – 1", "XI 1", true],
  ["A-", "a\u2212", true],
  ["A -", "A-.", true],
  ["-1", "\u20131", true],
  ["A-", "A", false],
  ["A-", "A+", false],
  ["A+", "A", false],
  ["-A", "A", false],
  ["1", "-1", false],
  ["1-", "-1", false],
  ["_1.", "1", true],
])("%j and %j are one group: %s", (one, other, isOne) => {
  expect(groupKey(one) === groupKey(other)).toBe(isOne);
});

test.each([
  [1000, false],
  [1001, true],
])("names of %d letters that differ by the last alone are one group: %s", (letters, isOne) => {
  const [one, other] = ["1", "2"].map((last) => groupKey("x".repeat(letters - 1) + last));
  expect(one === other).toBe(isOne);
});

test("a group's counts are those of a summary of its members alone", SLOW, () => {
  holds(
    groups(12),
    ({ profile: any, members }) => {
      const summary = summaryOf({ profile: any, members });
      const named = members.filter(({ group }) => typeof group === "string");
      expect(new Set(summary.groups?.map(({ group }) => groupKey(group)))).toEqual(
        new Set(named.map(({ group }) => groupKey(group ?? ""))),
      );
      for (const group of summary.groups ?? []) {
        const own = named.filter((member) => groupKey(member.group ?? "") === groupKey(group.group));
        const alone = summaryOf({ profile: any, members: own.map((one) => ({ ...one, group: null })) });
        expect(summaryOfGroup(summary, group)).toEqual({ ...alone, rows: [], groups: [] });
      }
    },
    0.5,
  );
});

test("without a group there is none", () => {
  expect(summaryOf({ profile, members: inGroups([null, null]) }).groups).toEqual([]);
});

test("the first spelling names a group, and whoever is in none is in none", () => {
  const members = inGroups(["XI 1", null, "X-2", "xi-1", "XI-1"]);
  expect(sizes(summaryOf({ profile, members }))).toEqual([
    ["XI 1", 3],
    ["X-2", 1],
  ]);
});

test.each(["", "  ", "-", "–", "- -", "._-", "_", "\u200b"])("%j names no group", (name) => {
  const summary = summaryOf({ profile, members: inGroups([name, "X", null]) }, [name]);
  expect(sizes(summary)).toEqual([["X", 1]]);
  expect([summary.respondents, summary.badRecords]).toEqual([3, 1]);
});

test("whoever comes after the last group that is told apart, and is in none, makes no group more", () => {
  const { groups: told } = summaryOf({ profile, members: inGroups([...numbered(MOST_GROUPS), null]) });
  expect(told?.length).toBe(MOST_GROUPS);
});

test("a long name is cut", () => {
  const summary = summaryOf({ profile, members: inGroups(["x".repeat(2000)]) });
  expect(sizes(summary)).toEqual([[`${"x".repeat(1000)}…`, 1]]);
});

const SCHOOL = "Sekolah Menengah Kejuruan Negeri Pertanian Pembangunan Kabupaten Kepulauan Sangihe";
const GRADES = ["B+", "B", "B-", "A", "A-"];
const CLASSES = [1, 2].map((number) => `${SCHOOL} Kelas XI ${number}`);

test.each([
  ["grades", GRADES],
  ["classes of a school with a long name", CLASSES],
])("%s stay apart, also in recaps that are merged", (_, names) => {
  const [first, second] = [names, [...names].reverse()].map((all) => {
    return fromJson(summaryOf({ profile, members: inGroups(all) }));
  });
  expect(sizes(mergeSummaries(first as Summary, second as Summary))).toEqual(names.map((name) => [name, 2]));
});

test("a name that an earlier version cut is nobody else's: which class it was, nobody knows", () => {
  const [cut, whole] = [[`${SCHOOL.slice(0, 79)}…`], CLASSES].map((all) => {
    return summaryOf({ profile, members: inGroups(all) });
  });
  expect(sizes(mergeSummaries(cut as Summary, whole as Summary))?.map(([, count]) => count)).toEqual([
    1, 1, 1,
  ]);
});

test.each([
  [MOST_GROUPS, 1, MOST_GROUPS],
  [MOST_GROUPS + 1, 1, null],
  [5_000, 1, null],
  [MOST_GROUPS, 20, MOST_GROUPS],
  [MOST_GROUPS + 1, 20, null],
])(
  "%d groups, counted in pieces of %d times all: %s are told apart, and all are counted",
  (count, times, told) => {
    const counter = new SummaryCounter(planOf(profile));
    const gatherer = new SummaryGatherer(profile);
    for (let turn = 0; turn < times; turn += 1) {
      for (const member of inGroups([null, ...numbered(count)])) counter.add(read(profile, member));
      gatherer.add(counter.take());
    }
    const summary = gatherer.summary();
    expect([summary.groups?.length ?? null, summary.respondents]).toEqual([told, times * (count + 1)]);
  },
);

test.each([
  [60, 60, 0, 60],
  [60, 40, 60, 100],
  [60, 41, 60, null],
  [MOST_GROUPS + 1, 1, 0, null],
  [1, MOST_GROUPS + 1, 0, null],
])("parts of %d and %d groups (from the %d-th on) merge into %s", (first, second, from, merged) => {
  const all = numbered(300);
  const [one, other] = [all.slice(0, first), all.slice(from, from + second)].map((names) =>
    summaryOf({ profile, members: inGroups(names) }),
  ) as [Summary, Summary];
  const whole = mergeSummaries(one, other);
  expect(whole.groups?.length ?? null).toBe(merged);
  expect(whole).toEqual(
    summaryOf({ profile, members: inGroups([...all.slice(0, first), ...all.slice(from, from + second)]) }),
  );
});

/** Two groups and one without. */
function example(): Summary {
  return fromJson(summaryOf({ profile, members: inGroups(["A", "A", "B", null]) }));
}

test.each<[string, (summary: Summary) => void]>([
  ["more people in groups than there are", ({ groups: all }) => all?.push({ ...firstOf(all), group: "C" })],
  [
    "more bad records in groups than there are",
    ({ groups: all }) => Object.assign(all?.[1] ?? {}, { badRecords: 1 }),
  ],
  ["a group twice", ({ groups: all }) => Object.assign(all?.[1] ?? {}, { group: "a" })],
  [
    "a group whose counts do not add up",
    ({ groups: all }) => Object.assign(all?.[0]?.verdicts ?? {}, { insufficient: 9 }),
  ],
  ["a group with a scale less", ({ groups: all }) => all?.[0]?.traits.pop()],
  ["a group without the leaning", ({ groups: all }) => Object.assign(all?.[0] ?? {}, { leaning: null })],
  ["too many groups", (summary) => Object.assign(summary, { groups: new Array(MOST_GROUPS + 1).fill(0) })],
])("a summary that does not add up is none: %s", (_, change) => {
  const summary = example();
  expect(readSummary(summary)).toEqual({ summary });
  change(summary);
  expect(readSummary(summary)).toEqual({ problem: { code: "not-a-summary", args: {}, severity: "error" } });
});

function firstOf<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error("no groups");
  return first;
}

test("groups too many to be told apart are read as such", () => {
  const summary = { ...example(), groups: null };
  expect(readSummary(summary)).toEqual({ summary });
});
