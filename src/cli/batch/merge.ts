import { problem } from "../../core/base/problem.ts";
import { mergeObstacle, mergeSummaries } from "../../core/summary/merge.ts";
import type { Summary } from "../../core/summary/shape.ts";
import { readSummaryFile } from "../../io/files/summary.ts";
import { loadRenderer } from "../../render/index.ts";
import { batchWords } from "../../text/batch.ts";
import { pathWords } from "../../text/paths.ts";
import { longFlag, OPTIONS, type Options } from "../args/options.ts";
import type { Desk } from "../desk.ts";
import type { Misuse, Outcome, Refusal } from "../outcome.ts";
import { chooseFormat, type FormatOptions } from "../output/chosen-format.ts";
import { type BatchOptions, checkOptions } from "./options.ts";
import { writeSummary } from "./summary-file.ts";

type MergeOptions = BatchOptions & FormatOptions & Pick<Options, "earlier">;

/** `nilai --gabung`: joins the summaries of parts of a group into the summary of all. */
export async function mergeCommand(
  desk: Desk,
  files: readonly string[],
  options: MergeOptions,
): Promise<Outcome> {
  const idle = IDLE.find((name) => options[name] !== undefined && options[name] !== false);
  if (idle) return refuseIdle(idle);
  const checked = checkOptions(options);
  if ("sentence" in checked) return checked;
  const chosen = await chooseFormat("summary", options);
  if ("sentence" in chosen) return chosen;
  const merged = mergeFiles(files);
  if (!("summary" in merged)) return merged;
  if (options.summary !== undefined) {
    const written = await writeSummary(desk, options.summary, merged.summary);
    if (written !== 0 || (desk.output === undefined && chosen.format === null)) return written;
  }
  const render = await loadRenderer("summary", chosen.format ?? "teks");
  return desk.deliver(render(merged.summary, desk.surface));
}

/** Options that say how answers are read; summaries hold none. */
const IDLE = [
  "role",
  "earlier",
  "inputFormat",
  "respondentColumn",
  "groupColumn",
  "sheet",
  "explains",
  "workers",
] as const;

function refuseIdle(name: (typeof IDLE)[number]): Misuse {
  const [flag, merges] = [longFlag(OPTIONS[name].flags), longFlag(OPTIONS.merges.flags)];
  return { sentence: pathWords.noEffect(flag, merges), todo: pathWords.leaveOut(flag) };
}

/** The summary of all files. A part that is left out would make every number wrong: the first that cannot be joined ends it. */
function mergeFiles(files: readonly string[]): { summary: Summary } | Refusal {
  let merged: Summary | null = null;
  /** By what they hold. */
  const known = new Map<string, string>();
  for (const file of files) {
    const read = readSummaryFile(file);
    if ("problem" in read) return { problems: [read.problem] };
    const content = JSON.stringify(read.summary);
    const first = known.get(content);
    known.set(content, file);
    // Nobody is nobody, however often.
    if (first !== undefined && read.summary.respondents + read.summary.badRecords > 0) {
      return { problems: [problem("same-summary", { first }, { file })] };
    }
    const obstacle = merged && mergeObstacle(merged, read.summary);
    if (obstacle) return { problems: [{ ...obstacle, place: { file } }] };
    merged = merged ? mergeSummaries(merged, read.summary) : read.summary;
  }
  return merged ? { summary: merged } : { sentence: batchWords.nothingToMerge };
}
