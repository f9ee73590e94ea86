import { listItems } from "../../core/profile/items.ts";
import type { Profile } from "../../core/profile/profile.ts";
import {
  nearestTrait,
  nearestWords,
  type RoleMatch,
  type RoleSearch,
  searchRoles,
  traitNames,
} from "../../core/ranking/search.ts";
import { readWishes, type Wishes } from "../../core/ranking/wishes.ts";
import { findListed, listCatalogue } from "../../io/profiles/catalogue.ts";
import { jsonText } from "../../render/data/json.ts";
import { renderFound } from "../../render/lists/found-roles.ts";
import { roleSearch as words } from "../../text/role-search.ts";
import type { Options } from "../args/options.ts";
import type { Desk } from "../desk.ts";
import type { Outcome } from "../outcome.ts";

/** What `peran` may be asked for. */
export type SearchOptions = Pick<Options, "json" | "search" | "trait" | "wishes">;

/** `peran --cari`, `--sifat` and `--kondisi`: the roles that are meant, or what else to try. */
export async function searchCommand(desk: Desk, options: SearchOptions): Promise<Outcome> {
  const read = readWishes(options.wishes ?? "terserah");
  if ("problems" in read) return read;
  const profiles = wholeCatalogue(desk);
  const search = { words: options.search ?? null, trait: options.trait ?? null, wishes: read.wishes };
  const found = searchRoles(profiles, search);
  if (found.length === 0) await desk.say(nothingFound(profiles, search));
  if (options.json)
    return desk.deliver(
      `${jsonText(
        found.map((one) => entryOf(one, search)),
        2,
      )}\n`,
    );
  return found.length === 0 ? 0 : desk.deliver(renderFound(found, desk.surface, desk.world.invocation));
}

function wholeCatalogue({ world: { catalogue } }: Desk): Profile[] {
  return listCatalogue(catalogue).flatMap(({ id }) => {
    const found = findListed(catalogue, id);
    return "profile" in found ? [found.profile] : [];
  });
}

/** A role as the list of the catalogue has it, with what was matched. */
function entryOf({ profile, matches, conflicts }: RoleMatch, { wishes }: RoleSearch): object {
  const { id, role, summary = null } = profile;
  const unmet = Object.keys(wishes).length > 0 ? { conflicts } : {};
  return { id, role, summary, items: listItems(profile).length, matches, ...unmet };
}

/** What to try instead: what keeps each part of the search from being found, if one does. */
function nothingFound(profiles: readonly Profile[], search: RoleSearch): string {
  const wishes: Wishes = {};
  const isAlone = (part: Partial<RoleSearch>) =>
    searchRoles(profiles, { words: null, trait: null, wishes, ...part }).length > 0;
  const { words: text, trait } = search;
  if (trait !== null && !isAlone({ trait })) {
    return words.noTrait(trait, nearestTrait(profiles, trait), traitNames(profiles));
  }
  if (text !== null && !isAlone({ words: text })) return words.noWords(text, nearestWords(profiles, text));
  return words.noneOfAll;
}
