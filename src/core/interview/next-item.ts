import { at } from "../base/at.ts";
import type { Item } from "../profile/items.ts";
import { type Plan, planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import { type Answers, type Choices, choose, UNKNOWN } from "../scoring/answers.ts";
import { score } from "../scoring/score.ts";
import {
  type ByCut,
  below,
  type Chances,
  type Forecast,
  forecast,
  reaching,
  scaleChances,
} from "./forecast.ts";

export interface NextItemOptions {
  /**
   * `listed`: the first unanswered item. `shortest`: the item that is expected to settle the verdict soonest, and null once
   * the verdict is certain. `listed` when left out.
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
 * Smits, Kim & Riley 2012, curtailment); the assumption about chances moves the order only.
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
  if (low === high) return UNKNOWN;
  return leastEntropy(entropies(forecast(plan, choices), choices, isOpen));
}

interface Expectation {
  position: number;
  entropy: number;
}

/** Sums of chances carry rounding errors; entropies nearer than this are equal. */
const EQUAL = 1e-9;

function leastEntropy(expectations: readonly Expectation[]): number {
  let best: Expectation | undefined;
  for (const next of [...expectations].sort((a, b) => a.position - b.position)) {
    if (!best || next.entropy < best.entropy - EQUAL) best = next;
  }
  return best?.position ?? UNKNOWN;
}

function entropies(chances: Forecast, choices: Choices, isOpen: IsOpen): Expectation[] {
  const { plan, safe } = chances;
  const allSafe = safe.reduce((product, chance) => product * chance, 1);
  const traits = plan.traits.flatMap((scale, trait) =>
    scale.items.filter(isOpen).map((position) => {
      const rest = scaleChances(plan, scale, choices, position);
      const outcome = (points: number) => verdictChances(reaching(chances, trait, rest, points), allSafe);
      return { position, entropy: expectedEntropy(at(plan.items, position), outcome) };
    }),
  );
  const fit = reaching(chances, 0, at(chances.traits, 0), 0);
  const antiTraits = plan.antiTraits.flatMap((scale, antiTrait) => {
    const othersSafe = safe.reduce(
      (product, chance, index) => (index === antiTrait ? product : product * chance),
      1,
    );
    return scale.items.filter(isOpen).map((position) => {
      const rest: Chances = scaleChances(plan, scale, choices, position);
      const outcome = (points: number) =>
        verdictChances(fit, othersSafe * below(rest, Math.max(0, scale.triggerPoints - points)));
      return { position, entropy: expectedEntropy(at(plan.items, position), outcome) };
    });
  });
  return [...traits, ...antiTraits];
}

/** The chances of the four verdicts, from those of reaching each cut and of no anti-trait being triggered. */
function verdictChances([unsure, good, strong]: ByCut, safe: number): number[] {
  return [1 - unsure, unsure - good * safe, (good - strong) * safe, strong * safe];
}

function expectedEntropy({ options }: Item, outcome: (points: number) => number[]): number {
  return options.reduce((sum, { points }) => sum + entropy(outcome(points)), 0) / options.length;
}

function entropy(chances: readonly number[]): number {
  return chances.reduce((sum, chance) => (chance > 0 ? sum - chance * Math.log2(chance) : sum), 0);
}
