import { RANKING_FORMATS } from "../../render/format.ts";
import type { Misuse } from "../outcome.ts";
import { chooseFormat, type FormatOptions } from "../output/chosen-format.ts";
import type { ExplorationFormat } from "./drawing.ts";

/** The formats of the ranking of one person. */
const KNOWN = RANKING_FORMATS.filter((format) => format !== "xlsx");

/** The format that is asked for, as `chooseFormat` tells it; a workbook is for many people. */
export async function chooseExplorationFormat(
  options: FormatOptions,
): Promise<{ format: ExplorationFormat | null } | Misuse> {
  const chosen = await chooseFormat("ranking", options);
  if ("sentence" in chosen) return chosen;
  const { format } = chosen;
  if (format !== "xlsx") return { format };
  const { format: name, output = "" } = options;
  if (name !== undefined) return (await import("../output/refused-formats.ts")).unknownFormat(name, KNOWN);
  return (await import("../output/endings.ts")).refuseEnding(output, KNOWN) ?? { format: null };
}
