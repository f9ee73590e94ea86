import { describe, expect, test } from "vitest";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { buildReport } from "../../../src/core/report/build.ts";
import type { Section, SectionKind } from "../../../src/core/report/sections.ts";
import { sectionsOf } from "../../../src/core/report/sections-of.ts";
import { zoned } from "../../../src/core/report/zone.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { compareAnswers } from "../../../src/core/scoring/compare.ts";
import { answered, type KnownAnswers, profiles } from "../arbitrary.ts";
import { everyKind, rating, situation, testProfile } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";

function reportOf(profile: Profile, answers: KnownAnswers) {
  return buildReport(profile, assess(profile, answers));
}

function section<Kind extends SectionKind>(profile: Profile, answers: KnownAnswers, kind: Kind) {
  const found = sectionsOf(profile, reportOf(profile, answers)).find((one) => one.kind === kind);
  return found as Extract<Section, { kind: Kind }> | undefined;
}

const bare = testProfile({ traits: [{ id: "a", name: "A", items: [rating("a-1")] }] });

test.each<[string, Profile, SectionKind[]]>([
  [
    "every kind of item",
    everyKind(),
    [
      "glance",
      "overview",
      "scales",
      "antiTraits",
      "changes",
      "misconceptions",
      "expectations",
      "comparison",
      "duties",
      "quality",
      "answers",
      "about",
    ],
  ],
  ["one trait alone", bare, ["glance", "overview", "scales", "changes", "quality", "answers", "about"]],
  [
    "tips and sources",
    testProfile({
      traits: [{ id: "a", name: "A", items: [rating("a-1")], tips: ["Coba"] }],
      sources: [{ id: "s", text: "Sumber", date: "2025" }],
    }),
    ["glance", "overview", "scales", "changes", "nextSteps", "quality", "answers", "about", "sources"],
  ],
  [
    "conditions, and codes without paths",
    testProfile({ traits: bare.traits, conditions: { hours: "tetap" }, codes: { isco: "3412" } }),
    ["glance", "overview", "scales", "changes", "conditions", "paths", "quality", "answers", "about"],
  ],
  [
    "paths without codes",
    testProfile({ traits: bare.traits, paths: [{ kind: "mapel", text: "Sosiologi" }] }),
    ["glance", "overview", "scales", "changes", "paths", "quality", "answers", "about"],
  ],
])("the sections of a profile with %s", (_, profile, kinds) => {
  expect(sectionsOf(profile, reportOf(profile, {})).map(({ kind }) => kind)).toEqual(kinds);
});

test("the overview has every value of the fit", () => {
  const profile = everyKind();
  const { fit, traits, antiTraits } = assess(profile, { "empati-1": 4 });
  expect(section(profile, { "empati-1": 4 }, "overview")).toEqual({
    kind: "overview",
    // With so few answers no estimate of the fit is shown.
    fit: { ...fit, point: null, zone: null },
    traits: traits.map(zoned),
    antiTraits: antiTraits.map(zoned),
    measured: null,
  });
});

test("the changes hold the items to answer otherwise", () => {
  const profile = testProfile({ traits: [{ id: "a", name: "A", items: [situation("a-1", [0, 50, 100])] }] });
  const found = section(profile, { "a-1": 2 }, "changes");
  expect(found).toMatchObject({
    kind: "changes",
    status: "certain",
    stepsToChange: 1,
    edge: { kind: "cut" },
  });
  expect(
    found?.changes.map(({ to, steps, answers }) => [
      to,
      steps,
      answers.map(({ item, from, to: next }) => [item.id, from, next]),
    ]),
  ).toEqual([
    ["strong", 1, [["a-1", 2, 3]]],
    ["low", 1, [["a-1", 2, 1]]],
  ]);
  expect(section(profile, {}, "changes")).toEqual({
    kind: "changes",
    status: "insufficient",
    stepsToChange: null,
    band: null,
    edge: null,
    changes: [],
  });
});

test("quality tells every flag with its items, and stays without any", () => {
  const items = ["a-1", "a-2", "a-3", "a-4", "a-5"].map((id) => rating(id));
  const profile = testProfile({ traits: [{ id: "a", name: "A", items }] });
  const answers = Object.fromEntries(items.map(({ id }) => [id, 3]));
  const flags = section(profile, answers, "quality")?.flags;
  expect(flags?.map(({ code, items: shown }) => [code, shown.map(({ id }) => id)])).toEqual([
    ["long-string", ["a-1", "a-2", "a-3", "a-4", "a-5"]],
  ]);
  expect(section(profile, {}, "quality")).toEqual({ kind: "quality", flags: [] });
});

test("the answers stand by scale, orientation and realism last and without a name", () => {
  const found = section(everyKind(), { "empati-1": 4 }, "answers");
  expect(
    found?.scales.map(({ id, name, answers }) => [id, name, answers.map(({ item }) => item.id)]),
  ).toEqual([
    ["duties", "Minat", ["minat-1"]],
    ["empati", "Empati", ["empati-1", "empati-2", "empati-3"]],
    ["disiplin", "Disiplin", ["disiplin-1"]],
    ["kurang-sabar", "Kurang sabar", ["sabar-1"]],
    ["orientation", null, ["arah-1", "arah-2"]],
    ["realism", null, ["uang-1", "cepat-1"]],
  ]);
});

test("where nothing stands beside the fit, its scales are all that was answered", () => {
  const found = section(bare, { "a-1": 4 }, "answers");
  expect(found?.scales.map(({ id, name }) => [id, name])).toEqual([["a", "A"]]);
});

test("other roles for which the answers speak stand last, and at a glance", () => {
  const { coverage, verdict, fit } = assess(bare, { "a-1": 5 });
  const neighbours = [{ id: "lain", role: "Peran Lain", coverage, verdict, fit, path: null }];
  const sections = sectionsOf(bare, reportOf(bare, { "a-1": 5 }), { neighbours });
  expect(sections.at(0)).toMatchObject({ kind: "glance", neighbours });
  expect(sections.at(-1)).toEqual({ kind: "neighbours", roles: neighbours });
});

test("facts about the result and its sources are the profile's", () => {
  const sources = [{ id: "s", text: "Sumber", url: "https://example.org", date: "2025-02-05" }];
  const profile = testProfile({ traits: bare.traits, sources });
  expect(section(profile, {}, "about")).toEqual({
    kind: "about",
    fingerprint: profile.fingerprint,
    profile: "peran-uji",
  });
  expect(section(profile, {}, "sources")).toEqual({ kind: "sources", sources });
});

test("the misconceptions carry the realism", () => {
  const profile = everyKind();
  const answers = { "uang-1": true } as const;
  expect(section(profile, answers, "misconceptions")).toMatchObject({
    realism: assess(profile, answers).realism,
    claims: [{ id: "hanya-uang", fact: "Bukan", statements: [{ belief: "missed" }] }],
  });
  expect(section(profile, answers, "expectations")).toMatchObject({
    claims: [{ id: "cepat", fact: "Lama" }],
  });
});

test("every answer stands in the report's answers once", SLOW, () => {
  holds(answered(profiles()), ({ profile, answers }) => {
    const shown = section(profile, answers, "answers")?.scales.flatMap((scale) => scale.answers) ?? [];
    const given = shown.flatMap(({ item, answer }) => (answer === null ? [] : [[item.id, answer] as const]));
    expect(Object.fromEntries(given)).toEqual(answers);
    expect(new Set(shown.map(({ item }) => item.id)).size).toBe(shown.length);
  });
});

test("what moved since earlier answers stands second, with the items", () => {
  const movements = compareAnswers(bare, { "a-1": 1 }, { "a-1": 5 });
  const assessment = assess(bare, { "a-1": 5 });
  const { verdict, fit } = assessment;
  const { low, high, point } = fit;
  const [, since] = sectionsOf(bare, buildReport(bare, assessment, { movements }));
  expect(since).toEqual({
    kind: "since",
    reason: null,
    after: { verdict, fit: { low, high, point } },
    ...movements,
  });
});

describe("a report that was copied or stored", () => {
  const profile = everyKind();
  const answers: KnownAnswers = { "empati-1": 4, "uang-1": true, "arah-1": 2 };
  const movements = compareAnswers(profile, { "empati-1": 1 }, answers);
  const report = buildReport(profile, assess(profile, answers), { respondent: "A-01", movements });

  test.each([
    ["spread", { ...report }],
    ["cloned", structuredClone(report)],
    ["read from its JSON", JSON.parse(JSON.stringify(report))],
  ])("%s: the same sections", (_, copy) => {
    expect(sectionsOf(profile, copy)).toEqual(sectionsOf(profile, report));
  });

  test.each<[string, Profile]>([
    ["another profile", { ...profile, id: "lain" }],
    ["another edition", { ...profile, fingerprint: "0123456789abcdef" }],
  ])("of %s is refused, and both are named", (_, other) => {
    const draw = () => sectionsOf(other, report);
    expect(draw).toThrow(RangeError);
    expect(draw).toThrow(`${profile.id} (${profile.fingerprint})`);
    expect(draw).toThrow(`${other.id} (${other.fingerprint})`);
  });
});
