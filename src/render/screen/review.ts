import { at } from "../../core/base/at.ts";
import { stripControls } from "../../core/base/clean.ts";
import { type Interview, isUnfinished } from "../../core/interview/interview.ts";
import { type ReviewEntry, reviewEntries } from "../../core/interview/review.ts";
import type { Session } from "../../core/interview/session.ts";
import { groupNames, interview as words } from "../../text/interview.ts";
import { itemText, optionLabel } from "../../text/items.ts";
import { columnsOf, hangLines, wrapLines } from "../terminal/wrap.ts";
import { toldKeys } from "./keys.ts";
import { openCount } from "./pace.ts";
import type { Parts, Window } from "./window.ts";
import { wordsOf } from "./words.ts";

type ItemEntry = Extract<ReviewEntry, { kind: "item" }>;

/** The words of a line of the review that is no question in its place. */
export function entryText(interview: Interview, entry: Exclude<ReviewEntry, ItemEntry>): string {
  switch (entry.kind) {
    case "finish":
      return finishText(interview);
    case "pair":
      return words.pair(...pairNumbers(entry));
    case "skipped":
      return stripControls(words.skipped(entry.number, itemText(entry.item)));
  }
}

/** The way to the report: while questions are still to come it says how many. */
export function finishText(interview: Interview): string {
  const { finish, finishEarly } = wordsOf(interview);
  return isUnfinished(interview) ? finishEarly(openCount(interview)) : finish;
}

/** The answer to a question; empty where there is none. */
export function answerText({ item, answer }: ItemEntry): string {
  return answer === null ? "" : optionLabel(item, answer);
}

/** What became of a question without an answer: passed over, seen and left open, or not reached; null where it has one. */
export function unansweredText({ trail, order }: Interview, { item, state }: ItemEntry): string | null {
  if (state === "answered") return null;
  if (state === "skipped") return words.states.skipped;
  if (trail.includes(item.id)) return words.states.open;
  return order === "shortest" ? words.states.unasked : words.states.ahead;
}

/** The name of the part that begins with an entry; null where none does. */
export function partBefore(entries: readonly ReviewEntry[], index: number): string | null {
  const [before, entry] = [entries[index - 1], at(entries, index)];
  if (entry.kind !== "item") return null;
  return before?.kind === "item" && before.group === entry.group ? null : groupNames[entry.group];
}

/** At the end of an interview the list is the last look; opened over another screen it is a way to questions. */
export function reviewHeading({ screen, interview }: Session): [title: string, note: string] {
  return screen === "list" ? [words.list, words.listNote] : [wordsOf(interview).review, words.reviewNote];
}

/** The numbers of a pair as a person counts them. */
function pairNumbers({ items: [a, b] }: Extract<ReviewEntry, { kind: "pair" }>): [number, number] {
  return a.number < b.number ? [a.number, b.number] : [b.number, a.number];
}

export function drawReview(session: Session, { width, chalk }: Window): Parts {
  const { interview, typed } = session;
  const cursor = session.cursor ?? 0;
  const entries = reviewEntries(interview);
  const blocks = entries.map((entry, index) => {
    const isHere = index === cursor;
    const part = partBefore(entries, index);
    const heading = part === null ? [] : ["", ...wrapLines(part, width).map((line) => chalk.bold(line))];
    const isQuiet = entry.kind === "item" && entry.state !== "answered";
    const paint = isHere ? chalk.cyan : isQuiet ? chalk.dim : (line: string) => line;
    const lines = entryLines(interview, entry, isHere ? "› " : "  ", width);
    return [...heading, ...lines.map((line) => paint(line))];
  });
  const [title, note] = reviewHeading(session);
  const intro = [chalk.bold(title), ...wrapLines(note, width), ""];
  const first = intro.length + blocks.slice(0, cursor).flat().length;
  return {
    head: [],
    body: [...intro, ...blocks.flat()],
    focus: { first, last: first + at(blocks, cursor).length - 1 },
    notice: noticeOf(session) ?? (typed === "" ? null : words.typed(typed)),
    keys: toldKeys(session),
  };
}

/** A line of the list: of a question its text, and beside it, or below where there is no room, its answer. */
function entryLines(interview: Interview, entry: ReviewEntry, mark: string, width: number): string[] {
  if (entry.kind !== "item") return hangLines(mark, entryText(interview, entry), width);
  const lead = `${mark}${entry.number}. `;
  const answer = words.answer(stripControls(unansweredText(interview, entry) ?? answerText(entry)));
  const lines = hangLines(lead, stripControls(itemText(entry.item)), width);
  const below = hangLines(" ".repeat(lead.length), answer, width);
  const beside = `${lines.at(-1)} ${below.join("").trim()}`;
  const isRoom = below.length === 1 && columnsOf(beside) <= width;
  return isRoom ? [...lines.slice(0, -1), beside] : [...lines, ...below];
}

function noticeOf({ notice, interview }: Session): string | null {
  return notice && wordsOf(interview).notices[notice];
}
