import { at } from "../base/at.ts";
import type { Item } from "../profile/items.ts";
import { type Plan, planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import { type Answers, type Choices, choose, UNKNOWN } from "../scoring/answers.ts";
import { score } from "../scoring/score.ts";
import { isLarge } from "./extent.ts";
import { forecast, goodPointsFor, scaleChances, verdictChances } from "./forecast.ts";
import { normalForecast, normalVerdicts } from "./normal.ts";

/** How the next question is chosen. */
export interface NextItemOptions {
  /**
   * `listed`: the first unanswered item. `shortest`: the item that is expected to settle the verdict soonest, and null once
   * the verdict is certain and every scale of the fit was asked something. `listed` when left out.
   */
  order?: "listed" | "shortest";
  /** Ids to pass over, because the person skipped them. */
  skipped?: ReadonlySet<string>;
}

/**
 * Chooses the next question. The same answers always give the same item, and never one already answered.
 *
 * The shortest order takes the item with the lowest expected entropy of the final verdict, every unknown option taken as equally
 * likely; ties go to the listed order. Stopping at certainty keeps every decision of the full interview (Finkelman,
 * Smits, Kim & Riley 2012, curtailment); the assumption about chances moves the order only. So does the normal law, by which the
 * chances are reckoned for a profile whose exact sums would keep the person waiting.
 * @throws RangeError when an answer is none of the profile's; ask `checkAnswers` first. Also when there is no such order.
 */
export function nextItem(profile: Profile, answers: Answers, options: NextItemOptions = {}): Item | null {
  const { order = "listed", skipped } = options;
  const plan = planOf(profile);
  const choices = choose(plan, answers);
  const isOpen = (position: number): boolean =>
    choices[position] === UNKNOWN && !skipped?.has(at(plan.items, position).id);
  return plan.items[positionIn(order, plan, choices, isOpen)] ?? null;
}

type IsOpen = (position: number) => boolean;

function positionIn(order: string, plan: Plan, choices: Choices, isOpen: IsOpen): number {
  if (order === "listed") return firstOpen(plan, isOpen);
  if (order === "shortest") return soonest(plan, choices, isOpen);
  throw new RangeError(`there is no order ${JSON.stringify(order)}; there are listed and shortest`);
}

function firstOpen(plan: Plan, isOpen: IsOpen): number {
  return plan.items.findIndex((_, position) => isOpen(position));
}

function soonest(plan: Plan, choices: Choices, isOpen: IsOpen): number {
  const { low, high } = score(plan, choices);
  if (low === high) return firstOfUnasked(plan, isOpen);
  return leastEntropy(entropies(plan, choices, isOpen));
}

/** The first item of the first scale of the fit from which nothing was asked: the report would have nothing to say of it. */
function firstOfUnasked({ fitScales }: Plan, isOpen: IsOpen): number {
  const unasked = fitScales.find(({ items }) => items.every(isOpen));
  return unasked?.items[0] ?? UNKNOWN;
}

interface Expectation {
  position: number;
  entropy: number;
}

/** Sums of chances carry rounding errors; entropies nearer than this are equal. */
const EQUAL = 1e-9;

function leastEntropy(expectations: readonly Expectation[]): number {
  let best: Expectation | undefined;
  for (const next of expectations) {
    if (!best || next.entropy < best.entropy - EQUAL) best = next;
  }
  return best?.position ?? UNKNOWN;
}

/** The chances of the verdicts after each option of an item, by what the options count. */
type Foresight = (index: number, position: number, points: readonly number[]) => number[][];

function entropies(plan: Plan, choices: Choices, isOpen: IsOpen): Expectation[] {
  const foresee = isLarge(plan) ? normally(plan, choices) : exactly(plan, choices);
  return plan.fitScales.flatMap((scale, index) => {
    // Items whose options count the same are worth the same.
    const known = new Map<string, number>();
    return scale.items.filter(isOpen).map((position): Expectation => {
      const item = at(plan.items, position);
      const points = item.options.map((option) => goodPointsFor(scale, item, option)).sort((a, b) => a - b);
      const kind = points.join();
      const entropy = known.get(kind) ?? meanOf(foresee(index, position, points).map(entropyOf));
      known.set(kind, entropy);
      return { position, entropy };
    });
  });
}

function exactly(plan: Plan, choices: Choices): Foresight {
  const reaches = forecast(plan, choices);
  return (index, position, points) => {
    const rest = scaleChances(plan, at(plan.fitScales, index), choices, position);
    return points.map((shift) => verdictChances(at(reaches, index), rest, shift));
  };
}

function normally(plan: Plan, choices: Choices): Foresight {
  const forecasted = normalForecast(plan, choices);
  return (index, _, points) =>
    normalVerdicts(forecasted, { scale: at(plan.fitScales, index), index }, points);
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

function entropyOf(chances: readonly number[]): number {
  return chances.reduce((sum, chance) => (chance > 0 ? sum - chance * Math.log2(chance) : sum), 0);
}
