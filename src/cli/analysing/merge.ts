import { analyse } from "../../core/analysis/analyse.ts";
import { analysisObstacle, mergeAnalyses } from "../../core/analysis/merge.ts";
import type { AnalysisSums } from "../../core/analysis/sums.ts";
import { at } from "../../core/base/at.ts";
import { readSumsFile } from "../../io/files/analysis.ts";
import { ANALYSIS_FORMATS } from "../../render/format.ts";
import { loadRenderer } from "../../render/index.ts";
import { type Joinable, mergeParts, refuseBesideMerge } from "../batch/merge-parts.ts";
import { checkOptions } from "../batch/options.ts";
import { writeSummary } from "../batch/summary-file.ts";
import type { AnalyseOptions } from "../commands/analyse.ts";
import type { Desk } from "../desk.ts";
import type { Outcome } from "../outcome.ts";
import { chooseFormat } from "../output/chosen-format.ts";

/** `uji --gabung`: joins the sums of parts of a group, and analyses the whole. */
export async function mergeAnalysesCommand(
  desk: Desk,
  files: readonly string[],
  options: AnalyseOptions,
): Promise<Outcome> {
  const idle = refuseBesideMerge(options);
  if (idle) return idle;
  const checked = checkOptions(options, "sums");
  if ("sentence" in checked) return checked;
  const chosen = await chooseFormat("analysis", options);
  if ("sentence" in chosen) return chosen;
  const merged = mergeParts(files, SUMS);
  if (!("whole" in merged)) return merged;
  if (options.summary !== undefined) {
    const written = await writeSummary(desk, options.summary, merged.whole);
    if (written !== 0 || (desk.output === undefined && chosen.format === null)) return written;
  }
  const render = await loadRenderer("analysis", chosen.format ?? at(ANALYSIS_FORMATS, 0));
  return desk.deliver(render(analyse(merged.whole), desk.surface));
}

const SUMS: Joinable<AnalysisSums> = {
  read: (file) => {
    const read = readSumsFile(file);
    return "sums" in read ? { part: read.sums } : read;
  },
  obstacle: analysisObstacle,
  merge: mergeAnalyses,
  records: ({ respondents, badRecords }) => respondents + badRecords,
};
