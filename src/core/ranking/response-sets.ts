import type { Profile } from "../profile/profile.ts";

type Sets = Profile["responses"];

/**
 * Takes a response set of a role over among those of several roles. Where its name is taken by other options, it gets another.
 * @returns its name there
 */
export function takeSet(profile: Profile, name: string, sets: Sets): string {
  const set = profile.responses[name];
  if (!set) throw new RangeError(`no response set ${name} in ${profile.id}`);
  let free = name;
  while (Object.hasOwn(sets, free) && JSON.stringify(sets[free]) !== JSON.stringify(set)) {
    free = `${free}-${profile.id}`;
  }
  sets[free] = set;
  return free;
}
