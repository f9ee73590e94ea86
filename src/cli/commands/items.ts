import { FIRST_ROLE, findProfile } from "../../io/profiles/catalogue.ts";
import { ITEM_FORMATS, type ItemFormat } from "../../render/format.ts";
import { renderItems } from "../../render/lists/items.ts";
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
  if (!isItemFormat(asked)) return reportUnknownFormat(environment, asked, ITEM_FORMATS);
  const found = await findProfile(environment.catalogue, role ?? FIRST_ROLE);
  if ("problems" in found) return reportProblems(environment, options, found.problems, () => found.source);
  const format = options.json ? "json" : asked;
  return deliver(
    environment,
    options,
    await renderItems(found.profile, format, surfaceOf(environment, options)),
  );
}

function isItemFormat(name: string): name is ItemFormat {
  return (ITEM_FORMATS as readonly string[]).includes(name);
}
