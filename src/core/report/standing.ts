import { planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import type { FitScale } from "../profile/scale.ts";
import { choose } from "../scoring/answers.ts";
import type { Assessment } from "../scoring/assess.ts";
import { isOneStepFromFloor } from "../scoring/edge.ts";
import { type Hold, holdOf, holdsByEstimate } from "../scoring/hold.ts";
import { canRise, score } from "../scoring/score.ts";
import { rangeOf } from "../scoring/tally.ts";

/**
 * What a scale does to this verdict. Where the fit alone could lead above `unsure` it holds it, would by the answers given
 * (`mayHold`), is one step from it (`near`), or leaves it open. Where the fit alone leads no higher it lies at its floor, or
 * one step from it, and holds nothing. `none`: far from its floor.
 */
export type Effect = "holds" | "mayHold" | "near" | "open" | "atFloor" | "nearFloor" | "none";

/** Where a person stands on a scale of the fit. */
export interface Standing {
  id: string;
  name: string;
  kind: FitScale["kind"];
  /** Its value, from 0 to 100, by the answers given; null where there is none. */
  value: number | null;
  /** The value in the direction that speaks for the role. */
  good: number | null;
  standardError: number;
  /** The value at which it holds. */
  floor: number;
  /** Whether all of it was answered. */
  isWhole: boolean;
  effect: Effect;
}

/** Where a person stands on every scale of the fit, in listed order. */
export function standings(profile: Profile, { answers }: Pick<Assessment, "answers">): Standing[] {
  const plan = planOf(profile);
  const choices = choose(plan, Object.fromEntries(answers.map(({ id, answer }) => [id, answer])));
  const scored = score(plan, choices);
  const { sums } = scored;
  return plan.fitScales.map((scale) => {
    const { id, name, kind, standardError } = scale;
    const { point, answered, items } = rangeOf(sums, scale);
    const place = {
      hold: holdOf(sums, scale),
      isAtFloor: holdsByEstimate(scale, sums),
      isNear: isOneStepFromFloor(plan, choices, sums, scale),
      isHigh: canRise(plan, scored),
    };
    return {
      id,
      name,
      kind,
      value: point,
      good: point !== null && kind === "antiTrait" ? 100 - point : point,
      standardError,
      floor: kind === "antiTrait" ? 100 - scale.floor : scale.floor,
      isWhole: answered === items,
      effect: effectOf(place),
    };
  });
}

interface Place {
  hold: Hold;
  /** By the answers given; what holds whatever the unknown ones are is at its floor by these too. */
  isAtFloor: boolean;
  /** One step from its floor, on either side. */
  isNear: boolean;
  /** Whether the fit alone could lead above `unsure`. */
  isHigh: boolean;
}

function effectOf({ hold, isAtFloor, isNear, isHigh }: Place): Effect {
  if (!isHigh) return isAtFloor ? "atFloor" : isNear ? "nearFloor" : "none";
  if (isAtFloor) return hold === "yes" ? "holds" : "mayHold";
  if (isNear) return "near";
  return hold === "open" ? "open" : "none";
}

/** The lowest good value first; scales without an answer last. */
export function lowestFirst(all: readonly Standing[]): Standing[] {
  return [...all].sort((a, b) => (a.good ?? ABOVE_ALL) - (b.good ?? ABOVE_ALL));
}

/** Above every good value. */
const ABOVE_ALL = 101;
