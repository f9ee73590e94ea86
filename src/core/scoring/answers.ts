import { at } from "../base/at.ts";
import { type Problem, problem } from "../base/problem.ts";
import { shortened } from "../base/shortened.ts";
import { nearest } from "../base/suggest.ts";
import type { AnswerValue, Item, Option } from "../profile/items.ts";
import type { Plan } from "../profile/plan.ts";
import { planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";

/** What a person answered, by item id. Absent, null and undefined all mean unknown. */
export type Answers = Readonly<Record<string, AnswerValue | null | undefined>>;

/** One respondent, as an answer file gives it. */
export interface AnswerRecord {
  profile: string | null;
  respondent: string | null;
  /** The class, or whatever else the respondent belongs to. */
  group: string | null;
  answers: Answers;
}

/** Answers by an item's position in the plan: the index of the option chosen, or `UNKNOWN`. */
export type Choices = readonly number[];

/** Stands for an answer that is not there. */
export const UNKNOWN = -1;

/** The option chosen for the item at a position of the plan; undefined while it is unknown. */
export function chosenOption(plan: Plan, choices: Choices, position: number): Option | undefined {
  return at(plan.items, position).options[at(choices, position)];
}

/** So many wrong answers of one person are told; a record of a megabyte holds a hundred thousand. */
const MOST_WRONG = 1000;

/**
 * Finds what is wrong with answers to a profile.
 * @returns `unknown-item`, `not-an-option` and `not-a-statement-answer`, each with the item id as `place.path`, and `more-problems`
 * where there are more than a person would read; none when the answers can be assessed.
 */
export function checkAnswers(profile: Profile, answers: Answers): Problem[] {
  const plan = planOf(profile);
  const wrong = Object.keys(answers).filter((id) => isWrong(plan, id, answers[id]));
  const told = wrong.slice(0, MOST_WRONG).map((id) => wrongAnswer(plan, id, answers[id]));
  const count = wrong.length - told.length;
  return count === 0 ? told : [...told, problem("more-problems", { count })];
}

function isWrong(plan: Plan, id: string, value: unknown): boolean {
  const item = plan.items[plan.positions.get(id) ?? UNKNOWN];
  return !item || !(value === null || value === undefined || optionIndex(item, value) !== UNKNOWN);
}

function wrongAnswer(plan: Plan, id: string, value: unknown): Problem {
  const item = plan.items[plan.positions.get(id) ?? UNKNOWN];
  const place = { path: id };
  if (!item) {
    return problem("unknown-item", { id, suggestion: nearest(id, [...plan.positions.keys()]) }, place);
  }
  const received = shown(value);
  return item.kind === "statement"
    ? problem("not-a-statement-answer", { id, received }, place)
    : problem("not-an-option", { id, received, options: item.options.length }, place);
}

/** Longer texts are cut in a problem's sentence. */
const MOST_SHOWN = 40;

/** A value of any kind, short enough for a sentence. */
function shown(value: unknown): string {
  if (typeof value === "string") {
    return JSON.stringify(shortened(value, MOST_SHOWN));
  }
  if (Array.isArray(value)) return "[…]";
  return typeof value === "object" ? "{…}" : String(value);
}

/** The option that a value stands for, or `UNKNOWN` where it is none. */
export function optionIndex(item: Item, value: unknown): number {
  return item.options.findIndex((option) => option.value === value);
}

/**
 * Reads answers into choices. The answers must have passed `checkAnswers`.
 * @throws RangeError naming the ids that are no item or hold no option: a bug of the caller.
 */
export function choose(plan: Plan, answers: Answers): Choices {
  const choices = new Array<number>(plan.items.length).fill(UNKNOWN);
  const wrong: string[] = [];
  for (const id of Object.keys(answers)) {
    const value = answers[id];
    const position = plan.positions.get(id) ?? UNKNOWN;
    const item = plan.items[position];
    if (item && (value === null || value === undefined)) continue;
    const index = item ? optionIndex(item, value) : UNKNOWN;
    if (index === UNKNOWN) wrong.push(id);
    else choices[position] = index;
  }
  // Not by `checkAnswers`: a page that only scores need not carry its suggestions.
  if (wrong.length > 0) throw new RangeError(`answers that checkAnswers rejects: ${wrong.join(", ")}`);
  return choices;
}
