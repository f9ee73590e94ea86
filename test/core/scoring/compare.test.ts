import { expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { compareAnswers, type Movement } from "../../../src/core/scoring/compare.ts";
import { answered, answersFor, type KnownAnswers, profiles } from "../arbitrary.ts";
import { everyKind, rating, situation, testProfile } from "../fixtures.ts";
import { at, completions, holds, isAnswered, rangesOf, SLOW, without } from "../helpers.ts";

const profile = everyKind();

const earlier: KnownAnswers = {
  "minat-1": 3,
  "empati-1": 3,
  "empati-2": 3,
  "empati-3": 2,
  "disiplin-1": 1,
  "sabar-1": 4,
  "uang-1": true,
  "cepat-1": "belum-tahu",
  "arah-1": 3,
  "arah-2": 3,
};

test("every scale is told with its kind, both ranges, the wobble and the movement", () => {
  const later: KnownAnswers = {
    ...earlier,
    "minat-1": 4,
    "empati-1": 5,
    "empati-2": 1,
    "sabar-1": 2,
    "uang-1": false,
    "cepat-1": true,
    "arah-1": 1,
    "arah-2": 2,
  };
  const { scales, before, fit: moved } = compareAnswers(profile, earlier, later);
  // 1.96 × √2 standard errors of 22.5 ÷ √n.
  const wobble = (items: number) => expect.closeTo((1.96 * Math.SQRT2 * 22.5) / Math.sqrt(items), 9);
  const range = (value: number) => ({ low: value, high: value, point: value });
  expect(scales).toEqual([
    {
      id: "duties",
      name: "Minat",
      kind: "trait",
      before: range(50),
      after: range(75),
      wobble: wobble(1),
      moved: "steady",
    },
    {
      id: "empati",
      name: "Empati",
      kind: "trait",
      before: range(50),
      after: range((100 * 10) / 12),
      wobble: wobble(3),
      moved: "steady",
    },
    {
      id: "disiplin",
      name: "Disiplin",
      kind: "trait",
      before: range(0),
      after: range(0),
      wobble: wobble(1),
      moved: "steady",
    },
    {
      id: "kurang-sabar",
      name: "Kurang sabar",
      kind: "antiTrait",
      before: range(75),
      after: range(25),
      wobble: wobble(1),
      moved: "steady",
    },
    {
      id: "realism",
      name: "",
      kind: "realism",
      before: range(25),
      after: range(100),
      // Two statements, of 50 ÷ √2 each way: 1.96 × 50.
      wobble: expect.closeTo(98, 9),
      moved: "steady",
    },
    {
      id: "orientation",
      name: "Pekerja Sosial",
      kind: "orientation",
      before: range(0),
      after: range(-75),
      // From −100 to 100 everything is twice as wide.
      wobble: expect.closeTo(2 * ((1.96 * Math.SQRT2 * 22.5) / Math.sqrt(2)), 9),
      moved: "steady",
    },
  ]);
  const { verdict, fit } = assess(profile, earlier);
  expect(before).toEqual({ verdict, fit: { low: fit.low, high: fit.high, point: fit.point } });
  // Weights 1, 1, 3 and 1: √(1 + 1/3 + 9 + 1) × 22.5 ÷ 6 is 12.6; from 20.8 to 43.1 of 100 is no movement beyond 35.
  expect(moved).toEqual({
    wobble: expect.closeTo((1.96 * Math.SQRT2 * 22.5 * Math.sqrt(34 / 3)) / 6, 9),
    moved: "steady",
  });
});

test("answers that differ are told in listed order; null is unknown", () => {
  const later = without({ ...earlier, "uang-1": false, "minat-1": 5 }, ["empati-1"]);
  const { answers } = compareAnswers(profile, { ...earlier, "arah-2": null }, later);
  expect(answers.map(({ item, from, to }) => [item.id, from, to])).toEqual([
    ["minat-1", 3, 5],
    ["empati-1", 3, null],
    ["arah-2", null, 3],
    ["uang-1", true, false],
  ]);
});

/** Of eight items the wobble is 22.05: seven of 32 points are 21.9, eight are 25. */
const ids = Array.from({ length: 8 }, (_, index) => `a-${index + 1}`);
const plain = testProfile({ traits: [{ id: "a", name: "A", items: ids.map((id) => rating(id)) }] });

function row(answers: string): KnownAnswers {
  const given = ids.flatMap((id, index) =>
    answers[index] === "." ? [] : [[id, Number(answers[index])] as const],
  );
  return Object.fromEntries(given);
}

test.each<[string, string, Movement]>([
  ["33333333", "33333333", "steady"],
  ["33333333", "44444443", "steady"],
  ["33333333", "44444444", "up"],
  ["33333333", "22222223", "steady"],
  ["33333333", "22222222", "down"],
  ["11113333", "33331111", "steady"],
  ["........", "........", "unclear"],
  ["........", "33333333", "unclear"],
  ["1111111.", "5555555.", "up"],
  ["3333333.", "4444444.", "unclear"],
  ["3333333.", "33333333", "steady"],
  ["5555555.", "3333333.", "down"],
])("from %s to %s is %s", (before, after, moved) => {
  const found = compareAnswers(plain, row(before), row(after));
  expect(found.scales).toMatchObject([{ moved }]);
  // The only scale is the fit.
  expect(found.fit.moved).toBe(moved);
});

test("the fit wobbles less than its scales, since they are many", () => {
  const traits = ["a", "b", "c", "d"].map((id) => ({
    id,
    name: id,
    items: [rating(`${id}-1`), rating(`${id}-2`)],
  }));
  const profile = testProfile({ traits });
  const answers = (value: number) =>
    Object.fromEntries(traits.flatMap(({ items }) => items.map(({ id }) => [id, value])));
  const { fit, scales } = compareAnswers(profile, answers(3), answers(4));
  expect(fit).toEqual({ wobble: expect.closeTo(22.05, 2), moved: "up" });
  expect(scales.map(({ moved }) => moved)).toEqual(["steady", "steady", "steady", "steady"]);
});

test("a scale without a range of its own is not told", () => {
  expect(compareAnswers(plain, {}, {}).scales.map(({ id }) => id)).toEqual(["a"]);
});

test("answers of another profile are refused, on either side", () => {
  expect(() => compareAnswers(profile, { lain: 1 }, {})).toThrow(RangeError);
  expect(() => compareAnswers(profile, {}, { "arah-1": 6 })).toThrow(RangeError);
});

const pairs = answered(profiles()).chain(({ profile: generated, answers }) =>
  answersFor(generated).map((later) => ({ generated, answers, later })),
);

test("the ranges are those of the two assessments, and looking back turns every movement round", SLOW, () => {
  const opposite = { up: "down", down: "up", steady: "steady", unclear: "unclear" };
  holds(pairs, ({ generated, answers, later }) => {
    const { scales, answers: changed } = compareAnswers(generated, answers, later);
    const named = (source: "before" | "after") =>
      scales.map(({ id, [source]: range }) => ({ name: id, ...range }));
    expect(named("before")).toEqual(rangesOf(assess(generated, answers)).slice(1));
    expect(named("after")).toEqual(rangesOf(assess(generated, later)).slice(1));
    const back = compareAnswers(generated, later, answers);
    expect(back.scales.map(({ moved }) => moved)).toEqual(scales.map(({ moved }) => opposite[moved]));
    expect(changed.length).toBe(listItems(generated).filter(({ id }) => answers[id] !== later[id]).length);
  });
});

test("a movement holds for whatever the unknown answers are", SLOW, () => {
  const three = testProfile({
    traits: [{ id: "a", name: "A", items: [rating("a-1"), situation("a-2", [0, 1, 3]), rating("a-3")] }],
  });
  const items = listItems(three);
  const cases = answersFor(three).chain((before) => answersFor(three).map((after) => ({ before, after })));
  holds(
    cases,
    ({ before, after }) => {
      const { moved, wobble } = at(compareAnswers(three, before, after).scales, 0);
      const values = (answers: KnownAnswers) =>
        [...completions(items, answers)].map((one) => at(assess(three, one).traits, 0).low);
      const differences = values(after).flatMap((later) => values(before).map((first) => later - first));
      const most = Math.max(...differences);
      const least = Math.min(...differences);
      const expected =
        least > wobble
          ? "up"
          : most < -wobble
            ? "down"
            : most <= wobble && least >= -wobble
              ? "steady"
              : "unclear";
      expect(moved).toBe(expected);
      const isOpen = items.some((item) => !isAnswered(item, before) || !isAnswered(item, after));
      if (!isOpen) expect(moved).not.toBe("unclear");
    },
    0.05,
  );
});
