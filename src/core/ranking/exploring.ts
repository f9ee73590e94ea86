import { type Item, listItems } from "../profile/items.ts";
import type { Profile } from "../profile/profile.ts";
import type { Answers } from "../scoring/answers.ts";
import { choiceOf } from "./chosen.ts";
import { contendersAmong } from "./contenders.ts";
import type { Exploration } from "./exploration.ts";
import { mostTelling } from "./most-telling.ts";
import { FIRST } from "./settling.ts";
import { orderOf } from "./standing.ts";

type Skipped = ReadonlySet<string>;

/**
 * The question to ask next: one of every scale that roles share, those first that tell most roles apart; then, of all that is
 * left, whichever brings most roles nearest to being out of play.
 * @param skipped ids of questions not to ask any more: unknown, whatever is answered to the others
 * @returns null once the exploration is settled
 * @throws RangeError when an answer is no option of its item
 */
export function nextToAsk(exploration: Exploration, answers: Answers, skipped: Skipped): Item | null {
  const { order, chosen, contenders } = lookAt(exploration, answers, skipped);
  if (isFewEnough(order, contenders)) return null;
  const [fresh] = exploration.shared.find((ids) => !ids.some((id) => chosen.has(id))) ?? [];
  const first =
    fresh === undefined ? undefined : listItems(exploration.profile).find(({ id }) => id === fresh);
  return first ?? mostTelling(exploration.profile, order, contenders, chosen);
}

/** The roles in play, in the order of their points: whichever turns out to be ahead of all the others is one of them. */
export function inPlay(exploration: Exploration, answers: Answers, skipped: Skipped): Profile[] {
  return lookAt(exploration, answers, skipped).contenders;
}

/**
 * Whether no more than three roles are in play: whatever is answered to the questions left, no other turns out to be ahead of
 * all the rest. Once it is so it stays so.
 */
export function isSettled(exploration: Exploration, answers: Answers, skipped: Skipped): boolean {
  const { order, contenders } = lookAt(exploration, answers, skipped);
  return isFewEnough(order, contenders);
}

/** Of three roles or fewer, one has to be out of play. */
function isFewEnough(order: readonly Profile[], contenders: readonly Profile[]): boolean {
  return contenders.length <= Math.min(FIRST, Math.max(1, order.length - 1));
}

function lookAt({ profiles, profile }: Exploration, answers: Answers, skipped: Skipped) {
  const chosen = choiceOf([profile], answers, skipped);
  const order = orderOf(profiles, chosen);
  return { order, chosen, contenders: contendersAmong(order, chosen) };
}
