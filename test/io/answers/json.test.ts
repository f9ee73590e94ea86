import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { startInterview } from "../../../src/core/interview/interview.ts";
import { saveable } from "../../../src/core/interview/saved.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import type { AnswerRecord } from "../../../src/core/scoring/answers.ts";
import { type LocatedRecord, parseAnswers, readRecord } from "../../../src/io/answers/json.ts";
import { everyKind } from "../../core/fixtures.ts";

function recordsOf(text: string): LocatedRecord[] {
  const parsed = parseAnswers(text);
  if ("findings" in parsed) throw new Error(JSON.stringify(parsed.findings));
  return parsed.records;
}

/** The only record of a text that holds nothing wrong. */
function sound(text: string): AnswerRecord {
  const [first, ...others] = recordsOf(text);
  expect(others).toEqual([]);
  expect(first?.findings).toEqual([]);
  return first?.record ?? { profile: null, respondent: null, group: null, answers: {} };
}

test.each<[string, string, AnswerRecord]>([
  [
    "a whole record",
    '{"profile": "peran-uji", "respondent": "A-01", "answers": {"a": 4, "b": false, "c": "belum-tahu", "d": null}}',
    {
      profile: "peran-uji",
      respondent: "A-01",
      group: null,
      answers: { a: 4, b: false, c: "belum-tahu", d: null },
    },
  ],
  [
    "answers alone",
    '{"answers": {"a": 4}}',
    { profile: null, respondent: null, group: null, answers: { a: 4 } },
  ],
  [
    "bare answers",
    '{"a": 4, "b": null}',
    { profile: null, respondent: null, group: null, answers: { a: 4, b: null } },
  ],
  [
    "bare answers with a name beside them",
    '{"profile": "p", "respondent": "A", "a": 4}',
    { profile: "p", respondent: "A", group: null, answers: { a: 4 } },
  ],
  ["nothing answered", "{}", { profile: null, respondent: null, group: null, answers: {} }],
  [
    "names that are null",
    '{"profile": null, "respondent": null, "answers": {}}',
    { profile: null, respondent: null, group: null, answers: {} },
  ],
  [
    "a respondent that is a number",
    '{"respondent": 7, "answers": {}}',
    { profile: null, respondent: "7", group: null, answers: {} },
  ],
  [
    "a group",
    '{"respondent": "A", "group": "XI-2", "answers": {}}',
    { profile: null, respondent: "A", group: "XI-2", answers: {} },
  ],
  [
    "a group that is a number",
    '{"group": 7, "a": 4}',
    { profile: null, respondent: null, group: "7", answers: { a: 4 } },
  ],
  [
    "a respondent with control characters",
    '{"respondent": "A\\u001b[31m\\u202e01", "answers": {}}',
    { profile: null, respondent: "A[31m01", group: null, answers: {} },
  ],
  [
    "answers that a check will complain about",
    '{"a": [4], "b": {"c": 1}, "d": "x", "e": 1e999}',
    {
      profile: null,
      respondent: null,
      group: null,
      answers: { a: [4], b: { c: 1 }, d: "x", e: Number.POSITIVE_INFINITY } as never,
    },
  ],
])("%s", (_, text, record) => {
  expect(sound(text)).toEqual(record);
});

test.each([
  "9007199254740993",
  "12345678901234567890123",
  "1e400",
  "-1e-400",
  "1.0",
  "-0",
  "0",
  "7",
  "3.140",
])("a respondent that is the number %s keeps its digits", (number) => {
  const text = `{"answers": {"respondent": 5, "a": "{\\"respondent\\": 6"}, "\\u0072espondent" : ${number}}`;
  expect(recordsOf(text)[0]?.record.respondent).toBe(number);
  const list = recordsOf(`[{"respondent": 8}, ${text},\n[], ${text}]`);
  expect(list.map(({ record }) => record.respondent)).toEqual(["8", number, null, number]);
});

test("a list holds a record an element, each with its path", () => {
  const text = '[{"answers": {"a": 1}}, {"a": 2}, 5]';
  expect(recordsOf(text).map(({ record, path, answersPath }) => [record.answers, path, answersPath])).toEqual(
    [
      [{ a: 1 }, [0], [0, "answers"]],
      [{ a: 2 }, [1], [1]],
      [{}, [2], [2]],
    ],
  );
});

test("__proto__ is an answer like any other", () => {
  const { answers } = sound('{"answers": {"__proto__": 4, "a": 1}}');
  expect(Object.entries(answers)).toEqual([
    ["__proto__", 4],
    ["a", 1],
  ]);
  expect(Object.entries(sound('{"__proto__": {"answers": {"a": 1}}}').answers)).toEqual([
    ["__proto__", { answers: { a: 1 } }],
  ]);
});

describe("what the program itself writes", () => {
  const profile = everyKind();
  const answers = { "empati-1": 4, "uang-1": false, "arah-1": 2 } as const;

  test("an answer sheet scores as it is once filled", () => {
    const items = listItems(profile).map(({ id, scale }) => ({ id, scale }));
    expect(sound(JSON.stringify({ profile: profile.id, answers, items }))).toEqual({
      profile: profile.id,
      respondent: null,
      group: null,
      answers,
    });
  });

  test("a saved interview is an answer record", () => {
    const interview = startInterview(profile, { seed: 1, answers, skipped: ["empati-2"] });
    const saved = saveable(interview, {
      file: null,
      startedAt: "2026-01-01T00:00:00.000Z",
      savedAt: "2026-01-01T00:10:00.000Z",
      finished: false,
    });
    expect(sound(JSON.stringify(saved))).toEqual({
      profile: profile.id,
      respondent: null,
      group: null,
      answers,
    });
  });

  test.each(["test/fixtures/answers-full.json", "test/fixtures/answers-part.json"])("%s", (file) => {
    const text = readFileSync(file, "utf8");
    expect(sound(text)).toEqual({ group: null, ...JSON.parse(text) });
  });
});

test.each([
  ['{"a": 1, "a": 2}', true],
  ['{"a": 1, "\\u0061": 2}', true],
  ['{"a"\n\t: 1, "a"\r : 2}', true],
  ['[{"a": 1}, {"answers": {"b": {"c": 1, "c": 2}}}]', true],
  ['{"__proto__": 1, "__proto__": 2}', true],
  ['{"a": 1, "b": [{"a": 1}, {"a": 1}], "c": "a: b"}', false],
  ["{}", false],
])("in %s a key may be repeated: %s", (text, expected) => {
  expect(parseAnswers(text)).toMatchObject({ mayRepeatKeys: expected });
});

test("one record that was parsed elsewhere keeps the path it is given", () => {
  expect(readRecord({ answers: 5 }, [3], () => "")).toEqual({
    record: { profile: null, respondent: null, group: null, answers: {} },
    path: [3],
    answersPath: [3, "answers"],
    findings: [
      {
        problem: { code: "not-a-record", args: { received: "number" }, severity: "error" },
        path: [3, "answers"],
      },
    ],
  });
});
