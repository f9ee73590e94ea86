import { fingerprint } from "../profile/fingerprint.ts";
import { listItems, type WrittenScale, writtenScales } from "../profile/items.ts";
import { DUTIES, type ItemSource, type Profile, type Trait } from "../profile/profile.ts";

/** One interview for several roles: every question of their fits once. */
export interface Exploration {
  profiles: readonly Profile[];
  /** Its scales: those that roles share, those of one role, and for each role the interest in its duties. No role of its own. */
  profile: Profile;
}

/** The id of the profile that holds the questions of several roles. */
export const EXPLORATION = "jelajah";

/** Makes one interview of several roles. */
export function explorationOf(profiles: readonly Profile[]): Exploration {
  const sets: Profile["responses"] = {};
  const scales = new Map<string, Trait>();
  const uses = new Map<string, number>();
  const asked = new Set<string>();
  for (const profile of profiles) {
    for (const written of writtenScales(profile)) {
      const id = written.source.id === DUTIES ? `${DUTIES}-${profile.id}` : written.source.id;
      uses.set(id, (uses.get(id) ?? 0) + 1);
      const scale = scales.get(id) ?? { id, name: written.source.name, items: [] };
      scales.set(id, scale);
      for (const item of itemsOf(profile, written, sets)) {
        if (asked.has(item.id)) continue;
        asked.add(item.id);
        scale.items.push(item);
      }
    }
  }
  const rank = ({ id }: Trait) => (id.startsWith(`${DUTIES}-`) ? 2 : uses.get(id) === 1 ? 1 : 0);
  const traits = [...scales.values()]
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => rank(a) - rank(b));
  const profile: Profile = {
    id: EXPLORATION,
    role: "Jelajah",
    responses: sets,
    duties: [],
    traits,
    antiTraits: [],
    misconceptions: [],
    expectations: [],
    sources: [],
    fingerprint: "",
  };
  profile.fingerprint = fingerprint(profile);
  return { profiles, profile };
}

/** The items of a scale, each with the name of its response set written out. */
function itemsOf(
  profile: Profile,
  { source, items }: WrittenScale,
  sets: Profile["responses"],
): ItemSource[] {
  return items.map((item) => {
    if (item.options) return item;
    const name = item.responses ?? source.responses ?? Object.keys(profile.responses)[0] ?? "";
    return { ...item, responses: takeSet(profile, name, sets) };
  });
}

/** Takes a response set over; where another of its name is there, under the role's id. */
function takeSet(profile: Profile, name: string, sets: Profile["responses"]): string {
  const set = profile.responses[name];
  if (!set) throw new RangeError(`no response set ${name} in ${profile.id}`);
  const free = [name, `${name}-${profile.id}`].find(
    (one) => !sets[one] || JSON.stringify(sets[one]) === JSON.stringify(set),
  );
  const taken = free ?? `${name}-${profile.id}-${Object.keys(sets).length}`;
  sets[taken] ??= set;
  return taken;
}

/** The items of an exploration by id. */
export function itemsById({ profile }: Exploration) {
  return new Map(listItems(profile).map((item) => [item.id, item]));
}
