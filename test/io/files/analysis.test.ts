import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { readAnalysisFile, readSumsFile } from "../../../src/io/files/analysis.ts";
import { renderAnalysisJson, renderSumsJson } from "../../../src/render/data/json.ts";
import { analysisOf, oneScale, sumsOf } from "../../core/analysis/groups.ts";
import { emptyFolder } from "../folder.ts";

const PEOPLE = [
  { "sifat-1": 1, "sifat-2": 2, "sifat-3": 3 },
  { "sifat-1": 2, "sifat-2": 3 },
];

function fileWith(text: string): string {
  const file = join(emptyFolder(), "uji.json");
  writeFileSync(file, text);
  return file;
}

test("sums and an analysis come back from their files", () => {
  const [sums, analysis] = [sumsOf(oneScale([3, 3, 3]), PEOPLE), analysisOf(oneScale([3, 3, 3]), PEOPLE)];
  expect(readSumsFile(fileWith(renderSumsJson(sums)))).toEqual({ sums });
  expect(readAnalysisFile(fileWith(renderAnalysisJson(analysis, {})))).toEqual({ analysis });
});

const LATER_SUMS = '{"version": 99, "kind": "item-sums"}';
const LATER_ANALYSIS = '{"version": 99, "scales": [], "findings": []}';

test.each([
  ["answers", '{"sifat-1": 1}', problem("not-item-sums", { kind: null })],
  ["an analysis", LATER_ANALYSIS, problem("not-item-sums", { kind: "analysis" })],
  ["sums of a later version", LATER_SUMS, problem("summary-newer", {})],
])("%s in place of sums are told with their file", (_, text, expected) => {
  const file = fileWith(text);
  expect(readSumsFile(file)).toEqual({ problem: { ...expected, place: { file } } });
});

test.each([
  ["answers", '{"sifat-1": 1}', problem("not-an-analysis", { kind: null })],
  ["sums", LATER_SUMS, problem("not-an-analysis", { kind: "item-sums" })],
  ["half an analysis", LATER_ANALYSIS.slice(0, -1), problem("not-an-analysis", { kind: null })],
  ["an analysis of a later version", LATER_ANALYSIS, problem("analysis-newer", {})],
])("%s in place of an analysis is told with the file", (_, text, expected) => {
  const file = fileWith(text);
  expect(readAnalysisFile(file)).toEqual({ problem: { ...expected, place: { file } } });
});

test("a file that cannot be read is told as that", () => {
  const file = join(emptyFolder(), "tiada.json");
  const expected = { problem: problem("unreadable-file", { reason: "missing" }, { file }) };
  expect([readSumsFile(file), readAnalysisFile(file)]).toEqual([expected, expected]);
});
