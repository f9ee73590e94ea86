import { sheetOf } from "../../core/ranking/sheet.ts";
import { readWishes } from "../../core/ranking/wishes.ts";
import { cli } from "../../text/cli.ts";
import { pathWords } from "../../text/paths.ts";
import { longFlag, OPTIONS, type Options } from "../args/options.ts";
import type { BatchOptions } from "../batch/options.ts";
import { findRoles } from "../comparing/roles.ts";
import { deliverComparison } from "../comparing/single.ts";
import type { Desk } from "../desk.ts";
import type { Misuse, Outcome } from "../outcome.ts";
import { chooseFormat, type FormatOptions } from "../output/chosen-format.ts";
import { ALL_ROLES } from "../role-names.ts";
import { NO_TERMINAL, readGiven, refuseOptions } from "./score.ts";

export type CompareOptions = FormatOptions &
  BatchOptions &
  Pick<Options, "role" | "encoding"> &
  Partial<Pick<Options, "wishes" | "earlier">>;

/** `banding`: several roles by one set of answers, for one person or for many. */
export async function compareCommand(
  desk: Desk,
  files: readonly string[],
  options: CompareOptions,
): Promise<Outcome> {
  if (options.earlier !== undefined) return noEffect("earlier", "role");
  const chosen = await chooseFormat("ranking", options, true);
  if ("sentence" in chosen) return chosen;
  const refused = await refuseOptions(options);
  if (refused) return refused;
  const { format } = chosen;
  const { catalogue, stdout } = desk.world;
  if (format === "xlsx" && options.output === undefined && stdout.isTTY) return NO_TERMINAL;
  const read = options.wishes === undefined ? { wishes: {} } : readWishes(options.wishes);
  if ("problems" in read) return read;
  const found = await findRoles(catalogue, options.role ?? ALL_ROLES);
  if (!("profiles" in found)) return found;
  const { profiles } = found;
  const roles = { asked: sheetOf(profiles), isFixed: false, catalogue, compared: profiles };
  const given = await readGiven(desk, files, options, { roles, isBatch: format === "xlsx" });
  if (!("inputs" in given)) return given;
  const { single } = given;
  if (single) {
    const problems = (await given.first?.close()) ?? [];
    await desk.tell({ problems });
    const { wishes } = read;
    return deliverComparison(desk, {
      ...single,
      profiles,
      wishes,
      format: format === "xlsx" ? null : format,
    });
  }
  if (options.wishes !== undefined) return { sentence: cli.errors.wishesOfOne };
  const { runBatch } = await import("../batch/run.ts");
  const { inputs, first, encoding } = given;
  return runBatch(desk, options, { files: inputs, first, encoding, roles, format });
}

function noEffect(name: "earlier", beside: "role"): Misuse {
  const [flag, other] = [longFlag(OPTIONS[name].flags), longFlag(OPTIONS[beside].flags)];
  return { sentence: pathWords.noEffect(flag, other), todo: pathWords.leaveOut(flag) };
}
