import { describe, expect, test } from "vitest";
import type { AntiTrait, Profile, Trait } from "../../../src/core/profile/profile.ts";
import { answeredItems } from "../../../src/core/report/answered.ts";
import { antiTraitsSection, nextStepsSection, scalesSection } from "../../../src/core/report/scales.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import type { KnownAnswers } from "../arbitrary.ts";
import { everyKind, rating, testProfile } from "../fixtures.ts";
import { at } from "../helpers.ts";

function sectionsOf(profile: Profile, answers: KnownAnswers) {
  const assessment = assess(profile, answers);
  const answered = answeredItems(profile, assessment);
  return {
    assessment,
    scales: scalesSection(profile, assessment, answered).scales,
    antiTraits: antiTraitsSection(profile, assessment, answered).antiTraits,
    steps: nextStepsSection(profile, assessment).steps,
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
      scales.map(({ strongest: _, weakest: __, description: ___, weight: ____, ...result }) => result),
    ).toEqual(assessment.traits);
    expect(scales.map(({ id, description, weight }) => [id, description, weight])).toEqual([
      ["duties", "Keinginan", 2],
      ["empati", "Rasa", 1],
      ["disiplin", null, 3],
    ]);
  });

  test.each([
    ["54321", ["a-1", "a-2"], ["a-5", "a-4"]],
    ["12345", ["a-5", "a-4"], ["a-1", "a-2"]],
    ["55555", ["a-1", "a-2"], []],
    ["11111", [], ["a-5", "a-4"]],
    ["33333", [], ["a-5", "a-4"]],
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
});

describe("anti-traits", () => {
  const profile = testProfile({
    traits: [{ id: "a", name: "A", items: [rating("a-1")] }],
    antiTraits: [
      {
        id: "b",
        name: "B",
        description: "Tanda",
        triggerAt: 50,
        items: [rating("b-1"), rating("b-2", { reverse: true }), rating("b-3")],
      },
    ],
  });

  test.each<[KnownAnswers, "yes" | "no" | "open", string[]]>([
    [{ "b-1": 5, "b-2": 2, "b-3": 1 }, "yes", ["b-1", "b-2"]],
    [{ "b-1": 3, "b-2": 3, "b-3": 3 }, "yes", ["b-1", "b-2", "b-3"]],
    [{ "b-1": 4, "b-2": 5, "b-3": 1 }, "no", []],
    [{ "b-1": 4 }, "open", ["b-1"]],
    [{}, "open", []],
  ])("after %j it is triggered: %s, by %j", (answers, triggered, ids) => {
    const { antiTraits, assessment } = sectionsOf(profile, answers);
    const { description, triggeredBy, ...result } = at(antiTraits, 0);
    expect([description, triggeredBy.map(({ item }) => item.id)]).toEqual(["Tanda", ids]);
    expect([result]).toEqual(assessment.antiTraits);
    expect(result.triggered).toBe(triggered);
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

  test("the weakest traits first, at most three, none from 80 on", () => {
    const profile = testProfile({ traits: ["a", "b", "c", "d", "e"].map((id) => trait(id)) });
    expect(stepIds(profile, { "a-1": 4, "b-1": 1, "c-1": 3, "d-1": 5, "e-1": 2 })).toEqual(["b", "e", "c"]);
    expect(stepIds(profile, { "a-1": 5, "b-1": 5, "c-1": 5, "d-1": 5, "e-1": 5 })).toEqual([]);
  });

  test.each([
    [[0, 79, 100], true],
    [[0, 80, 100], false],
  ])("of the points %j the middle has room: %s", (points, hasRoom) => {
    const options = points.map((each, index) => ({ text: `Pilihan ${index}`, points: each }));
    const profile = testProfile({ traits: [trait("a", { items: [{ id: "a-1", text: "Teks", options }] })] });
    expect(stepIds(profile, { "a-1": 2 })).toEqual(hasRoom ? ["a"] : []);
  });

  test("anti-traits that are surely at half or more come before all traits, the highest first", () => {
    const profile = testProfile({
      traits: [trait("a")],
      antiTraits: [antiTrait("x"), antiTrait("y"), antiTrait("z", { items: [rating("z-1"), rating("z-2")] })],
    });
    expect(stepIds(profile, { "a-1": 1, "x-1": 3, "y-1": 5, "z-1": 4 })).toEqual(["y", "x", "a"]);
    expect(stepIds(profile, { "a-1": 1, "x-1": 2, "z-1": 5 })).toEqual(["z", "a"]);
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

  test("an unanswered trait counts by its sure part; a half answered one by its estimate", () => {
    const profile = testProfile({
      traits: [trait("a"), trait("b", { items: [rating("b-1"), rating("b-2")] }), trait("c")],
    });
    expect(stepIds(profile, { "b-1": 5, "c-1": 2 })).toEqual(["a", "c"]);
  });
});
