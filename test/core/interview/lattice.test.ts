import fc from "fast-check";
import { expect, test } from "vitest";
import { type Lattice, othersOf, tailsOf } from "../../../src/core/interview/lattice.ts";
import { at, holds, SLOW } from "../helpers.ts";

/** Chances by the sums that have one. */
function shown({ step, chances }: Lattice): Record<number, number> {
  return Object.fromEntries(
    [...chances.entries()].filter(([, chance]) => chance > 0).map(([cell, chance]) => [cell * step, chance]),
  );
}

function lattice(step: number, ...chances: number[]): Lattice {
  return { step, chances: Float64Array.from(chances) };
}

const coin = (step: number) => lattice(step, 0.5, 0.5);

test.each<[string, Lattice[], Record<number, number>[]]>([
  ["no lattice", [], []],
  ["one has no others", [coin(3)], [{ 0: 1 }]],
  [
    "each of two has the other",
    [coin(3), coin(5)],
    [
      { 0: 0.5, 5: 0.5 },
      { 0: 0.5, 3: 0.5 },
    ],
  ],
  [
    "of one step",
    [coin(3), coin(3), coin(3)],
    Array.from({ length: 3 }, () => ({ 0: 0.25, 3: 0.5, 6: 0.25 })),
  ],
  [
    "of two steps",
    [coin(4), coin(6), coin(4)],
    [
      { 0: 0.25, 4: 0.25, 6: 0.25, 10: 0.25 },
      { 0: 0.25, 4: 0.5, 8: 0.25 },
      { 0: 0.25, 4: 0.25, 6: 0.25, 10: 0.25 },
    ],
  ],
  [
    "points that are worth nothing stand on one cell",
    [coin(2), coin(0), coin(0)],
    [{ 0: 1 }, { 0: 0.5, 2: 0.5 }, { 0: 0.5, 2: 0.5 }],
  ],
  [
    "what is left out of the chances stays out",
    [coin(2), lattice(0, 0.5), lattice(0, 0.5)],
    [{ 0: 0.25 }, { 0: 0.25, 2: 0.25 }, { 0: 0.25, 2: 0.25 }],
  ],
])("the others of %s", (_, lattices, expected) => {
  expect(othersOf(lattices).map(shown)).toEqual(expected);
});

const lattices = fc.array(
  fc.record({
    step: fc.integer({ min: 1, max: 6 }),
    chances: fc.array(fc.constantFrom(0, 0.25, 0.5), { minLength: 1, maxLength: 4 }),
  }),
  { maxLength: 5 },
);

test("they are those of adding up every combination", SLOW, () => {
  holds(
    lattices,
    (drawn) => {
      const all = drawn.map(({ step, chances }) => lattice(step, ...chances));
      for (const [left, found] of othersOf(all).entries()) {
        const others = drawn.filter((_, index) => index !== left);
        let sums = new Map([[0, 1]]);
        for (const { step, chances } of others) {
          const next = new Map<number, number>();
          for (const [sum, chance] of sums) {
            for (const [cell, own] of chances.entries()) {
              const reached = sum + cell * step;
              next.set(reached, (next.get(reached) ?? 0) + chance * own);
            }
          }
          sums = next;
        }
        const expected = [...sums].filter(([, chance]) => chance > 0);
        const numbers = shown(found);
        expect(Object.keys(numbers)).toHaveLength(expected.length);
        for (const [sum, chance] of expected) expect(numbers[sum]).toBeCloseTo(chance, 12);
      }
    },
    0.3,
  );
});

test("tails are the chances of so many steps or more", () => {
  const { step, chances } = tailsOf(lattice(3, 0.5, 0.25, 0.125));
  expect([step, ...chances]).toEqual([3, 0.875, 0.375, 0.125]);
  expect(at([...tailsOf(coin(1)).chances], 1)).toBe(0.5);
});
