import { isMapping } from "../core/base/json.ts";
import type { InterviewOrder } from "../core/interview/interview.ts";
import type { Seed } from "../core/interview/shuffle.ts";
import { type AnswerValue, listItems } from "../core/profile/items.ts";
import type { Profile } from "../core/profile/profile.ts";
import { optionIndex, UNKNOWN } from "../core/scoring/answers.ts";
import type { State } from "./state.ts";

/** What is kept on the phone of a person who agreed. */
export interface Kept {
  respondent: string;
  group: string;
  order: InterviewOrder;
  seed: Seed;
  answers: Record<string, AnswerValue>;
  skipped: string[];
  /** Milliseconds since 1970. */
  savedAt: number;
  isFinished: boolean;
}

/** What is kept of the page, if the person agreed. */
export function keepable({ session, respondent, group, stage }: State, savedAt: number): Kept | null {
  if (!session) return null;
  const { answers, skipped, order, seed } = session.interview;
  const given = Object.entries(answers).flatMap(([id, answer]) =>
    answer === null || answer === undefined ? [] : [[id, answer] as const],
  );
  return {
    respondent,
    group,
    order,
    seed,
    answers: Object.fromEntries(given),
    skipped: [...skipped],
    savedAt,
    isFinished: stage === "ending",
  };
}

/** Whether a value that was found is an interview that can go on. */
export function isKept(profile: Profile, value: unknown): value is Kept {
  if (!isMapping(value) || !isMapping(value.answers) || !Array.isArray(value.skipped)) return false;
  const items = new Map(listItems(profile).map((item) => [item.id, item]));
  const isOption = ([id, answer]: [string, unknown]): boolean => {
    const item = items.get(id);
    return item !== undefined && optionIndex(item, answer) !== UNKNOWN;
  };
  return (
    [value.respondent, value.group].every((text) => typeof text === "string") &&
    [value.seed, value.savedAt].every(Number.isFinite) &&
    (value.order === "listed" || value.order === "shortest") &&
    typeof value.isFinished === "boolean" &&
    value.skipped.every((id) => items.has(id)) &&
    Object.entries(value.answers).every(isOption)
  );
}
