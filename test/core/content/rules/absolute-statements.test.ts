import { expect, test } from "vitest";
import { absoluteStatements } from "../../../../src/core/content/rules/absolute-statements.ts";
import { foundBy } from "../found-by.ts";
import { profileWith } from "../small-profile.ts";

/** What is told of statements: `m` for those with an absolute word, and whether they are true. */
function told(...kinds: string[]): unknown[] {
  const statements = kinds.map((kind, index) => ({
    id: `s-${index}`,
    text: `Penjaga ${kind.startsWith("m") ? "hanya" : "juga"} menyapu daun ke-${index}.`,
    answer: kind.endsWith("benar"),
  }));
  const claim = { id: "c", claim: "Penjaga menyapu.", truth: "Ia juga merawat.", statements };
  const profile = profileWith(JSON.stringify({ misconceptions: [claim] }));
  return absoluteStatements
    .check(profile, { used: [] })
    .map(({ problem, path }) => [path.at(-2), problem.args]);
}

const times = (count: number, kind: string): string[] => Array.from({ length: count }, () => kind);

test.each<[title: string, kinds: string[], found: unknown[]]>([
  ["in a false one alone", ["m salah", "benar"], [[0, { word: "hanya", wrong: 1, right: 0 }]]],
  ["in a true one alone", ["m benar", "salah"], []],
  ["in one of each", ["m salah", "m benar", "salah", "benar"], []],
  [
    "in a few that are false, of many true ones",
    [...times(3, "m salah"), "m benar", ...times(9, "benar")],
    [0, 1, 2].map((at) => [at, { word: "hanya", wrong: 3, right: 1 }]),
  ],
  ["in as many, where nearly all are false", [...times(3, "m salah"), "m benar", ...times(9, "salah")], []],
  ["in as many of each", [...times(4, "m salah"), ...times(4, "m benar")], []],
])("%s", (_, kinds, found) => {
  expect(told(...kinds)).toEqual(found);
});

test("in a true one too, but in far more that are false", () => {
  const found = told(...times(6, "m salah"), "m benar", ...times(6, "benar"));
  expect(found.length).toBe(6);
  expect(found[0]).toEqual([0, { word: "hanya", wrong: 6, right: 1 }]);
});

test.each<[text: string, word: string | null]>([
  ["Tugasnya melulu menyapu daun.", "melulu"],
  ["Tugasnya sekadar menyapu daun.", "sekadar"],
  ["Tugasnya semata-mata menyapu daun.", "semata-mata"],
  ["Tugasnya tidak melulu menyapu daun.", null],
  ["Tugasnya bukan semata-mata menyapu daun.", null],
  ["Tugasnya tak sekadar menyapu daun.", null],
  ["Tugasnya bukan hanya menyapu daun.", null],
  ["Penjaga digaji meski hanya bekerja setengah hari.", null],
])("%s", (text, word) => {
  const statements = [{ id: "s", text, answer: false }];
  const claim = { id: "c", claim: "Penjaga menyapu.", truth: "Ia juga merawat.", statements };
  const found = foundBy(absoluteStatements, JSON.stringify({ misconceptions: [claim] }));
  const told = word === null ? [] : [{ word, wrong: 1, right: 0 }];
  expect(found.map(([, args]) => args)).toEqual(told);
});
