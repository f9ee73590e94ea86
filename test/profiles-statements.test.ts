import { describe, expect, test } from "vitest";
import { at } from "../src/core/base/at.ts";
import { EACH_ROLE, statementsOf } from "./roles.ts";

/** How statements about a job are written, so that no rule tells what is true without knowing the job: more than the rules of content ask. */

const ABSOLUTE = new RegExp(
  `\\b(${[
    ...["hanya", "cuma", "selesai", "sendiri\\w*", "semua", "seluruh", "selalu", "pasti", "setiap", "tiap"],
    ...["tidak pernah", "tanpa", "langsung", "harus", "mustahil", "sama sekali", "siapa pun", "apa pun"],
  ].join("|")})\\b`,
  "i",
);
const HEDGED = /\b(bisa|dapat|biasanya|sering|kadang|ikut|termasuk|sulit|mungkin|umumnya)\b/i;

describe.each(EACH_ROLE)("%s", (_, role) => {
  const statements = statementsOf(role);
  const claims = [...role.misconceptions, ...role.expectations];

  /** The share of 100 that a rule gets right when it says "benar" where `says` holds and "salah" elsewhere. */
  const rightOf = (says: (text: string) => boolean) =>
    (100 * statements.filter(({ text, truth }) => says(text) === truth).length) / statements.length;

  /** Half of the statements are longer than this. */
  const middle = at(
    statements.map(({ text }) => text.length).sort((a, b) => a - b),
    Math.floor((statements.length - 1) / 2),
  );

  test("two or more a claim, each with its reason", () => {
    expect(claims.filter(({ statements: written = [] }) => written.length < 2)).toEqual([]);
    expect(statements.filter(({ why }) => why === undefined)).toEqual([]);
  });

  test.each<[string, (text: string) => boolean]>([
    ["benar to everything", () => true],
    ["salah to an absolute word", (text) => !ABSOLUTE.test(text)],
    ["benar to an absolute word", (text) => ABSOLUTE.test(text)],
    ["benar to a careful word", (text) => HEDGED.test(text)],
    ["salah to a careful word", (text) => !HEDGED.test(text)],
    ["benar to termasuk", (text) => /\btermasuk\b/i.test(text)],
    ["benar to what is long", (text) => text.length > middle],
    ["salah to what is long", (text) => text.length <= middle],
  ])("%s is right in 40 to 60 of 100", (__, says) => {
    expect(Math.abs(rightOf(says) - 50)).toBeLessThanOrEqual(10);
  });
});

test("biasanya and umumnya stand in true statements of the catalogue about as often as in false ones", () => {
  const soft = EACH_ROLE.flatMap(([, role]) => statementsOf(role)).filter(({ text }) =>
    /\b(biasanya|umumnya)\b/i.test(text),
  );
  const share = soft.filter(({ truth }) => truth).length / soft.length;
  expect(Math.abs(share - 0.5)).toBeLessThanOrEqual(0.15);
});
