import { at } from "../base/at.ts";
import type { Plan } from "../profile/plan.ts";
import { type Choices, chosenOption } from "./answers.ts";
import type { Coverage, Range } from "./range.ts";
import { rangeOf, type Sums } from "./tally.ts";

/**
 * Whether a person holds a wrong idea of the job: more than half of its statements were missed. `no`: it is known to be
 * wrong, all of two or more were answered right. `open`: anything between.
 */
export interface ClaimResult {
  /** Of the misconception or the expectation. */
  id: string;
  held: "yes" | "no" | "open";
}

/** How true a person's idea of the job is. It stands outside the verdict: a wrong idea can be set right. */
export interface Realism extends Range, Coverage {
  /** Statements answered as the misconception has it. */
  missed: string[];
  /** Every claim with a statement, in listed order. */
  claims: ClaimResult[];
}

/** Null when the profile has no statements. */
export function realismOf(plan: Plan, choices: Choices, sums: Sums): Realism | null {
  const scale = plan.realism;
  if (!scale) return null;
  const missed: string[] = [];
  const claims = new Map<string, Count>();
  for (const position of scale.items) {
    const item = at(plan.items, position);
    if (item.kind !== "statement") continue;
    const points = chosenOption(plan, choices, position)?.points;
    if (points === 0) missed.push(item.id);
    const count = claims.get(item.claim) ?? { statements: 0, missed: 0, right: 0 };
    count.statements += 1;
    if (points === 0) count.missed += 1;
    if (points === item.max) count.right += 1;
    claims.set(item.claim, count);
  }
  return {
    ...rangeOf(sums, scale),
    missed,
    claims: [...claims].map(([id, count]) => ({ id, held: held(count) })),
  };
}

interface Count {
  statements: number;
  missed: number;
  right: number;
}

/** From one right answer nobody can tell a person who knows from one who guesses. */
const LEAST_KNOWN = 2;

function held({ statements, missed, right }: Count): ClaimResult["held"] {
  if (2 * missed > statements) return "yes";
  return statements >= LEAST_KNOWN && right === statements ? "no" : "open";
}
