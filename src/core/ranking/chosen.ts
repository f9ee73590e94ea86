import { at } from "../base/at.ts";
import { planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import { type Answers, optionIndex, UNKNOWN } from "../scoring/answers.ts";

/** Which option was chosen of which item of the fit, or that it is `SKIPPED`; what may still be asked is missing. */
export type Chosen = ReadonlyMap<string, number>;

/** In place of an option: unknown, and not asked any more. */
export const SKIPPED = -2;

/** The answers to the items of a role; those to other items are none of its business. */
export function answersTo(profile: Profile, answers: Answers): Answers {
  const own: Record<string, Answers[string]> = {};
  for (const { id } of planOf(profile).items) if (Object.hasOwn(answers, id)) own[id] = answers[id];
  return own;
}

/**
 * Reads answers to the items of the fit of several roles; one to an item that they share is read once.
 * @param skipped ids of items that are not asked any more
 * @throws RangeError when an answer is no option of its item
 */
export function choiceOf(
  profiles: readonly Profile[],
  answers: Answers,
  skipped: Iterable<string> = [],
): Chosen {
  const chosen = new Map<string, number>();
  for (const id of skipped) chosen.set(id, SKIPPED);
  for (const profile of profiles) {
    const { fitScales, items } = planOf(profile);
    for (const position of fitScales.flatMap((scale) => scale.items)) {
      const item = at(items, position);
      const value = Object.hasOwn(answers, item.id) ? answers[item.id] : null;
      if (value === null || value === undefined) continue;
      const option = optionIndex(item, value);
      if (option === UNKNOWN) throw new RangeError(`answers that checkAnswers rejects: ${item.id}`);
      chosen.set(item.id, option);
    }
  }
  return chosen;
}
