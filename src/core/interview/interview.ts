import { at } from "../base/at.ts";
import { type AnswerValue, type Item, listItems } from "../profile/items.ts";
import { planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import { type Answers, choose, optionIndex, UNKNOWN } from "../scoring/answers.ts";
import { score } from "../scoring/score.ts";
import type { Explorer } from "./explorer.ts";
import { nextItem } from "./next-item.ts";
import { type Seed, shuffledOrder } from "./shuffle.ts";

/** Which question comes next: `nextItem` explains both. */
export type InterviewOrder = "listed" | "shortest";

/**
 * An interview at one moment. It never changes: `answer`, `skip`, `keep`, `back`, `jump` and `reorder` each return the next moment.
 * All that counts is (profile, answers); the rest remembers the way, so that a person can go back along it.
 */
export interface Interview {
  profile: Profile;
  answers: Answers;
  /** Ids that the person passed over: unknown, but not asked again on the way. */
  skipped: readonly string[];
  /** Ids shown so far, in order. */
  trail: readonly string[];
  /** The place in `trail` of the question on the screen; `trail.length` when no question is left. */
  at: number;
  order: InterviewOrder;
  seed: Seed;
  /** Of an interview for several roles: what its shortest order asks, and when that is enough. */
  explorer?: Explorer;
}

/** How an interview begins, or what it goes on with. */
export interface InterviewStart {
  /** Decides how the options of situations are shuffled: one for each person, kept with the answers. 0 when left out. */
  seed?: Seed;
  order?: InterviewOrder;
  explorer?: Explorer;
  /** Of an interview that goes on. */
  answers?: Answers;
  skipped?: readonly string[];
}

/**
 * Begins an interview, or goes on with answers kept: it opens at the first question that is neither answered nor skipped.
 * Answers to questions that the profile does not have are left behind.
 * @throws RangeError when an answer is no option of its question
 */
export function startInterview(profile: Profile, start: InterviewStart = {}): Interview {
  const { seed = 0, order = "listed", answers = {}, skipped = [], explorer } = start;
  const known = new Set(listItems(profile).map(({ id }) => id));
  const given = Object.keys(answers).filter((id) => known.has(id) && isGiven(answers[id]));
  const passed = [...new Set(skipped)].filter((id) => known.has(id) && !given.includes(id));
  const trail = order === "listed" ? listed(profile, [...given, ...passed]) : [...given, ...passed];
  const kept = Object.fromEntries(given.map((id) => [id, answers[id]]));
  const begun = { profile, answers: kept, skipped: passed, trail, at: trail.length - 1, order, seed };
  return forward(explorer ? { ...begun, explorer } : begun);
}

function isGiven(value: AnswerValue | null | undefined): value is AnswerValue {
  return value !== null && value !== undefined;
}

function listed(profile: Profile, ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  return listItems(profile).flatMap(({ id }) => (wanted.has(id) ? [id] : []));
}

/** The question on the screen, or null when none is left. */
export function currentItem(interview: Interview): Item | null {
  const id = interview.trail[interview.at];
  return findItem(interview.profile, id) ?? null;
}

function findItem(profile: Profile, id: string | undefined): Item | undefined {
  return listItems(profile).find((item) => item.id === id);
}

/** The answer given earlier to an item, or null. */
export function givenAnswer({ answers }: Interview, item: Item): AnswerValue | null {
  return (Object.hasOwn(answers, item.id) ? answers[item.id] : null) ?? null;
}

/**
 * Answers the question on the screen and moves on; without one nothing changes.
 * @throws RangeError when the value is none of its options'
 */
export function answer(interview: Interview, value: AnswerValue): Interview {
  const item = currentItem(interview);
  if (!item) return interview;
  if (optionIndex(item, value) === UNKNOWN) {
    throw new RangeError(`${JSON.stringify(value)} is no option of ${item.id}`);
  }
  return forward({
    ...interview,
    answers: { ...interview.answers, [item.id]: value },
    skipped: interview.skipped.filter((id) => id !== item.id),
  });
}

/** Leaves the question on the screen unknown, also when it had an answer, and moves on. */
export function skip(interview: Interview): Interview {
  const item = currentItem(interview);
  if (!item) return interview;
  const { [item.id]: _, ...answers } = interview.answers;
  const skipped = [...interview.skipped.filter((id) => id !== item.id), item.id];
  return forward({ ...interview, answers, skipped });
}

/** Takes back the answer on the screen: its question stays there, neither answered nor skipped. */
export function erase(interview: Interview): Interview {
  const item = currentItem(interview);
  if (!item || givenAnswer(interview, item) === null) return interview;
  const { [item.id]: _, ...answers } = interview.answers;
  return { ...interview, answers };
}

/** Shows the question before; at the first one nothing changes. */
export function back(interview: Interview): Interview {
  return { ...interview, at: Math.max(0, interview.at - 1) };
}

/** Shows questions again, or ones that were never shown; afterwards the interview goes on from its end. */
export function jump(interview: Interview, ids: readonly string[]): Interview {
  const known = [...new Set(ids)].filter((id) => findItem(interview.profile, id));
  if (known.length === 0) return interview;
  const trail = [...interview.trail.filter((shown) => !known.includes(shown)), ...known];
  return { ...interview, trail, at: trail.length - known.length };
}

/** Leaves the answer on the screen as it is and moves on; a question without an answer stays. */
export function keep(interview: Interview): Interview {
  const item = currentItem(interview);
  return item && givenAnswer(interview, item) !== null ? forward(interview) : interview;
}

/** Moves on and changes nothing; where the same question would come up again, it stays. */
export function pass(interview: Interview): Interview {
  const next = forward(interview);
  return currentItem(next) === currentItem(interview) ? interview : next;
}

/** Whether the order still has a question to ask: one that is neither answered nor skipped. */
export function isUnfinished(interview: Interview): boolean {
  return nextOf(interview) !== null;
}

function nextOf({ profile, answers, skipped, order, explorer }: Interview): Item | null {
  return explorer && order === "shortest"
    ? explorer.next(answers, skipped)
    : nextItem(profile, answers, { order, skipped: new Set(skipped) });
}

/** Goes to a question that is neither answered nor skipped: to the one on the screen, else to what the order asks next. */
export function goOn(interview: Interview): Interview {
  if (isOpen(interview, currentItem(interview))) return interview;
  return forward({ ...interview, at: interview.trail.length - 1 });
}

function isOpen(interview: Interview, item: Item | null): boolean {
  return item !== null && givenAnswer(interview, item) === null && !interview.skipped.includes(item.id);
}

/** Changes the order in which questions are chosen; the full interview asks what the short one left out. */
export function reorder(interview: Interview, order: InterviewOrder): Interview {
  const next = { ...interview, order };
  return currentItem(interview) ? next : forward({ ...next, at: interview.trail.length - 1 });
}

function forward(interview: Interview): Interview {
  const at = interview.at + 1;
  if (at < interview.trail.length) return { ...interview, at };
  const next = nextOf(interview);
  if (!next) return { ...interview, at };
  // A question that was left open on the way to another one comes up again, at the end.
  const trail = [...interview.trail.filter((id) => id !== next.id), next.id];
  return { ...interview, at: trail.length - 1, trail };
}

/** Whether no answer still missing can change the verdict; of several roles, what is told of the first of them. */
export function isSure(
  interview: Pick<Interview, "profile" | "answers" | "explorer"> & Partial<Pick<Interview, "skipped">>,
): boolean {
  const { profile, answers, explorer, skipped = [] } = interview;
  if (explorer) return explorer.isSettled(answers, skipped);
  const plan = planOf(profile);
  const { low, high } = score(plan, choose(plan, answers));
  return low === high;
}

/** The options of an item in the order of the screen: a situation's are shuffled, a flipped comparison's are turned round. */
export function shownOptions({ seed }: Pick<Interview, "seed">, item: Item): Item["options"] {
  if (item.kind === "comparison") return item.flip ? [...item.options].reverse() : item.options;
  if (item.kind !== "situation") return item.options;
  return shuffledOrder(item.options.length, seed, item.id).map((index) => at(item.options, index));
}
