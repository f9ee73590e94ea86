import { expect, test } from "vitest";
import { pathText } from "../../../src/core/base/finding.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { parseAnswers } from "../../../src/io/answers/json.ts";
import { everyKind } from "../../core/fixtures.ts";

/** Everything wrong in a text: path, code, arguments and severity. */
function wrong(text: string): [path: string, code: string, args: object, severity: string][] {
  const parsed = parseAnswers(text);
  const findings = "findings" in parsed ? parsed.findings : parsed.records.flatMap((one) => one.findings);
  return findings.map(({ problem: { code, args, severity }, path }) => [
    pathText(path),
    code,
    args,
    severity,
  ]);
}

test.each<[string, [string, string, object, string][]]>([
  ["", [["", "empty-input", {}, "error"]]],
  [" \r\n\t", [["", "empty-input", {}, "error"]]],
  ["\ufeff", [["", "empty-input", {}, "error"]]],
  ["[]", [["", "empty-input", {}, "error"]]],
  ["{", [["", "not-json", { detail: "" }, "error"]]],
  ['{"a": NaN}', [["", "not-json", { detail: "" }, "error"]]],
  ['{"a": -Infinity}', [["", "not-json", { detail: "" }, "error"]]],
  ["undefined", [["", "not-json", { detail: "" }, "error"]]],
  ['{"a": 1}\n{"a": 2}', [["", "not-json", { detail: "" }, "error"]]],
  ["null", [["", "not-a-record", { received: "empty" }, "error"]]],
  ["5", [["", "not-a-record", { received: "number" }, "error"]]],
  ['"a"', [["", "not-a-record", { received: "text" }, "error"]]],
  ["true", [["", "not-a-record", { received: "boolean" }, "error"]]],
  ["[[]]", [["[0]", "not-a-record", { received: "list" }, "error"]]],
  ["[null]", [["[0]", "not-a-record", { received: "empty" }, "error"]]],
  ['{"answers": null}', [["answers", "not-a-record", { received: "empty" }, "error"]]],
  ['{"answers": [4, 5]}', [["answers", "not-a-record", { received: "list" }, "error"]]],
  ['[{"answers": 4}]', [["[0].answers", "not-a-record", { received: "number" }, "error"]]],
  [
    '{"profile": 5, "respondent": {}, "answers": {}}',
    [["respondent", "wrong-type", { expected: "text", received: "mapping" }, "error"]],
  ],
  [
    '[{"profile": true, "respondent": [1], "a": 1}]',
    [
      ["[0].profile", "wrong-type", { expected: "text", received: "boolean" }, "error"],
      ["[0].respondent", "wrong-type", { expected: "text", received: "list" }, "error"],
    ],
  ],
  [
    '{"group": {}, "answers": {}}',
    [["group", "wrong-type", { expected: "text", received: "mapping" }, "error"]],
  ],
  ['{"roles": []}', [["", "not-answers", { kind: "comparison" }, "error"]]],
  ['[{"a": 1}, {"id": "a", "traits": []}]', [["[1]", "not-answers", { kind: "profile" }, "error"]]],
  [
    '{"respondant": "A", "__proto__": 1, "answers": {}}',
    [
      ["respondant", "unknown-record-key", { key: "respondant", suggestion: "respondent" }, "warning"],
      ["__proto__", "unknown-record-key", { key: "__proto__", suggestion: null }, "warning"],
    ],
  ],
])("in %j all is told", (text, expected) => {
  expect(wrong(text)).toEqual(expected);
});

test.each([
  ["lists", (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`],
  ["mappings", (levels: number) => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`],
])("%s nested in more than a hundred levels are a problem, not a crash", (_, nested) => {
  const tooDeep = [["", "not-json", { detail: "TooDeep" }, "error"]];
  expect(wrong(nested(100_000))).toEqual(tooDeep);
  expect(wrong(nested(101))).toEqual(tooDeep);
  expect(wrong(nested(100))).not.toEqual(tooDeep);
});

test("a report is no answer file, and the problem says so", () => {
  const profile = everyKind();
  const answers = { "empati-1": 4 };
  const report = { version: 1, ...assess(profile, answers) };
  expect(wrong(JSON.stringify(report))).toEqual([["", "report-as-answers", {}, "error"]]);
  expect(wrong(JSON.stringify([{ answers: {} }, report]))).toEqual([
    ["[1]", "report-as-answers", {}, "error"],
  ]);
});

test.each(["respondent", "group"])("a %s with more letters than any name has is no name", (key) => {
  const record = { respondent: "A", group: "XI", [key]: "x".repeat(1001), answers: {} };
  const args = { key, letters: 1001, limit: 1000 };
  expect(wrong(JSON.stringify([record]))).toEqual([[`[0].${key}`, "long-name", args, "error"]]);
  expect(parseAnswers(JSON.stringify(record))).toMatchObject({
    records: [{ record: { respondent: null, group: null } }],
  });
});

test("a thousand unknown keys are told, and how many more there are", () => {
  const keys = (count: number) =>
    JSON.stringify({
      answers: {},
      ...Object.fromEntries(Array.from({ length: count }, (_, key) => [`k${key}`, 1])),
    });
  expect(wrong(keys(1000)).map(([, code]) => code)).toEqual(Array(1000).fill("unknown-record-key"));
  const more = wrong(`[${keys(1002)}]`);
  expect(more).toHaveLength(1001);
  expect(more.at(-1)).toEqual(["[0]", "more-problems", { count: 2 }, "warning"]);
});
