import { givenAnswer } from "../../core/interview/interview.ts";
import type { Session } from "../../core/interview/session.ts";
import { listItems } from "../../core/profile/items.ts";

/** A guess until a person has shown their own pace. */
const USUAL_MILLISECONDS = 9000;
/** Fewer answers say little about a pace. */
const LEAST_ANSWERS = 3;
const MINUTE = 60_000;

/** The median of a person's times, in milliseconds; null without any. */
export function medianTime(times: readonly number[]): number | null {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

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
  const pace = times.length < LEAST_ANSWERS ? USUAL_MILLISECONDS : (medianTime(times) ?? USUAL_MILLISECONDS);
  return minutesFor(left.length, pace);
}
