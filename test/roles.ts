import { readdirSync } from "node:fs";
import { type Item, listItems, type SituationItem, type StatementItem } from "../src/core/profile/items.ts";
import { itemsOfScales } from "../src/core/profile/meaning.ts";
import type { Profile } from "../src/core/profile/profile.ts";
import { profileOf, shared } from "./first-role.ts";

/** The ids of the catalogue's roles; what begins with a line is there to be copied. */
export const ROLES = readdirSync("profiles")
  .filter((file) => file.endsWith(".yaml") && !file.startsWith("_"))
  .map((file) => file.replace(".yaml", ""));

/** Every role of the catalogue as a row of a table. */
export const EACH_ROLE: [id: string, role: Profile][] = ROLES.map((id) => [id, profileOf(id)]);

/** The items of every shared scale. */
export const sharedItems = itemsOfScales(shared);

/** Every item of the catalogue once for each role that asks it, and once for its scale. */
export const allItems: Item[] = [...sharedItems, ...EACH_ROLE.flatMap(([, role]) => listItems(role))];

/** The same, each id once. */
export const distinctItems: Item[] = [...new Map(allItems.map((item) => [item.id, item])).values()];

/** The situations among some items. */
export function situationsOf(items: readonly Item[]): SituationItem[] {
  return items.flatMap((item) => (item.kind === "situation" ? [item] : []));
}

/** The statements of a role. */
export function statementsOf(role: Profile): StatementItem[] {
  return listItems(role).flatMap((item) => (item.kind === "statement" ? [item] : []));
}
