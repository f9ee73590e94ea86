import type { WrittenScale } from "../profile/items.ts";
import type { ItemSource, Profile } from "../profile/profile.ts";
import { takeSet } from "./response-sets.ts";

/**
 * The items of a scale, each with its response set named.
 * @param sets the response sets of all roles, added to
 */
export function itemsOf(
  profile: Profile,
  { source, items }: WrittenScale,
  sets: Profile["responses"],
): ItemSource[] {
  const fallback = source.responses ?? "";
  return items.map((item) =>
    item.options ? item : { ...item, responses: takeSet(profile, item.responses ?? fallback, sets) },
  );
}
