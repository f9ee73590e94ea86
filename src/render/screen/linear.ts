import { stripControls } from "../../core/base/clean.ts";
import {
  currentItem,
  givenAnswer,
  groupOf,
  progressOf,
  shownOptions,
} from "../../core/interview/interview.ts";
import { type ReviewEntry, reviewEntries } from "../../core/interview/review.ts";
import type { Session } from "../../core/interview/session.ts";
import type { Item } from "../../core/profile/items.ts";
import { groupNames, interview as words } from "../../text/interview.ts";
import { askText, optionLabel } from "../../text/items.ts";
import { minutesLeft } from "./pace.ts";
import { settledText, welcomeTexts } from "./pages.ts";
import { purposeOf, shownLabel, shownSides } from "./question.ts";
import { entryText, reviewHeading } from "./review.ts";

/** Tells what is on the screen in plain lines, in the order in which they are best heard. */
export function tellScreen(session: Session): string {
  return tellers[session.screen](session).join("\n");
}

const tellers: Record<Session["screen"], (session: Session) => string[]> = {
  welcome: (session) => [
    words.welcome(stripControls(session.interview.profile.role)),
    ...welcomeTexts(session),
    words.linear.hint,
    words.linear.welcome,
  ],
  question: tellQuestion,
  help: (session) => {
    const purpose = session.under === "question" ? purposeOf(session) : null;
    return [...(purpose === null ? [] : [purpose]), words.linear.hint, words.linear.help];
  },
  settled: (session) => [words.settled, settledText(session), words.linear.settled],
  list: tellReview,
  review: tellReview,
};

function tellReview(session: Session): string[] {
  const [title] = reviewHeading(session);
  const isOverQuestion = currentItem(session.interview) !== null;
  const last = isOverQuestion ? words.linear.list : words.linear.review;
  return [title, ...reviewEntries(session.interview).map(entryLine), last];
}

/** A line of the review, led by the number that opens it. */
function entryLine(entry: ReviewEntry): string {
  if (entry.kind === "finish") return words.linear.option("0", words.finish);
  if (entry.kind !== "item") return entryText(entry);
  const { item, number, answer } = entry;
  const question = item.kind === "comparison" ? words.linear.either(item.this, item.other) : item.text;
  const { open, reviewed, option } = words.linear;
  const text = answer === null ? open(question) : reviewed(question, optionLabel(item, answer));
  return option(String(number), stripControls(text));
}

function tellQuestion(session: Session): string[] {
  const { interview, notice } = session;
  const item = currentItem(interview);
  if (!item) return [];
  const { answered, items } = progressOf(interview, item);
  const group = groupNames[groupOf(interview.profile, item)];
  const given = givenAnswer(interview, item);
  const options = shownOptions(interview, item).map(({ value }, index) => {
    const label = shownLabel(item, value, index) + (value === given ? ` (${words.earlier})` : "");
    return words.linear.option(String(index + 1), label);
  });
  return [
    ...(notice === null ? [] : [words.notices[notice]]),
    `${group}. ${words.answered(answered, items)}, ${words.left(minutesLeft(session))}.`,
    ...questionTexts(item),
    ...options,
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
