import { cellAt } from "../base/at.ts";
import type { Plan } from "../profile/plan.ts";
import type { FitScale } from "../profile/scale.ts";
import { CUTS } from "../profile/weights.ts";
import type { Choices } from "./answers.ts";
import type { Fraction } from "./estimate.ts";
import { holdsByEstimate, isHolding } from "./hold.ts";
import { climbsOf } from "./ladder.ts";
import type { Score } from "./score.ts";
import { goodPointsOf, type Sums } from "./tally.ts";

const [UNSURE_CUT, GOOD_CUT] = CUTS;

/**
 * Whether the same person, answering again, may well get another verdict: the fit lies within one standard error of a cut
 * that the holds leave reachable, or one step of one answer would let a first scale hold or free the only one that does.
 */
export function isNearEdge(plan: Plan, choices: Choices, score: Score): boolean {
  if (score.band === null) return false;
  const { sums } = score;
  const fits = fitsOf(plan, score);
  const holding = plan.fitScales.filter((scale) => holdsByEstimate(scale, sums));
  const cuts = holding.length > 0 ? [UNSURE_CUT] : CUTS;
  if (cuts.some((cut) => fits.some((fit) => isWithinWobble(plan, fit, cut)))) return true;
  // Below this cut the fit alone keeps the verdict where a hold would.
  if (fits.every(({ over, under }) => 100n * over < BigInt(GOOD_CUT) * under)) return false;
  const deciding = holding.length === 0 ? plan.fitScales : holding;
  return holding.length <= 1 && deciding.some((scale) => isOneStepFromFloor(plan, choices, sums, scale));
}

interface Exact {
  over: bigint;
  under: bigint;
}

/** The estimate of the fit; where a scale has no answer, the two ends of its range. */
function fitsOf(plan: Plan, { estimate, fitLow, fitHigh }: Score): Exact[] {
  const ends: Fraction[] = [
    { over: fitLow, under: plan.total },
    { over: fitHigh, under: plan.total },
  ];
  return (estimate ? [estimate] : ends).map(({ over, under }) => ({
    over: BigInt(over),
    under: BigInt(under),
  }));
}

/** |fit − cut| ≤ standard error, squared so that all numbers are whole. */
function isWithinWobble({ squaredError }: Plan, { over, under }: Exact, cut: number): boolean {
  const distance = 100n * over - BigInt(cut) * under;
  return distance * distance * squaredError.under <= squaredError.over * under * under;
}

/** Whether one step of one answer given lets a scale hold that does not, or frees one that does. */
export function isOneStepFromFloor(plan: Plan, choices: Choices, sums: Sums, scale: FitScale): boolean {
  const good = goodPointsOf(sums, scale);
  const answeredMax = cellAt(sums.answeredMax, scale.index);
  const holds = isHolding(scale, good, answeredMax);
  const climbs = climbsOf(plan, choices, scale, holds ? "better" : "worse");
  return climbs.some(
    ({
      way: {
        gains: [gain = 0],
      },
    }) => {
      return isHolding(scale, holds ? good + gain : good - gain, answeredMax) !== holds;
    },
  );
}
