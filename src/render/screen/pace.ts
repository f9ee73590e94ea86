import { givenAnswer } from "../../core/interview/interview.ts";
import { paceOf } from "../../core/interview/pace.ts";
import type { Session } from "../../core/interview/session.ts";
import { listItems } from "../../core/profile/items.ts";

/** A guess until a person has shown their own pace. */
const USUAL_MILLISECONDS = 9000;
const MINUTE = 60_000;

/** The minutes that so many questions usually take, at least 1. */
export function usualMinutes(questions: number): number {
  return minutesFor(questions, USUAL_MILLISECONDS);
}

function minutesFor(questions: number, pace: number): number {
  return Math.max(1, Math.round((questions * pace) / MINUTE));
}

/** The minutes that the questions left will take at this person's pace, at least 1. */
export function minutesLeft({ interview, times }: Session): number {
  const left = listItems(interview.profile).filter(
    (item) => givenAnswer(interview, item) === null && !interview.skipped.includes(item.id),
  );
  return minutesFor(left.length, paceOf(times) ?? USUAL_MILLISECONDS);
}
