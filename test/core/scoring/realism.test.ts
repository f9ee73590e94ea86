import { expect, test } from "vitest";
import { assess } from "../../../src/core/scoring/assess.ts";
import type { KnownAnswers } from "../arbitrary.ts";
import { rating, testProfile } from "../fixtures.ts";

/** A claim with so many statements `p-1` …, all of them true. */
function claim(id: string, count: number) {
  const statements = Array.from({ length: count }, (_, index) => ({
    id: `${id}-${index + 1}`,
    text: `Pernyataan ${id}-${index + 1}`,
    answer: true,
  }));
  return { id, claim: `Klaim ${id}`, truth: `Fakta ${id}`, statements };
}

/** Answers in short: r right, w wrong, u "belum tahu", a dot none. */
const ANSWERS = { r: true, w: false, u: "belum-tahu", ".": null } as const;

test.each([
  ["rr", "no"],
  ["rrr", "no"],
  ["r", "open"],
  ["w", "yes"],
  ["rw", "open"],
  ["ww", "yes"],
  ["w.", "open"],
  ["wwr", "yes"],
  ["wru", "open"],
  ["wrr", "open"],
  ["ww..", "open"],
  ["www.", "yes"],
  ["ru", "open"],
  ["r.", "open"],
  ["..", "open"],
  ["uu", "open"],
] as const)("a claim whose statements are answered %s is held: %s", (answers, held) => {
  const profile = testProfile({
    traits: [{ id: "a", name: "A", items: [rating("a-1")] }],
    misconceptions: [claim("p", answers.length)],
  });
  const given = Object.fromEntries(
    [...answers].map((letter, index) => [`p-${index + 1}`, ANSWERS[letter as keyof typeof ANSWERS]]),
  );
  expect(assess(profile, given).realism?.claims).toEqual([{ id: "p", held }]);
});

test("claims are told in listed order, misconceptions first; one without a statement is not asked about", () => {
  const { truth: reality, ...quick } = claim("cepat", 1);
  const profile = testProfile({
    traits: [{ id: "a", name: "A", items: [rating("a-1")] }],
    expectations: [{ ...quick, reality }],
    misconceptions: [claim("uang", 2), { id: "diam", claim: "Diam", truth: "Bicara" }],
  });
  const answers: KnownAnswers = { "uang-1": false, "uang-2": true, "cepat-1": false };
  expect(assess(profile, answers).realism).toMatchObject({
    missed: ["uang-1", "cepat-1"],
    claims: [
      { id: "uang", held: "open" },
      { id: "cepat", held: "yes" },
    ],
  });
});
