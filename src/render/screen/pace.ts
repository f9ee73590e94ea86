import { givenAnswer, type Interview } from "../../core/interview/interview.ts";
import { paceOf } from "../../core/interview/pace.ts";
import type { Session } from "../../core/interview/session.ts";
import { listItems } from "../../core/profile/items.ts";

/** A guess until a person has shown their own pace. */
const USUAL_MILLISECONDS = 9000;
/** How many answers of a person's own weigh as much as the guess: a few quick ones promise nothing yet. */
const GUESS_WEIGHT = 10;
const MINUTE = 60_000;

/** The minutes that so many questions usually take, at least 1. */
export function usualMinutes(questions: number): number {
  return minutesFor(questions, USUAL_MILLISECONDS);
}

function minutesFor(questions: number, pace: number): number {
  return Math.max(1, Math.round((questions * pace) / MINUTE));
}

/** The minutes that so many questions will take at this person's pace, at least 1. */
export function minutesLeft({ times }: Session, questions: number): number {
  const own = paceOf(times);
  if (own === null) return usualMinutes(questions);
  const count = Object.keys(times).length;
  return minutesFor(questions, (GUESS_WEIGHT * USUAL_MILLISECONDS + count * own) / (GUESS_WEIGHT + count));
}

/** How many questions are neither answered nor skipped. */
export function openCount(interview: Interview): number {
  return listItems(interview.profile).filter(
    (item) => givenAnswer(interview, item) === null && !interview.skipped.includes(item.id),
  ).length;
}

/** How much of an interview the short form asks: so it is on average of simulated people (`npm run bench measure`). */
const SHORT_SHARE = 0.69;
/** From so many questions on, a guess to the single question would promise more than it knows. */
const MANY = 20;
const ROUND = 5;

/**
 * How much of the questions of so many roles an exploration asks (`npm run bench ranking`): most of those of four, of which three are
 * settled; the more roles there are, the more of them fall away early.
 */
function exploredShare(roles: number): number {
  if (roles < 4) return roles < 3 ? 0.59 : 0.7;
  return Math.max(0.5, 0.745 - 0.0275 * (roles - 4));
}

/** How many of so many questions of so many roles an exploration usually asks. */
export function usualExplored(items: number, roles: number): number {
  return rounded(items, items * exploredShare(roles));
}

/** How many of so many questions the short form usually asks. */
export function usualQuestions(items: number): number {
  return rounded(items, items * SHORT_SHARE);
}

function rounded(items: number, usual: number): number {
  return items < MANY ? Math.ceil(usual) : Math.round(usual / ROUND) * ROUND;
}
