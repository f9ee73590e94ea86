import { at } from "../base/at.ts";
import { planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import { type Answers, optionIndex, UNKNOWN } from "../scoring/answers.ts";
import type { Chosen } from "./difference.ts";

/** The answers to the items of a role; those to other items are none of its business. */
export function answersTo(profile: Profile, answers: Answers): Answers {
  const { items } = planOf(profile);
  return Object.fromEntries(
    items.flatMap(({ id }) => (Object.hasOwn(answers, id) ? [[id, answers[id]]] : [])),
  );
}

/** Reads answers to the items of the fit of several roles; one to an item that they share is read once. */
export function choiceOf(profiles: readonly Profile[], answers: Answers): Chosen {
  const chosen = new Map<string, number>();
  for (const profile of profiles) {
    const { fitScales, items } = planOf(profile);
    for (const position of fitScales.flatMap((scale) => scale.items)) {
      const item = at(items, position);
      if (chosen.has(item.id) || !Object.hasOwn(answers, item.id)) continue;
      const option = optionIndex(item, answers[item.id]);
      if (option !== UNKNOWN) chosen.set(item.id, option);
    }
  }
  return chosen;
}
