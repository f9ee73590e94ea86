import type { Profile } from "../../core/profile/profile.ts";
import { conflicts, type Wishes } from "../../core/ranking/wishes.ts";
import { conflictText } from "../../text/wishes.ts";

/** The roles that do not meet what a person wants of working conditions, by id, each with the reason. */
export function unmetWishes(profiles: readonly Profile[], wishes: Wishes): ReadonlyMap<string, string> {
  const unmet = profiles.map((profile) => ({ profile, keys: conflicts(profile, wishes) }));
  const found = unmet.filter(({ keys }) => keys.length > 0);
  return new Map(found.map(({ profile, keys }) => [profile.id, conflictText(profile, keys)]));
}
