import { at, cellAt } from "../base/at.ts";
import type { Item, Option } from "../profile/items.ts";
import type { Plan } from "../profile/plan.ts";
import type { FitScale } from "../profile/scale.ts";
import { type Choices, chosenOption } from "../scoring/answers.ts";
import { latticeOf } from "./extent.ts";
import { type Lattice, othersOf, tailsOf } from "./lattice.ts";

/** Chances by number of points: `[0.5, 0.5]` is 0 or 1 point, equally likely. */
export type Chances = Float64Array;

/** One for each of the cuts `unsure`, `good` and `strong`. */
type ByCut<Kind> = readonly [Kind, Kind, Kind];

/** What the other scales of the fit bring together: the chance of every number of steps or more. */
interface Others {
  /** Whatever they do. */
  any: Lattice;
  /** And none of them holds the verdict. */
  free: Lattice;
}

/** What the scales of the fit bring together, every unknown option taken as equally likely. */
export interface Sums {
  /** By scale of the fit. */
  others: Others[];
  /** By scale of the fit: what one good point is worth, in cells of the lattice. */
  units: number[];
  /** The cuts in cells. */
  cuts: number[];
}

/** By scale of the fit, and then by its good points: the chance that the verdict is at least of each band. */
export type Forecast = readonly ByCut<Chances>[];

/** Works out the chances that the choice of the next item needs. */
export function forecast(plan: Plan, choices: Choices): Forecast {
  const { others, units, cuts } = sumsOf(plan, choices);
  return plan.fitScales.map(({ max, holdPoints }, index): ByCut<Chances> => {
    const { any, free } = at(others, index);
    const reaching = ({ step, chances: tails }: Lattice, cut: number, least: number): Chances =>
      Float64Array.from({ length: max + 1 }, (_, points) => {
        const missing = Math.max(0, cut - points * at(units, index));
        // What the others cannot give at all has no cell; without others there is nothing but 0.
        const cell = missing === 0 ? 0 : Math.ceil(missing / step);
        return points < least ? 0 : (tails[cell] ?? 0);
      });
    const [unsure = 0, good = 0, strong = 0] = cuts;
    return [
      reaching(any, unsure, 0),
      reaching(free, good, holdPoints + 1),
      reaching(free, strong, holdPoints + 1),
    ];
  });
}

/** Adds up what the scales bring. */
export function sumsOf(plan: Plan, choices: Choices): Sums {
  const { units, cuts } = latticeOf(plan);
  const scales = plan.fitScales.map((scale, index): Lattice => {
    return { step: at(units, index), chances: scaleChances(plan, scale, choices) };
  });
  const free = scales.map(({ step, chances }, index): Lattice => {
    return { step, chances: withoutHold(chances, at(plan.fitScales, index)) };
  });
  const [anyOthers, freeOthers] = [othersOf(scales), othersOf(free)];
  return {
    others: anyOthers.map((any, index) => ({ any: tailsOf(any), free: tailsOf(at(freeOthers, index)) })),
    units,
    cuts,
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
 * @param reach what the forecast tells of that scale
 */
export function verdictChances(reach: ByCut<Chances>, chances: Chances, shift: number): number[] {
  const reached = reach.map((byPoints) => {
    let sum = 0;
    for (let points = 0; points < chances.length; points += 1) {
      sum += cellAt(chances, points) * cellAt(byPoints, points + shift);
    }
    return sum;
  });
  const [unsure = 0, good = 0, strong = 0] = reached;
  return [1 - unsure, unsure - good, good - strong, strong];
}
