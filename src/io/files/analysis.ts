import { readAnalysis, readAnalysisSums } from "../../core/analysis/read.ts";
import type { Analysis } from "../../core/analysis/shape.ts";
import type { AnalysisSums } from "../../core/analysis/sums.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import { readJsonFile } from "./json-file.ts";

/**
 * Reads the sums of a part of a group. Reports `unreadable-file`, `not-json`, `not-json-file`, `piped-file`, `not-item-sums` and `summary-newer`, each with its
 * file.
 */
export function readSumsFile(file: string): { sums: AnalysisSums } | { problem: Problem } {
  const read = readJsonFile(file, "item-sums");
  if ("problem" in read) return read;
  const found = readAnalysisSums(read.value);
  return "sums" in found ? found : { problem: { ...found.problem, place: { file } } };
}

/**
 * Reads the JSON form of an analysis. Reports `unreadable-file`, `not-json-file`, `piped-file`, `not-an-analysis` and `analysis-newer`, each with its
 * file.
 */
export function readAnalysisFile(file: string): { analysis: Analysis } | { problem: Problem } {
  const read = readJsonFile(file, "analysis");
  // Half an analysis is made anew, not mended.
  const isOther = "problem" in read && read.problem.code === "not-json";
  if (isOther) return { problem: problem("not-an-analysis", { kind: null }, { file }) };
  if ("problem" in read) return read;
  const found = readAnalysis(read.value);
  return "analysis" in found ? found : { problem: { ...found.problem, place: { file } } };
}
