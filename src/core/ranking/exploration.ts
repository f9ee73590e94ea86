import { fingerprint } from "../profile/fingerprint.ts";
import { writtenScales } from "../profile/items.ts";
import { planOf } from "../profile/plan.ts";
import { DUTIES, EXPLORATION, type Profile, type Trait } from "../profile/profile.ts";
import { itemsOf } from "./written-items.ts";

/** One interview for several roles. */
export interface Exploration {
  profiles: readonly Profile[];
  /**
   * Every question of the fits of the roles, once: the scales that roles share, those first that tell most roles apart, then those
   * of one role, then the interest in the duties of each. It holds questions only: nobody is scored by it.
   */
  profile: Profile;
  /** The ids of the questions of each scale that roles share. */
  shared: readonly (readonly string[])[];
}

/** A scale of one or more roles, with the questions that no scale before it has. */
interface Gathered extends Trait {
  isInterest: boolean;
  /** How strongly each role counts it, from 0 to 1; those that do not have it are missing. */
  shares: number[];
}

/**
 * Makes one interview of several roles. A scale that counts for one role and against another is asked once, like any other.
 */
export function explorationOf(profiles: readonly Profile[]): Exploration {
  const responses: Profile["responses"] = {};
  const gathered = [...gather(profiles, responses)].filter(({ items }) => items.length > 0);
  const isShared = ({ isInterest, shares }: Gathered) => !isInterest && shares.length > 1;
  const apart = (scale: Gathered) => separation(scale.shares, profiles.length);
  const shared = gathered.filter(isShared).sort((one, other) => apart(other) - apart(one));
  const others = gathered.filter((scale) => !isShared(scale));
  const scales = [
    ...shared,
    ...others.filter(({ isInterest }) => !isInterest),
    ...others.filter(({ isInterest }) => isInterest),
  ];
  return {
    profiles,
    profile: profileOf(responses, scales),
    shared: shared.map(({ items }) => items.map(({ id }) => id)),
  };
}

function gather(profiles: readonly Profile[], responses: Profile["responses"]): Iterable<Gathered> {
  const scales = new Map<string, Gathered>();
  const asked = new Set<string>();
  for (const profile of profiles) {
    const { weights } = planOf(profile);
    for (const written of writtenScales(profile)) {
      const isInterest = written.source.id === DUTIES;
      const id = isInterest ? `${DUTIES}-${profile.id}` : written.source.id;
      const scale = scales.get(id) ?? { id, name: written.source.name, items: [], isInterest, shares: [] };
      scales.set(id, scale);
      const { weight = 1 } = written.source;
      scale.shares.push((written.kind === "antiTrait" ? -weight : weight) / weights);
      const fresh = itemsOf(profile, written, responses).filter((item) => !asked.has(item.id));
      for (const item of fresh) asked.add(item.id);
      scale.items.push(...fresh);
    }
  }
  return scales.values();
}

/** How far all pairs of roles stand apart by what share of the fit a scale has: the sum of the differences. */
function separation(shares: readonly number[], roles: number): number {
  const all = [...shares, ...new Array<number>(roles - shares.length).fill(0)].sort((a, b) => a - b);
  return all.reduce((sum, share, index) => sum + share * (2 * index - roles + 1), 0);
}

function profileOf(responses: Profile["responses"], scales: readonly Gathered[]): Profile {
  const profile: Profile = {
    id: EXPLORATION,
    role: "Jelajah",
    responses,
    duties: [],
    traits: scales.map(({ id, name, items }) => ({ id, name, items })),
    antiTraits: [],
    misconceptions: [],
    expectations: [],
    sources: [],
    fingerprint: "",
  };
  return { ...profile, fingerprint: fingerprint(profile) };
}
