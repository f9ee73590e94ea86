import { at } from "../base/at.ts";
import type { Plan } from "../profile/plan.ts";
import type { PlanScale } from "../profile/scale.ts";
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
  const { low, high, point, answered, items } = rangeOf(sums, scale);
  const missed: string[] = [];
  const claims: ClaimResult[] = [];
  for (const { id, statements } of claimsOf(plan, scale)) {
    let [wrong, right] = [0, 0];
    for (const { position, id: statement, max } of statements) {
      const points = chosenOption(plan, choices, position)?.points;
      if (points === 0) missed.push(statement);
      if (points === 0) wrong += 1;
      if (points === max) right += 1;
    }
    claims.push({ id, held: heldFrom(statements.length, wrong, right) });
  }
  return { low, high, point, answered, items, missed, claims };
}

/** From one right answer nobody can tell a person who knows from one who guesses. */
const LEAST_KNOWN = 2;

function heldFrom(statements: number, wrong: number, right: number): ClaimResult["held"] {
  if (2 * wrong > statements) return "yes";
  return statements >= LEAST_KNOWN && right === statements ? "no" : "open";
}

interface Claim {
  id: string;
  statements: { position: number; id: string; max: number }[];
}

const cache = new WeakMap<Plan, readonly Claim[]>();

/** The claims in listed order, each with its statements; sorted out once a plan. */
function claimsOf(plan: Plan, scale: PlanScale): readonly Claim[] {
  let claims = cache.get(plan);
  if (!claims) {
    const byId = new Map<string, Claim>();
    for (const position of scale.items) {
      const item = at(plan.items, position);
      if (item.kind !== "statement") continue;
      const claim = byId.get(item.claim) ?? { id: item.claim, statements: [] };
      claim.statements.push({ position, id: item.id, max: item.max });
      byId.set(item.claim, claim);
    }
    claims = [...byId.values()];
    cache.set(plan, claims);
  }
  return claims;
}
