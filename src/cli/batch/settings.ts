import { planOf } from "../../core/profile/plan.ts";
import type { RoleChoice } from "../../io/profiles/roles.ts";
import { csvHeader } from "../../render/data/csv.ts";
import type { PeopleFormat } from "../../render/format.ts";
import { rankingHeader } from "../../render/ranking/data.ts";
import type { Desk } from "../desk.ts";
import type { BatchOptions } from "./options.ts";
import type { BatchFormat, BatchSettings } from "./score-block.ts";
import { isDocumentFormat, joiningOf, needsFolder } from "./sinks.ts";

/** What is known of a batch once its beginning was read. */
interface Known {
  roles: RoleChoice;
  isSeveral: boolean;
  /** Null when the number of respondents decides. */
  format: PeopleFormat | "items" | null;
}

/** What everybody of a batch is scored and drawn by. */
export function settingsOf(desk: Desk, { summary }: BatchOptions, known: Known): BatchSettings {
  const { roles, isSeveral } = known;
  const format = known.format ?? usualFormat(desk, isSeveral, summary !== undefined);
  return {
    roles,
    format,
    surface: desk.reportSurface(format === "teks" ? "teks" : "json"),
    neighbours: isDocumentFormat(format) ? desk.neighbours : null,
    joining: joiningOf(format, isSeveral, headerOf(roles)),
    isApart: needsFolder(desk.output, format, isSeveral),
    hasSummary: summary !== undefined || format === "xlsx",
  };
}

/** The header of a table of results. */
function headerOf({ asked, compared }: RoleChoice): string {
  return compared ? rankingHeader(compared) : csvHeader(planOf(asked).scales);
}

/** What is made where nothing asks for a format: with `--rekap` the summary alone, and in a terminal a line each. */
function usualFormat({ output, world }: Desk, isSeveral: boolean, hasSummary: boolean): BatchFormat {
  if (hasSummary && output === undefined) return "nothing";
  if (!isSeveral) return "teks";
  return output === undefined && world.stdout.isTTY ? "lines" : "ndjson";
}
