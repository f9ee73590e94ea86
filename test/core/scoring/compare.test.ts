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

test("every scale is told with its kind, both ranges, the largest step and the movement", () => {
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
  const { scales, before } = compareAnswers(profile, earlier, later);
  const range = (value: number) => ({ low: value, high: value, point: value });
  expect(scales).toEqual([
    {
      id: "duties",
      name: "Minat",
      kind: "trait",
      before: range(50),
      after: range(75),
      step: 25,
      moved: "steady",
    },
    {
      id: "empati",
      name: "Empati",
      kind: "trait",
      before: range(50),
      after: range((100 * 10) / 12),
      step: (100 * 2) / 12,
      moved: "up",
    },
    {
      id: "disiplin",
      name: "Disiplin",
      kind: "trait",
      before: range(0),
      after: range(0),
      step: 100,
      moved: "steady",
    },
    {
      id: "kurang-sabar",
      name: "Kurang sabar",
      kind: "antiTrait",
      before: range(75),
      after: range(25),
      step: 25,
      moved: "down",
    },
    { id: "realism", name: "", kind: "realism", before: range(25), after: range(100), step: 25, moved: "up" },
    {
      id: "orientation",
      name: "Pekerja Sosial",
      kind: "orientation",
      before: range(0),
      after: range(-75),
      step: 25,
      moved: "down",
    },
  ]);
  const { verdict, fit } = assess(profile, earlier);
  expect(before).toEqual({ verdict, fit });
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

const plain = testProfile({ traits: [{ id: "a", name: "A", items: [rating("a-1"), rating("a-2")] }] });

test.each<[KnownAnswers, KnownAnswers, Movement]>([
  [{ "a-1": 1, "a-2": 1 }, { "a-1": 1, "a-2": 1 }, "steady"],
  [{ "a-1": 1, "a-2": 1 }, { "a-1": 2, "a-2": 1 }, "steady"],
  [{ "a-1": 2, "a-2": 1 }, { "a-1": 1, "a-2": 1 }, "steady"],
  [{ "a-1": 1, "a-2": 1 }, { "a-1": 3, "a-2": 1 }, "up"],
  [{ "a-1": 1, "a-2": 5 }, { "a-1": 5, "a-2": 1 }, "steady"],
  [{ "a-1": 5, "a-2": 5 }, { "a-1": 4, "a-2": 4 }, "down"],
  [{}, {}, "unclear"],
  [{ "a-1": 1 }, { "a-1": 5, "a-2": 1 }, "unclear"],
  [{ "a-1": 1, "a-2": 1 }, { "a-1": 3 }, "up"],
  [{ "a-1": 1, "a-2": 1 }, { "a-1": 2 }, "unclear"],
  [{ "a-1": 5 }, { "a-1": 1, "a-2": 1 }, "down"],
])("from %j to %j is %s", (before, after, moved) => {
  expect(compareAnswers(plain, before, after).scales).toMatchObject([{ moved }]);
});

test.each([
  [[0, 1, 2], 1],
  [[0, 1, 4], 3],
  [[4, 4, 0], 4],
  [[9, 7, 3, 0], 4],
])("the largest step between the points %j is %d", (points, step) => {
  const uneven = testProfile({ traits: [{ id: "a", name: "A", items: [situation("a-1", points)] }] });
  expect(at(compareAnswers(uneven, {}, {}).scales, 0).step).toBeCloseTo(
    (100 * step) / Math.max(...points),
    9,
  );
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
      const { moved, step } = at(compareAnswers(three, before, after).scales, 0);
      const values = (answers: KnownAnswers) =>
        [...completions(items, answers)].map((one) => at(assess(three, one).traits, 0).low);
      const differences = values(after).flatMap((later) => values(before).map((first) => later - first));
      const most = Math.max(...differences);
      const least = Math.min(...differences);
      const near = 1e-9;
      const expected =
        least > step + near
          ? "up"
          : most < -step - near
            ? "down"
            : most <= step + near && least >= -step - near
              ? "steady"
              : "unclear";
      expect(moved).toBe(expected);
      const isOpen = items.some((item) => !isAnswered(item, before) || !isAnswered(item, after));
      if (!isOpen) expect(moved).not.toBe("unclear");
    },
    0.05,
  );
});
