import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shownOptions } from "../../../src/core/interview/interview.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import { profiles } from "../arbitrary.ts";
import { holds, SLOW } from "../helpers.ts";
import { item } from "../interviews.ts";

describe("the options shown", () => {
  const values = (id: string, seed: number) => shownOptions({ seed }, item(id)).map(({ value }) => value);

  test.each([
    ["a rating", "empati-2", [1, 2, 3, 4, 5]],
    ["a statement", "uang-1", [true, false, "belum-tahu"]],
    ["a comparison", "arah-2", [1, 2, 3, 4, 5]],
    ["a flipped comparison", "arah-1", [5, 4, 3, 2, 1]],
  ])("%s has them in one order, whatever the seed", (_, id, expected) => {
    for (const seed of [0, 7, 4294967295]) expect(values(id, seed)).toEqual(expected);
    expect(item(id).options.map(({ value }) => value)).toEqual(id === "arah-1" ? [1, 2, 3, 4, 5] : expected);
  });

  test("a situation's hang on the seed, and every order comes up", () => {
    const orders = new Set(Array.from({ length: 500 }, (_, seed) => values("empati-3", seed).join()));
    expect(orders.size).toBe(24);
    expect(values("empati-3", 7)).toEqual(values("empati-3", 7));
  });

  test("they are always the item's own, each once", SLOW, () => {
    const cases = fc.tuple(profiles(), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
    holds(cases, ([generated, seed]) => {
      for (const one of listItems(generated)) {
        const shown = shownOptions({ seed }, one);
        expect(shown).toHaveLength(one.options.length);
        expect(new Set(shown)).toEqual(new Set(one.options));
      }
    });
  });
});
