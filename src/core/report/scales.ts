import { at, lookUp } from "../base/at.ts";
import { planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import type { AntiTraitResult, Assessment } from "../scoring/assess.ts";
import { type Answered, shareOf } from "./answered.ts";
import type { AnsweredItem, AntiTraitsSection, NextStepsSection, ScalesSection } from "./sections.ts";
import { lowestFirst, type Standing } from "./standing.ts";
import { zoned } from "./zone.ts";

/** How many answers a scale names on either side. */
const NAMED_ANSWERS = 2;

/** From this share of the maximum an answer counts as a strong one; up to the other, as a weak one. */
const STRONG_SHARE = 0.75;
const WEAK_SHARE = 0.5;

/** What an assessment says beside its numbers. */
export interface ScaleParts {
  answered: Answered;
  standings: readonly Standing[];
}

/** Every scale that supports, in listed order, with its words and the answers that count most and least for the person. */
export function scalesSection(profile: Profile, assessment: Assessment, parts: ScaleParts): ScalesSection {
  const { traits, fitScales } = planOf(profile);
  const standings = byId(parts.standings);
  return {
    kind: "scales",
    isWeighted: fitScales.some(({ weight }) => weight !== at(fitScales, 0).weight),
    hasAntiTraits: fitScales.some(({ kind }) => kind === "antiTrait"),
    scales: assessment.traits.map((result, index) => {
      const { description, weight } = at(traits, index);
      const { effect } = lookUp(standings, result.id);
      const { strongest, weakest } = extremes(parts.answered.ofScale(result.id));
      return { ...zoned(result), description, weight, effect, strongest, weakest };
    }),
  };
}

function byId<T extends { id: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.id, one]));
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

/** Every scale that may make the job feel heavy, in listed order, with its words and the answers that drive it. */
export function antiTraitsSection(
  profile: Profile,
  assessment: Assessment,
  parts: ScaleParts,
): AntiTraitsSection {
  const { antiTraits } = planOf(profile);
  const standings = byId(parts.standings);
  return {
    kind: "antiTraits",
    antiTraits: assessment.antiTraits.map((result, index) => {
      const { description, weight } = at(antiTraits, index);
      const { effect } = lookUp(standings, result.id);
      const driving = drivenBy(result, parts.answered.ofScale(result.id));
      return { ...zoned(result), description, weight, effect, drivenBy: driving };
    }),
  };
}

function drivenBy({ holds, triggerAt }: AntiTraitResult, answers: AnsweredItem[]): AnsweredItem[] {
  if (holds === "no") return [];
  return answers.filter(({ item, points }) => points !== null && 100 * points >= triggerAt * item.max);
}

/** How many scales are named with their next steps. */
const MOST_SCALES = 3;

/** The scales with most room first: there is a next step for everybody. */
export function nextStepsSection(profile: Profile, standings: readonly Standing[]): NextStepsSection {
  const scales = byId(planOf(profile).scales);
  const steps = lowestFirst(standings).map(({ id, name }) => ({
    id,
    name,
    tips: [...lookUp(scales, id).tips],
  }));
  return { kind: "nextSteps", steps: steps.filter(({ tips }) => tips.length > 0).slice(0, MOST_SCALES) };
}
