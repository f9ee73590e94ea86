import { describe, expect, test } from "vitest";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { buildReport } from "../../../src/core/report/build.ts";
import type { GlanceSection } from "../../../src/core/report/glance-section.ts";
import { sectionsOf } from "../../../src/core/report/sections-of.ts";
import { standings } from "../../../src/core/report/standing.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { compareAnswers } from "../../../src/core/scoring/compare.ts";
import { answered, type KnownAnswers, profiles } from "../arbitrary.ts";
import { everyKind, rating, situation, testProfile } from "../fixtures.ts";
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

/** Answers by a row of digits a scale; a dot is none. */
function answersIn(rows: Record<string, string>): KnownAnswers {
  const entries = Object.entries(rows).flatMap(([id, row]) =>
    [...row].flatMap((answer, index) => (answer === "." ? [] : [[`${id}-${index + 1}`, Number(answer)]])),
  );
  return Object.fromEntries(entries);
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
  expect(glance.leaning).toEqual({ other: "Pekerja Sosial", leaning: "open", isAnswered: true });
  expect(glanceOf(profile, {}).leaning?.isAnswered).toBe(false);
  expect(glanceOf(everyKind(), answers).summary).toBeNull();
});

/** One rating: a standard error of 22.5, so that differences up to 1.96 × √2 × 22.5 = 62.4 are ordinary. */
describe("strongest and lowest", () => {
  test.each([
    ["55443311", ["A", "B"], ["G", "H"]],
    ["5411", ["A", "B"], ["C", "D"]],
    ["5431", ["A", "B"], ["D"]],
    ["541", ["A", "B"], ["C"]],
    ["51", ["A"], ["B"]],
    ["52", ["A"], ["B"]],
    // No further apart than answers ordinarily are.
    ["53", ["A"], []],
    ["3311", [], []],
    ["5555", ["A", "B"], []],
    // In whatever order they are listed: the first of equals, and at most half of them.
    ["1515", ["B", "D"], ["A", "C"]],
    ["141511", ["D", "B"], ["A", "C"]],
    ["151", ["B"], ["A"]],
    // 75 and 25 are no further apart than answers ordinarily are: B is neither.
    ["542", ["A"], ["C"]],
  ])("of %s: %j and %j", (row, strongest, lowest) => {
    const profile = testProfile({ traits: traits(...[..."abcdefgh"].slice(0, row.length)) });
    const { strengths } = glanceOf(profile, answersOf(row));
    expect([names(strengths?.strongest), names(strengths?.lowest)]).toEqual([strongest, lowest]);
  });

  test.each([
    [60, ["A", "B"]],
    [59, []],
  ])("traits that all stand at %s are named as strong: %j", (value, strongest) => {
    const items = (id: string) => [situation(`${id}-1`, [0, value, 100])];
    const given = traits("a", "b").map((trait) => ({ ...trait, items: items(trait.id) }));
    expect(names(glanceOf(testProfile({ traits: given }), answersOf("22")).strengths?.strongest)).toEqual(
      strongest,
    );
  });

  test.each([
    ["55", false],
    ["555", true],
    ["51", false],
    ["53", true],
  ])("of %s there are others beside those named: %s", (row, hasOthers) => {
    const profile = testProfile({ traits: traits(...[..."abc"].slice(0, row.length)) });
    expect(glanceOf(profile, answersOf(row)).strengths?.hasOthers).toBe(hasOthers);
  });

  test("what is among the lowest is not among the strongest too", () => {
    // Of 16 ratings: a standard error of 5.6, so that 100, 68.75 and 31.25 all lie apart. B, of one, lies apart from none.
    const wide = (id: string) => Array.from({ length: 16 }, (_, index) => rating(`${id}-${index + 1}`));
    const given = traits("a", "b", "c", "d").map((trait) =>
      trait.id === "b" ? trait : { ...trait, items: wide(trait.id) },
    );
    const rows = {
      a: "5".repeat(16),
      b: "4",
      c: "4".repeat(12) + "3".repeat(4),
      d: "3".repeat(4) + "2".repeat(12),
    };
    const { strengths } = glanceOf(testProfile({ traits: given }), answersIn(rows));
    expect([names(strengths?.strongest), names(strengths?.lowest)]).toEqual([["A"], ["D", "C"]]);
  });

  test("what is not answered, and an anti-trait, are neither; what is not answered is not heavy either", () => {
    const profile = testProfile({
      traits: traits("a", "b", "c", "d"),
      antiTraits: [{ id: "t", name: "T", items: [rating("t-1")] }],
    });
    // 0, 75, 100 and a good value of 100 are 55 with D at its worst, and A holds whatever D is.
    const glance = glanceOf(profile, answersIn({ a: "1", b: "4", c: "5", t: "1" }));
    expect(glance.verdict.status).toBe("certain");
    expect([names(glance.strengths?.strongest), names(glance.strengths?.lowest)]).toEqual([
      ["C", "B"],
      ["A"],
    ]);
    expect(names(glance.heavy)).toEqual(["A"]);
    expect(glance.tooFew).toEqual([]);
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
        ["Minat", "atFloor"],
        ["B", "atFloor"],
      ],
      [],
    ],
    ["too few answers, but one scale beyond doubt", { "m-1": 1, "a-1": 3 }, [["Minat", "holds"]], ["Minat"]],
  ])("%s", (_, answers, heavy, heldBy) => {
    const glance = glanceOf(profile, answers);
    expect(glance.heavy.map(({ name, why }) => [name, why])).toEqual(heavy);
    expect(glance.heldBy).toEqual(heldBy);
  });

  /** Where the lowest value is the least of reasons: floors of 0, 25, 50 and 75, and a heavy one that lifts the fit or not. */
  test.each([
    ["5", ["H holds", "M mayHold", "N near", "L low"]],
    // Where the fit alone is too low, nothing holds: what is left is how far each is from its floor.
    ["3", ["M atFloor", "H atFloor", "N nearFloor", "L low"]],
  ])("the heaviest reason comes first, whatever the value: with the others at %s, %j", (others, heavy) => {
    const floors = { l: 0, n: 25, m: 50, h: 75 };
    const given = Object.entries(floors).map(([id, holdAt]) => ({
      ...{ id, name: id.toUpperCase(), holdAt },
      items: [rating(`${id}-1`), rating(`${id}-2`)],
    }));
    const rest = { id: "x", name: "X", weight: 8, items: [rating("x-1"), rating("x-2")] };
    const ordered = testProfile({ traits: [...given, rest] });
    const answers = answersIn({ l: "22", n: "32", m: "3.", h: "44", x: others + others });
    expect(glanceOf(ordered, answers).heavy.map(({ name, why }) => `${name} ${why}`)).toEqual(heavy);
  });

  test("what an answer still missing may bring to its floor is not heavy for that", () => {
    const open = testProfile({
      traits: [{ id: "a", name: "A", holdAt: 40, items: [rating("a-1"), rating("a-2")] }, ...traits("b")],
    });
    // A stands at 75 by its one answer, and at 37.5 with the other at its worst.
    const answers = answersIn({ a: "4.", b: "5" });
    expect(standings(open, assess(open, answers))).toMatchObject([{ effect: "open", good: 75 }, {}]);
    const { verdict, heavy } = glanceOf(open, answers);
    expect([verdict.status, heavy]).toEqual(["provisional", []]);
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
    glanceOf(profile, answers).beliefs.map(({ claim, held, answered: count, right, missed }) => [
      claim,
      held,
      [count, right],
      missed.map(({ id }) => id),
    ]);
  expect(beliefs({ "uang-1": true })).toEqual([
    ["Hanya uang", "yes", [1, 0], ["uang-1"]],
    ["Cepat", "open", [0, 0], []],
  ]);
  expect(beliefs({ "uang-1": false, "cepat-1": "belum-tahu" })).toEqual([
    ["Hanya uang", "open", [1, 1], []],
    ["Cepat", "open", [1, 0], []],
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
      down: ["Disiplin"],
      heavier: [],
      lighter: ["Kurang sabar"],
    },
  });
  expect(glanceOf(profile, after ?? {}).since).toBeNull();
});

test("changes name the scales that they move, once each", () => {
  const profile = testProfile({ traits: traits("a", "b") });
  // 75 and 50 make 62.5: one step more is 75, two steps less 37.5.
  expect(glanceOf(profile, { "a-1": 4, "b-1": 3 }).changes).toEqual([
    { to: "good", steps: 1, isUp: true, scales: [{ name: "B", kind: "trait" }] },
    { to: "low", steps: 2, isUp: false, scales: [{ name: "A", kind: "trait" }] },
  ]);
});

test("a change that interest alone would make says that it is interest", () => {
  const profile = testProfile({
    interest: { name: "Minat" },
    duties: [{ id: "d", text: "Tugas", interest: { id: "m-1", text: "Minat?" } }],
    traits: traits("a", "b"),
  });
  // 25, 100 and 100: interest holds, and frees with one step; 50, 100 and 100 are 83.3.
  const glance = glanceOf(profile, { "m-1": 2, "a-1": 5, "b-1": 5 });
  expect(glance.changes[0]).toEqual({
    to: "strong",
    steps: 1,
    isUp: true,
    scales: [{ name: "Minat", kind: "interest" }],
  });
});

test.each<[KnownAnswers, string[], string[], string | null]>([
  // A holds by the one of its two answers that is given, and the mean of 25, 100 and 100 is above 65.
  [{ "a-1": 2, "b-1": 5, "c-1": 5 }, ["A"], [], "good"],
  // The mean of 25, 75 and 75 is 58.3: without the hold it would be no other.
  [{ "a-1": 2, "b-1": 4, "c-1": 4 }, [], [], "unsure"],
  // It holds beyond doubt.
  [{ "a-1": 1, "a-2": 2, "b-1": 5, "c-1": 5 }, [], [], "good"],
  [{ "a-1": 2, "b-1": 5 }, [], ["C"], null],
])("after %j these may hold: %j, of these too little is known: %j", (answers, mayHold, tooFew, mean) => {
  const profile = testProfile({
    traits: [{ id: "a", name: "A", items: [rating("a-1"), rating("a-2")] }, ...traits("b", "c")],
  });
  const glance = glanceOf(profile, answers);
  expect([names(glance.mayHold), glance.tooFew, glance.meanBand]).toEqual([mayHold, tooFew, mean]);
});

/** Five traits of two ratings, but B of three. A holds by the one answer that is given to it, in all of these. */
test.each<[string, Record<string, string>, string[]]>([
  // 25 and four of 75 are 65 in the mean, which is good.
  ["it alone", { a: "2.", b: "444", c: "44", d: "44", e: "44" }, ["A"]],
  // C holds whatever A is; 25, 25 and three of 100 are 70.
  ["not what another holds beyond doubt", { a: "2.", b: "55.", c: "22", d: "5.", e: "55" }, []],
  // One of three answers to B is too few for an estimate, which would be 85.
  ["nothing by too few answers", { a: "2.", b: "5..", c: "55", d: "55", e: "55" }, []],
])("what may hold a verdict: %s", (_, rows, mayHold) => {
  const given = traits("a", "b", "c", "d", "e").map((trait) => ({
    ...trait,
    items: Array.from({ length: trait.id === "b" ? 3 : 2 }, (__, index) =>
      rating(`${trait.id}-${index + 1}`),
    ),
  }));
  const profile = testProfile({ traits: given });
  const [standing] = standings(profile, assess(profile, answersIn(rows)));
  expect(standing).toMatchObject({ id: "a", effect: "mayHold" });
  expect(names(glanceOf(profile, answersIn(rows)).mayHold)).toEqual(mayHold);
});

test.each([
  ["23", "low"],
  ["33", "unsure"],
  // 65 exactly, although A holds the verdict.
  ["24444", "good"],
  ["44444", "good"],
  ["44445", "strong"],
])("the mean of the answers %s is %s by itself: a cut belongs to the upper band", (row, band) => {
  const profile = testProfile({ traits: traits(...[..."abcde"].slice(0, row.length)) });
  expect(glanceOf(profile, answersOf(row)).meanBand).toBe(band);
});

test("a weak point of the answers is told by its code", () => {
  const items = Array.from({ length: 5 }, (_, index) => rating(`a-${index + 1}`));
  const profile = testProfile({ traits: [{ id: "a", name: "A", items }] });
  expect(glanceOf(profile, answersIn({ a: "33333" })).flags).toEqual(["long-string"]);
  expect(glanceOf(profile, answersIn({ a: "32432" })).flags).toEqual([]);
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
    [["1", "2"], ["1"]],
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
    const { verdict, strengths, heavy, steps, mayHold } = glanceOf(profile, answers);
    if (mayHold.length > 0) expect(verdict.status).toBe("provisional");
    expect(steps.length).toBeLessThanOrEqual(3);
    for (const { good } of strengths?.strongest ?? []) expect(good).toBeGreaterThanOrEqual(60);
    const lowest = new Set(names(strengths?.lowest));
    expect(names(strengths?.strongest).filter((name) => lowest.has(name))).toEqual([]);
    for (const { why, good, effect } of heavy) {
      if (why !== "low") expect(effect).toBe(why);
      if (why === "low") expect(good).toBeLessThan(50);
    }
  });
});
