import { type Item, listItems, writtenScales } from "../profile/items.ts";
import type { Profile, Trait } from "../profile/profile.ts";
import { scoredContent } from "../profile/scored-content.ts";
import { EXPLORATION, itemsOf } from "./written-items.ts";

/**
 * All questions of several roles, each once, as a profile that answers can be read by: those beside the verdict too. Nothing is
 * scored by it. `clashOf` must have found nothing.
 */
export function sheetOf(profiles: readonly Profile[]): Profile {
  const responses: Profile["responses"] = {};
  const known = new Set<string>();
  const fresh = <Named extends { id: string }>(items: readonly Named[]): Named[] =>
    items.filter(({ id }) => !known.has(id) && known.add(id));
  const traits = profiles.flatMap((profile) =>
    writtenScales(profile).flatMap((written): Trait[] => {
      const items = fresh(itemsOf(profile, written, responses));
      return items.length === 0 ? [] : [{ id: `${profile.id}/${written.source.id}`, name: "", items }];
    }),
  );
  const claims = <Claim extends Profile["misconceptions"][0] | Profile["expectations"][0]>(all: Claim[]) =>
    all.map((claim) => ({ ...claim, statements: fresh(claim.statements ?? []) }));
  const comparison = profiles.flatMap((profile) => fresh(profile.comparison?.items ?? []));
  return {
    id: EXPLORATION,
    role: "",
    responses,
    duties: [],
    traits,
    antiTraits: [],
    misconceptions: claims(profiles.flatMap((profile) => profile.misconceptions)),
    expectations: claims(profiles.flatMap((profile) => profile.expectations)),
    ...(comparison.length > 0 && { comparison: { role: "", items: comparison } }),
    sources: [],
    fingerprint: "",
  };
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
