import { FIRST_ROLE, findProfile } from "../../io/profiles/catalogue.ts";
import type { RoleChoice } from "../../io/profiles/roles.ts";
import type { PeopleFormat } from "../../render/format.ts";
import { cli } from "../../text/cli.ts";
import type { Options } from "../args/options.ts";
import type { BatchOptions } from "../batch/options.ts";
import type { Desk } from "../desk.ts";
import { NO_WORKBOOK_IN_TERMINAL, readGiven, refuseOptions } from "../given.ts";
import type { Outcome, Refusal } from "../outcome.ts";
import { chooseCompared, chooseFormat, type FormatOptions } from "../output/chosen-format.ts";
import { deliverReport, type Scored } from "../output/results.ts";
import { namesSeveral } from "../role-names.ts";
import { compareCommand } from "./compare.ts";

export { compareCommand };

export type ScoreOptions = FormatOptions &
  BatchOptions &
  Pick<Options, "role" | "earlier" | "precision" | "merges" | "encoding">;

/** `nilai`: scores answer files, or stdin. What can be scored is scored; every problem is told. */
export async function scoreCommand(
  desk: Desk,
  files: readonly string[],
  options: ScoreOptions,
): Promise<Outcome> {
  if (options.merges) {
    const { mergeCommand } = await import("../batch/merge.ts");
    return mergeCommand(desk, files, options);
  }
  if (namesSeveral(options.role)) return compareCommand(desk, files, options);
  const isCompared = options.earlier !== undefined;
  const chosen = await (isCompared ? chooseCompared(options) : chooseFormat("people", options, true));
  if ("sentence" in chosen) return chosen;
  const refused = await refuseOptions(options);
  if (refused) return refused;
  const { format } = chosen;
  if (format === "xlsx" && options.output === undefined && desk.world.stdout.isTTY)
    return NO_WORKBOOK_IN_TERMINAL;
  const found = await findRole(desk, options, format);
  if (!("roles" in found)) return found;
  const { roles } = found;
  const given = await readGiven(desk, files, options, { roles, isBatch: format === "xlsx" });
  if (!("inputs" in given)) return given;
  const { inputs, first, encoding, single, records } = given;
  const { earlier } = options;
  const isComparable = earlier === undefined || records === 1;
  if (isComparable && !single) {
    // One respondent must not pay for what thousands need.
    const { runBatch } = await import("../batch/run.ts");
    return runBatch(desk, options, { files: inputs, first, encoding, roles, format });
  }
  const problems = (await first?.close()) ?? [];
  if (!single || !isComparable) return COMPARES_ONE;
  await desk.tell({ problems });
  return scoreSingle(desk, { ...single, format: format === "xlsx" ? null : format }, earlier);
}

/** The role of `--peran`; with `--ketelitian` it is the only one, since what wobbles how was measured for it alone. */
async function findRole(
  { world: { catalogue } }: Desk,
  { role, precision }: ScoreOptions,
  format: PeopleFormat | null,
): Promise<{ roles: RoleChoice } | Refusal> {
  const found = await findProfile(catalogue, role ?? FIRST_ROLE);
  if ("problems" in found) return found;
  const roles = { asked: found.profile, isFixed: role !== undefined, catalogue };
  if (precision === undefined) return { roles };
  const { refuseIdlePrecision } = await import("../batch/idle-precision.ts");
  const idle = refuseIdlePrecision(format);
  if (idle) return idle;
  const { withPrecisionOf } = await import("../batch/precision.ts");
  const measured = withPrecisionOf(found.profile, precision);
  return "profile" in measured ? { roles: { ...roles, asked: measured.profile, isFixed: true } } : measured;
}

const COMPARES_ONE = { sentence: cli.errors.comparesOne };

async function scoreSingle(desk: Desk, scored: Scored, earlier: string | undefined): Promise<Outcome> {
  if (earlier === undefined) return deliverReport(desk, scored);
  const { findEarlier } = await import("../interview/earlier.ts");
  const found = await findEarlier(desk, earlier, scored);
  if (!("answers" in found)) return found;
  return deliverReport(desk, { ...scored, earlier: found.answers });
}
