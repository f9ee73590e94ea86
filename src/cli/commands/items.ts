import { nearest } from "../../core/suggest.ts";
import { FIRST_ROLE, findProfile } from "../../io/catalogue.ts";
import { ITEM_FORMATS, type ItemFormat } from "../../render/format.ts";
import { renderItems } from "../../render/items.ts";
import { cli } from "../../text/cli.ts";
import type { Environment, ExitCode } from "../environment.ts";
import { reportProblems, reportUsage } from "../failures.ts";
import { deliver, type ResultOptions, surfaceOf } from "../results.ts";

/** `soal`: what can be asked, and the sheet to fill in. */
export async function itemsCommand(
  environment: Environment,
  role: string | undefined,
  options: ResultOptions,
): Promise<ExitCode> {
  const format = options.json ? "json" : (options.format ?? "teks");
  if (!isItemFormat(format)) {
    const sentence = cli.errors.unknownFormat(format, ITEM_FORMATS);
    return reportUsage(environment, sentence, nearest(format, ITEM_FORMATS));
  }
  const found = await findProfile(environment.catalogue, role ?? FIRST_ROLE);
  if ("problems" in found) return reportProblems(environment, options, found.problems, () => found.source);
  const drawn = await renderItems(found.profile, format, surfaceOf(environment, options));
  return deliver(environment, options, drawn);
}

function isItemFormat(name: string): name is ItemFormat {
  return (ITEM_FORMATS as readonly string[]).includes(name);
}
