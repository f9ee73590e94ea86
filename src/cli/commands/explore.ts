import { checkPlace } from "../../io/files/place.ts";
import { exploration as words } from "../../text/exploration.ts";
import type { Options } from "../args/options.ts";
import type { Desk } from "../desk.ts";
import { chooseExploration } from "../exploring/beginning.ts";
import { explore } from "../exploring/exploring.ts";
import { converse } from "../interview/asking.ts";
import type { Outcome } from "../outcome.ts";
import { chooseFormat, type FormatOptions } from "../output/chosen-format.ts";

export type ExploreOptions = FormatOptions & Pick<Options, "role" | "resume" | "linear">;

/** `jelajah`: one interview for several roles, the ranking that it ends in, and what becomes of both. */
export async function exploreCommand(
  desk: Desk,
  _: string | undefined,
  options: ExploreOptions,
): Promise<Outcome> {
  const { stdin, stderr } = desk.world;
  if (!stdin.isTTY || !stderr.isTTY) return { sentence: words.noTerminal, todo: words.compareInstead };
  const chosen = await chooseFormat("exploration", options);
  if ("sentence" in chosen) return chosen;
  // Told before the first question, not after the last.
  const unwritable = desk.output === undefined ? null : checkPlace(desk.output);
  if (unwritable) return { problems: [unwritable] };
  const terminal = { input: stdin, output: stderr };
  return converse(desk, { terminal, linear: options.linear }, async (conversation) => {
    const begun = await chooseExploration(desk, conversation, options);
    if (begun === null) return 130;
    if (!("profiles" in begun)) return begun;
    return explore(desk, conversation, begun, chosen.format);
  });
}
