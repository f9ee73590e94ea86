import { stripControls } from "../../core/base/clean.ts";
import { currentItem, givenAnswer, type Interview, shownOptions } from "../../core/interview/interview.ts";
import { KEYS, type KeyEntry, placeOf, type SessionPlace } from "../../core/interview/keys.ts";
import { type ReviewEntry, reviewEntries } from "../../core/interview/review.ts";
import type { Session, SessionNotice } from "../../core/interview/session.ts";
import type { Item } from "../../core/profile/items.ts";
import { interview as words } from "../../text/interview.ts";
import { askText, shownLabel } from "../../text/items.ts";
import { lineWords } from "../../text/keys.ts";
import { capital } from "../../text/sentence.ts";
import { whereaboutsOf } from "./head.ts";
import { deedAt } from "./keys.ts";
import { settledText, welcomeTexts } from "./pages.ts";
import { purposeOf, shownSides } from "./question.ts";
import { answerText, entryText, finishText, partBefore, reviewHeading, unansweredText } from "./review.ts";
import { wordsOf } from "./words.ts";

/** Tells what is on the screen in plain lines, in the order in which they are best heard. */
export function tellScreen(session: Session): string {
  const { notice } = session;
  const said = notice === null ? [] : [noticeText(notice, session.interview)];
  // What came too soon need not be told anew: it has only just been told.
  const told = notice === "too-soon" ? [] : tellers[session.screen](session);
  return [...said, ...told].join("\n");
}

/** Where lines are typed there are no keys to tell of. */
function noticeText(notice: SessionNotice, interview: Interview): string {
  const { linear, notices } = wordsOf(interview);
  const typed: Partial<Record<SessionNotice, string>> = linear.notices;
  return typed[notice] ?? notices[notice];
}

const tellers: Record<Session["screen"], (session: Session) => string[]> = {
  welcome: (session) => [
    wordsOf(session.interview).welcome(stripControls(session.interview.profile.role)),
    ...welcomeTexts(session),
    words.linear.answer,
    words.linear.others(typedWords("question").map(({ text }) => text)),
    words.linear.welcome,
  ],
  question: tellQuestion,
  help: tellHelp,
  settled: (session) => {
    const { settled, linear } = wordsOf(session.interview);
    return [settled, settledText(session), linear.settled];
  },
  list: (session) => [...tellReview(session), wordsOf(session.interview).linear.list],
  review: (session) => [...tellReview(session), wordsOf(session.interview).linear.review],
};

/** The words to type at a place, each with what it does: those of its keys. */
export function typedWords(place: SessionPlace, interview?: Interview): { text: string; deed: string }[] {
  const told = new Set<KeyEntry>();
  return Object.entries(lineWords).flatMap(([word, key]) => {
    const entry = KEYS[place].find(({ keys }) => keys.includes(key));
    if (!entry || entry.intent === "paste" || told.has(entry)) return [];
    told.add(entry);
    const text = key.length === 1 ? words.linear.word(word, key) : word;
    return [{ text, deed: deedAt(place, entry.intent, interview).full }];
  });
}

function tellHelp(session: Session): string[] {
  const below: Session = { ...session, screen: session.under };
  const purpose = below.screen === "question" ? purposeOf(session) : null;
  return [
    ...(purpose === null ? [] : [purpose]),
    ...(below.screen === "question" ? [words.linear.answer] : []),
    ...typedWords(placeOf(below), below.interview).map(({ text, deed }) => words.linear.deed(text, deed)),
    words.linear.help,
  ];
}

function tellReview(session: Session): string[] {
  const { interview } = session;
  const [title] = reviewHeading(session);
  const entries = reviewEntries(interview);
  const lines = entries.flatMap((entry, index) => {
    const part = partBefore(entries, index);
    return [...(part === null ? [] : [words.linear.part(part)]), entryLine(interview, entry)];
  });
  return [title, ...lines];
}

/** A line of the review, led by the number that opens it. */
function entryLine(interview: Interview, entry: ReviewEntry): string {
  const { either, reviewed, unanswered, option } = words.linear;
  if (entry.kind === "finish") return option("0", finishText(interview));
  if (entry.kind !== "item") return entryText(interview, entry);
  const { item, number } = entry;
  const question = item.kind === "comparison" ? either(item.this, item.other) : item.text;
  const state = unansweredText(interview, entry);
  const text = state === null ? reviewed(question, answerText(entry)) : unanswered(question, capital(state));
  return option(String(number), stripControls(text));
}

function tellQuestion(session: Session): string[] {
  const { interview } = session;
  const item = currentItem(interview);
  if (!item) return [];
  const { count, part, left } = whereaboutsOf(session, item);
  const given = givenAnswer(interview, item);
  const options = shownOptions(interview, item).map(({ value }, index) => {
    const label = stripControls(shownLabel(item, value, index));
    return words.linear.option(String(index + 1), value === given ? `${label} (${words.earlier})` : label);
  });
  return [
    `${part === null ? "" : `${part}. `}${left === null ? count : `${count}, ${left.long}`}.`,
    ...questionTexts(item),
    ...options,
    ...(given === null ? [] : [words.linear.answered]),
  ];
}

function questionTexts(item: Item): string[] {
  if (item.kind === "statement") return [words.statement, stripControls(item.text)];
  if (item.kind !== "comparison") {
    const ask = askText(item);
    return [item.text, ...(ask === null ? [] : [ask])].map((text) => stripControls(text));
  }
  const [a, b] = shownSides(item);
  return [words.pick, words.linear.sideA(stripControls(a)), words.linear.sideB(stripControls(b))];
}
