import { expect, test } from "vitest";
import { at } from "../../../src/core/base/at.ts";
import { analysisOf, answersOf, oneScale, type PsychCase, psychCases, scaleOf } from "./groups.ts";

/** As near as the issue asks for. */
const NEAR = 1e-6;

function expectNear(received: readonly (number | null)[], expected: readonly (number | null)[]): void {
  expect(received.map((value) => value === null)).toEqual(expected.map((value) => value === null));
  const off = received.map((value, index) => Math.abs((value ?? 0) - (expected[index] ?? 0)));
  expect(Math.max(0, ...off)).toBeLessThan(NEAR);
}

const CASES = psychCases().map((one) => [one.name, one] as const);

test.each(CASES)("psych::alpha says the same: %s", (_, one) => {
  const scale = scaleOf(one.rows, one.options, one.turned);
  const { alpha, items } = scale;
  expectNear(
    [alpha?.raw ?? null, alpha?.standardized ?? null, alpha?.low ?? null, alpha?.high ?? null],
    [one.raw, one.standardized, one.low, one.high],
  );
  expectNear(
    items.map(({ mean }) => mean),
    one.mean,
  );
  expectNear(
    items.map(({ sd }) => sd),
    one.sd,
  );
  expectNear(
    items.map(({ itemRest }) => itemRest),
    one.itemRest,
  );
  expectNear(
    items.map(({ alphaIfDropped }) => alphaIfDropped),
    one.alphaIfDropped,
  );
  expectNear(
    items.map(({ criticalR }) => criticalR),
    one.criticalR,
  );
});

test.each(CASES)("as many chose each option as psych counts: %s", (_, one) => {
  const { items } = scaleOf(one.rows, one.options, one.turned);
  for (const [index, { answered, missing, options, choices }] of items.entries()) {
    const expected = at(one.frequencies, index);
    expect(answered + missing).toBe(one.rows.length);
    expect(options.reduce((sum, count) => sum + count, 0)).toBe(answered);
    if (expected === null) continue;
    expectNear([missing / one.rows.length], [expected.miss ?? 0]);
    expectNear(
      options.map((count) => count / answered),
      choices.map(({ points }) => expected[points] ?? 0),
    );
  }
});

const COMPLETE = psychCases().filter((one): one is PsychCase & { valueSd: number } => one.valueSd !== null);

test.each(COMPLETE.map((one) => [one.name, one] as const))(
  "the standard error is SD × √(1 − alpha) of the value from 0 to 100: %s",
  (_, { rows, options, turned, raw, valueSd }) => {
    expectNear([scaleOf(rows, options, turned).standardError], [valueSd * Math.sqrt(1 - raw)]);
  },
);

test.each<[string, (number | null)[][], number[]]>([
  ["nobody", [], [5, 5, 5]],
  ["one person", [[1, 2, 3]], [5, 5, 5]],
  ["a scale of one item", [[1], [2], [4]], [5]],
  [
    "everybody the same",
    [
      [4, 4, 4],
      [4, 4, 4],
      [4, 4, 4],
    ],
    [5, 5, 5],
  ],
  [
    "one item that differs",
    [
      [1, 4, 4],
      [2, 4, 4],
      [5, 4, 4],
    ],
    [5, 5, 5],
  ],
  [
    "nobody answered two of them",
    [
      [1, null],
      [2, null],
      [null, 3],
      [null, 1],
    ],
    [5, 5],
  ],
])("no alpha, and nothing that is no number: %s", (_, rows, options) => {
  const analysis = analysisOf(oneScale(options), rows.map(answersOf));
  expect(at(analysis.scales, 0)).toMatchObject({ alpha: null, standardError: null });
  expect(at(analysis.scales, 0).items.map(({ itemRest }) => itemRest)).toEqual(options.map(() => null));
  expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
});

test("an item that nobody answered leaves the rest of its scale as it is", () => {
  const rows = [
    [1, 2, 2],
    [2, 2, 3],
    [4, 5, 4],
    [5, 4, 5],
  ];
  const alone = scaleOf(rows, [5, 5, 5]);
  const beside = scaleOf(
    rows.map((row) => [...row, null]),
    [5, 5, 5, 5],
  );
  expect({ ...beside, items: beside.items.slice(0, 3) }).toEqual(alone);
  expect(beside.items[3]).toMatchObject({ answered: 0, missing: 4, mean: null, sd: null, criticalR: null });
});

test("whoever answered nothing of a scale makes its alpha no surer, and no item's r tabel less", () => {
  const rows = [
    [1, 2, 2],
    [2, 2, 3],
    [4, 5, 4],
    [5, 4, 5],
  ];
  const absent = Array.from({ length: 200 }, () => [null, null, null]);
  const { alpha, respondents, standardError, items } = scaleOf([...rows, ...absent], [5, 5, 5]);
  const alone = scaleOf(rows, [5, 5, 5]);
  expect({ alpha, respondents, standardError }).toEqual({
    alpha: alone.alpha,
    respondents: 4,
    standardError: alone.standardError,
  });
  expect(items.map(({ criticalR }) => criticalR)).toEqual(alone.items.map(({ criticalR }) => criticalR));
});

test("of two halves that answered half of a scale each, alpha is as sure as of one of them", () => {
  const row = (place: number) => [(place % 5) + 1, ((place * 3) % 5) + 1, ((place * 2 + 1) % 5) + 1];
  const whole = Array.from({ length: 60 }, (_, place) => row(place));
  const gappy = whole.flatMap(([one, two, three]) => [
    [one ?? null, two ?? null, null],
    [null, two ?? null, three ?? null],
    [one ?? null, null, three ?? null],
  ]);
  const widthOf = (rows: (number | null)[][]) => {
    const { alpha } = scaleOf(rows, [5, 5, 5]);
    const { raw = 0, low, high } = alpha ?? {};
    return ((high ?? 0) - (low ?? 0)) / (1 - raw);
  };
  expect(widthOf(gappy)).toBeCloseTo(widthOf(whole), 10);
});

test("of an item that stands alone r tabel is that of all who answered it", () => {
  const [item] = scaleOf([[1], [2], [4], [null]], [5]).items;
  expect(item).toMatchObject({ answered: 3, itemRest: null, criticalR: expect.closeTo(0.997, 3) });
});
