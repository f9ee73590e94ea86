import { resolve } from "node:path";
import type { Profile } from "../../core/profile/profile.ts";
import { findProfile, isFileName, listCatalogue } from "../../io/profiles/catalogue.ts";
import { exploration as words } from "../../text/exploration.ts";
import type { Desk } from "../desk.ts";
import type { Refusal } from "../outcome.ts";
import { refuseProfile } from "../places.ts";

/** Roles by what a person calls them: ids of the catalogue, and YAML files. */
export interface RolesNamed {
  names: readonly string[];
  /** Whether they are the whole catalogue. */
  isCatalogue: boolean;
}

/** Several roles, as they are kept and as they are. */
export interface RolesFound extends RolesNamed {
  profiles: readonly Profile[];
  /** Those of them that are files. */
  files: readonly string[];
}

const ALL = "semua";

/** The roles that `--peran` names; the whole catalogue where it names none. */
export function namedRoles({ world }: Desk, role: string | readonly string[] | undefined): RolesNamed {
  const names = [role ?? ALL].flat().flatMap((one) => one.split(",").map((name) => name.trim()));
  if (!names.includes(ALL)) return { names: [...new Set(names)], isCatalogue: false };
  return { names: listCatalogue(world.catalogue).map(({ id }) => id), isCatalogue: true };
}

/** Finds several roles. Reports what `findProfile` reports; fewer than two, and two of one id, are refused. */
export async function findRoles(
  desk: Desk,
  { names, isCatalogue }: RolesNamed,
): Promise<RolesFound | Refusal> {
  const profiles: Profile[] = [];
  for (const name of names) {
    const refused = await refuseProfile(desk, isFileName(name) ? name : null);
    if (refused) return refused;
    const found = await findProfile(desk.world.catalogue, name);
    if ("problems" in found) return found;
    const { profile } = found;
    if (profiles.some(({ id }) => id === profile.id)) return { sentence: words.twice(profile.id) };
    profiles.push(profile);
  }
  if (profiles.length < 2) return { sentence: words.oneRole, todo: words.nameMore };
  const files = names.filter(isFileName).map((name) => resolve(name));
  return { profiles, files, names: names.map(keptName), isCatalogue };
}

/** A role's name as it is kept: a file by its whole path. */
export function keptName(name: string): string {
  return isFileName(name) ? resolve(name) : name;
}
