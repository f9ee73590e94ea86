import { expect, test } from "vitest";
import { type Problem, problem } from "../../../src/core/base/problem.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import { choose } from "../../../src/core/scoring/answers.ts";
import { readDocument } from "../../../src/io/answers/document.ts";
import { Roles } from "../../../src/io/profiles/roles.ts";
import { CATALOGUE } from "../../cli/helpers.ts";
import { everyKind } from "../../core/fixtures.ts";

const PROFILE = everyKind();

function read(text: string | Uint8Array) {
  const roles = new Roles({ asked: PROFILE, isFixed: true, catalogue: CATALOGUE });
  const { records, mistakes } = readDocument(Buffer.from(text), roles);
  return {
    records: records.map(({ sound, line: _, ...record }) => ({
      ...record,
      sound: sound && [sound.plan.profile.id, [...sound.choices]],
    })),
    mistakes,
  };
}

function sound(respondent: string | null, answer: number, place = {}, problems: Problem[] = []) {
  const choices = [...choose(planOf(PROFILE), { "empati-1": answer })];
  return { ...place, respondent, group: null, sound: [PROFILE.id, choices], problems };
}

function record(respondent: string, answer: number): string {
  return `{"respondent": "${respondent}", "answers": {"empati-1": ${answer}}}`;
}

const NOT_UTF8 = Buffer.concat([
  Buffer.from(`[${record("A", 4)},\n{"respondent": "`),
  Buffer.from([0xff]),
  Buffer.from(`", "answers": {}},\n${record("B", 2)}]`),
]);

test.each<[string, string | Uint8Array, unknown[], Problem[]]>([
  ["one record, in no list", record("A", 4), [sound("A", 4)], []],
  ["a list of one", `[${record("A", 4)}]`, [sound("A", 4, { index: 0 })], []],
  [
    "a list, each with its own answers",
    `[${record("A", 4)}, ${record("Ayu é", 2)}]`,
    [sound("A", 4, { index: 0 }), sound("Ayu é", 2, { index: 1 })],
    [],
  ],
  [
    "a list with a mistake between, each with its own answers",
    `[${record("A", 4)} ${record("B", 2)}]`,
    [sound("A", 4, { index: 0 }), sound("B", 2, { index: 1 })],
    [problem("not-json", { detail: "CommaExpected" }, { line: 1, column: 50 })],
  ],
  ["records one after the other", `${record("A", 4)}\n${record("B", 2)}`, [sound("A", 4), sound("B", 2)], []],
  [
    "a record with a note",
    '{"answers": {"empati-1": 4},\n "kelas": "X"}',
    [
      sound(null, 4, {}, [
        problem(
          "unknown-record-key",
          { key: "kelas", suggestion: null },
          { line: 2, column: 2, path: "kelas" },
          "warning",
        ),
      ]),
    ],
    [],
  ],
  [
    "a repeated answer, which spoils its own record alone",
    `[{"empati-1": 4, "empati-1": 5},\n${record("B", 2)}]`,
    [
      {
        index: 0,
        respondent: null,
        group: null,
        sound: null,
        problems: [problem("duplicate-key", { key: "empati-1" }, { line: 1, column: 18, path: "empati-1" })],
      },
      sound("B", 2, { index: 1 }),
    ],
    [],
  ],
  [
    "bytes that are no UTF-8, which spoil their own record alone",
    NOT_UTF8,
    [
      sound("A", 4, { index: 0 }),
      {
        index: 1,
        respondent: null,
        group: null,
        sound: null,
        problems: [problem("not-utf8", {}, { line: 2 })],
      },
      sound("B", 2, { index: 2 }),
    ],
    [],
  ],
])("%s", (_, text, records, mistakes) => {
  expect(read(text)).toEqual({ records, mistakes });
});
