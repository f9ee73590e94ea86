import fc from "fast-check";
import { expect, test } from "vitest";
import { consistencyOf } from "../../../src/core/analysis/consistency.ts";
import { at } from "../../../src/core/base/at.ts";
import { type Row, scaleOf } from "./groups.ts";

const OPTIONS = 5;

/** Answers of a group to some items, a few of them missing. */
function rowsOf({ gaps }: { gaps: boolean }): fc.Arbitrary<Row[]> {
  const position = fc.integer({ min: 1, max: OPTIONS });
  const cell = gaps ? fc.oneof({ arbitrary: position, weight: 4 }, fc.constant(null)) : position;
  return fc
    .integer({ min: 2, max: 6 })
    .chain((items) =>
      fc.array(fc.array(cell, { minLength: items, maxLength: items }), { minLength: 2, maxLength: 12 }),
    );
}

function widthOf(rows: readonly Row[]): number {
  return at(rows, 0).length;
}

function optionsOf(rows: readonly Row[]): number[] {
  return at(rows, 0).map(() => OPTIONS);
}

function valuesOf(rows: readonly Row[], item: number): number[] {
  return rows.map((row) => (row[item] ?? Number.NaN) - 1);
}

function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/** Alpha by its textbook: from the variances of the items and of everyone's sum. */
function textbookAlpha(columns: readonly number[][]): number {
  const sums = at(columns, 0).map((_, person) =>
    columns.reduce((sum, column) => sum + at(column, person), 0),
  );
  const items = columns.reduce((sum, column) => sum + varianceOf(column), 0);
  return (columns.length / (columns.length - 1)) * (1 - items / varianceOf(sums));
}

/** Pearson's correlation, term by term. */
function correlationOf(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(xs), mean(ys)];
  const shared = xs.reduce((sum, value, index) => sum + (value - x) * (at(ys, index) - y), 0);
  const spread = (values: readonly number[], middle: number) =>
    Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0));
  return shared / (spread(xs, x) * spread(ys, y));
}

function expectClose(received: number | null | undefined, expected: number): void {
  if (Number.isFinite(expected)) expect(received ?? Number.NaN).toBeCloseTo(expected, 9);
  else expect(received ?? null).toBeNull();
}

test("where nothing is missing, alpha, item–rest and alpha if dropped are those of the textbook", () => {
  fc.assert(
    fc.property(rowsOf({ gaps: false }), (rows) => {
      const { alpha, items } = scaleOf(rows, optionsOf(rows));
      const columns = items.map((_, item) => valuesOf(rows, item));
      const kept = columns.filter((column) => varianceOf(column) > 0);
      fc.pre(kept.length >= 2);
      const everyone = kept.map((_, item) => item);
      const total = (left: readonly number[]) =>
        rows.map((_, person) => left.reduce((sum, item) => sum + at(at(kept, item), person), 0));
      // A sum that is the same for everybody has no correlation, and computers find one.
      fc.pre(everyone.every((item) => varianceOf(total(everyone.filter((one) => one !== item))) > 1e-9));
      fc.pre(varianceOf(total(everyone)) > 1e-9);
      expectClose(alpha?.raw, textbookAlpha(kept));
      const analysed = items.filter((_, item) => varianceOf(at(columns, item)) > 0);
      for (const [item, { itemRest, alphaIfDropped }] of analysed.entries()) {
        const rest = everyone.filter((one) => one !== item);
        expectClose(itemRest, correlationOf(at(kept, item), total(rest)));
        expectClose(
          alphaIfDropped,
          rest.length < 2 ? Number.NaN : textbookAlpha(rest.map((one) => at(kept, one))),
        );
      }
    }),
  );
});

test("turning the whole scale round changes no alpha and no correlation", () => {
  fc.assert(
    fc.property(rowsOf({ gaps: true }), (rows) => {
      const options = optionsOf(rows);
      const turned = options.map((_, item) => item + 1);
      const straight = scaleOf(rows, options);
      const round = scaleOf(rows, options, turned);
      expect(round.alpha).toEqual(straight.alpha);
      expect(round.standardError).toEqual(straight.standardError);
      const numbersOf = ({ items }: typeof round) =>
        items.map(({ itemRest, alphaIfDropped, sd }) => [itemRest, alphaIfDropped, sd]);
      expect(numbersOf(round)).toEqual(numbersOf(straight));
    }),
  );
});

test("so does adding the same to everyone's answer to an item", () => {
  fc.assert(
    fc.property(rowsOf({ gaps: true }), fc.nat(5), (rows, which) => {
      const item = which % widthOf(rows);
      const wide = optionsOf(rows).map(() => OPTIONS + 1);
      const raised = rows.map((row) =>
        row.map((value, index) => (index === item && value ? value + 1 : value)),
      );
      expect(scaleOf(raised, wide).alpha).toEqual(scaleOf(rows, wide).alpha);
    }),
  );
});

test("a reversed item that is answered the other way round counts as the item itself", () => {
  fc.assert(
    fc.property(rowsOf({ gaps: true }), fc.nat(5), (rows, which) => {
      const item = which % widthOf(rows);
      const mirrored = rows.map((row) =>
        row.map((value, index) => (index === item && value ? OPTIONS + 1 - value : value)),
      );
      const { items, ...rest } = scaleOf(mirrored, optionsOf(rows), [item + 1]);
      const { items: straight, ...expected } = scaleOf(rows, optionsOf(rows));
      expect(rest).toEqual(expected);
      expect(items.map(({ itemRest }) => itemRest)).toEqual(straight.map(({ itemRest }) => itemRest));
    }),
  );
});

test("items that are one and the same have an alpha of 1", () => {
  const matrix = [
    [2, 2, 2],
    [2, 2, 2],
    [2, 2, 2],
  ];
  expect(consistencyOf(matrix)).toEqual({
    raw: 1,
    standardized: 1,
    total: 18,
    itemRest: [1, 1, 1],
    dropped: [1, 1, 1],
  });
});

test("what does not vary without an item is not what rounding leaves of that item", () => {
  const cancelling = (first: number) => [
    [first, 3, 1],
    [3, 0.1, -0.1],
    [1, -0.1, 0.1],
  ];
  for (const first of [2, 1e6 / 7, 1e12 / 7]) expect(consistencyOf(cancelling(first)).dropped[0]).toBeNaN();
});

test("a sum that is the same for everybody has no alpha, however many points its items have", () => {
  for (const unit of [1, 1e6 / 7]) {
    const [first, second, both] = [0.1 * unit, 0.7 * unit, 0.3 * unit];
    // The third item takes away what the others give.
    const third = [-(first + both), -(second + both), first + second + 2 * both] as const;
    const { raw, total } = consistencyOf([[first, both, third[0]], [both, second, third[1]], third]);
    expect([raw, total]).toEqual([Number.NaN, Number.NaN]);
  }
});
