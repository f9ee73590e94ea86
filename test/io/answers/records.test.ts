import { describe, expect, test } from "vitest";
import { type Problem, problem } from "../../../src/core/base/problem.ts";
import { decodeAnswers } from "../../../src/core/code/code.ts";
import { readAnswerCode } from "../../../src/io/answers/codes/read-code.ts";
import { jsonPlaces } from "../../../src/io/answers/json-places.ts";
import { checkText, needsPlaces, placeProblems } from "../../../src/io/answers/records.ts";
import { Roles } from "../../../src/io/profiles/roles.ts";
import { CATALOGUE, FIRST } from "../../cli/helpers.ts";
import { everyKind } from "../../core/fixtures.ts";
import { profile as first } from "../../first-role.ts";
import { codeOf, spoilt } from "./codes/helpers.ts";

const asked = everyKind();

const roles = (isFixed: boolean) => new Roles({ asked, isFixed, catalogue: CATALOGUE });

function check(text: string, isFixed = false) {
  return checkText(text, roles(isFixed));
}

/** By record: whose it is, the role and the answers to score, and its problems; then those of the text. */
function placed(text: string, isFixed = false, checked = check(text, isFixed)) {
  const { records, problems } = placeProblems(checked, jsonPlaces(text, "a.json"));
  return {
    records: records.map(({ respondent, sound, problems: own }) => [
      respondent,
      sound && [sound.profile.id, sound.answers],
      own,
    ]),
    problems,
  };
}

const SOUND = [asked.id, { "empati-1": 4 }];

test.each<[string, string, unknown[]]>([
  ["one record", '{"respondent": "A", "answers": {"empati-1": 4}}', [["A", SOUND, []]]],
  ["bare answers", '{"empati-1": 4}', [[null, SOUND, []]]],
  [
    "a list",
    '[{"respondent": "A", "answers": {"empati-1": 4}}, {"empati-1": 4}]',
    [
      ["A", SOUND, []],
      [null, SOUND, []],
    ],
  ],
  [
    "a record for another role",
    `{"profile": "${FIRST}", "answers": {"empati-6": 4}}`,
    [[null, [FIRST, { "empati-6": 4 }], []]],
  ],
])("%s without a problem needs no places", (_, text, records) => {
  expect(needsPlaces(check(text))).toBe(false);
  expect(placed(text)).toEqual({ records, problems: [] });
});

function at(line: number, column: number, path?: string): Problem["place"] {
  return { file: "a.json", line, column, ...(path !== undefined && { path }) };
}

test.each<[string, string, Problem]>([
  ["nothing", " \n ", problem("empty-input", {}, at(1, 1))],
  ["an empty list", "[]", problem("empty-input", {}, at(1, 1))],
  ["no JSON", '{\n"a" 1}', problem("not-json", { detail: "ColonExpected" }, at(2, 5))],
  [
    "brackets without end",
    "[".repeat(200) + "]".repeat(200),
    problem("not-json", { detail: "TooDeep" }, at(1, 101)),
  ],
])("of %s nothing can be read", (_, text, found) => {
  expect(needsPlaces(check(text))).toBe(true);
  expect(placed(text)).toEqual({ records: [], problems: [found] });
});

test.each<[string, string, boolean, Problem[]]>([
  [
    "answers that are none, all of them",
    '{"empati-1": 6,\n "lain": 1}',
    false,
    [
      problem("not-an-option", { id: "empati-1", received: "6", options: 5 }, at(1, 14, "empati-1")),
      problem("unknown-item", { id: "lain", suggestion: null }, at(2, 2, "lain")),
    ],
  ],
  [
    "a role that is not there",
    '{"profile": "dokter", "answers": {}}',
    false,
    [
      problem(
        "unknown-record-role",
        { id: "dokter", suggestion: null, expected: null },
        at(1, 13, "profile"),
      ),
    ],
  ],
  [
    "another role where it is fixed",
    `{"profile": "${FIRST}", "answers": {}}`,
    true,
    [problem("wrong-profile", { received: FIRST, expected: asked.id }, at(1, 13, "profile"))],
  ],
  [
    "a repeated answer",
    '{"answers": {"empati-1": 4,\n"empati-1": 4}}',
    false,
    [problem("duplicate-key", { key: "empati-1" }, at(2, 1, "answers.empati-1"))],
  ],
  [
    "__proto__",
    '{"answers": {"__proto__": 4}}',
    false,
    [problem("unknown-item", { id: "__proto__", suggestion: null }, at(1, 14, "answers.__proto__"))],
  ],
  [
    "a repeated key that looks like a place in a list",
    '{"[0]": null, "[0]": null}',
    false,
    [
      problem("unknown-item", { id: "[0]", suggestion: null }, at(1, 15, "[0]")),
      problem("duplicate-key", { key: "[0]" }, at(1, 15, "[0]")),
    ],
  ],
  [
    "an answer code, where nobody reads codes",
    '{"respondent": null, "code": "KC1"}',
    false,
    [problem("unknown-item", { id: "code", suggestion: null }, at(1, 22, "code"))],
  ],
])("a record with %s is not scored", (_, text, isFixed, problems) => {
  expect(needsPlaces(check(text, isFixed))).toBe(true);
  expect(placed(text, isFixed)).toEqual({ records: [[null, null, problems]], problems: [] });
});

test("of very many wrong answers the rest are told where the answers stand", () => {
  const many = Object.fromEntries(Array.from({ length: 1002 }, (_, number) => [`lain-${number}`, 1]));
  const [record] = placed(JSON.stringify({ respondent: "A", answers: many })).records;
  const problems = record?.[2] as Problem[];
  expect(problems).toHaveLength(1001);
  expect(problems.at(-1)).toEqual(problem("more-problems", { count: 2 }, at(1, 29, "answers")));
});

test("one record with a problem is enough for places to be needed", () => {
  expect(needsPlaces(check('[{"empati-1": 4}, {"empati-1": 9}, {"empati-1": 4}]'))).toBe(true);
});

test("in a list each record has its own problems", () => {
  const records = Array.from({ length: 12 }, (_, index) =>
    index === 1 || index === 10 ? `{"empati-1": 4, "empati-1": ${index}}` : '{"empati-1": 4}',
  );
  const found = placed(`[${records.join(",\n")}]`).records;
  const sound = [null, SOUND, []];
  const repeated = (index: number, line: number) =>
    problem("duplicate-key", { key: "empati-1" }, at(line, 17, `[${index}].empati-1`));
  expect(found[1]).toEqual([null, null, [repeated(1, 2)]]);
  expect(found[10]).toMatchObject([
    null,
    null,
    [{ code: "not-an-option", place: at(11, 29, "[10].empati-1") }, repeated(10, 11)],
  ]);
  expect(found.filter((_, index) => index !== 1 && index !== 10)).toEqual(Array(10).fill(sound));
});

test("a warning keeps nothing from being scored, and is placed", () => {
  const text = '{"answers": {"empati-1": 4}, "kelas": "X"}';
  expect(needsPlaces(check(text))).toBe(true);
  expect(placed(text).records).toEqual([
    [
      null,
      SOUND,
      [problem("unknown-record-key", { key: "kelas", suggestion: null }, at(1, 30, "kelas"), "warning")],
    ],
  ]);
});

describe("an answer code in place of answers", () => {
  const code = codeOf(1);
  const inCode = decodeAnswers(first, code);
  const soundCode = [FIRST, "answers" in inCode && inCode.answers];

  /** Whose record it is, what is to be scored, and its problems, of the only record. */
  function placedCode(text: string): unknown {
    const checked = checkText(text, roles(false).withCodes(readAnswerCode));
    return placed(text, false, checked).records;
  }

  test.each<[string, string, Problem[]]>([
    ["alone", `{"respondent": "A", "code": "${code}"}`, []],
    [
      "of the role that the record names",
      `{"profile": "${FIRST}", "respondent": "A", "code": "${code}"}`,
      [],
    ],
    ["among the answers", `{"respondent": "A", "answers": {"code": "${code}"}}`, []],
    [
      "with another key beside it, which means nothing",
      `{"respondent": "A", "respondant": 1, "code": "${code}"}`,
      [
        problem(
          "unknown-record-key",
          { key: "respondant", suggestion: null },
          at(1, 21, "respondant"),
          "warning",
        ),
      ],
    ],
  ])("%s, is what is scored", (_, text, problems) => {
    expect(placedCode(text)).toEqual([["A", soundCode, problems]]);
  });

  test.each<[string, string, string | null, string, Problem["place"]]>([
    [
      "that is mistyped",
      `{"respondent": "A", "code": "${spoilt(code)}"}`,
      "A",
      "code-mistyped",
      at(1, 29, "code"),
    ],
    [
      "that is mistyped among the answers of a list",
      `[{"respondent": "A", "answers": {"code": "${spoilt(code)}"}}]`,
      "A",
      "code-mistyped",
      at(1, 42, "[0].answers.code"),
    ],
    [
      "of a record whose respondent is none",
      `{"respondent": [1], "code": "${code}"}`,
      null,
      "wrong-type",
      at(1, 16, "respondent"),
    ],
    ["that is a number", '{"respondent": "A", "code": 5}', "A", "unknown-item", at(1, 21, "code")],
  ])("%s, is not scored, and the problem says why", (_, text, respondent, code, place) => {
    expect(placedCode(text)).toEqual([[respondent, null, [expect.objectContaining({ code, place })]]]);
  });
});
