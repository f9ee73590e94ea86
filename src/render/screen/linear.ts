import { stripControls } from "../../core/clean.ts";
import { currentItem, givenAnswer, groupOf, progressOf, shownOptions } from "../../core/interview.ts";
import type { Item } from "../../core/items.ts";
import { reviewEntries } from "../../core/review.ts";
import type { Session } from "../../core/session.ts";
import { groupNames, interview as words } from "../../text/interview.ts";
import { minutesLeft } from "./pace.ts";
import { settledText, welcomeTexts } from "./pages.ts";
import { leadOf, purposeOf, shownLabel, shownSides } from "./question.ts";
import { entryText } from "./review.ts";

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
  review: ({ interview }) => {
    const entries = reviewEntries(interview).map((entry, index) =>
      words.linear.option(String(index + 1), entryText(entry)),
    );
    return [words.review, ...entries, words.linear.review];
  },
};

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
  if (item.kind !== "comparison") return [...leadOf(item), stripControls(item.text)];
  const [a, b] = shownSides(item).map(stripControls);
  return [words.pick, words.linear.sideA(a ?? ""), words.linear.sideB(b ?? "")];
}
