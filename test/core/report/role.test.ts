import { expect, test } from "vitest";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { answeredItems } from "../../../src/core/report/answered.ts";
import {
  claimEntries,
  comparisonSection,
  conditionsSection,
  dutiesSection,
  pathsSection,
} from "../../../src/core/report/role.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import type { KnownAnswers } from "../arbitrary.ts";
import { everyKind, rating, testProfile } from "../fixtures.ts";

const profile = everyKind();

function answeredIn(given: Profile, answers: KnownAnswers) {
  return answeredItems(given, assess(given, answers));
}

test.each([
  [true, 0, "missed"],
  ["belum-tahu", 1, "undecided"],
  [false, 2, "known"],
  [undefined, null, null],
] as const)("the answer %s to a false statement counts %s: %s", (value, points, belief) => {
  const assessment = assess(profile, value === undefined ? {} : { "uang-1": value });
  const answered = answeredItems(profile, assessment);
  const { item } = answered.item("uang-1");
  expect(claimEntries(profile.misconceptions, ({ truth }) => truth, assessment, answered)).toEqual([
    {
      id: "hanya-uang",
      claim: "Hanya uang",
      fact: "Bukan",
      // One right answer may be a guess.
      held: belief === "missed" ? "yes" : "open",
      isAnswered: belief !== null,
      statements: [{ item, answer: value ?? null, points, belief }],
    },
  ]);
});

test("a claim without statements is told all the same; each has its own", () => {
  const expectations = [
    { id: "a", claim: "A", reality: "Nyata A" },
    { id: "b", claim: "B", reality: "Nyata B", statements: [] },
    {
      id: "c",
      claim: "C",
      reality: "Nyata C",
      statements: [
        { id: "c-1", text: "Satu", answer: true },
        { id: "c-2", text: "Dua", answer: false },
      ],
    },
  ];
  const given = testProfile({ traits: [{ id: "t", name: "T", items: [rating("t-1")] }], expectations });
  const assessment = assess(given, { "c-2": true });
  const answered = answeredItems(given, assessment);
  const entries = claimEntries(given.expectations, ({ reality }) => reality, assessment, answered);
  expect(
    entries.map(({ id, fact, held, isAnswered, statements }) => [
      ...[id, fact, held, isAnswered],
      statements.map(({ belief }) => belief),
    ]),
  ).toEqual([
    ["a", "Nyata A", null, false, []],
    ["b", "Nyata B", null, false, []],
    // One of its two statements is answered.
    ["c", "Nyata C", "open", true, [null, "missed"]],
  ]);
});

test("what work is like is the profile's own; nothing told is nothing", () => {
  const conditions = { place: ["lapangan"], hours: "tetap" } as const;
  const told = { ...profile, conditions: { ...conditions, place: [...conditions.place] } };
  expect(conditionsSection(told)).toEqual({ kind: "conditions", conditions });
  expect(conditionsSection(profile)).toEqual({ kind: "conditions", conditions: {} });
});

test("paths stand by kind, each with the source that it rests on, and the codes beside them", () => {
  const source = { id: "uu", text: "UU 14/2019", date: "2019-09-03" };
  const given: Profile = {
    ...profile,
    sources: [source],
    codes: { isco: "3412" },
    paths: [
      { kind: "izin", text: "STR", source: "uu" },
      { kind: "mapel", text: "Sosiologi" },
      { kind: "izin", text: "SIPPS" },
    ],
  };
  expect(pathsSection(given)).toEqual({
    kind: "paths",
    paths: [
      { kind: "mapel", text: "Sosiologi", source: null },
      { kind: "izin", text: "STR", source },
      { kind: "izin", text: "SIPPS", source: null },
    ],
    codes: { isco: "3412" },
  });
  expect(pathsSection(profile)).toEqual({ kind: "paths", paths: [], codes: {} });
});

test("the comparison names both roles, and holds the orientation and its answers", () => {
  const answers = { "arah-1": 1, "arah-2": 2 };
  const assessment = assess(profile, answers);
  const section = comparisonSection(profile, assessment, answeredItems(profile, assessment));
  expect(section).toMatchObject({
    kind: "comparison",
    role: "Peran Uji",
    otherRole: "Pekerja Sosial",
    this: null,
    other: null,
    orientation: { role: "Pekerja Sosial", low: -75, high: -75, point: -75, leaning: "this" },
  });
  expect(section?.answers.map(({ item, points }) => [item.id, points])).toEqual([
    ["arah-1", -2],
    ["arah-2", -1],
  ]);
});

test("a comparison that asks nothing still tells what sets the roles apart", () => {
  const comparison = { role: "Lain", this: "Di sini", other: "Di sana" };
  const given = testProfile({ traits: [{ id: "t", name: "T", items: [rating("t-1")] }], comparison });
  const assessment = assess(given, {});
  expect(comparisonSection(given, assessment, answeredItems(given, assessment))).toEqual({
    kind: "comparison",
    role: "Peran Uji",
    otherRole: "Lain",
    this: "Di sini",
    other: "Di sana",
    orientation: null,
    answers: [],
  });
});

test("without a comparison there is no such section", () => {
  const given = testProfile({ traits: [{ id: "t", name: "T", items: [rating("t-1")] }] });
  expect(comparisonSection(given, assess(given, {}), answeredIn(given, {}))).toBeNull();
});

test("every duty stands beside the interest in it, where it was asked", () => {
  const answered = answeredIn(profile, { "minat-1": 5 });
  expect(dutiesSection(profile, answered)).toEqual({
    kind: "duties",
    duties: [
      { text: "Tugas", interest: { item: answered.item("minat-1").item, answer: 5, points: 4 } },
      { text: "Tugas lain", interest: null },
    ],
  });
});
