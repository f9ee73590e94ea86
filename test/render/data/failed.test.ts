import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { failedRecord } from "../../../src/render/data/failed.ts";

const WHO = { respondent: "A-01", group: "XI-1" };

test("a record that cannot be scored says whose it is, and of every error what, where, and what to do", () => {
  const record = failedRecord(WHO, [
    problem("not-an-option", { id: "a-1", received: "9", options: 5 }, { path: "answers.a-1", line: 3 }),
    problem("not-an-option", { id: "a-2", received: "0", options: 4 }),
    problem("not-an-option", { id: "a-3", received: "7", options: 4 }, { line: 4 }),
  ]);
  expect(record).toEqual({
    version: 1,
    respondent: "A-01",
    group: "XI-1",
    error: [
      {
        code: "not-an-option",
        message: '9 bukan pilihan untuk "a-1". Pakai angka bulat 1 sampai 5, atau null bila belum dijawab.',
        place: "answers.a-1",
      },
      { code: "not-an-option", message: expect.stringContaining('"a-2"'), place: null },
      { code: "not-an-option", message: expect.stringContaining('"a-3"'), place: null },
    ],
  });
});

test("what is only doubtful is no reason that it could not be scored", () => {
  const doubtful = problem("unknown-record-key", { key: "kelsa", suggestion: "kelas" }, undefined, "warning");
  const { error } = failedRecord(WHO, [doubtful, problem("empty-input", {})]);
  expect(error.map(({ code }) => code)).toEqual(["empty-input"]);
});
