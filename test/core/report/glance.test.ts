import { describe, expect, test } from "vitest";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { buildReport } from "../../../src/core/report/build.ts";
import type { GlanceSection } from "../../../src/core/report/glance-section.ts";
import { sectionsOf } from "../../../src/core/report/sections-of.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { compareAnswers } from "../../../src/core/scoring/compare.ts";
import { answered, type KnownAnswers, profiles } from "../arbitrary.ts";
import { everyKind, rating, testProfile } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";

function glanceOf(profile: Profile, answers: KnownAnswers): GlanceSection {
  const [glance] = sectionsOf(profile, buildReport(profile, assess(profile, answers)));
  if (glance?.kind !== "glance") throw new Error("the glance comes first");
  return glance;
}

/** Traits of one rating each, which stand at 0, 25, 50, 75 or 100. */
function traits(...ids: string[]) {
  return ids.map((id) => ({ id, name: id.toUpperCase(), items: [rating(`${id}-1`)] }));
}

/** The answers of such traits, by a row of digits. */
function answersOf(row: string): KnownAnswers {
  return Object.fromEntries(
    [..."abcdefgh"].slice(0, row.length).map((id, at) => [`${id}-1`, Number(row[at])]),
  );
}

const names = (scales: readonly { name: string }[] = []) => scales.map(({ name }) => name);

test("what the role is, the verdict, the fit and the coverage are the report's", () => {
  const profile = { ...everyKind(), summary: "Menemani warga." };
  const answers: KnownAnswers = { "empati-1": 4, "arah-1": 1 };
  const { verdict, fit, coverage } = assess(profile, answers);
  const glance = glanceOf(profile, answers);
  // With so few answers no estimate of the fit is shown.
  const shown = { ...fit, point: null, zone: null };
  expect(glance).toMatchObject({
    ...{ role: "Peran Uji", summary: "Menemani warga.", verdict, fit: shown, coverage },
  });
  expect(glance.leaning).toEqual({ other: "Pekerja Sosial", leaning: "open" });
  expect(glanceOf(everyKind(), answers).summary).toBeNull();
});

describe("strongest and lowest", () => {
  test.each([
    ["55443311", ["A", "B"], ["G", "H"]],
    ["5431", ["A", "B"], ["D", "C"]],
    ["541", ["A", "B"], ["C"]],
    ["531", ["A"], ["C"]],
    ["51", ["A"], ["B"]],
    // Only from 60 does a scale support.
    ["3311", [], ["C", "D"]],
    ["4311", ["A"], ["C", "D"]],
    ["5555", ["C", "D"], ["A", "B"]],
  ])("of %s: %j and %j", (row, strongest, lowest) => {
    const profile = testProfile({ traits: traits(...[..."abcdefgh"].slice(0, row.length)) });
    const { strengths } = glanceOf(profile, answersOf(row));
    expect([names(strengths?.strongest), names(strengths?.lowest)]).toEqual([strongest, lowest]);
  });

  /** One rating: a standard error of 22.5, so that differences up to 1.96 × √2 × 22.5 = 62.4 are within the wobble. */
  test.each([
    ["51", null],
    ["52", null],
    ["53", 1.96 * Math.SQRT2 * 22.5],
    ["5521", null],
    ["5531", 1.96 * Math.SQRT2 * 22.5],
    ["33", null],
  ])("of %s the wobble to tell is %s", (row, wobble) => {
    const profile = testProfile({ traits: traits(...[..."abcd"].slice(0, row.length)) });
    const told = glanceOf(profile, answersOf(row)).strengths?.wobble ?? null;
    if (wobble === null) expect(told).toBeNull();
    else expect(told).toBeCloseTo(wobble, 9);
  });

  test("one trait alone, and too few answers, are not compared", () => {
    expect(glanceOf(testProfile({ traits: traits("a") }), answersOf("5")).strengths).toBeNull();
    const profile = testProfile({ traits: traits("a", "b", "c", "d") });
    expect(glanceOf(profile, { "a-1": 5, "b-1": 1 }).strengths).toBeNull();
  });
});

describe("what may feel heavy", () => {
  const profile = testProfile({
    interest: { name: "Minat" },
    duties: [{ id: "d", text: "Tugas", interest: { id: "m-1", text: "Minat?" } }],
    traits: [
      { id: "a", name: "A", items: [rating("a-1"), rating("a-2")] },
      { id: "b", name: "B", weight: 8, items: [rating("b-1")] },
    ],
    antiTraits: [{ id: "t", name: "T", items: [rating("t-1"), rating("t-2")] }],
  });

  test.each<[string, KnownAnswers, [string, string][], string[]]>([
    ["nothing", { "m-1": 5, "a-1": 5, "a-2": 5, "b-1": 5, "t-1": 1, "t-2": 1 }, [], []],
    [
      "an interest that holds",
      { "m-1": 2, "a-1": 5, "a-2": 5, "b-1": 5, "t-1": 1, "t-2": 1 },
      [["Minat", "holds"]],
      ["Minat"],
    ],
    [
      "an anti-trait that holds, and one step",
      { "m-1": 5, "a-1": 3, "a-2": 2, "b-1": 5, "t-1": 5, "t-2": 5 },
      [
        ["T", "holds"],
        ["A", "near"],
      ],
      ["T"],
    ],
    [
      "what lies below the middle, after what is near",
      { "m-1": 3, "a-1": 5, "a-2": 5, "b-1": 5, "t-1": 4, "t-2": 3 },
      [
        ["T", "near"],
        ["Minat", "near"],
      ],
      [],
    ],
    [
      "no hold where the fit alone is too low",
      { "m-1": 1, "a-1": 5, "a-2": 5, "b-1": 1, "t-1": 1, "t-2": 1 },
      [
        ["Minat", "extreme"],
        ["B", "extreme"],
      ],
      [],
    ],
    ["too few answers, but one scale beyond doubt", { "m-1": 1, "a-1": 3 }, [["Minat", "holds"]], ["Minat"]],
  ])("%s", (_, answers, heavy, heldBy) => {
    const glance = glanceOf(profile, answers);
    expect(glance.heavy.map(({ name, why }) => [name, why])).toEqual(heavy);
    expect(glance.heldBy).toEqual(heldBy);
  });

  test("a value below the middle, far from its floor", () => {
    const low = testProfile({
      traits: [
        { id: "a", name: "A", holdAt: 0, items: [rating("a-1"), rating("a-2")] },
        { id: "b", name: "B", items: [rating("b-1")] },
      ],
    });
    expect(glanceOf(low, { "a-1": 2, "a-2": 3, "b-1": 5 }).heavy).toMatchObject([{ name: "A", why: "low" }]);
    expect(glanceOf(low, { "a-1": 3, "a-2": 3, "b-1": 5 }).heavy).toEqual([]);
  });
});

test("every claim that is asked about tells what was missed of it", () => {
  const profile = everyKind();
  const beliefs = (answers: KnownAnswers) =>
    glanceOf(profile, answers).beliefs.map(({ claim, held, isAnswered, missed }) => [
      claim,
      held,
      isAnswered,
      missed.map(({ id }) => id),
    ]);
  expect(beliefs({ "uang-1": true })).toEqual([
    ["Hanya uang", "yes", true, ["uang-1"]],
    ["Cepat", "open", false, []],
  ]);
  expect(beliefs({ "uang-1": false, "cepat-1": "belum-tahu" })).toEqual([
    ["Hanya uang", "open", true, []],
    ["Cepat", "open", true, []],
  ]);
  const untold = { ...profile, misconceptions: [{ id: "x", claim: "X", truth: "Y" }], expectations: [] };
  const without = testProfile(untold);
  expect(glanceOf(without, {}).beliefs).toEqual([]);
});

test("what moved since earlier answers is told of the scales of the fit alone", () => {
  const profile = { ...everyKind() };
  const [before, after]: KnownAnswers[] = [
    { "minat-1": 1, "empati-1": 3, "disiplin-1": 2, "sabar-1": 5, "arah-1": 1, "arah-2": 1 },
    { "minat-1": 5, "empati-1": 4, "disiplin-1": 1, "sabar-1": 1, "arah-1": 5, "arah-2": 5 },
  ];
  const movements = compareAnswers(profile, before ?? {}, after ?? {});
  const report = buildReport(profile, assess(profile, after ?? {}), { movements });
  const [glance] = sectionsOf(profile, report);
  expect(glance).toMatchObject({
    since: {
      before: movements.before.verdict,
      moved: movements.fit.moved,
      up: ["Minat"],
      down: ["Disiplin", "Kurang sabar"],
    },
  });
  expect(glanceOf(profile, after ?? {}).since).toBeNull();
});

test("changes name the scales that they move, once each", () => {
  const profile = testProfile({ traits: traits("a", "b") });
  // 75 and 50 make 62.5: one step more is 75, two steps less 37.5.
  expect(glanceOf(profile, { "a-1": 4, "b-1": 3 }).changes).toEqual([
    { to: "good", steps: 1, scales: ["B"] },
    { to: "low", steps: 2, scales: ["A"] },
  ]);
});

test.each([
  [
    [
      ["1", "2"],
      ["1", "2"],
    ],
    ["a1", "b1", "a2"],
  ],
  [
    [["1"], ["1"], ["1"], ["1"]],
    ["a1", "b1", "c1"],
  ],
  [[["1", "2", "3", "4"]], ["a1", "a2", "a3"]],
  [[[], ["1"]], ["b1"]],
])("of the tips %j the steps are %j", (tips, expected) => {
  const ids = ["a", "b", "c", "d"].slice(0, tips.length);
  const given = traits(...ids).map((trait, at) => ({
    ...trait,
    tips: tips[at]?.map((tip) => trait.id + tip) ?? [],
  }));
  const { steps } = glanceOf(testProfile({ traits: given }), answersOf("2".repeat(tips.length)));
  expect(steps.map(({ tip }) => tip)).toEqual(expected);
});

test("any report has a glance, whose heaviest are low and whose strongest are not", SLOW, () => {
  holds(answered(profiles()), ({ profile, answers }) => {
    const { strengths, heavy, steps } = glanceOf(profile, answers);
    expect(steps.length).toBeLessThanOrEqual(3);
    for (const { good } of strengths?.strongest ?? []) expect(good).toBeGreaterThanOrEqual(60);
    const lowest = new Set(names(strengths?.lowest));
    expect(names(strengths?.strongest).filter((name) => lowest.has(name))).toEqual([]);
    for (const { why, good, holds: hold } of heavy) {
      if (why === "holds" || why === "extreme") expect(hold).toBe("yes");
      if (why === "low") expect(good).toBeLessThan(50);
    }
  });
});
