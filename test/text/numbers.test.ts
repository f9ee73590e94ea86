import fc from "fast-check";
import { expect, test } from "vitest";
import { compared, counted, decimal, fixed, listed, rangeText, share, word } from "../../src/text/numbers.ts";
import { holds } from "../core/helpers.ts";

test.each([
  [0, "0"],
  [75, "75"],
  [100, "100"],
  [71.2, "71,2"],
  [71.25, "71,3"],
  [71.24, "71,2"],
  [100 / 3, "33,3"],
  [200 / 3, "66,7"],
  [0.04, "0"],
  [0.06, "0,1"],
  [79.94, "79,9"],
  [79.95, "79,9"],
  [79.97, "79,9"],
  [79.999999999, "79,9"],
  [80 - 2 ** -46, "79,9"],
  [80.03, "80"],
  [80.07, "80,1"],
  [-25, "−25"],
  [-0, "0"],
  [-0.04, "0"],
  [-33.333, "−33,3"],
  [-79.97, "−79,9"],
  [-99.999, "−99,9"],
  [-80.03, "−80"],
])("%d is written %s", (value, text) => {
  expect(decimal(value)).toBe(text);
});

test.each([
  [71.2, 71.2, "71,2"],
  [71.21, 71.24, "71,2"],
  [40, 80, "40 sampai 80"],
  [79.97, 80, "79,9 sampai 80"],
  [-100, -33.333, "−100 sampai −33,3"],
  [-0.01, 0.01, "0"],
])("the range from %d to %d is written %s", (low, high, text) => {
  expect(rangeText(low, high)).toBe(text);
});

function read(text: string): number {
  return Number(text.replace("−", "-").replace(",", "."));
}

const values = fc.oneof(
  fc.double({ min: -100, max: 100, noNaN: true }),
  fc
    .tuple(fc.integer({ min: -100, max: 100 }), fc.double({ min: -1e-9, max: 1e-9, noNaN: true }))
    .map(([whole, drift]) => whole + drift),
);

test("what is written has at most one decimal, and is near", () => {
  holds(values, (value) => {
    expect(decimal(value)).toMatch(/^−?\d{1,3}(?:,[1-9])?$/);
    expect(Math.abs(read(decimal(value)) - value)).toBeLessThan(0.1);
  });
});

test("no number is written on the far side of a whole one, where every cut lies", () => {
  holds(fc.tuple(values, fc.integer({ min: 0, max: 100 })), ([value, cut]) => {
    expect(Math.abs(read(decimal(value))) >= cut).toBe(Math.abs(value) >= cut);
  });
});

test("a larger number is never written smaller", () => {
  holds(fc.tuple(values, values), ([a, b]) => {
    expect(read(decimal(Math.min(a, b)))).toBeLessThanOrEqual(read(decimal(Math.max(a, b))));
  });
});

test.each([
  [0, "0"],
  [36, "36"],
  [999, "999"],
  [1000, "1.000"],
  [100_000, "100.000"],
  [1_234_567, "1.234.567"],
])("the count %d is shown as %s", (count, shown) => {
  expect(counted(count)).toBe(shown);
});

test.each([
  [0, 36, "0%"],
  [12, 36, "33%"],
  [36, 36, "100%"],
  [1, 1000, "<1%"],
  [999, 1000, ">99%"],
  [5, 1000, "1%"],
  [994, 1000, "99%"],
])("%d of %d are %s", (part, whole, shown) => {
  expect(share(part, whole)).toBe(shown);
});

test.each([
  [2, "dua"],
  [9, "sembilan"],
  [10, "10"],
])("the small count %d is told as %s", (count, shown) => {
  expect(word(count)).toBe(shown);
});

test.each([
  [0.305, 2, "0,30"],
  [0.31, 2, "0,31"],
  [-0.05, 2, "−0,05"],
  [-0.004, 2, "0,00"],
  [0, 3, "0,000"],
  [-0, 2, "0,00"],
  [12.345, 1, "12,3"],
  [1, 3, "1,000"],
])("the figure %d with %d decimals is written %s", (value, decimals, text) => {
  expect(fixed(value, decimals)).toBe(text);
});

test.each<[number, number, number, [string, string]]>([
  [0.412, 0.329, 3, ["0,412", "0,329"]],
  [0.3291, 0.3289, 3, ["0,3291", "0,3289"]],
  [0.329, 0.329, 3, ["0,329", "0,329"]],
  [0.701, 0.7049, 2, ["0,701", "0,705"]],
  [0.3, 0.3 + 1e-12, 2, ["0,300000", "0,300000"]],
])("%d beside %d is written so that what differs is seen", (one, other, decimals, texts) => {
  expect(compared(one, other, decimals)).toEqual(texts);
});

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a dan b"],
  [["a", "b", "c"], "a, b, dan c"],
  [["a dan b"], "a dan b"],
  [["a dan b", "c"], "a dan b serta c"],
  [["a", "b dan c"], "a serta b dan c"],
  [["a", "b dan c", "d"], "a, b dan c, serta d"],
  [["Medan", "Dandi"], "Medan dan Dandi"],
])("the names %j are listed as %j", (names, phrase) => {
  expect(listed(names)).toBe(phrase);
});
