import fc from "fast-check";
import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import { choose } from "../../../src/core/scoring/answers.ts";
import { MOST_RECORD_BYTES } from "../../../src/io/answers/block.ts";
import { LinesReader } from "../../../src/io/answers/json-lines.ts";
import { Roles } from "../../../src/io/profiles/roles.ts";
import { CATALOGUE, FIRST } from "../../cli/helpers.ts";
import { answered, profiles } from "../../core/arbitrary.ts";
import { everyKind } from "../../core/fixtures.ts";
import { holds } from "../../core/helpers.ts";

const PROFILE = everyKind();

interface Read {
  line: number;
  respondent: string | null;
  /** The role and its choices. */
  sound: [string, number[]] | null;
  problems: unknown;
}

function read(text: string | Uint8Array, asked = PROFILE, isFixed = false) {
  const records: Read[] = [];
  const reader = new LinesReader(new Roles({ asked, isFixed, catalogue: CATALOGUE }));
  const lines = reader.read(Buffer.from(text), ({ sound, ...record }) => {
    records.push({ ...record, sound: sound && [sound.plan.profile.id, [...sound.choices]] });
  });
  return { lines, records };
}

function scored(answers: Record<string, number | boolean>): [string, number[]] {
  return [PROFILE.id, [...choose(planOf(PROFILE), answers)]];
}

test.each([
  ["no line", "", 0],
  ["an empty line", "\n", 1],
  ["lines of space alone", " \n\t\r\n  ", 3],
])("%s holds no record", (_, text, lines) => {
  expect(read(text)).toEqual({ lines, records: [] });
});

test("records of the usual shape and others, with empty lines between", () => {
  const text = [
    '{"respondent": "A", "answers": {"empati-1": 4}} \r',
    "",
    '{"empati-1": 5}',
    '{"respondent": "Ayu é", "answers": {"uang-1": true}}',
    '  {"answers": {}, "respondent": 7}',
  ].join("\n");
  expect(read(text)).toEqual({
    lines: 5,
    records: [
      { line: 1, respondent: "A", group: null, sound: scored({ "empati-1": 4 }), problems: [] },
      { line: 3, respondent: null, group: null, sound: scored({ "empati-1": 5 }), problems: [] },
      { line: 4, respondent: "Ayu é", group: null, sound: scored({ "uang-1": true }), problems: [] },
      { line: 5, respondent: "7", group: null, sound: scored({}), problems: [] },
    ],
  });
});

test.each([
  [
    "what is no JSON",
    '{"answers": }',
    problem("not-json", { detail: "ValueExpected" }, { line: 2, column: 13 }),
  ],
  ["a list", '[{"empati-1": 4}]', problem("not-a-record", { received: "list" }, { line: 2, column: 1 })],
  ["an empty list", "[]", problem("not-a-record", { received: "list" }, { line: 2, column: 1 })],
  ["a number", "4", problem("not-a-record", { received: "number" }, { line: 2, column: 1 })],
  [
    "a record and something else in a line",
    '{"answers": {}} 7',
    problem("not-json", { detail: "EndOfFileExpected" }, { line: 2, column: 17 }),
  ],
  [
    "a record that nests thousands deep",
    `{"answers": ${"[".repeat(2500)}${"]".repeat(2500)}}`,
    problem("not-json", { detail: "TooDeep" }, { line: 2, column: 112 }),
  ],
  [
    "no option",
    '{"answers": {"empati-1": 6}}',
    problem(
      "not-an-option",
      { id: "empati-1", received: "6", options: 5 },
      { line: 2, column: 26, path: "answers.empati-1" },
    ),
  ],
  [
    "a repeated answer",
    '{"answers": {"empati-1": 4, "empati-1": 5}}',
    problem("duplicate-key", { key: "empati-1" }, { line: 2, column: 29, path: "answers.empati-1" }),
  ],
])("%s keeps its place, and nothing else is lost", (_, line, found) => {
  const good = '{"respondent": "A", "answers": {"empati-1": 4}}';
  const sound = scored({ "empati-1": 4 });
  expect(read([good, line, good].join("\n")).records).toEqual([
    { line: 1, respondent: "A", group: null, sound, problems: [] },
    { line: 2, respondent: null, group: null, sound: null, problems: [found] },
    { line: 3, respondent: "A", group: null, sound, problems: [] },
  ]);
});

test.each([
  ["a mark before each", "\ufeff", "\n\ufeff", "\n"],
  ["no line feed between two", "", "", "\n"],
  ["a mark alone between two", "", "\ufeff", "\n"],
])("files that were joined, with %s", (_, before, between, after) => {
  const of = (respondent: string) => `{"respondent": "${respondent}", "answers": {"empati-1": 4}}`;
  const { records } = read(`${before}${of("A")}${between}${of("B")}${after}${of("C")}`);
  expect(records.map(({ respondent, sound, problems }) => [respondent, sound, problems])).toEqual(
    ["A", "B", "C"].map((respondent) => [respondent, scored({ "empati-1": 4 }), []]),
  );
});

test("a warning stands beside a record that is scored", () => {
  const { records } = read('{"respondent": "A", "answers": {"empati-1": 4}, "anwers": 1}');
  const warning = problem(
    "unknown-record-key",
    { key: "anwers", suggestion: "answers" },
    { line: 1, column: 49, path: "anwers" },
    "warning",
  );
  expect(records).toEqual([
    { line: 1, respondent: "A", group: null, sound: scored({ "empati-1": 4 }), problems: [warning] },
  ]);
});

test("a line is read up to a megabyte, wherever it stands; a longer one is told and costs itself alone", () => {
  const usual = '{"respondent": "A", "answers": {"empati-1": 4}}';
  const bare = '{"respondent": "B", "empati-1": 4}';
  const ofBytes = (record: string, bytes: number) =>
    record.replace(",", `,${" ".repeat(bytes - record.length)}`);
  const most = MOST_RECORD_BYTES;
  const text = [
    ofBytes(usual, most),
    ofBytes(bare, most),
    ofBytes(usual, most + 1),
    ofBytes(bare, most + 1),
    usual,
  ].join("\n");
  const tooLong = (line: number) => problem("record-too-long", { limit: most }, { line });
  const sound = scored({ "empati-1": 4 });
  expect(read(text)).toEqual({
    lines: 5,
    records: [
      { line: 1, respondent: "A", group: null, sound, problems: [] },
      { line: 2, respondent: "B", group: null, sound, problems: [] },
      { line: 3, respondent: null, group: null, sound: null, problems: [tooLong(3)] },
      { line: 4, respondent: null, group: null, sound: null, problems: [tooLong(4)] },
      { line: 5, respondent: "A", group: null, sound, problems: [] },
    ],
  });
});

test("bytes that are no UTF-8 spoil their line alone", () => {
  const good = Buffer.from('{"answers": {"empati-1": 4}}\n');
  const { records } = read(Buffer.concat([good, Buffer.from([0x22, 0xff, 0x22, 0x0a]), good]));
  expect(records.map(({ line, problems }) => [line, problems])).toEqual([
    [1, []],
    [2, [problem("not-utf8", {}, { line: 2 })]],
    [3, []],
  ]);
});

test("a record may name another role of the catalogue, unless the role is fixed", () => {
  const line = `{"profile": "${FIRST}", "answers": {"empati-6": 4}}`;
  expect(read(line).records[0]?.sound?.[0]).toBe(FIRST);
  expect(read(line, PROFILE, true).records[0]).toMatchObject({
    sound: null,
    problems: [problem("wrong-profile", { received: FIRST, expected: PROFILE.id }, { line: 1 })].map(
      ({ code, args }) => ({ code, args }),
    ),
  });
});

test("what JSON.stringify writes is read back, a record a line", () => {
  holds(fc.tuple(answered(profiles()), fc.integer({ min: 1, max: 5 })), ([{ profile, answers }, count]) => {
    const plan = planOf(profile);
    const entries = Object.entries(answers);
    const all = Array.from({ length: count }, (_, number) => Object.fromEntries(entries.slice(number)));
    const text = all.map((own, number) => `${JSON.stringify({ respondent: `P-${number}`, answers: own })}\n`);
    expect(read(text.join(""), profile).records).toEqual(
      all.map((own, number) => ({
        line: number + 1,
        respondent: `P-${number}`,
        group: null,
        sound: [profile.id, [...choose(plan, own)]],
        problems: [],
      })),
    );
  });
});
