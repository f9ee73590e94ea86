import type { Desk } from "../desk.ts";
import type { Conversation } from "../interview/asking.ts";
import type { Unfinished } from "../interview/choosing.ts";
import type { Outcome } from "../outcome.ts";
import { chooseFormat, type FormatOptions } from "../output/chosen-format.ts";
import { goOn } from "./beginning.ts";
import { explore } from "./exploring.ts";
import { findSeveral, namedRoles } from "./roles.ts";

/** Explores all roles for whoever was asked for one and knows none, or goes on with an exploration that was kept. */
export async function exploreInstead(
  desk: Desk,
  conversation: Conversation,
  unfinished: Unfinished | null,
  options: FormatOptions,
): Promise<Outcome> {
  const chosen = await chooseFormat("exploration", options);
  if ("sentence" in chosen) return chosen;
  const { format } = chosen;
  if (unfinished) {
    const begun = await goOn(desk, unfinished);
    return "profiles" in begun ? explore(desk, conversation, begun, format) : begun;
  }
  const found = await findSeveral(desk, namedRoles(desk, undefined));
  return "profiles" in found
    ? explore(desk, conversation, { ...found, unfinished, missing: [] }, format)
    : found;
}
