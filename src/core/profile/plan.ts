import { at } from "../base/at.ts";
import { isExact, leastCommonMultiple, type Whole } from "../base/whole.ts";
import { type ItemTable, tabulate } from "./item-table.ts";
import { type Item, listItems, writtenScales } from "./items.ts";
import { DEFAULT_TRIGGER, type Profile } from "./profile.ts";

/** `trait` (interest in the duties is one) and `antiTrait` decide the verdict; the others stand beside it. */
export type ScaleKind = "trait" | "antiTrait" | "realism" | "orientation";

/** How one scale is summed: where its items stand in the list of items, and its most points. */
export interface PlanScale {
  kind: ScaleKind;
  /** Its index in `Plan.scales`. */
  index: number;
  id: string;
  name: string;
  description: string | null;
  tips: readonly string[];
  /** Positions in `Plan.items`. */
  items: readonly number[];
  max: number;
}

/** A scale of the fit; one of its points is worth `unit` in the weighted sum. */
export interface PlanTrait extends PlanScale {
  kind: "trait";
  weight: number;
  unit: Whole;
}

export interface PlanAntiTrait extends PlanScale {
  kind: "antiTrait";
  triggerAt: number;
  /** The least points that trigger it. */
  triggerPoints: number;
  opposes: string | null;
}

/** A scale beside the verdict. */
export interface PlanBeside extends PlanScale {
  kind: "realism" | "orientation";
}

export type Scale = PlanTrait | PlanAntiTrait | PlanBeside;

/** All that scoring needs to know of a profile, worked out once. */
export interface Plan {
  profile: Profile;
  items: readonly Item[];
  /** Item id → position in `items`. */
  positions: ReadonlyMap<string, number>;
  /** Positions in the order of the ids, so that a choice between equals never hangs on the order in the YAML. */
  byId: readonly number[];
  table: ItemTable;
  /** Every scale in the order of a report: traits, anti-traits, realism, orientation. */
  scales: readonly Scale[];
  traits: readonly PlanTrait[];
  antiTraits: readonly PlanAntiTrait[];
  realism: PlanScale | null;
  orientation: PlanScale | null;
  /** The weighted sum at its best. */
  total: Whole;
  weights: number;
  /** The least weighted sum of the bands `unsure`, `good` and `strong`. */
  cuts: readonly [Whole, Whole, Whole];
  /** One, as a number where an estimate of the fit stays exact in numbers, else as a bigint. */
  one: Whole;
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
  const { traits, antiTraits, beside } = measureScales(profile, items);
  const { weighted, ...fit } = weighTraits(traits);
  const scales = [...weighted, ...antiTraits, ...beside].map((scale, index): Scale => ({ ...scale, index }));
  return {
    profile,
    items,
    positions: new Map(items.map((item, position) => [item.id, position])),
    byId: [...items.keys()].sort((a, b) => (at(items, a).id < at(items, b).id ? -1 : 1)),
    table: tabulate(items, scales),
    scales,
    traits: scales.filter((scale) => scale.kind === "trait"),
    antiTraits: scales.filter((scale) => scale.kind === "antiTrait"),
    realism: scales.find(({ kind }) => kind === "realism") ?? null,
    orientation: scales.find(({ kind }) => kind === "orientation") ?? null,
    ...fit,
  };
}

/** A scale as long as its index is not known. */
type Unplaced<T> = T extends Scale ? Omit<T, "index"> : never;

interface Measured {
  traits: Omit<Unplaced<PlanTrait>, "unit">[];
  antiTraits: Unplaced<PlanAntiTrait>[];
  beside: Unplaced<PlanBeside>[];
}

/** The scales by kind, each with its items; one without a point to gain is left out. */
function measureScales(profile: Profile, items: readonly Item[]): Measured {
  const found: Measured = { traits: [], antiTraits: [], beside: [] };
  const measure = measurer(items);
  for (const { kind, source } of writtenScales(profile)) {
    const measured = measure(source);
    if (measured.max === 0) continue;
    if (kind === "trait") found.traits.push({ ...measured, kind, weight: source.weight ?? 1 });
    else {
      const { triggerAt = DEFAULT_TRIGGER, opposes = null } = source;
      const triggerPoints = Math.ceil((triggerAt * measured.max) / 100);
      found.antiTraits.push({ ...measured, kind, triggerAt, triggerPoints, opposes });
    }
  }
  const realism = measure({ id: "realism", name: "" });
  const orientation = measure({ id: "orientation", name: profile.comparison?.role ?? "" });
  if (realism.max > 0) found.beside.push({ ...realism, kind: "realism" });
  if (orientation.max > 0) found.beside.push({ ...orientation, kind: "orientation" });
  return found;
}

interface Words {
  id: string;
  name: string;
  description?: string;
  tips?: readonly string[];
}

/** Finds the items of one scale after another. */
function measurer(items: readonly Item[]) {
  const positions = new Map<string, number[]>();
  for (const [position, { scale }] of items.entries()) {
    const own = positions.get(scale);
    if (own) own.push(position);
    else positions.set(scale, [position]);
  }
  return ({ id, name, description, tips = [] }: Words) => {
    const own = positions.get(id) ?? [];
    const max = own.reduce((sum, position) => sum + at(items, position).max, 0);
    return { id, name, description: description ?? null, tips, items: own, max };
  };
}

/**
 * Gives every trait scale the whole-number worth of one point, so that the weighted mean is a sum of whole numbers:
 * weight × D ÷ max, where D is the common denominator of all the maxima.
 */
function weighTraits(traits: Measured["traits"]) {
  const denominator = leastCommonMultiple(traits.map(({ max }) => max));
  const weights = traits.reduce((sum, { weight }) => sum + weight, 0);
  const total = BigInt(weights) * denominator;
  // 100 × total is the largest number that a decision compares; past 2^53 doubles are no longer exact.
  const whole = isExact(100n * total) ? Number : (value: bigint): Whole => value;
  const cut = (percent: number): Whole => whole((BigInt(percent) * total + 99n) / 100n);
  // An estimate's denominator is at most this product.
  const product = traits.reduce((all, { max }) => all * BigInt(max), BigInt(weights));
  return {
    weighted: traits.map((trait) => ({
      ...trait,
      unit: whole((BigInt(trait.weight) * denominator) / BigInt(trait.max)),
    })),
    total: whole(total),
    weights,
    cuts: [cut(CUTS[0]), cut(CUTS[1]), cut(CUTS[2])] as const,
    one: isExact(100n * product) ? 1 : 1n,
  };
}
