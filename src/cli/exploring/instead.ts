import type { Format } from "../../render/format.ts";
import type { Desk } from "../desk.ts";
import type { Conversation } from "../interview/asking.ts";
import type { Unfinished } from "../interview/choosing.ts";
import type { Outcome } from "../outcome.ts";
import { goOn } from "./beginning.ts";
import { explore } from "./exploring.ts";
import { findRoles, namedRoles } from "./roles.ts";

/** Explores all roles for whoever was asked for one and knows none, or goes on with an exploration that was kept. */
export async function exploreInstead(
  desk: Desk,
  conversation: Conversation,
  unfinished: Unfinished | null,
  format: Format | null,
): Promise<Outcome> {
  if (unfinished) {
    const begun = await goOn(desk, unfinished);
    return "profiles" in begun ? explore(desk, conversation, begun, format) : begun;
  }
  const found = await findRoles(desk, namedRoles(desk, undefined));
  return "profiles" in found ? explore(desk, conversation, { ...found, unfinished }, format) : found;
}
