import fc from "fast-check";
import { expect, test } from "vitest";
import { choiceOf } from "../../../src/core/ranking/chosen.ts";
import { boundsOf, differenceOf } from "../../../src/core/ranking/difference.ts";
import { Pairs } from "../../../src/core/ranking/pairs.ts";
import { rating, testProfile } from "../fixtures.ts";
import { answered } from "./catalogues.ts";

test("a pair's lead is the range of its difference, and the same wobble", () => {
  fc.assert(
    fc.property(answered("anyhow"), ({ profiles, answers }) => {
      const chosen = choiceOf(profiles, answers);
      const pairs = new Pairs(chosen);
      for (const one of profiles) {
        for (const other of profiles.filter((each) => each !== one)) {
          const difference = differenceOf(one, other);
          const expected = { ...boundsOf(difference, chosen), beyond: BigInt(difference.beyond) };
          expect(pairs.lead(one, other)).toEqual(expected);
        }
      }
    }),
  );
});

test("a role whose numbers are too large to stay exact is left to who counts slower", () => {
  const [one, other] = [1, 2].map((weight) =>
    testProfile({
      id: `besar-${weight}`,
      traits: [3, 4, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41].map((count) => ({
        id: `sifat-${count}`,
        name: "Sifat",
        weight: weight * count,
        responses: "sesuai",
        items: Array.from({ length: count }, (_, index) => rating(`sifat-${count}-${index}`)),
      })),
    }),
  );
  expect(one && other && new Pairs(new Map()).lead(one, other)).toBeNull();
});
