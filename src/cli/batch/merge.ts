import { mergeObstacle, mergeSummaries } from "../../core/summary/merge.ts";
import type { Summary } from "../../core/summary/shape.ts";
import { readSummaryFile } from "../../io/files/summary.ts";
import { loadRenderer } from "../../render/index.ts";
import { batchWords } from "../../text/batch.ts";
import type { Desk } from "../desk.ts";
import type { Outcome, Refusal } from "../outcome.ts";
import { chooseFormat, type FormatOptions } from "../output/results.ts";
import { type BatchOptions, checkOptions } from "./options.ts";
import { writeSummary } from "./summary-file.ts";

/** `nilai --gabung`: joins the summaries of parts of a group into the summary of all. */
export async function mergeCommand(
  desk: Desk,
  files: readonly string[],
  options: BatchOptions & FormatOptions,
): Promise<Outcome> {
  const checked = checkOptions(options);
  if ("sentence" in checked) return checked;
  const chosen = chooseFormat("summary", options);
  if ("sentence" in chosen) return chosen;
  const merged = mergeFiles(files);
  if (!("summary" in merged)) return merged;
  if (options.summary !== undefined) return writeSummary(desk, options.summary, merged.summary);
  const render = await loadRenderer("summary", chosen.format ?? "teks");
  return desk.deliver(render(merged.summary, desk.surface));
}

/** The summary of all files. A part that is left out would make every number wrong: the first that cannot be joined ends it. */
function mergeFiles(files: readonly string[]): { summary: Summary } | Refusal {
  let merged: Summary | null = null;
  for (const file of files) {
    const read = readSummaryFile(file);
    if ("problem" in read) return { problems: [read.problem] };
    const obstacle = merged && mergeObstacle(merged, read.summary);
    if (obstacle) return { problems: [{ ...obstacle, place: { file } }] };
    merged = merged ? mergeSummaries(merged, read.summary) : read.summary;
  }
  return merged ? { summary: merged } : { sentence: batchWords.nothingToMerge };
}
