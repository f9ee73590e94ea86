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

test("an item in different scales of two roles is left to who counts slower", () => {
  const profiles = ["a", "b"].map((id) =>
    testProfile({
      id,
      traits: [{ id: `sifat-${id}`, name: "Sifat", items: [rating("x"), rating(`${id}-1`)] }],
    }),
  );
  const [one, other] = profiles;
  if (!one || !other) throw new Error("two roles are needed");
  expect(new Pairs(profiles, new Map()).lead(one, other)).toBeNull();
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
  if (!one || !other) throw new Error("two roles are needed");
  expect(new Pairs([one, other], new Map()).lead(one, other)).toBeNull();
});
