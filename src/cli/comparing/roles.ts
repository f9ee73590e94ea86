import { resolve } from "node:path";
import { type Problem, problem } from "../../core/base/problem.ts";
import { ALL_ROLES, type Profile } from "../../core/profile/profile.ts";
import { clashOf } from "../../core/ranking/sheet.ts";
import {
  type FoundProfile,
  findListed,
  findProfile,
  isFileName,
  listCatalogue,
} from "../../io/profiles/catalogue.ts";
import type { Refusal } from "../outcome.ts";
import { roleNames } from "../role-names.ts";

/** Nobody reads a ranking of more. */
export const MOST_ROLES = 100;

/** A role, and the file that it came from; null for one of the catalogue. */
interface Named {
  profile: Profile;
  file: string | null;
}

/** Roles that can be compared. */
export interface FoundRoles {
  profiles: readonly Profile[];
  /** By id: the files of those that come from one, by their whole path. */
  files: ReadonlyMap<string, string>;
}

/**
 * Finds the roles that are to be compared, each once. Reports what `findProfile` does for any of them, `too-many-roles`, `same-role-id`, and
 * `item-means-two` where one answer could not serve them all.
 * @param given ids and files with commas between them; `semua` is the whole catalogue
 */
export async function findRoles(catalogue: string, given: string): Promise<FoundRoles | Refusal> {
  const written = roleNames(given).flatMap((name) =>
    name === ALL_ROLES ? listCatalogue(catalogue).map(({ id }) => id) : [name],
  );
  const names = new Set(written);
  if (names.size > MOST_ROLES)
    return { problems: [problem("too-many-roles", { count: names.size, limit: MOST_ROLES })] };
  const known = new Map<string, Named>();
  const problems: Problem[] = [];
  for (const name of names) {
    const found = await findProfile(catalogue, name);
    const file = isFileName(name) ? name : null;
    if ("problems" in found) {
      // The lines around a problem can be shown of one text alone.
      if (problems.length === 0 && file !== null) return found;
      problems.push(...found.problems);
      continue;
    }
    const { profile } = found;
    const before = known.get(profile.id);
    if (!before) known.set(profile.id, { profile, file });
    else if (!isSame(before.profile, profile)) {
      const place = placeOf(file ?? before.file);
      problems.push(problem("same-role-id", { id: profile.id }, place));
    }
  }
  const all = [...known.values()];
  const profiles = all.map(({ profile }) => profile);
  const clashes = problems.length === 0 ? clashesIn(all) : [];
  const wrong = [...problems, ...clashes];
  if (wrong.length > 0) return { problems: wrong };
  const files = all.flatMap(({ profile, file }): [string, string][] =>
    file === null ? [] : [[profile.id, resolve(file)]],
  );
  return { profiles, files: new Map(files) };
}

/** Those roles, and the others of the catalogue behind them. */
export function withCatalogue(profiles: readonly Profile[], catalogue: string): readonly Profile[] {
  const ids = new Set(profiles.map(({ id }) => id));
  const others = listCatalogue(catalogue).filter(({ id }) => !ids.has(id));
  return [...profiles, ...others.flatMap(({ id }) => profileIn(findListed(catalogue, id)))];
}

function profileIn(found: FoundProfile): Profile[] {
  return "profile" in found ? [found.profile] : [];
}

/** Whether two profiles of one id are one role: a file beside the catalogue may be a copy of what stands there. */
function isSame(one: Profile, other: Profile): boolean {
  return one.role === other.role && one.fingerprint === other.fingerprint;
}

/** Roles of the catalogue agree with each other: that was seen to when it was built. */
function clashesIn(all: readonly Named[]): Problem[] {
  if (all.every(({ file }) => file === null)) return [];
  const clash = clashOf(all.map(({ profile }) => profile));
  if (!clash) return [];
  const fileOf = (id: string) => all.find(({ profile }) => profile.id === id)?.file ?? null;
  const place = placeOf(fileOf(clash.second) ?? fileOf(clash.first));
  return [problem("item-means-two", clash, { ...place, path: clash.item })];
}

function placeOf(file: string | null) {
  return file === null ? {} : { file };
}
