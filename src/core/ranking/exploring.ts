import { type Item, listItems } from "../profile/items.ts";
import type { Profile } from "../profile/profile.ts";
import type { Answers } from "../scoring/answers.ts";
import { choiceOf } from "./chosen.ts";
import { boundsOf, differenceOf } from "./difference.ts";
import type { Exploration } from "./exploration.ts";
import { FIRST } from "./settling.ts";
import { byStanding, standingOf } from "./standing.ts";

type Skipped = ReadonlySet<string>;

/** The question to ask next; null once the first three are settled or nothing is left to ask. */
export function nextToAsk(exploration: Exploration, answers: Answers, skipped: Skipped): Item | null {
  if (isSettled(exploration, answers, skipped)) return null;
  const chosen = choiceOf([exploration.profile], answers);
  return listItems(exploration.profile).find(({ id }) => !chosen.has(id) && !skipped.has(id)) ?? null;
}

/** The roles that some answers to what is left still bring among the first three. */
export function inPlay({ profiles }: Exploration, answers: Answers, _skipped: Skipped): Profile[] {
  const chosen = choiceOf(profiles, answers);
  return profiles.filter((profile) => {
    const before = profiles.filter(
      (other) => other !== profile && boundsOf(differenceOf(other, profile), chosen).low > 0,
    );
    return before.length < FIRST;
  });
}

/** Whether what is told of the first three stays as it is, whatever the answers to the questions left. */
export function isSettled({ profiles }: Exploration, answers: Answers, _skipped: Skipped): boolean {
  const chosen = choiceOf(profiles, answers);
  const order = profiles
    .map((profile) => standingOf(profile, answers))
    .sort(byStanding)
    .map(({ plan }) => plan.profile);
  return order.slice(0, FIRST).every((one, index) =>
    order.slice(index + 1).every((other) => {
      const difference = differenceOf(one, other);
      return -boundsOf(difference, chosen).low < difference.beyond;
    }),
  );
}
