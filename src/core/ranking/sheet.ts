import { type Item, listItems, profileOfItems } from "../profile/items.ts";
import { EXPLORATION, type Profile } from "../profile/profile.ts";
import { scoredContent } from "../profile/scored-content.ts";

const known = new WeakMap<readonly Profile[], Profile>();

/**
 * All questions of several roles, each once, as a profile that answers can be read by: those beside the verdict too. Nothing is
 * scored by it. `clashOf` must have found nothing. Made once a list.
 */
export function sheetOf(profiles: readonly Profile[]): Profile {
  const sheet = known.get(profiles) ?? makeSheet(profiles);
  known.set(profiles, sheet);
  return sheet;
}

function makeSheet(profiles: readonly Profile[]): Profile {
  const items = new Map<string, Item>();
  for (const profile of profiles) {
    for (const item of listItems(profile)) if (!items.has(item.id)) items.set(item.id, item);
  }
  return profileOfItems(EXPLORATION, [...items.values()]);
}

/** An item id that means one thing in one role and another in a second. */
export interface Clash {
  item: string;
  first: string;
  second: string;
}

/** The first item that does not mean the same in all roles that have it; null where every answer can serve them all. */
export function clashOf(profiles: readonly Profile[]): Clash | null {
  const known = new Map<string, { item: Item; role: string }>();
  for (const profile of profiles) {
    for (const item of listItems(profile)) {
      const first = known.get(item.id);
      if (!first) known.set(item.id, { item, role: profile.id });
      else if (JSON.stringify(scoredContent(first.item)) !== JSON.stringify(scoredContent(item))) {
        return { item: item.id, first: first.role, second: profile.id };
      }
    }
  }
  return null;
}
