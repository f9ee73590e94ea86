import { existsSync } from "node:fs";
import { standingAt } from "../../io/files/beside.ts";
import { checkPlace } from "../../io/files/place.ts";
import { stackWords as words } from "../../text/keying.ts";
import type { Options } from "../args/options.ts";
import type { Desk } from "../desk.ts";
import { converse } from "../interview/asking.ts";
import { quoted } from "../invocation.ts";
import { type BegunStack, chooseStack } from "../keying/beginning.ts";
import { keyIn, offerChanged } from "../keying/conducting.ts";
import { StackKeeper } from "../keying/keeping.ts";
import { isOwnTable } from "../keying/table.ts";
import type { Outcome, Refusal } from "../outcome.ts";
import { refuseProfile } from "../places.ts";

export type KeyInOptions = Pick<Options, "output" | "resume" | "verifies" | "linear">;

/** `isi`: keys in a stack of paper booklets, and writes them as a table. */
export async function keyInCommand(
  desk: Desk,
  role: string | undefined,
  { resume, verifies, linear }: KeyInOptions,
): Promise<Outcome> {
  const { stdin, stderr, now } = desk.world;
  if (!stdin.isTTY || !stderr.isTTY) {
    const todo = words.noTerminalTodo(role === undefined ? null : quoted(role));
    return { sentence: words.noTerminal, todo };
  }
  // Told before the first key, not after the last.
  const refused = refusePlace(desk);
  if (refused) return refused;
  const terminal = { input: stdin, output: stderr };
  return converse(desk, { terminal, linear }, async (conversation) => {
    const begun = await chooseStack(desk, conversation, {
      role,
      resume,
      isNeeded: verifies || resume !== false,
    });
    if (begun === null) return 130;
    if (!("keying" in begun)) return begun;
    const taken = (await refuseProfile(desk, begun.file)) ?? refuseExisting(desk, begun);
    if (taken) return taken;
    const keeper = new StackKeeper({ now, folder: begun.folder, file: begun.file, kept: begun.kept });
    const holding = { desk, conversation, keeper };
    const { kept, changed } = begun;
    if (kept && changed > 0) return offerChanged(begun.keying.profile, kept.stack, changed, holding);
    return keyIn(begun.keying, { ...holding, verifies });
  });
}

/** Refuses a place that no table can be written to. */
function refusePlace({ output }: Desk): Refusal | null {
  if (output === undefined) return null;
  const isStream = standingAt(output) === "stream";
  if (!isStream && !/\.csv$/i.test(output)) return { sentence: words.onlyCsv(output), todo: words.csvTodo };
  const unwritable = checkPlace(output);
  return unwritable && { problems: [unwritable] };
}

/** Refuses to write over a file, unless this stack wrote it and nobody has changed it since. */
function refuseExisting({ output }: Desk, { kept }: BegunStack): Refusal | null {
  if (output === undefined || !existsSync(output) || standingAt(output) === "stream") return null;
  const isOwn = isOwnTable(output, kept?.stack.written ?? null);
  return isOwn ? null : { sentence: words.exists(output), todo: words.existsTodo };
}
