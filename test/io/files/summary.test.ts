import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readSummaryFile } from "../../../src/io/files/summary.ts";
import { renderSummaryJson } from "../../../src/render/data/json.ts";
import { everyKind } from "../../core/fixtures.ts";
import { alike, summaryOf } from "../../core/summary/groups.ts";

const folder = mkdtempSync(join(tmpdir(), "rekap-"));
afterAll(() => rmSync(folder, { recursive: true }));

const summary = summaryOf(alike(everyKind(), { "empati-1": 4, "uang-1": "belum-tahu" }, 7));

function fileWith(text: string): string {
  const file = join(folder, "rekap.json");
  writeFileSync(file, text);
  return file;
}

test.each([
  ["as it was written", ""],
  ["with a byte order mark", "\ufeff"],
])("a summary comes back from its file %s", (_, mark) => {
  expect(readSummaryFile(fileWith(mark + renderSummaryJson(summary, {})))).toEqual({ summary });
});

test.each<[string, string, object]>([
  ["no JSON", '{"version": 1,\n  oops}', { code: "not-json", args: { detail: "InvalidSymbol" }, at: [2, 3] }],
  ["half a file", '{"version": 1', { code: "not-json", args: { detail: "CloseBraceExpected" }, at: [1, 14] }],
  ["an empty file", "", { code: "not-json", args: { detail: "ValueExpected" }, at: [1, 1] }],
  ["answers", '{"empati-1": 4}', { code: "not-a-summary", args: {} }],
  ["a later version", '{"version": 2, "respondents": 3}', { code: "summary-newer", args: {} }],
])("%s is told with its file", (_, text, { at, ...expected }: { at?: number[] }) => {
  const file = fileWith(text);
  const place = at ? { file, line: at[0], column: at[1] } : { file };
  expect(readSummaryFile(file)).toEqual({ problem: { ...expected, severity: "error", place } });
});

test("a missing file and a folder are told", () => {
  const missing = join(folder, "tiada.json");
  const problem = (file: string, reason: string) => ({
    problem: { code: "unreadable-file", args: { reason }, severity: "error", place: { file } },
  });
  expect(readSummaryFile(missing)).toEqual(problem(missing, "missing"));
  expect(readSummaryFile(folder)).toEqual(problem(folder, "folder"));
});
