import { at } from "../base/at.ts";
import { oneLine } from "../base/clean.ts";
import { type Problem, problem } from "../base/problem.ts";
import { shortened } from "../base/shortened.ts";
import type { AnswerValue } from "../profile/items.ts";
import { planOf } from "../profile/plan.ts";
import { EXPLORATION, type Profile } from "../profile/profile.ts";
import { type Answers, choose } from "../scoring/answers.ts";
import { type Layout, layoutOf, MARK_SIGNS, numberOf, signsOf } from "./layout.ts";
import { PREFIX, readCode, type SoundCode, type WrongCode } from "./read.ts";
import { CHECK_SIGNS, checkOf, SIGNS, signValue } from "./signs.ts";

/** No group of signs is longer, so that a person can compare them. */
const MOST_IN_GROUP = 10;

/** Enough to find a code by in a list. */
const MOST_SHOWN = 60;

/**
 * All answers of one person as a short text to copy, send or read out: `KC1-…`. Every code of a profile is equally long, whether
 * much was answered or nothing.
 * @throws RangeError when an answer is none of the profile's; ask `checkAnswers` first.
 */
export function encodeAnswers(profile: Profile, answers: Answers): string {
  const { items, mark, signs, space, shift } = layoutOf(profile);
  const choices = choose(planOf(profile), answers);
  const number = items.reduce(
    (sum, { options }, position) => sum * BigInt(options.length + 1) + BigInt(at(choices, position) + 1),
    0n,
  );
  const body = mark + signsOf((number + shift) % space, signs);
  const check = checkOf([...body].map(signValue)).map((value) => SIGNS.charAt(value));
  return [PREFIX, ...groupsOf(body + check.join(""))].join("-");
}

/** Groups of nearly one length. */
function groupsOf(signs: string): string[] {
  const count = Math.ceil(signs.length / MOST_IN_GROUP);
  const starts = Array.from({ length: count + 1 }, (_, group) => Math.ceil((group * signs.length) / count));
  return starts.slice(1).map((end, group) => signs.slice(starts[group], end));
}

/** The answers that a code holds, by item id; one that was not given is absent. */
export type DecodedAnswers = { answers: Record<string, AnswerValue> } | { problems: Problem[] };

/**
 * The answers in a code of this profile. Small letters, spaces and hyphens anywhere, O for 0 and I or L for 1 are forgiven; any
 * other wrong sign, one too many or too few, and any two that changed places are told.
 * @returns the answers; or `code-mistyped`, `code-too-short`, `code-too-long`, `code-without-start`, `code-newer`; or
 * `code-of-other-edition`: its signs are sound, but other items than this profile's were answered
 */
export function decodeAnswers(profile: Profile, text: string): DecodedAnswers {
  const layout = layoutOf(profile);
  const read = readCode(text);
  if ("wrong" in read) return { problems: [mistakeIn(read, text, layout)] };
  // Of another edition nothing is known, not even how long its codes are.
  if (read.mark !== layout.mark) return { problems: [ofOtherEdition(profile, text)] };
  if (read.values.length !== lengthOf(layout)) return { problems: [mistakeIn(mistyped(read), text, layout)] };
  const number = numberOf(read.values.slice(MARK_SIGNS, -CHECK_SIGNS));
  const ways = (number - layout.shift + layout.space) % layout.space;
  if (ways >= layout.ways) return { problems: [ofOtherEdition(profile, text)] };
  return { answers: answersIn(ways, layout) };
}

/** How many signs stand behind the prefix. */
function lengthOf({ signs }: Layout): number {
  return MARK_SIGNS + signs + CHECK_SIGNS;
}

function answersIn(ways: bigint, { items }: Layout): Record<string, AnswerValue> {
  const found: [string, AnswerValue][] = [];
  let rest = ways;
  for (const { id, options } of [...items].reverse()) {
    const count = BigInt(options.length + 1);
    const option = options[Number(rest % count) - 1];
    if (option) found.push([id, option.value]);
    rest /= count;
  }
  return Object.fromEntries(found.reverse());
}

function ofOtherEdition({ id }: Profile, text: string): Problem {
  return problem("code-of-other-edition", { code: shown(text), role: id === EXPLORATION ? null : id });
}

function mistakeIn({ wrong, mark, length }: WrongCode, text: string, layout: Layout): Problem {
  const code = shown(text);
  if (wrong !== "signs") return problem(wrong === "newer" ? "code-newer" : "code-without-start", { code });
  // How long it should be is known of this profile's codes alone.
  const excess = mark === layout.mark ? length - lengthOf(layout) : 0;
  if (excess < 0) return problem("code-too-short", { code, missing: -excess });
  return excess > 0 ? problem("code-too-long", { code, excess }) : problem("code-mistyped", { code });
}

function mistyped({ mark, values }: SoundCode): WrongCode {
  return { wrong: "signs", mark, length: values.length };
}

/** As it stands, in one line, and no longer than helps to find it. */
function shown(text: string): string {
  return shortened(oneLine(text).trim(), MOST_SHOWN);
}
