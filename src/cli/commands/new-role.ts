import { cli } from "../../text/cli.ts";
import type { Options } from "../args/options.ts";
import type { Desk } from "../desk.ts";
import type { Outcome } from "../outcome.ts";

/** What `peran buat` was asked for. */
export type NewRoleOptions = Pick<Options, "from" | "brief" | "output" | "json">;

/** `peran buat`: a profile for a new role. Each way to one is loaded where it is asked for. */
export async function newRoleCommand(
  desk: Desk,
  _: string | undefined,
  options: NewRoleOptions,
): Promise<Outcome> {
  const { from, brief } = options;
  if (brief) {
    const { briefCommand } = await import("../drafting/brief.ts");
    return briefCommand(desk, options);
  }
  if (from !== undefined) {
    const { draftFromText } = await import("../drafting/from-text.ts");
    return draftFromText(desk, from, options);
  }
  return { sentence: cli.errors.missingValue("--dari"), todo: cli.errors.nameDescription };
}
