import { at } from "../base/at.ts";
import type { Whole } from "../base/whole.ts";
import { type ItemTable, tabulate } from "./item-table.ts";
import { type Item, listItems, type WrittenScale, writtenScales } from "./items.ts";
import { measuredError } from "./precision.ts";
import { DEFAULT_HOLD, DEFAULT_INTEREST_HOLD, DEFAULT_TRIGGER, DUTIES, type Profile } from "./profile.ts";
import type { FitScale, PlanBeside, PlanScale, Scale } from "./scale.ts";
import { guessErrorOf, type Square, standardErrorOf, type Unweighed, weigh } from "./weights.ts";

/** All that scoring needs to know of a profile, worked out once. */
export interface Plan {
  profile: Profile;
  items: readonly Item[];
  /** Item id → position in `items`. */
  positions: ReadonlyMap<string, number>;
  table: ItemTable;
  /** Every scale in the order of a report: traits, anti-traits, realism, orientation. */
  scales: readonly Scale[];
  traits: readonly FitScale[];
  antiTraits: readonly FitScale[];
  /** The scales of the fit: traits, then anti-traits. */
  fitScales: readonly FitScale[];
  realism: PlanScale | null;
  orientation: PlanScale | null;
  /** The weighted sum at its best. */
  total: Whole;
  weights: number;
  /** The least weighted sum of the bands `unsure`, `good` and `strong`. */
  cuts: readonly [Whole, Whole, Whole];
  /** How far the fit moves when the same person answers again, of 100; and its square as a fraction in whole numbers. */
  standardError: number;
  squaredError: Square;
  /** One, as a number where an estimate of the fit stays exact in numbers, else as a bigint. */
  one: Whole;
}

/** What of a plan the fit and the verdict are made of. */
export type FitPlan = Pick<Plan, "scales" | "fitScales" | "total" | "weights" | "cuts" | "one">;

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
  const { fitScales: measured, beside } = measureScales(profile, items);
  const { weighted, ...fit } = weigh(measured);
  const scales = [...weighted, ...beside].map((scale, index): Scale => ({ ...scale, index }));
  const fitScales = scales.filter((scale): scale is FitScale => "unit" in scale);
  return {
    profile,
    items,
    positions: new Map(items.map((item, position) => [item.id, position])),
    table: tabulate(items, scales),
    scales,
    traits: fitScales.filter(({ kind }) => kind === "trait"),
    antiTraits: fitScales.filter(({ kind }) => kind === "antiTrait"),
    fitScales,
    realism: scales.find(({ kind }) => kind === "realism") ?? null,
    orientation: scales.find(({ kind }) => kind === "orientation") ?? null,
    ...fit,
  };
}

interface Measured {
  fitScales: Unweighed[];
  beside: Omit<PlanBeside, "index">[];
}

/** The scales, each with its items; one without a point to gain is left out. */
function measureScales(profile: Profile, items: readonly Item[]): Measured {
  const found: Measured = { fitScales: [], beside: [] };
  const measure = measurer(profile, items);
  for (const written of writtenScales(profile)) {
    const measured = measure(written.source);
    if (measured.max === 0) continue;
    const { kind, source } = written;
    const floor = floorOf(written);
    const holdPoints = Math.floor((floor * measured.max) / 100);
    found.fitScales.push({ ...measured, kind, weight: source.weight ?? 1, floor, holdPoints });
  }
  const realism = measure({ id: "realism", name: "" });
  const orientation = measure({ id: "orientation", name: profile.comparison?.role ?? "" });
  if (realism.max > 0) {
    const standardError = measuredError(profile, realism.id) ?? guessErrorOf(realism.items.length);
    found.beside.push({ ...realism, standardError, kind: "realism" });
  }
  if (orientation.max > 0) {
    // It runs from −100 to 100, so its range is twice as wide.
    const standardError =
      measuredError(profile, orientation.id) ?? 2 * standardErrorOf(orientation.items.length);
    found.beside.push({ ...orientation, standardError, kind: "orientation" });
  }
  return found;
}

/** The good value at or below which a scale holds the verdict. */
function floorOf(written: WrittenScale): number {
  if (written.kind === "antiTrait") return 100 - (written.source.triggerAt ?? DEFAULT_TRIGGER);
  const { id, holdAt } = written.source;
  return holdAt ?? (id === DUTIES ? DEFAULT_INTEREST_HOLD : DEFAULT_HOLD);
}

interface Words {
  id: string;
  name: string;
  description?: string;
  tips?: readonly string[];
}

/** Finds the items of one scale after another. */
function measurer(profile: Profile, items: readonly Item[]) {
  const positions = new Map<string, number[]>();
  for (const [position, { scale }] of items.entries()) {
    const own = positions.get(scale);
    if (own) own.push(position);
    else positions.set(scale, [position]);
  }
  return ({ id, name, description, tips = [] }: Words) => {
    const own = positions.get(id) ?? [];
    const max = own.reduce((sum, position) => sum + at(items, position).max, 0);
    return {
      id,
      name,
      description: description ?? null,
      tips,
      items: own,
      max,
      standardError: measuredError(profile, id) ?? standardErrorOf(own.length),
    };
  };
}
