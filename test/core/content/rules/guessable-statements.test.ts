import { expect, test } from "vitest";
import { pathText } from "../../../../src/core/base/finding.ts";
import { guessableStatements } from "../../../../src/core/content/rules/guessable-statements.ts";
import { profileWith } from "../small-profile.ts";

type Told = [text: string, answer: boolean];

const CLAIM = { id: "c", claim: "Penjaga menyapu.", truth: "Ia juga merawat." };

/** As a profile writes them; a letter at the end keeps them apart. */
function written(statements: readonly Told[]) {
  return statements.map(([text, answer], index) => ({
    id: `s-${index}`,
    text: `${text} ${index.toString(36)}.`,
    answer,
  }));
}

/** What is told of the statements of one claim: where, and which guess is right how often. */
function told(statements: readonly Told[]): unknown[] {
  const misconceptions = [{ ...CLAIM, statements: written(statements) }];
  return guessableStatements
    .check(profileWith(JSON.stringify({ misconceptions })), { used: [] })
    .map(({ problem, path }) => [pathText(path), problem.args]);
}

const FIRST = "misconceptions[0].statements[0]";

function times(count: number, text: string, answer: boolean): Told[] {
  return Array.from({ length: count }, () => [text, answer]);
}

/** Texts of one length each. */
const CAREFUL = "Ia bisa menyapu";
const PLAIN = "Ia akan menyapu";
const LONG = "Ia mau menyapu jalan";

test.each<[title: string, statements: Told[], found: object | null]>([
  ["no statement", [], null],
  ["a careful word in no statement", [...times(4, PLAIN, true), ...times(4, PLAIN, false)], null],
  ["in every statement", [...times(4, CAREFUL, true), ...times(4, CAREFUL, false)], null],
  // One in twenty is as rare as it has to be, one in ten is not.
  [
    "in three true ones of three and no false one of three",
    [...times(3, CAREFUL, true), ...times(3, PLAIN, false)],
    { cue: "careful", answer: true, right: 6, of: 6 },
  ],
  [
    "in two true ones of two and no false one of three",
    [...times(2, CAREFUL, true), ...times(3, PLAIN, false)],
    null,
  ],
  [
    "in the false ones",
    [...times(3, PLAIN, true), ...times(4, CAREFUL, false)],
    { cue: "careful", answer: false, right: 7, of: 7 },
  ],
  [
    "in nearly all true ones and nearly no false one",
    [
      ...times(6, CAREFUL, true),
      ...times(2, PLAIN, true),
      ...times(1, CAREFUL, false),
      ...times(8, PLAIN, false),
    ],
    { cue: "careful", answer: true, right: 14, of: 17 },
  ],
  [
    "in nearly all false ones and nearly no true one",
    [
      ...times(1, CAREFUL, true),
      ...times(7, PLAIN, true),
      ...times(6, CAREFUL, false),
      ...times(3, PLAIN, false),
    ],
    { cue: "careful", answer: false, right: 13, of: 17 },
  ],
  [
    "long true ones",
    [...times(3, LONG, true), ...times(3, PLAIN, false)],
    { cue: "long", answer: true, right: 6, of: 6 },
  ],
  [
    "long false ones",
    [...times(4, PLAIN, true), ...times(3, LONG, false)],
    { cue: "long", answer: false, right: 7, of: 7 },
  ],
  [
    "of what betrays doubly the word is told",
    [...times(3, `${CAREFUL} jalan`, true), ...times(3, PLAIN, false)],
    { cue: "careful", answer: true, right: 6, of: 6 },
  ],
])("%s", (_, statements, found) => {
  expect(told(statements)).toEqual(found ? [[FIRST, found]] : []);
});

test.each<[word: string, isCareful: boolean]>([
  ["bisa", true],
  ["termasuk", true],
  ["tidak selalu", true],
  ["bukan hanya", true],
  ["tidak bisa", false],
  ["tak mungkin", false],
  ["nggak pernah ikut", false],
  ["bukan termasuk", false],
  ["tidak bisa selalu", false],
])("%j in the false ones alone is a careful word: %s", (word, isCareful) => {
  const lie = `Ia ${word} menyapu`;
  const truth = "Ia menyapu taman kota setiap hari".slice(0, lie.length);
  const args = { cue: "careful", answer: false, right: 8, of: 8 };
  expect(told([...times(4, truth, true), ...times(4, lie, false)])).toEqual(isCareful ? [[FIRST, args]] : []);
});

test("the statements of all claims count, and the first of all is told", () => {
  const statements = written([...times(3, CAREFUL, true), ...times(3, PLAIN, false)]);
  const profile = profileWith(
    JSON.stringify({
      misconceptions: [{ ...CLAIM, statements: statements.slice(0, 2) }],
      expectations: [{ id: "e", claim: "Santai.", reality: "Panas.", statements: statements.slice(2) }],
    }),
  );
  const [found] = guessableStatements.check(profile, { used: [] });
  expect([pathText(found?.path ?? []), found?.problem.args]).toEqual([
    FIRST,
    { cue: "careful", answer: true, right: 6, of: 6 },
  ]);
});
