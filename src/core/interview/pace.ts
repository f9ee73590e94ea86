import { at } from "../base/at.ts";

/** How long each answer took, in milliseconds, by the id of its item. */
export type AnswerTimes = Readonly<Record<string, number>>;

/** Fewer answers say little about a pace. */
const LEAST_ANSWERS = 3;

/** Answers given faster than this were hardly read. */
const HURRIED_MILLISECONDS = 2000;

/** The time that at least half of a person's answers took no longer than, in milliseconds; null as long as there are few. */
export function paceOf(times: AnswerTimes): number | null {
  const sorted = Object.values(times).sort((a, b) => a - b);
  return sorted.length < LEAST_ANSWERS ? null : at(sorted, Math.floor(sorted.length / 2));
}

/** Whether answers came faster than anybody reads: the median below two seconds. It never changes a score. */
export function isHurried(times: AnswerTimes): boolean {
  const pace = paceOf(times);
  return pace !== null && pace < HURRIED_MILLISECONDS;
}

/** A pause for a cup of tea says nothing about a person's pace. */
const LONGEST_MILLISECONDS = 120_000;

/**
 * The times once an item was answered: of one that is answered again the last counts. A pause tells nothing, and neither does
 * a clock that was set back; null: the item has no answer any more.
 */
export function withTime(times: AnswerTimes, id: string, time: number | null): AnswerTimes {
  const { [id]: _, ...others } = times;
  const tells = time !== null && time >= 0 && time <= LONGEST_MILLISECONDS;
  return tells ? { ...others, [id]: time } : others;
}
