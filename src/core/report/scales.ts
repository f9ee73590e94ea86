import { at, lookUp } from "../base/at.ts";
import { planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import type { AntiTraitResult, Assessment, TraitResult } from "../scoring/assess.ts";
import { type Answered, shareOf } from "./answered.ts";
import type { AnsweredItem, AntiTraitsSection, NextStepsSection, ScalesSection } from "./sections.ts";

/** How many answers a scale names on either side. */
const NAMED_ANSWERS = 2;

/** From this share of the maximum an answer counts as a strong one; up to the other, as a weak one. */
const STRONG_SHARE = 0.75;
const WEAK_SHARE = 0.5;

export function scalesSection(profile: Profile, assessment: Assessment, answered: Answered): ScalesSection {
  const { traits } = planOf(profile);
  return {
    kind: "scales",
    scales: assessment.traits.map((result, index) => {
      const { description, weight } = at(traits, index);
      return { ...result, description, weight, ...extremes(answered.ofScale(result.id)) };
    }),
  };
}

function extremes(answers: readonly AnsweredItem[]) {
  const shares = answers.flatMap((answer) => {
    const share = shareOf(answer);
    return share === null ? [] : [{ answer, share }];
  });
  const sorted = shares.sort((a, b) => b.share - a.share);
  const strong = sorted.filter(({ share }) => share >= STRONG_SHARE);
  const weak = sorted.filter(({ share }) => share <= WEAK_SHARE).reverse();
  return {
    strongest: strong.slice(0, NAMED_ANSWERS).map(({ answer }) => answer),
    weakest: weak.slice(0, NAMED_ANSWERS).map(({ answer }) => answer),
  };
}

export function antiTraitsSection(
  profile: Profile,
  assessment: Assessment,
  answered: Answered,
): AntiTraitsSection {
  const { antiTraits } = planOf(profile);
  return {
    kind: "antiTraits",
    antiTraits: assessment.antiTraits.map((result, index) => ({
      ...result,
      description: at(antiTraits, index).description,
      drivenBy: drivenBy(result, answered.ofScale(result.id)),
    })),
  };
}

function drivenBy({ holds, triggerAt }: AntiTraitResult, answers: AnsweredItem[]): AnsweredItem[] {
  if (holds === "no") return [];
  return answers.filter(({ item, points }) => points !== null && 100 * points >= triggerAt * item.max);
}

/** Below this value a trait has room enough to be worth a tip; an anti-trait from here on. */
const ROOM_FROM = 80;
const WATCH_FROM = 50;
const MOST_STEPS = 3;

/** Triggered or rising anti-traits first, then the traits whose certain part is lowest. */
export function nextStepsSection(profile: Profile, assessment: Assessment): NextStepsSection {
  const scales = new Map(planOf(profile).scales.map((scale) => [scale.id, scale]));
  const watched = assessment.antiTraits.filter(({ low }) => low >= WATCH_FROM);
  const weak = assessment.traits.filter((trait) => value(trait) < ROOM_FROM);
  const sorted = [...watched.sort((a, b) => b.low - a.low), ...weak.sort((a, b) => value(a) - value(b))];
  const steps = sorted.map(({ id, name }) => ({ id, name, tips: [...lookUp(scales, id).tips] }));
  return { kind: "nextSteps", steps: steps.filter(({ tips }) => tips.length > 0).slice(0, MOST_STEPS) };
}

function value({ point, low }: TraitResult): number {
  return point ?? low;
}
