import { planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import type { FitScale } from "../profile/scale.ts";
import { choose } from "../scoring/answers.ts";
import type { Assessment } from "../scoring/assess.ts";
import { isOneStepFromFloor } from "../scoring/edge.ts";
import { type Hold, holdOf, holdsByEstimate } from "../scoring/hold.ts";
import { score } from "../scoring/score.ts";
import { rangeOf } from "../scoring/tally.ts";

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
  holds: Hold;
  /** Whether it does not hold by the answers given, but would after one step of one of them. */
  isNear: boolean;
}

/** Where a person stands on every scale of the fit, in listed order. */
export function standings(profile: Profile, { answers }: Pick<Assessment, "answers">): Standing[] {
  const plan = planOf(profile);
  const choices = choose(plan, Object.fromEntries(answers.map(({ id, answer }) => [id, answer])));
  const { sums } = score(plan, choices);
  return plan.fitScales.map((scale) => {
    const { id, name, kind, standardError } = scale;
    const { point } = rangeOf(sums, scale);
    return {
      id,
      name,
      kind,
      value: point,
      good: point !== null && kind === "antiTrait" ? 100 - point : point,
      standardError,
      holds: holdOf(sums, scale),
      isNear:
        point !== null && !holdsByEstimate(scale, sums) && isOneStepFromFloor(plan, choices, sums, scale),
    };
  });
}

/** The lowest good value first; scales without an answer last. */
export function lowestFirst(all: readonly Standing[]): Standing[] {
  return [...all].sort((a, b) => (a.good ?? ABOVE_ALL) - (b.good ?? ABOVE_ALL));
}

/** Above every good value. */
const ABOVE_ALL = 101;
