import { at } from "../base/at.ts";
import { leastCommonMultiple, narrow, type Whole } from "../base/whole.ts";
import { type Item, listItems } from "./items.ts";
import { DEFAULT_TRIGGER, type Profile } from "./profile.ts";

/** How one scale is summed: where its items stand in the list of items, and its most points. */
export interface PlanScale {
  id: string;
  name: string;
  /** Positions in `Plan.items`. */
  items: readonly number[];
  max: number;
}

/** A scale of the fit; one of its points is worth `unit` in the weighted sum. */
export interface PlanTrait extends PlanScale {
  weight: number;
  unit: Whole;
}

export interface PlanAntiTrait extends PlanScale {
  triggerAt: number;
  /** The least points that trigger it. */
  triggerPoints: number;
  opposes: string | null;
}

/** All that scoring needs to know of a profile, worked out once. */
export interface Plan {
  profile: Profile;
  items: readonly Item[];
  /** Item id → position in `items`. */
  positions: ReadonlyMap<string, number>;
  /** Each item's place among the sorted ids, so that a choice between equals never hangs on the order in the YAML. */
  ranks: readonly number[];
  traits: readonly PlanTrait[];
  antiTraits: readonly PlanAntiTrait[];
  realism: PlanScale | null;
  orientation: PlanScale | null;
  /** The weighted sum at its best. */
  total: Whole;
  weights: number;
  /** The least weighted sum of the bands `unsure`, `good` and `strong`. */
  cuts: readonly [Whole, Whole, Whole];
}

/** The lower ends of the bands `unsure`, `good` and `strong`, of 100. A cut belongs to the upper band. */
export const CUTS = [40, 60, 80] as const;

const cache = new WeakMap<Profile, Plan>();

/** The scoring plan of a profile, made once a profile. */
export function planOf(profile: Profile): Plan {
  let plan = cache.get(profile);
  if (!plan) {
    plan = makePlan(profile);
    cache.set(profile, plan);
  }
  return plan;
}

function makePlan(profile: Profile): Plan {
  const items = listItems(profile);
  const scale = (id: string, name: string): PlanScale => {
    const positions = items.flatMap((item, position) => (item.scale === id ? [position] : []));
    const max = positions.reduce((sum, position) => sum + at(items, position).max, 0);
    return { id, name, items: positions, max };
  };
  const traits = traitSettings(profile)
    .map(({ id, name, weight }) => ({ ...scale(id, name), weight: weight ?? 1 }))
    .filter(({ max }) => max > 0);
  const statements = scale("realism", "");
  const comparisons = scale("orientation", profile.comparison?.role ?? "");
  return {
    profile,
    items,
    positions: new Map(items.map((item, position) => [item.id, position])),
    ...weighTraits(traits),
    ranks: ranksById(items),
    antiTraits: profile.antiTraits.map((antiTrait) => {
      const { max, ...rest } = scale(antiTrait.id, antiTrait.name);
      const triggerAt = antiTrait.triggerAt ?? DEFAULT_TRIGGER;
      const triggerPoints = Math.ceil((triggerAt * max) / 100);
      return { ...rest, max, triggerAt, triggerPoints, opposes: antiTrait.opposes ?? null };
    }),
    realism: statements.max > 0 ? statements : null,
    orientation: comparisons.max > 0 ? comparisons : null,
  };
}

function ranksById(items: readonly Item[]): number[] {
  const positions = [...items.keys()].sort((a, b) => (at(items, a).id < at(items, b).id ? -1 : 1));
  const ranks = new Array<number>(items.length).fill(0);
  for (const [rank, position] of positions.entries()) ranks[position] = rank;
  return ranks;
}

/** The trait scales in listed order: interest in the duties is the first of them. */
function traitSettings(profile: Profile): { id: string; name: string; weight?: number }[] {
  const { interest } = profile;
  const duties = interest ? [{ ...interest, id: "duties" }] : [];
  return [...duties, ...profile.traits];
}

/**
 * Gives every trait scale the whole-number worth of one point, so that the weighted mean is a sum of whole numbers:
 * weight × D ÷ max, where D is the common denominator of all the maxima.
 */
function weighTraits(traits: readonly (PlanScale & { weight: number })[]) {
  const denominator = leastCommonMultiple(traits.map(({ max }) => max));
  const weights = traits.reduce((sum, { weight }) => sum + weight, 0);
  const total = BigInt(weights) * denominator;
  // 100 × total is the largest number that a decision compares; past 2^53 doubles are no longer exact.
  const whole = typeof narrow(total * 100n) === "number" ? Number : (value: bigint): Whole => value;
  const cut = (percent: number): Whole => whole((BigInt(percent) * total + 99n) / 100n);
  return {
    traits: traits.map((trait) => ({
      ...trait,
      unit: whole((BigInt(trait.weight) * denominator) / BigInt(trait.max)),
    })),
    total: whole(total),
    weights,
    cuts: [cut(CUTS[0]), cut(CUTS[1]), cut(CUTS[2])] as const,
  };
}
