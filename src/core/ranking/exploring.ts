import { type Item, listItems } from "../profile/items.ts";
import type { Profile } from "../profile/profile.ts";
import type { Answers } from "../scoring/answers.ts";
import { challengesTo } from "./challenges.ts";
import { choiceOf } from "./chosen.ts";
import type { Exploration } from "./exploration.ts";
import { mostTelling } from "./most-telling.ts";
import { FIRST } from "./settling.ts";
import { orderOf } from "./standing.ts";

type Skipped = ReadonlySet<string>;

/**
 * The question to ask next: one of every scale that roles share, those first that tell most roles apart; then, of all that is
 * left, whichever brings the first three nearest to being settled.
 * @param skipped ids of questions not to ask any more: unknown, whatever is answered to the others
 * @returns null once the exploration is settled
 * @throws RangeError when an answer is no option of its item
 */
export function nextToAsk(exploration: Exploration, answers: Answers, skipped: Skipped): Item | null {
  const { chosen, challenges } = lookAt(exploration, answers, skipped);
  if (challenges.length === 0) return null;
  const { profile, shared } = exploration;
  const fresh = shared.find((ids) => !ids.some((id) => chosen.has(id)))?.[0];
  const first = listItems(profile).find(({ id }) => id === fresh);
  return first ?? mostTelling(profile, challenges, chosen);
}

/** The roles in play, in the order of their points: the first three, and those that can still be told ahead of one of them. */
export function inPlay(exploration: Exploration, answers: Answers, skipped: Skipped): Profile[] {
  const { order, challenges } = lookAt(exploration, answers, skipped);
  const rising = new Set(challenges.map(({ role }) => role));
  return order.filter((role, place) => place < FIRST || rising.has(role));
}

/** Whether the first three are settled: nothing left to ask challenges them, as `challengesTo` says. */
export function isSettled(exploration: Exploration, answers: Answers, skipped: Skipped): boolean {
  return lookAt(exploration, answers, skipped).challenges.length === 0;
}

function lookAt({ profiles, profile }: Exploration, answers: Answers, skipped: Skipped) {
  const chosen = choiceOf([profile], answers, skipped);
  const order = orderOf(profiles, chosen);
  return { order, chosen, challenges: challengesTo(order, chosen) };
}
