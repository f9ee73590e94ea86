import { at } from "../../core/base/at.ts";
import { FIRST_ROLE, findProfile } from "../../io/profiles/catalogue.ts";
import { ANALYSIS_FORMATS } from "../../render/format.ts";
import type { Options } from "../args/options.ts";
import { type BatchOptions, checkOptions } from "../batch/options.ts";
import type { Desk } from "../desk.ts";
import { readGiven } from "../given.ts";
import type { Outcome } from "../outcome.ts";
import { chooseFormat, type FormatOptions } from "../output/chosen-format.ts";

export type AnalyseOptions = FormatOptions & BatchOptions & Pick<Options, "merges" | "encoding">;

/** `uji`: how the items of a role worked in a group. */
export async function analyseCommand(
  desk: Desk,
  files: readonly string[],
  options: AnalyseOptions,
): Promise<Outcome> {
  if (options.merges) {
    const { mergeAnalysesCommand } = await import("../analysing/merge.ts");
    return mergeAnalysesCommand(desk, files, options);
  }
  const chosen = await chooseFormat("analysis", options);
  if ("sentence" in chosen) return chosen;
  const checked = checkOptions(options, "sums");
  if ("sentence" in checked) return checked;
  const { catalogue } = desk.world;
  const found = await findProfile(catalogue, options.role ?? FIRST_ROLE);
  if ("problems" in found) return found;
  const roles = { asked: found.profile, isFixed: true, catalogue };
  const given = await readGiven(desk, files, options, { roles, isBatch: true });
  if (!("inputs" in given)) return given;
  const { inputs, first, encoding } = given;
  const isRecapAlone = options.summary !== undefined && desk.output === undefined && chosen.format === null;
  const analysis = isRecapAlone ? null : (chosen.format ?? at(ANALYSIS_FORMATS, 0));
  const { runBatch } = await import("../batch/run.ts");
  return runBatch(desk, options, { files: inputs, first, encoding, roles, format: "items", analysis });
}
