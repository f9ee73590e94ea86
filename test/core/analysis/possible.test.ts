import { expect, test } from "vitest";
import { possible } from "../../../src/core/analysis/possible.ts";
import { at } from "../../../src/core/base/at.ts";
import { psychCases, scaleOf } from "./groups.ts";

const CASES = psychCases().map((one) => [one.name, one] as const);

test.each(CASES)("what can be stays as it is: %s", (_, { rows, options, turned }) => {
  const scale = scaleOf(rows, options, turned);
  const isWithin = scale.items.every(({ itemRest }) => itemRest === null || Math.abs(itemRest) <= 1);
  expect(isWithin).toBe(true);
  expect(possible(scale)).toEqual(scale);
});

test("a correlation that gaps put beyond 1 is none, and rounding does not", () => {
  const scale = scaleOf(
    [
      [1, 1, 2],
      [3, 3, 2],
      [2, 2, 3],
    ],
    [3, 3, 3],
  );
  const rests = [1.2, -1.2, 1 + 1e-12];
  const items = scale.items.map((item, index) => ({
    ...item,
    itemRest: at(rests, index),
    alphaIfDropped: 1.1,
  }));
  const alpha = { raw: 0.9, standardized: 1.2, low: 0.8, high: 0.95 };
  expect(possible({ ...scale, alpha, items })).toMatchObject({
    alpha: { raw: 0.9, standardized: null },
    items: [
      { itemRest: null, alphaIfDropped: null },
      { itemRest: null, alphaIfDropped: null },
      { itemRest: 1 + 1e-12, alphaIfDropped: null },
    ],
  });
});

test("nor is an alpha beyond 1, though one far below 0 is", () => {
  const scale = scaleOf(
    [
      [1, 2],
      [3, 3],
      [2, 1],
    ],
    [3, 3],
  );
  const alpha = (raw: number) => ({ raw, standardized: null, low: null, high: null });
  expect(possible({ ...scale, alpha: alpha(1.2) }).alpha).toBeNull();
  expect(possible({ ...scale, alpha: alpha(-3) }).alpha).toEqual(alpha(-3));
});
