import { at, cellAt } from "../base/at.ts";
import type { Item, Option } from "../profile/items.ts";
import type { Plan } from "../profile/plan.ts";
import type { FitScale } from "../profile/scale.ts";
import { type Choices, chosenOption } from "../scoring/answers.ts";
import { type Lattice, othersOf, tailsOf } from "./lattice.ts";

/** Chances by number of points: `[0.5, 0.5]` is 0 or 1 point, equally likely. */
export type Chances = Float64Array;

/** One number for each of the cuts `unsure`, `good` and `strong`. */
type ByCut = readonly [number, number, number];

/** What the other scales of the fit bring together: the chance of every number of steps or more. */
interface Others {
  /** Whatever they do. */
  any: Lattice;
  /** And none of them holds the verdict. */
  free: Lattice;
}

/** The chances of what follows a set of choices, every unknown option taken as equally likely. */
export interface Forecast {
  plan: Plan;
  /** By scale of the fit. */
  others: Others[];
  /** By scale of the fit: what one good point is worth, in cells of the lattice. */
  units: number[];
  /** The cuts in cells. */
  cuts: ByCut;
}

/** More cells would slow the choice of a question; past this the sums are rounded, which can only change the order. */
const MOST_CELLS = 2 ** 14;

/** Works out the chances that the choice of the next item needs. */
export function forecast(plan: Plan, choices: Choices): Forecast {
  const size = Math.min(1, MOST_CELLS / Number(plan.total));
  const units = plan.fitScales.map(({ unit }) => Math.round(Number(unit) * size));
  const scales = plan.fitScales.map((scale, index): Lattice => {
    return { step: at(units, index), chances: scaleChances(plan, scale, choices) };
  });
  const free = scales.map(({ step, chances }, index): Lattice => {
    return { step, chances: withoutHold(chances, at(plan.fitScales, index)) };
  });
  const [anyOthers, freeOthers] = [othersOf(scales), othersOf(free)];
  const [unsure, good, strong] = plan.cuts;
  return {
    plan,
    others: anyOthers.map((any, index) => ({ any: tailsOf(any), free: tailsOf(at(freeOthers, index)) })),
    units,
    cuts: [Number(unsure) * size, Number(good) * size, Number(strong) * size],
  };
}

/** The chances of a scale's good points; `without` leaves one unanswered item out of the sum. */
export function scaleChances(plan: Plan, scale: FitScale, choices: Choices, without?: number): Chances {
  let chances: Chances = Float64Array.of(1);
  for (const position of scale.items) {
    if (position === without) continue;
    const item = at(plan.items, position);
    const chosen = chosenOption(plan, choices, position);
    const options = chosen ? [chosen] : item.options;
    chances = convolve(
      chances,
      options.map((option) => goodPointsFor(scale, item, option)),
    );
  }
  return chances;
}

/** What an option counts in the direction that speaks for the role. */
export function goodPointsFor({ kind }: FitScale, { max }: Item, { points }: Option): number {
  return kind === "antiTrait" ? max - points : points;
}

/** The chances of a scale's good points where it does not hold the verdict. */
function withoutHold(chances: Chances, { holdPoints }: FitScale): Chances {
  return chances.map((chance, points) => (points > holdPoints ? chance : 0));
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

/**
 * The chances of the four verdicts, worst first, when one scale's good points have these chances, moved up by `shift`.
 * @param index of the scale in `plan.fitScales`
 */
export function verdictChances(
  forecasted: Forecast,
  index: number,
  chances: Chances,
  shift: number,
): number[] {
  const { plan, others, units, cuts } = forecasted;
  const { any, free } = at(others, index);
  const unit = at(units, index);
  const { holdPoints } = at(plan.fitScales, index);
  const reaching = ({ step, chances: tails }: Lattice, cut: number, least: number): number => {
    let sum = 0;
    for (let points = Math.max(0, least - shift); points < chances.length; points += 1) {
      const missing = Math.max(0, cut - (points + shift) * unit);
      // What the others cannot give at all has no cell; without others there is nothing but 0.
      const cell = missing === 0 ? 0 : Math.ceil(missing / step);
      sum += cellAt(chances, points) * (tails[cell] ?? 0);
    }
    return sum;
  };
  const unsure = reaching(any, cuts[0], 0);
  const good = reaching(free, cuts[1], holdPoints + 1);
  const strong = reaching(free, cuts[2], holdPoints + 1);
  return [1 - unsure, unsure - good, good - strong, strong];
}
