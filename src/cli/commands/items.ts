import { FIRST_ROLE, findProfile } from "../../io/profiles/catalogue.ts";
import { ITEM_FORMATS, isFormatFor } from "../../render/format.ts";
import { loadRenderer } from "../../render/index.ts";
import type { Environment, ExitCode } from "../environment.ts";
import { reportProblems } from "../output/failures.ts";
import { deliver, type ResultOptions, reportUnknownFormat, surfaceOf } from "../output/results.ts";

/** `soal`: what can be asked, and the sheet to fill in. */
export async function itemsCommand(
  environment: Environment,
  role: string | undefined,
  options: ResultOptions,
): Promise<ExitCode> {
  const asked = options.format ?? "teks";
  if (!isFormatFor(asked, "items")) return reportUnknownFormat(environment, asked, ITEM_FORMATS);
  const found = await findProfile(environment.catalogue, role ?? FIRST_ROLE);
  if ("problems" in found) return reportProblems(environment, options, found.problems, () => found.source);
  const render = await loadRenderer("items", options.json ? "json" : asked);
  return deliver(environment, options, render(found.profile, surfaceOf(environment, options)));
}
