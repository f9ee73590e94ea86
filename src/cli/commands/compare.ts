import { ALL_ROLES, type Profile } from "../../core/profile/profile.ts";
import { sheetOf } from "../../core/ranking/sheet.ts";
import { cli } from "../../text/cli.ts";
import { longFlag, OPTIONS, type Options } from "../args/options.ts";
import type { BatchOptions } from "../batch/options.ts";
import { findRoles, withCatalogue } from "../comparing/roles.ts";
import { deliverComparison } from "../comparing/single.ts";
import type { Desk } from "../desk.ts";
import { NO_WORKBOOK_IN_TERMINAL, readGiven, refuseOptions } from "../given.ts";
import type { Outcome, Refusal } from "../outcome.ts";
import { chooseFormat, type FormatOptions } from "../output/chosen-format.ts";

export type CompareOptions = FormatOptions &
  BatchOptions &
  Pick<Options, "role" | "encoding"> &
  Partial<Pick<Options, "wishes" | "earlier" | "precision">>;

/** `banding`: several roles by one set of answers, for one person or for many. */
export async function compareCommand(
  desk: Desk,
  files: readonly string[],
  options: CompareOptions,
): Promise<Outcome> {
  for (const name of ["earlier", "precision"] as const) {
    if (options[name] !== undefined)
      return refuseIdle(name, `${longFlag(OPTIONS.role.flags)} ${options.role ?? ALL_ROLES}`);
  }
  const chosen = await chooseFormat("ranking", options, true);
  if ("sentence" in chosen) return chosen;
  const refused = await refuseOptions(options);
  if (refused) return refused;
  const { format } = chosen;
  const { catalogue, stdout } = desk.world;
  if (format === "xlsx" && options.output === undefined && stdout.isTTY) return NO_WORKBOOK_IN_TERMINAL;
  const found = await findRoles(catalogue, options.role ?? ALL_ROLES);
  if (!("profiles" in found)) return found;
  const { profiles } = found;
  const unmet = await readUnmet(options.wishes, profiles);
  if (!("reasons" in unmet)) return unmet;
  const known = withCatalogue(profiles, catalogue);
  const roles = { asked: sheetOf(known), isFixed: false, catalogue, compared: profiles, known };
  const given = await readGiven(desk, files, options, { roles, isBatch: format === "xlsx" });
  if (!("inputs" in given)) return given;
  const { inputs, first, encoding, single } = given;
  if (single && format !== "xlsx") {
    await desk.tell({ problems: (await first?.close()) ?? [] });
    const { files: ownFiles } = found;
    const isCatalogue = options.role === undefined || options.role === ALL_ROLES;
    const names = profiles.map(({ id }) => ownFiles.get(id) ?? id);
    return deliverComparison(desk, { ...single, ...unmet, profiles, format, names, isCatalogue });
  }
  if (options.wishes !== undefined && !given.isUnsound) {
    await first?.close();
    return format === "xlsx" ? refuseIdle("wishes", "--format xlsx") : { sentence: cli.errors.wishesOfOne };
  }
  const { runBatch } = await import("../batch/run.ts");
  return runBatch(desk, options, { files: inputs, first, encoding, roles, format });
}

async function refuseIdle(name: "earlier" | "precision" | "wishes", beside: string): Promise<Outcome> {
  const { pathWords } = await import("../../text/paths.ts");
  const flag = longFlag(OPTIONS[name].flags);
  return { sentence: pathWords.noEffect(flag, beside), todo: pathWords.leaveOut(flag) };
}

const NO_REASONS: ReadonlyMap<string, string> = new Map();

/** The roles that do not meet the wishes for working conditions, by id, each with the reason. Reports `unknown-wish`. */
async function readUnmet(
  text: string | undefined,
  profiles: readonly Profile[],
): Promise<{ reasons: ReadonlyMap<string, string> } | Refusal> {
  if (text === undefined) return { reasons: NO_REASONS };
  const { unmetBy } = await import("../comparing/unmet.ts");
  return unmetBy(text, profiles);
}
