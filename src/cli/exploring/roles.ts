import { resolve } from "node:path";
import { ALL_ROLES, type Profile } from "../../core/profile/profile.ts";
import { findProfile, isFileName, listCatalogue } from "../../io/profiles/catalogue.ts";
import { exploration as words } from "../../text/exploration.ts";
import { findRoles } from "../comparing/roles.ts";
import type { Desk } from "../desk.ts";
import type { Refusal } from "../outcome.ts";
import { refuseProfile } from "../places.ts";
import { roleNames } from "../role-names.ts";

/** Roles by what a person calls them: ids of the catalogue, and YAML files by their whole paths. */
export interface RolesNamed {
  names: readonly string[];
  /** Whether they are the whole catalogue. */
  isCatalogue: boolean;
}

/** Several roles, as they are kept and as they are. */
export interface RolesFound extends RolesNamed {
  profiles: readonly Profile[];
  /** Those that are files, by the id of the role. */
  files: ReadonlyMap<string, string>;
}

/** The roles that `--peran` names; the whole catalogue where it names none. */
export function namedRoles({ world }: Desk, given = ALL_ROLES): RolesNamed {
  const listed = () => listCatalogue(world.catalogue).map(({ id }) => id);
  const names = roleNames(given).flatMap((name) => (name === ALL_ROLES ? listed() : [keptName(name)]));
  return { names: [...new Set(names)], isCatalogue: given === ALL_ROLES };
}

function keptName(name: string): string {
  return isFileName(name) ? resolve(name) : name;
}

/** Finds several roles, as those that are compared are found. Fewer than two are refused. */
export async function findSeveral(desk: Desk, named: RolesNamed): Promise<RolesFound | Refusal> {
  const { catalogue } = desk.world;
  const files = new Map<string, string>();
  for (const name of named.names.filter(isFileName)) {
    const refused = await refuseProfile(desk, name);
    if (refused) return refused;
    const found = await findProfile(catalogue, name);
    if ("profile" in found) files.set(found.profile.id, name);
  }
  const found = await findRoles(catalogue, named.names.join());
  if (!("profiles" in found)) return found;
  if (found.profiles.length < 2) return { sentence: words.oneRole, todo: words.nameMore };
  return { ...named, profiles: found.profiles, files };
}
