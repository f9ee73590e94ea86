import fc from "fast-check";
import { expect, test } from "vitest";
import { choiceOf } from "../../../src/core/ranking/chosen.ts";
import { boundsOf, differenceOf } from "../../../src/core/ranking/difference.ts";
import { Pairs } from "../../../src/core/ranking/pairs.ts";
import { rating, testProfile } from "../fixtures.ts";
import { answered } from "./catalogues.ts";

test.each(["alike", "anyhow"] as const)(
  "a pair's lead is the range of its difference, and the same wobble: scales used %s",
  (use) => {
    fc.assert(
      fc.property(answered(use), ({ profiles, answers }) => {
        const chosen = choiceOf(profiles, answers);
        const pairs = new Pairs(profiles, chosen);
        for (const one of profiles) {
          for (const other of profiles.filter((each) => each !== one)) {
            const difference = differenceOf(one, other);
            const expected = { ...boundsOf(difference, chosen), beyond: BigInt(difference.beyond) };
            const lead = pairs.lead(one, other);
            if (use === "alike" || lead) expect(lead).toEqual(expected);
          }
        }
      }),
    );
  },
);

function role(id: string, scales: Record<string, readonly string[]>) {
  return testProfile({
    id,
    traits: Object.entries(scales).map(([scale, items]) => ({
      id: scale,
      name: "Sifat",
      items: items.map((item) => rating(item)),
    })),
  });
}

test("an item in different scales of two roles is left to who counts slower, for these two alone", () => {
  const [one, other] = [role("a", { s: ["x"], a: ["a-1"] }), role("b", { s: ["x"], b: ["b-1"] })];
  const third = role("c", { t: ["x", "c-1"] });
  const pairs = new Pairs([one, other, third], new Map());
  expect([pairs.lead(one, third), pairs.lead(third, other)]).toEqual([null, null]);
  const { beyond } = differenceOf(one, other);
  expect(pairs.lead(one, other)).toEqual({
    ...boundsOf(differenceOf(one, other), new Map()),
    beyond: BigInt(beyond),
  });
});

/** A role of scales with one question each, by their weights. */
function weighted(id: string, weights: Record<string, number>) {
  const traits = Object.entries(weights).map(([scale, weight]) => ({
    ...{ id: scale, name: "Sifat", weight },
    items: [rating(`${scale}-1`)],
  }));
  return testProfile({ id, traits });
}

/** Its fit is a sum of numbers past 2^53. */
function large(id: string, times: number) {
  return testProfile({
    id,
    traits: [3, 4, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41].map((count) => ({
      id: `sifat-${count}`,
      name: "Sifat",
      weight: times * count,
      responses: "sesuai",
      items: Array.from({ length: count }, (_, index) => rating(`sifat-${count}-${index}`)),
    })),
  });
}

const MANY = 100_000_000;

test.each([
  ["two roles of large numbers", large("a", 1), large("b", 2)],
  ["one of them beside a small one", large("a", 1), weighted("b", { x: 1 })],
  [
    "two whose weights have no common measure, though what is left of the difference is small",
    weighted("a", { x: MANY, y: MANY + 1 }),
    weighted("b", { x: MANY + 1, y: MANY + 2 }),
  ],
  [
    "two of which the squares alone are too large",
    weighted("a", { x: MANY, y: 1 }),
    weighted("b", { z: MANY, w: 1 }),
  ],
])("where plain numbers would not stay exact it is left to who counts slower: %s", (_, one, other) => {
  const pairs = new Pairs([one, other], new Map());
  expect([pairs.lead(one, other), pairs.lead(other, one)]).toEqual([null, null]);
});
