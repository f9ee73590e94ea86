import { expect, test } from "vitest";
import { findingsOf } from "../../../src/core/analysis/findings.ts";
import type { FindingCode, ScaleAnalysis } from "../../../src/core/analysis/shape.ts";
import { at } from "../../../src/core/base/at.ts";
import { LOOSE, PEOPLE, scale, withItems } from "./analysed.ts";
import { analysisOf, answersOf, oneScale, psychCases } from "./groups.ts";

test.each<[string, ScaleAnalysis, object[]]>([
  ["nothing", scale(), []],
  [
    "an item that goes against the others, beyond chance",
    withItems({}, { itemRest: -0.3 }),
    [{ code: "probably-reversed", scale: "a", item: "a-2", itemRest: -0.3, criticalR: 0.14 }],
  ],
  [
    "half of the items, so that none is the odd one out",
    withItems({ itemRest: -0.2 }, { itemRest: -0.3 }),
    [{ code: "two-directions", scale: "a", items: ["a-1", "a-2"] }],
  ],
  [
    "a scale against itself: neither its alpha nor its other items tell more",
    { ...withItems({ itemRest: -0.3 }, { itemRest: 0.1 }), alpha: LOOSE.alpha },
    [{ code: "probably-reversed", scale: "a", item: "a-1", itemRest: -0.3, criticalR: 0.14 }],
  ],
  [
    "no more against the others than chance makes it: it adds nothing",
    withItems({ itemRest: -0.1 }),
    [
      {
        code: "adds-nothing",
        scale: "a",
        item: "a-1",
        itemRest: -0.1,
        criticalR: 0.14,
        alpha: 0.75,
        alphaIfDropped: 0.7,
      },
    ],
  ],
  [
    "alpha that rises by two hundredths without it",
    withItems({ alphaIfDropped: 0.77 }),
    [
      {
        code: "adds-nothing",
        scale: "a",
        item: "a-1",
        itemRest: 0.5,
        criticalR: 0.14,
        alpha: 0.75,
        alphaIfDropped: 0.77,
      },
    ],
  ],
  [
    "alpha that falls without an item that chance could put no lower in a small class: it adds something",
    withItems({ itemRest: 0.12, alphaIfDropped: 0.7 }),
    [],
  ],
  ["alpha that rises by no more than noise", withItems({ alphaIfDropped: 0.765 }), []],
  [
    "nine of ten who choose the same",
    withItems({ options: [5, 5, 5, 5, 180] }),
    [{ code: "same-answer", scale: "a", item: "a-1", points: 4, share: 0.9, answered: PEOPLE }],
  ],
  ["one fewer of them", withItems({ options: [5, 5, 5, 6, 179] }), []],
  ["the same of a handful", withItems({ answered: 9, options: [0, 0, 0, 0, 9] }), []],
  [
    "options that nobody chose",
    withItems({ options: [0, 40, 100, 60, 0] }),
    [{ code: "unused-options", scale: "a", item: "a-1", points: [0, 4], answered: PEOPLE }],
  ],
  [
    "options that nobody chose because nearly all chose one: one cause, told once",
    withItems({ options: [0, 0, 0, 10, 190] }),
    [{ code: "same-answer", scale: "a", item: "a-1", points: 4, share: 0.95, answered: PEOPLE }],
  ],
  ["an option that nobody of a class chose", withItems({ answered: 36, options: [0, 9, 9, 9, 9] }), []],
  [
    "an item that is skipped while others are not",
    withItems({ missing: 20, answered: 180 }),
    [{ code: "skipped", scale: "a", item: "a-1", missing: 20, share: 0.1 }],
  ],
  [
    "items that are all skipped alike, now and then",
    withItems(...[20, 20, 20, 20].map((missing) => ({ missing }))),
    [],
  ],
  [
    "a scale that is full of gaps, and the item in it that is skipped much more",
    withItems(...[40, 50, 60, 120].map((missing) => ({ missing }))),
    [
      { code: "much-missing", scale: "a", missing: 270, of: 4 * PEOPLE },
      { code: "skipped", scale: "a", item: "a-4", missing: 120, share: 0.6 },
    ],
  ],
  [
    "a scale that hangs together little",
    LOOSE,
    [{ code: "low-alpha", scale: "a", alpha: 0.5, low: 0.4, high: 0.6, least: 0.6 }],
  ],
  [
    "a scale that nobody answered",
    scale({ respondents: 0 }),
    [{ code: "unanswered-scale", scale: "a", respondents: PEOPLE }],
  ],
])("what is found: %s", (_, one, expected) => {
  expect(findingsOf([one], PEOPLE)).toEqual(expected);
});

test.each<[string, ScaleAnalysis["kind"]]>([
  ["statements are many things to know", "realism"],
  ["comparisons have two sides", "orientation"],
])("%s: whether they measure one thing is not asked", (_, kind) => {
  const one = { ...withItems({ itemRest: 0.1, options: [0, 40, 100, 60, 0] }), kind, alpha: LOOSE.alpha };
  expect(findingsOf([one], PEOPLE)).toEqual([]);
});

const STATEMENT = [0, 1, 2].map((points) => ({ points, texts: [] }));

test.each<[string, number, number[], object[]]>([
  ["most are held to be mistaken", -0.4, [90, 50, 60], [{ code: "probably-reversed", item: "a-1" }]],
  ["it does not go against the others", 0.1, [90, 50, 60], []],
  ["chance alone puts one in forty against what it has nothing to do with", -0.4, [60, 50, 90], []],
  ["as many right as mistaken prove nothing", -0.4, [75, 50, 75], []],
])("a statement whose answer is the wrong way round: %s", (_, itemRest, options, expected) => {
  const one: ScaleAnalysis = {
    ...withItems({ itemRest, options, choices: STATEMENT }),
    kind: "realism",
  };
  expect(findingsOf([one], PEOPLE)).toMatchObject(expected);
});

test.each([
  [1, 1],
  [99, 1],
  [100, 0],
])("%d people are told %d times that they are few", (respondents, times) => {
  const found = findingsOf([scale({ items: [] })], respondents);
  expect(found).toEqual(times === 0 ? [] : [{ code: "few-respondents", respondents, least: 100 }]);
});

test("of nobody nothing is found", () => {
  expect(findingsOf([scale()], 0)).toEqual([]);
});

test("the gravest kind comes first, whatever the scale", () => {
  const scales = [
    LOOSE,
    withItems(
      { options: [0, 40, 100, 60, 0] },
      { missing: 40 },
      { options: [0, 0, 0, 1, 199] },
      { itemRest: 0, alphaIfDropped: 0.75 },
    ),
    withItems({ itemRest: -0.3 }, { itemRest: -0.3 }),
    withItems({ itemRest: -0.3 }),
  ];
  expect(findingsOf(scales, PEOPLE).map(({ code }) => code)).toEqual<FindingCode[]>([
    "probably-reversed",
    "two-directions",
    "same-answer",
    "unused-options",
    "skipped",
    "adds-nothing",
    "low-alpha",
  ]);
});

test("what gaps put beyond 1 is no correlation and no alpha: nothing is told by it", () => {
  const beyond = withItems({ itemRest: -1.2 }, { itemRest: 1.3, alphaIfDropped: 1.4 });
  expect(findingsOf([beyond], PEOPLE)).toEqual([]);
  const alpha = { raw: 1.2, standardized: 1.1, low: 1.3, high: 1.1 };
  expect(findingsOf([{ ...withItems({ alphaIfDropped: 1.4 }), alpha }], PEOPLE)).toEqual([]);
});

test("of what adds nothing, what goes against the others comes first: it may be keyed wrongly", () => {
  const found = findingsOf(
    [
      withItems(
        { itemRest: 0.1, alphaIfDropped: 0.75 },
        { itemRest: -0.1 },
        { itemRest: 0, alphaIfDropped: 0.75 },
        { itemRest: -0.05 },
      ),
    ],
    PEOPLE,
  );
  expect(found.map((one) => "item" in one && one.item)).toEqual(["a-2", "a-4", "a-1", "a-3"]);
});

test("in a class of 36 the one item that was keyed the wrong way is found, and no other", () => {
  const { rows, options } = at(
    psychCases().filter(({ name }) => name === "one keyed the wrong way"),
    0,
  );
  const { findings } = analysisOf(oneScale(options), rows.map(answersOf));
  expect(findings).toMatchObject([
    { code: "probably-reversed", item: "sifat-4" },
    { code: "few-respondents", respondents: 36 },
  ]);
});
