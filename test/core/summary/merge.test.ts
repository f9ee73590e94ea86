import fc from "fast-check";
import { expect, test } from "vitest";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { mergeObstacle, mergeSummaries } from "../../../src/core/summary/merge.ts";
import { emptySummary, MOST_ROWS, type Summary } from "../../../src/core/summary/shape.ts";
import { everyKind, rating, testProfile } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";
import { alike, fromJson, type Group, groups, summaryOf } from "./groups.ts";

/** A group cut into three parts, any of which may be empty, some with bad records among them. */
function cutGroups(): fc.Arbitrary<{ group: Group; cuts: [number, number]; bad: [number, number, number] }> {
  const counts = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3));
  return groups(9).chain((group) => {
    const place = fc.nat(group.members.length);
    const cuts = fc.tuple(place, place).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
    return fc.record({ group: fc.constant(group), cuts, bad: counts });
  });
}

/** With its groups by name: bad records are counted last here, wherever their group came first. */
function inOrder(summary: Summary): Summary {
  const groups = summary.groups?.toSorted((a, b) => (a.group < b.group ? -1 : 1)) ?? null;
  return { ...summary, groups };
}

test(
  "the summary of a group is the merge of its parts' summaries, however it is cut and merged",
  SLOW,
  () => {
    holds(
      cutGroups(),
      ({ group: { profile, members }, cuts: [a, b], bad }) => {
        const slices = [members.slice(0, a), members.slice(a, b), members.slice(b)];
        const wrong = bad.map((count) => new Array<string | null>(count).fill("XI-3").fill(null, 0, 1));
        const parts = slices.map((slice, index) => summaryOf({ profile, members: slice }, wrong[index]));
        const [first, second, third] = parts as [Summary, Summary, Summary];
        const copies = fromJson(parts);
        const whole = summaryOf({ profile, members }, wrong.flat());
        expect(inOrder(mergeSummaries(mergeSummaries(first, second), third))).toEqual(inOrder(whole));
        expect(inOrder(mergeSummaries(first, mergeSummaries(second, third)))).toEqual(inOrder(whole));
        const { rows: _, groups: __, ...counts } = whole;
        expect(mergeSummaries(mergeSummaries(third, first), second)).toMatchObject(counts);
        expect(parts).toEqual(copies);
      },
      0.5,
    );
  },
);

test("merging with nobody changes nothing, on either side", SLOW, () => {
  holds(
    groups(4),
    (group) => {
      const summary = summaryOf(group);
      const nobody = emptySummary(group.profile);
      expect(mergeSummaries(summary, nobody)).toEqual(summary);
      expect(mergeSummaries(nobody, summary)).toEqual(summary);
    },
    0.3,
  );
});

test.each([
  [0, MOST_ROWS + 10],
  [MOST_ROWS - 1, 2],
  [MOST_ROWS, 1],
  [MOST_ROWS + 1, 5],
  [30, 20],
])("rows of %d and %d respondents: the first of all, in order", (first, second) => {
  const profile = everyKind();
  const answers = { "empati-1": 4, "uang-1": true };
  const merged = mergeSummaries(
    summaryOf(alike(profile, answers, first)),
    summaryOf(alike(profile, answers, second, first + 1)),
  );
  expect(merged).toEqual(summaryOf(alike(profile, answers, first + second)));
  expect(merged.rows.length).toBe(Math.min(first + second, MOST_ROWS));
});

/** One profile, its lists in two orders: its fingerprint is the same. */
function ordered(order: <T>(list: T[]) => T[]): Profile {
  const trait = (id: string) => ({ id, name: id, items: order([rating(`${id}-1`), rating(`${id}-2`)]) });
  return testProfile({
    traits: order([trait("a"), trait("b")]),
    antiTraits: order([trait("c"), trait("d")]),
    misconceptions: order(
      ["uang", "cepat"].map((id) => ({
        id,
        claim: id,
        truth: id,
        statements: [{ id: `${id}-1`, text: id, answer: true }],
      })),
    ),
  });
}

test("the order of a profile's lists does not matter", () => {
  const [listed, reversed] = [ordered((list) => list), ordered((list) => [...list].reverse())];
  const answers = { "a-1": 5, "a-2": 5, "b-1": 1, "c-1": 4, "d-2": 2, "uang-1": false };
  const members = [{ respondent: "A", answers }];
  const one = summaryOf({ profile: listed, members });
  const other = summaryOf({ profile: reversed, members });
  expect(mergeObstacle(one, other)).toBeNull();
  expect(mergeSummaries(one, other)).toEqual(
    summaryOf({ profile: listed, members: [...members, ...members] }),
  );
  expect(mergeSummaries(one, other).rows[1]).toMatchObject({ traits: [100, 0], antiTraits: [75, 25] });
});

test.each<[string, (profile: Profile) => Profile, string]>([
  ["another role", (profile) => ({ ...profile, id: "peran-lain" }), "peran-lain"],
  ["the same role, changed", (profile) => ({ ...profile, fingerprint: "0123456789abcdef" }), "peran-uji"],
])("a summary of %s cannot be merged", (_, change, received) => {
  const [one, other] = [emptySummary(everyKind()), emptySummary(change(everyKind()))];
  expect(mergeObstacle(one, one)).toBeNull();
  expect(mergeObstacle(one, other)).toEqual({
    code: "other-summary",
    args: { received, expected: "peran-uji" },
    severity: "error",
  });
});

test.each<[string, (summary: Summary) => void]>([
  ["a trait less", ({ traits }) => traits.pop()],
  ["another item", ({ items }) => items.splice(0, 1, { id: "lain", texts: ["Lain"], skipped: 0 })],
  ["no statements", (summary) => Object.assign(summary, { realism: null })],
  ["no comparison", (summary) => Object.assign(summary, { leaning: null })],
])("a summary that was changed by hand cannot be merged: %s", (_, change) => {
  const [one, other] = [emptySummary(everyKind()), emptySummary(everyKind())];
  change(other);
  expect(mergeObstacle(one, other)).toEqual({ code: "not-a-summary", args: {}, severity: "error" });
});
