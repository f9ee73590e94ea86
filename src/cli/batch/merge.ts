import type { Problem } from "../../core/base/problem.ts";
import { mergeObstacle, mergeSummaries } from "../../core/summary/merge.ts";
import type { Summary } from "../../core/summary/shape.ts";
import { readSummaryFile } from "../../io/files/summary.ts";
import { isFormatFor, SUMMARY_FORMATS } from "../../render/format.ts";
import { loadRenderer } from "../../render/index.ts";
import { batchWords } from "../../text/batch.ts";
import type { Environment, ExitCode } from "../environment.ts";
import { reportProblems, reportUsage } from "../output/failures.ts";
import { deliver, reportUnknownFormat, surfaceOf } from "../output/results.ts";
import { type BatchOptions, checkOptions } from "./options.ts";
import { writeSummary } from "./summary-file.ts";

/** `nilai --gabung`: joins the summaries of parts of a group into the summary of all. */
export async function mergeCommand(
  environment: Environment,
  files: readonly string[],
  options: BatchOptions,
): Promise<ExitCode> {
  const checked = checkOptions(options);
  if ("sentence" in checked) return reportUsage(environment, checked);
  if (files.length === 0) return reportUsage(environment, batchWords.nothingToMerge);
  const format = options.json ? "json" : (options.format ?? "teks");
  if (!isFormatFor(format, "summary")) return reportUnknownFormat(environment, format, SUMMARY_FORMATS);
  let merged: Summary | null = null;
  for (const file of files) {
    const next = readFile(file, merged);
    // A part that is left out would make every number wrong.
    if ("code" in next) return reportProblems(environment, options, [next]);
    merged = next;
  }
  if (!merged) throw new Error("nothing was merged");
  if (options.summary !== undefined) return writeSummary(environment, options, options.summary, merged);
  const render = await loadRenderer("summary", format);
  return deliver(environment, options, render(merged, surfaceOf(environment, options)));
}

function readFile(file: string, before: Summary | null): Summary | Problem {
  const read = readSummaryFile(file);
  if ("problem" in read) return read.problem;
  const obstacle = before && mergeObstacle(before, read.summary);
  if (obstacle) return { ...obstacle, place: { file } };
  return before ? mergeSummaries(before, read.summary) : read.summary;
}
