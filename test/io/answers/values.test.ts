import { expect, test } from "vitest";
import { type Problem, problem } from "../../../src/core/base/problem.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import { choose } from "../../../src/core/scoring/answers.ts";
import { type BatchRecord, MOST_RECORD_BYTES } from "../../../src/io/answers/block.ts";
import { severalIn, ValuesReader } from "../../../src/io/answers/values.ts";
import { Roles } from "../../../src/io/profiles/roles.ts";
import { CATALOGUE } from "../../cli/helpers.ts";
import { everyKind } from "../../core/fixtures.ts";

const PLAN = planOf(everyKind());
const ROLES = new Roles({ asked: everyKind(), isFixed: true, catalogue: CATALOGUE });
const FOUR = [...choose(PLAN, { "empati-1": 4 })];

interface Read {
  line?: number;
  index?: number;
  respondent: string | null;
  group: string | null;
  /** Null where it cannot be scored. */
  choices: number[] | null;
  problems: readonly Problem[];
}

/** A record as it is handed on; of a list its line is of no use where nothing is told. */
function readOf({ line, index, respondent, group, sound, problems }: BatchRecord): Read {
  return {
    ...(index === undefined || problems.length > 0 ? { line } : {}),
    ...(index === undefined ? {} : { index }),
    respondent,
    group,
    choices: sound && [...sound.choices],
    problems,
  };
}

function readAll(text: string) {
  const records: Read[] = [];
  const mistakes = new ValuesReader(ROLES).readAll(Buffer.from(text), (one) => records.push(readOf(one)));
  return { records, mistakes };
}

/** A sound record. */
function sound(
  respondent: string | null,
  place: { line?: number; index?: number },
  group: string | null = null,
) {
  return { ...place, respondent, group, choices: FOUR, problems: [] };
}

/** A record that cannot be scored. */
function failed(place: { line: number; index?: number }, ...problems: Problem[]) {
  return { ...place, respondent: null, group: null, choices: null, problems };
}

const A = '{"respondent":"A","group":"XI","answers":{"empati-1":4}}';
const B = '{"respondent": "B",\n "answers": {"empati-1": 4}}';

test.each([
  ["a list", `[${A},\n${B}]`, [sound("A", { index: 0 }, "XI"), sound("B", { index: 1 })]],
  [
    "records one after the other, by their lines",
    `${B}\n${A}\n\n${A} ${B}`,
    [
      sound("B", { line: 1 }),
      sound("A", { line: 3 }, "XI"),
      sound("A", { line: 5 }, "XI"),
      sound("B", { line: 5 }),
    ],
  ],
  [
    "two lists, each counted from its own beginning",
    `[${A}, ${A}]\n[${B}]`,
    [sound("A", { index: 0 }, "XI"), sound("A", { index: 1 }, "XI"), sound("B", { index: 0 })],
  ],
  [
    "a list, and a record after it, which is in none",
    `[${A}]\n${A}`,
    [sound("A", { index: 0 }, "XI"), sound("A", { line: 2 }, "XI")],
  ],
  [
    "a record that is no record, among others",
    `[${A},\n 7,\n${A}]`,
    [
      sound("A", { index: 0 }, "XI"),
      failed({ line: 2, index: 1 }, problem("not-a-record", { received: "number" }, { line: 2, column: 2 })),
      sound("A", { index: 2 }, "XI"),
    ],
  ],
  ["nothing", " \n ", []],
])("%s", (_, text, records) => {
  expect(readAll(text)).toEqual({ records, mistakes: [] });
});

test.each<[string, string, number, Problem[]]>([
  [
    "a comma too many",
    `[${A},\n ]`,
    1,
    [problem("not-json", { detail: "ValueExpected" }, { line: 2, column: 2 })],
  ],
  [
    "a comma too few",
    `[${A}\n${A}]`,
    2,
    [problem("not-json", { detail: "CommaExpected" }, { line: 2, column: 1 })],
  ],
  [
    "no end",
    `[${A},\n${A}`,
    2,
    [problem("not-json", { detail: "CloseBracketExpected" }, { line: 2, column: 57 })],
  ],
  [
    "a bracket too many",
    `[${A}]\n ]`,
    1,
    [problem("not-json", { detail: "EndOfFileExpected" }, { line: 2, column: 2 })],
  ],
  [
    "several, each in its place",
    `,${A},\n, [${A}`,
    2,
    [
      problem("not-json", { detail: "EndOfFileExpected" }, { line: 1, column: 1 }),
      problem("not-json", { detail: "EndOfFileExpected" }, { line: 1, column: 58 }),
      problem("not-json", { detail: "EndOfFileExpected" }, { line: 2, column: 1 }),
      problem("not-json", { detail: "CloseBracketExpected" }, { line: 2, column: 60 }),
    ],
  ],
])("%s between records is told and costs none of them", (_, text, count, mistakes) => {
  const read = readAll(text);
  expect(read.mistakes).toEqual(mistakes);
  expect(read.records.map(({ respondent, choices }) => [respondent, choices])).toEqual(
    Array(count).fill(["A", FOUR]),
  );
});

test("what was cut from a longer input counts on from there", () => {
  const place = { isInList: true, index: 7, line: 3, column: 10, indent: 2 };
  const records: Read[] = [];
  const visit = (one: BatchRecord) => records.push(readOf(one));
  new ValuesReader(ROLES).read(Buffer.from(`${A}, 7,\n7`), place, visit);
  const wrong = (line: number, column: number) =>
    problem("not-a-record", { received: "number" }, { line, column });
  expect(records).toEqual([
    sound("A", { index: 7 }, "XI"),
    failed({ line: 4, index: 8 }, wrong(4, 69)),
    failed({ line: 5, index: 9 }, wrong(5, 1)),
  ]);
  records.length = 0;
  new ValuesReader(ROLES).read(Buffer.from(`\n${A}`), { ...place, isInList: false }, visit);
  expect(records).toEqual([sound("A", { line: 5 }, "XI")]);
});

/** A record of so many bytes. */
function ofBytes(bytes: number): string {
  return A.replace(",", `,${" ".repeat(bytes - A.length)}`);
}

test("a record is read up to a megabyte, wherever it stands; a longer one is told and costs itself alone", () => {
  const longest = ofBytes(MOST_RECORD_BYTES);
  const tooLong = problem("record-too-long", { limit: MOST_RECORD_BYTES }, { line: 3 });
  expect(readAll(`[${longest},\n${longest},\n${ofBytes(MOST_RECORD_BYTES + 1)},\n${A}]`)).toEqual({
    records: [
      sound("A", { index: 0 }, "XI"),
      sound("A", { index: 1 }, "XI"),
      failed({ line: 3, index: 2 }, tooLong),
      sound("A", { index: 3 }, "XI"),
    ],
    mistakes: [],
  });
});

test.each<[string, string, string, number]>([
  ["a list", `[\n  {"respondent":"B","answers":{"empati-1":4,  `, `\n  ${A}\n]`, 45],
  ["a list without spaces", `[${A},\n{"respondent":"B","answers":{"empati-1":4,`, `\n${A}]`, 43],
])(
  "in %s a record that lacks its end is told where it ends, and the next is read",
  (_, before, after, column) => {
    const { records, mistakes } = readAll(before + after);
    expect(records.slice(-2)).toMatchObject([
      { choices: null, problems: [{ code: "not-json", place: { line: 2, column } }] },
      { respondent: "A", choices: FOUR },
    ]);
    expect(mistakes).toEqual([]);
  },
);

test("a record over several lines that only seem to hold others is whole", () => {
  const nested = `{"answers": {"empati-1": 4},\n"items": [\n{"id": "empati-1"}\n]}`;
  expect(readAll(`${nested}\n${A}`).records).toEqual([
    sound(null, { line: 1 }),
    sound("A", { line: 5 }, "XI"),
  ]);
});

test("records that lack their end are given up one by one, a hundred of them", () => {
  const found = (broken: number) => {
    const { records } = readAll(`{"respondent":"B","answers":{\n`.repeat(broken) + A);
    return [records.length, records.at(-1)?.respondent];
  };
  expect(found(100)).toEqual([101, "A"]);
  expect(found(101)).toEqual([101, null]);
});

test.each<[string, string, string[] | null]>([
  ["two records", '{"a":1}{"b":2}', ['{"a":1}', '{"b":2}']],
  ["three with space around", ' {"a":1} {"b":"}"}\t{} ', ['{"a":1}', '{"b":"}"}', "{}"]],
  ["one record", ' {"a":1} ', null],
  ["nothing", "", null],
  ["records, and one that is cut off", '{"a":1}{"b":2}{"c"', null],
  ["records and a number", "{}{} 7", null],
  ["a number and records", "7{}{}", null],
  ["records with a comma between", "{},{},{}", null],
  ["records in a list", "[{},{}]", null],
  ["records and a list", "{}{}[]", null],
])("%s in a line", (_, text, expected) => {
  expect(severalIn(Buffer.from(text))?.map((one) => Buffer.from(one).toString()) ?? null).toEqual(expected);
});
