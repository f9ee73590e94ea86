import { listItems } from "../../core/profile/items.ts";
import { itemsOfScales, type KnownMeaning, knownMeaning } from "../../core/profile/meaning.ts";
import { findListed, listCatalogue, retiredItems, sharedScales } from "./catalogue.ts";

/** What every id of an item stands for, or stood for, in the compiled catalogue. */
export function meaningsIn(folder: string): ReadonlyMap<string, KnownMeaning> {
  const profiles = listCatalogue(folder).flatMap(({ id }) => {
    const found = findListed(folder, id);
    return "profile" in found ? [found.profile] : [];
  });
  const items = [...profiles.flatMap(listItems), ...itemsOfScales(sharedScales(folder))];
  const retired = Object.entries(retiredItems(folder)).map(
    ([id, mark]) => [id, { mark, text: null }] as const,
  );
  return new Map([...retired, ...items.map((item) => [item.id, knownMeaning(item)] as const)]);
}
