import { listItems } from "../../core/profile/items.ts";
import { itemsOfScales, type KnownMeaning } from "../../core/profile/meaning.ts";
import { findListed, listCatalogue, retiredItems, sharedScales } from "./catalogue.ts";

/** What every id of an item stands for, or stood for, in the compiled catalogue. */
export function meaningsIn(folder: string): ReadonlyMap<string, KnownMeaning> {
  const profiles = listCatalogue(folder).flatMap(({ id }) => {
    const found = findListed(folder, id);
    return "profile" in found ? [found.profile] : [];
  });
  const items = [...profiles.flatMap(listItems), ...itemsOfScales(sharedScales(folder))];
  return new Map<string, KnownMeaning>([
    ...Object.entries(retiredItems(folder)),
    ...items.map((item) => [item.id, item] as const),
  ]);
}
