import { describe, expect, test } from "vitest";
import type { AntiTrait, Profile, Trait } from "../../../src/core/profile/profile.ts";
import { answeredItems } from "../../../src/core/report/answered.ts";
import { antiTraitsSection, nextStepsSection, scalesSection } from "../../../src/core/report/scales.ts";
import { type Effect, standings } from "../../../src/core/report/standing.ts";
import { zoned } from "../../../src/core/report/zone.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import type { KnownAnswers } from "../arbitrary.ts";
import { everyKind, rating, testProfile } from "../fixtures.ts";
import { at } from "../helpers.ts";

function sectionsOf(profile: Profile, answers: KnownAnswers) {
  const assessment = assess(profile, answers);
  const parts = {
    answered: answeredItems(profile, assessment),
    standings: standings(profile, assessment),
  };
  const section = scalesSection(profile, assessment, parts);
  return {
    ...{ assessment, section },
    scales: section.scales,
    antiTraits: antiTraitsSection(profile, assessment, parts).antiTraits,
    steps: nextStepsSection(profile, parts.standings).steps,
  };
}

describe("scales", () => {
  test("each is the assessment's, with its words and weight", () => {
    const base = everyKind();
    const profile = testProfile({
      ...base,
      interest: { name: "Minat", description: "Keinginan", weight: 2 },
      traits: base.traits.map((trait) => (trait.id === "empati" ? { ...trait, description: "Rasa" } : trait)),
    });
    const { scales, assessment } = sectionsOf(profile, { "empati-1": 4 });
    expect(
      scales.map(
        ({ strongest: _, weakest: __, description: ___, weight: ____, effect: _____, ...result }) => result,
      ),
    ).toEqual(assessment.traits.map(zoned));
    expect(scales.map(({ id, description, weight, effect }) => [id, description, weight, effect])).toEqual([
      ["duties", "Keinginan", 2, "open"],
      ["empati", "Rasa", 1, "open"],
      ["disiplin", null, 3, "open"],
    ]);
  });

  test.each([
    ["54321", ["a-1", "a-2"], ["a-5", "a-4"]],
    ["12345", ["a-5", "a-4"], ["a-1", "a-2"]],
    ["55555", ["a-1", "a-2"], []],
    ["11111", [], ["a-5", "a-4"]],
    ["33333", [], ["a-5", "a-4"]],
    ["4.5..", ["a-3", "a-1"], []],
    ["4.3.1", ["a-1"], ["a-5", "a-3"]],
    [".....", [], []],
  ])("the answers %s: strongest %j, weakest %j", (row, strongest, weakest) => {
    const items = [1, 2, 3, 4, 5].map((number) => rating(`a-${number}`));
    const profile = testProfile({ traits: [{ id: "a", name: "A", items }] });
    const entries = [...row].flatMap((answer, index) =>
      answer === "." ? [] : [[`a-${index + 1}`, Number(answer)]],
    );
    const entry = at(sectionsOf(profile, Object.fromEntries(entries)).scales, 0);
    const ids = (list: typeof entry.strongest) => list.map(({ item }) => item.id);
    expect([ids(entry.strongest), ids(entry.weakest)]).toEqual([strongest, weakest]);
  });

  test.each<[number[], number[], boolean, boolean]>([
    [[1, 1], [], false, false],
    [[2, 2], [2], false, true],
    [[1, 3], [], true, false],
    [[2, 2], [1], true, true],
  ])(
    "traits that weigh %j and anti-traits %j: weighted %s, with anti-traits %s",
    (traits, antiTraits, isWeighted, hasAntiTraits) => {
      const given = (kind: string) => (weight: number, index: number) => ({
        ...{ id: `${kind}${index}`, name: kind, weight },
        items: [rating(`${kind}${index}-1`)],
      });
      const profile = testProfile({ traits: traits.map(given("a")), antiTraits: antiTraits.map(given("t")) });
      expect(sectionsOf(profile, {}).section).toMatchObject({ isWeighted, hasAntiTraits });
    },
  );
});

describe("anti-traits", () => {
  const profile = testProfile({
    traits: [{ id: "a", name: "A", items: [rating("a-1")] }],
    antiTraits: [
      {
        id: "b",
        name: "B",
        description: "Tanda",
        weight: 2,
        triggerAt: 50,
        items: [rating("b-1"), rating("b-2", { reverse: true }), rating("b-3")],
      },
    ],
  });

  test.each<[KnownAnswers, "yes" | "no" | "open", Effect, string[]]>([
    [{ "b-1": 5, "b-2": 2, "b-3": 1 }, "yes", "atFloor", ["b-1", "b-2"]],
    [{ "b-1": 3, "b-2": 3, "b-3": 3 }, "yes", "holds", ["b-1", "b-2", "b-3"]],
    // A single point of four is no sign of it.
    [{ "b-1": 5, "b-2": 1, "b-3": 2 }, "yes", "atFloor", ["b-1", "b-2"]],
    // 5 of 12 points: one more makes the half.
    [{ "b-1": 5, "b-2": 4, "b-3": 1 }, "no", "near", []],
    [{ "b-1": 4, "b-2": 5, "b-3": 1 }, "no", "none", []],
    [{ "b-1": 4 }, "open", "mayHold", ["b-1"]],
    [{}, "open", "open", []],
  ])("after %j it holds: %s, so %s, driven by %j", (answers, holds, expected, ids) => {
    const { antiTraits, assessment } = sectionsOf(profile, answers);
    const { description, weight, effect, drivenBy, ...result } = at(antiTraits, 0);
    expect([description, weight, effect]).toEqual(["Tanda", 2, expected]);
    expect(drivenBy.map(({ item }) => item.id)).toEqual(ids);
    expect([result]).toEqual(assessment.antiTraits.map(zoned));
    expect(result.holds).toBe(holds);
  });

  test("without a description it has none", () => {
    expect(at(sectionsOf(everyKind(), {}).antiTraits, 0).description).toBeNull();
  });
});

describe("next steps", () => {
  const tips = (id: string) => [`Latihan ${id}`];
  const trait = (id: string, more: Partial<Trait> = {}): Trait => ({
    id,
    name: id.toUpperCase(),
    items: [rating(`${id}-1`)],
    tips: tips(id),
    ...more,
  });
  const antiTrait = (id: string, more: Partial<AntiTrait> = {}): AntiTrait => trait(id, more);

  function stepIds(profile: Profile, answers: KnownAnswers): string[] {
    return sectionsOf(profile, answers).steps.map(({ id }) => id);
  }

  test("the lowest traits first, at most three; the best have a next step too", () => {
    const profile = testProfile({ traits: ["a", "b", "c", "d", "e"].map((id) => trait(id)) });
    expect(stepIds(profile, { "a-1": 4, "b-1": 1, "c-1": 3, "d-1": 5, "e-1": 2 })).toEqual(["b", "e", "c"]);
    expect(stepIds(profile, { "a-1": 5, "b-1": 5, "c-1": 5, "d-1": 5, "e-1": 5 })).toEqual(["a", "b", "c"]);
  });

  test("an anti-trait has its place by what is good in it", () => {
    const profile = testProfile({
      traits: [trait("a"), trait("b")],
      antiTraits: [antiTrait("x"), antiTrait("y")],
    });
    // Good values: a 50, b 25, x 0, y 75.
    expect(stepIds(profile, { "a-1": 3, "b-1": 2, "x-1": 5, "y-1": 2 })).toEqual(["x", "b", "a"]);
  });

  test("scales without tips leave their place to others; interest has a place too", () => {
    const profile = testProfile({
      interest: { name: "Minat", tips: ["Coba sehari"] },
      duties: [{ id: "tugas", text: "Tugas", interest: rating("minat-1") }],
      traits: [trait("a", { tips: [] }), trait("b"), { id: "c", name: "C", items: [rating("c-1")] }],
    });
    const { steps } = sectionsOf(profile, { "minat-1": 2, "a-1": 1, "b-1": 3, "c-1": 1 });
    expect(steps).toEqual([
      { id: "duties", name: "Minat", tips: ["Coba sehari"] },
      { id: "b", name: "B", tips: ["Latihan b"] },
    ]);
  });

  test("a trait without an answer comes last; a half answered one counts by its estimate", () => {
    const profile = testProfile({
      traits: [trait("a"), trait("b", { items: [rating("b-1"), rating("b-2")] }), trait("c")],
    });
    expect(stepIds(profile, { "b-1": 5, "c-1": 2 })).toEqual(["c", "b", "a"]);
  });
});
