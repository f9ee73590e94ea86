import { mergeObstacle, mergeSummaries } from "../../core/summary/merge.ts";
import type { Summary } from "../../core/summary/shape.ts";
import { readSummaryFile } from "../../io/files/summary.ts";
import { loadRenderer } from "../../render/index.ts";
import type { Options } from "../args/options.ts";
import type { Desk } from "../desk.ts";
import type { Outcome } from "../outcome.ts";
import { chooseFormat, type FormatOptions } from "../output/chosen-format.ts";
import { type Joinable, mergeParts, refuseBesideMerge } from "./merge-parts.ts";
import { type BatchOptions, checkOptions } from "./options.ts";
import { writeSummary } from "./summary-file.ts";

type MergeOptions = BatchOptions & FormatOptions & Pick<Options, "earlier" | "precision" | "encoding">;

/** `nilai --gabung`: joins the summaries of parts of a group into the summary of all. */
export async function mergeCommand(
  desk: Desk,
  files: readonly string[],
  options: MergeOptions,
): Promise<Outcome> {
  const idle = refuseBesideMerge(options, ["earlier", "precision"]);
  if (idle) return idle;
  const checked = checkOptions(options);
  if ("sentence" in checked) return checked;
  const chosen = await chooseFormat("summary", options);
  if ("sentence" in chosen) return chosen;
  const merged = mergeParts(files, SUMMARIES);
  if (!("whole" in merged)) return merged;
  if (options.summary !== undefined) {
    const written = await writeSummary(desk, options.summary, merged.whole);
    if (written !== 0 || (desk.output === undefined && chosen.format === null)) return written;
  }
  const render = await loadRenderer("summary", chosen.format ?? "teks");
  return desk.deliver(render(merged.whole, desk.surface));
}

const SUMMARIES: Joinable<Summary> = {
  read: (file) => {
    const read = readSummaryFile(file);
    return "summary" in read ? { part: read.summary } : read;
  },
  obstacle: mergeObstacle,
  merge: mergeSummaries,
  records: ({ respondents, badRecords }) => respondents + badRecords,
};
