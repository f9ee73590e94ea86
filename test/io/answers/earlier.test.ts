import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Problem, problem } from "../../../src/core/base/problem.ts";
import { decodeAnswers } from "../../../src/core/code/code.ts";
import { readEarlier } from "../../../src/io/answers/earlier.ts";
import { CATALOGUE, FIRST } from "../../cli/helpers.ts";
import { everyKind } from "../../core/fixtures.ts";
import { profile as firstRole } from "../../first-role.ts";
import { emptyFolder } from "../folder.ts";
import { codeOf } from "./codes/helpers.ts";

const PROFILE = everyKind();

/** The earlier answers of somebody in a file that holds a text. */
function read(text: string, respondent: string | null, profile = PROFILE) {
  const file = join(emptyFolder(), "dulu.json");
  writeFileSync(file, text);
  return { file, read: readEarlier(file, { profile, respondent }, CATALOGUE) };
}

function record(respondent: string | null, answer: number, more = ""): string {
  return `{"respondent": ${JSON.stringify(respondent)}, "answers": {"empati-1": ${answer}}${more}}`;
}

const CLASS = `[${record("A", 4)},\n${record(null, 1)},\n${record("B", 2)},\n${record("C", 9)},\n${record("D", 3, ', "kelas": "X"')}]`;

const NOTE = problem("unknown-record-key", { key: "kelas", suggestion: null }, undefined, "warning");

test.each<[string, string, string | null, number, Problem[]]>([
  ["the only record, of nobody's name", record(null, 4), "A", 4, []],
  ["the only record, where nobody is named", record("A", 4), null, 4, []],
  ["the only record, of neither's name", record(null, 4), null, 4, []],
  ["the only record, of the same name", record("A", 4), "A", 4, []],
  [
    "the only record, of the same name in another spelling",
    record("Budi Santoso", 4),
    "budi  santoso",
    4,
    [],
  ],
  ["the only record of a list", `[${record("A", 4)}]`, "A", 4, []],
  ["the first of several", CLASS, "A", 4, []],
  ["another of several, whatever is wrong with others", CLASS, "B", 2, []],
  ["one of several that are all sound", `[${record("A", 4)}, ${record("B", 2)}]`, "B", 2, []],
])("earlier answers are those of %s", (_, text, respondent, answer, warnings) => {
  expect(read(text, respondent).read).toEqual({ answers: { "empati-1": answer }, warnings, source: text });
});

test.each([
  ["alone in its file", record("D", 3, ', "kelas": "X"'), { line: 1, column: 49, path: "kelas" }],
  ["one of several", CLASS, { line: 5, column: 49, path: "[4].kelas" }],
])("what is worth a note about the record, %s, is told in its place", (_, text, place) => {
  const { file, read: found } = read(text, "D");
  expect(found).toEqual({
    answers: { "empati-1": 3 },
    warnings: [{ ...NOTE, place: { file, ...place } }],
    source: text,
  });
});

test.each<[string, string, string | null, Problem[]]>([
  ["none of that name", CLASS, "E", [problem("no-earlier", { respondent: "E" })]],
  ["several, and nobody is named", CLASS, null, [problem("no-earlier", { respondent: null })]],
  [
    "two of the same name, sound or not",
    `[${record("A", 4)}, ${record("B", 2)}, ${record("A", 1)}]`,
    "A",
    [problem("several-earlier", { respondent: "A", count: 2 })],
  ],
  [
    "several that are all sound, and nobody is named",
    `[${record(null, 4)}, ${record("B", 2)}]`,
    null,
    [problem("no-earlier", { respondent: null })],
  ],
  [
    "their record with what is no answer",
    CLASS,
    "C",
    [
      problem(
        "not-an-option",
        { id: "empati-1", received: "9", options: 5 },
        { line: 4, column: 45, path: "[3].answers.empati-1" },
      ),
    ],
  ],
  [
    "their record with a repeated answer",
    '{"respondent": "A", "empati-1": 4, "empati-1": 5}',
    "A",
    [problem("duplicate-key", { key: "empati-1" }, { line: 1, column: 36, path: "empati-1" })],
  ],
  [
    "a record of another role",
    `{"profile": "${FIRST}", "answers": {}}`,
    null,
    [
      problem(
        "wrong-profile",
        { received: FIRST, expected: PROFILE.id },
        { line: 1, column: 13, path: "profile" },
      ),
    ],
  ],
  [
    "no JSON",
    '{"answers": }',
    "A",
    [problem("not-json", { detail: "ValueExpected" }, { line: 1, column: 13 })],
  ],
  ["nothing", "", "A", [problem("empty-input", {}, { line: 1, column: 1 })]],
])("a file with %s gives no earlier answers, and the problem says why", (_, text, respondent, problems) => {
  const { file, read: found } = read(text, respondent);
  const placed = problems.map((one) => ({ ...one, place: { file, ...one.place } }));
  expect(found).toEqual({ problems: placed, source: text });
});

test.each([
  ["B", "A"],
  ["A-", "A"],
  ["A+", "A"],
  ["A\u2212", "A+"],
  ["-1", "1"],
  ["1-11", "11-1"],
  ["!", "?"],
])("the only record, of %j, is not taken for that of %j", (received, expected) => {
  const { file, read: found } = read(record(received, 4), expected);
  expect(found).toEqual({ problems: [problem("other-respondent", { received, expected }, { file })] });
});

test.each([
  ["A\u00f1a", "Ana", true],
  ["Renee", "Ren\u00e9e", true],
  ["Rene\u0301e", "REN\u00c9E", false],
  ["Ja\u2019far", "Ja'far", false],
  ["A\u201101", "a 01", false],
])("that the only record is of %j and not of %j is told: %s", (received, expected, isTold) => {
  const { file, read: found } = read(record(received, 4), expected);
  const told = problem("respondent-spelling", { received, expected }, { file }, "warning");
  expect(found).toMatchObject({ answers: { "empati-1": 4 }, warnings: isTold ? [told] : [] });
});

test("a file that cannot be read is told, and there is no text to point into", () => {
  const file = join(emptyFolder(), "tiada.json");
  expect(readEarlier(file, { profile: PROFILE, respondent: null }, CATALOGUE)).toEqual({
    problems: [problem("unreadable-file", { reason: "missing" }, { file })],
  });
});

test("earlier answers may stand in an answer code", () => {
  const code = codeOf(1);
  const text = JSON.stringify({ respondent: "A", code });
  expect(read(text, "A", firstRole).read).toEqual({
    answers: (decodeAnswers(firstRole, code) as { answers: unknown }).answers,
    warnings: [],
    source: text,
  });
});
