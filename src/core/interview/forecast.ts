import { at, cellAt } from "../base/at.ts";
import type { Plan, PlanScale } from "../profile/plan.ts";
import { type Choices, chosenOption } from "../scoring/answers.ts";

/** Chances by number of points: `[0.5, 0.5]` is 0 or 1 point, equally likely. */
export type Chances = Float64Array;

/** One number for each of the cuts `unsure`, `good` and `strong`. */
export type ByCut = readonly [number, number, number];

/** The chances of what follows a set of choices, every unknown option taken as equally likely. */
export interface Forecast {
  plan: Plan;
  /** The chances of every trait scale's points. */
  traits: Chances[];
  /** For every trait scale, the chance that the others together reach a sum: `tails[n]` is that of n cells or more. */
  tailsOfOthers: Chances[];
  /** What one point of each trait scale is worth, in cells of the lattice. */
  units: number[];
  /** The cuts in cells. */
  cuts: ByCut;
  /** For every anti-trait, the chance that it stays untriggered. */
  safe: number[];
}

/** More cells would slow the choice of a question; past this the sums are rounded, which can only change the order. */
const MOST_CELLS = 2 ** 14;

/** Works out the chances that the choice of the next item needs. */
export function forecast(plan: Plan, choices: Choices): Forecast {
  const total = Number(plan.total);
  const size = Math.min(1, MOST_CELLS / total);
  const units = plan.traits.map(({ unit }) => Math.round(Number(unit) * size));
  const traits = plan.traits.map((scale) => scaleChances(plan, scale, choices));
  const antiTraits = plan.antiTraits.map((scale) => scaleChances(plan, scale, choices));
  const [unsure, good, strong] = plan.cuts;
  return {
    plan,
    traits,
    tailsOfOthers: traits.map((_, left) => tails(combineOthers(traits, units, left))),
    units,
    cuts: [Number(unsure) * size, Number(good) * size, Number(strong) * size],
    safe: antiTraits.map((chances, index) => below(chances, at(plan.antiTraits, index).triggerPoints)),
  };
}

/** The chances of a scale's points; `without` leaves one unanswered item out of the sum. */
export function scaleChances(plan: Plan, scale: PlanScale, choices: Choices, without?: number): Chances {
  let chances: Chances = Float64Array.of(1);
  for (const position of scale.items) {
    if (position === without) continue;
    const chosen = chosenOption(plan, choices, position);
    const options = chosen ? [chosen] : at(plan.items, position).options;
    chances = convolve(
      chances,
      options.map(({ points }) => points),
    );
  }
  return chances;
}

/** Adds the points of one item, each number equally likely. */
function convolve(chances: Chances, points: readonly number[]): Chances {
  const sum = new Float64Array(chances.length + Math.max(...points));
  for (const shift of points) addShifted(sum, chances, shift, 1 / points.length);
  return sum;
}

/** Adds a share of every chance to the sum, `shift` cells further on. */
function addShifted(sum: Chances, chances: Chances, shift: number, share: number): void {
  for (let cell = 0; cell < chances.length; cell += 1) {
    sum[cell + shift] = cellAt(sum, cell + shift) + cellAt(chances, cell) * share;
  }
}

function combineOthers(traits: readonly Chances[], units: readonly number[], left: number): Chances {
  return traits.reduce<Chances>(
    (all, scale, index) => (index === left ? all : combine(all, scale, at(units, index))),
    Float64Array.of(1),
  );
}

function combine(all: Chances, scale: Chances, unit: number): Chances {
  const sum = new Float64Array(all.length + (scale.length - 1) * unit);
  for (const [points, chance] of scale.entries()) {
    if (chance > 0) addShifted(sum, all, points * unit, chance);
  }
  return sum;
}

function tails(chances: Chances): Chances {
  const sums = Float64Array.from(chances);
  for (let cell = sums.length - 2; cell >= 0; cell -= 1) {
    sums[cell] = cellAt(sums, cell) + cellAt(sums, cell + 1);
  }
  return sums;
}

/** The chance of fewer points than `limit`. */
export function below(chances: Chances, limit: number): number {
  return chances.subarray(0, limit).reduce((sum, chance) => sum + chance, 0);
}

/** The chance that a weighted sum reaches each cut when one trait scale's points have these chances, moved up by `shift`. */
export function reaching(forecasted: Forecast, trait: number, chances: Chances, shift: number): ByCut {
  const others = at(forecasted.tailsOfOthers, trait);
  const unit = at(forecasted.units, trait);
  const reachingCut = (cut: number): number => {
    let sum = 0;
    for (let points = 0; points < chances.length; points += 1) {
      const needed = Math.max(0, Math.ceil(cut - (points + shift) * unit));
      // What the others cannot give at all has no cell.
      sum += cellAt(chances, points) * (others[needed] ?? 0);
    }
    return sum;
  };
  const [unsure, good, strong] = forecasted.cuts;
  return [reachingCut(unsure), reachingCut(good), reachingCut(strong)];
}
