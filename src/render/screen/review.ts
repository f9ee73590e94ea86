import { at } from "../../core/base/at.ts";
import { stripControls } from "../../core/base/clean.ts";
import { currentItem } from "../../core/interview/interview.ts";
import { type ReviewEntry, reviewEntries } from "../../core/interview/review.ts";
import type { Session } from "../../core/interview/session.ts";
import { interview as words } from "../../text/interview.ts";
import { itemText, optionLabel } from "../../text/items.ts";
import { hangLines, wrapLines } from "../terminal/wrap.ts";
import type { Parts, Window } from "./window.ts";

/** The words of one line of the review. */
export function entryText(entry: ReviewEntry): string {
  switch (entry.kind) {
    case "finish":
      return words.finish;
    case "pair":
      return words.pair(...pairNumbers(entry));
    case "skipped":
      return stripControls(words.skipped(entry.number, itemText(entry.item)));
    case "item": {
      const label = entry.answer === null ? words.unknown : optionLabel(entry.item, entry.answer);
      return stripControls(words.reviewed(entry.number, itemText(entry.item), label));
    }
  }
}

/** At the end of an interview the list is the last look; opened over a question it is a way to others. */
export function reviewHeading({ interview }: Session): [title: string, note: string] {
  return currentItem(interview) ? [words.list, words.listNote] : [words.review, words.reviewNote];
}

/** The numbers of a pair as a person counts them. */
function pairNumbers({ items: [a, b] }: Extract<ReviewEntry, { kind: "pair" }>): [number, number] {
  return a.number < b.number ? [a.number, b.number] : [b.number, a.number];
}

export function drawReview(session: Session, { width, chalk }: Window): Parts {
  const cursor = session.cursor ?? 0;
  const entries = reviewEntries(session.interview).map((entry, index) => {
    const lines = hangLines(index === cursor ? "› " : "  ", entryText(entry), width);
    return index === cursor ? lines.map((line) => chalk.cyan(line)) : lines;
  });
  const [title, note] = reviewHeading(session);
  const intro = [chalk.bold(title), ...wrapLines(note, width), ""];
  const before = intro.length + entries.slice(0, cursor).flat().length;
  const last = before + at(entries, cursor).length - 1;
  return {
    head: [],
    body: [...intro, ...entries.flat()],
    focus: { first: before, last },
    notice: session.notice && words.notices[session.notice],
    keys: [words.keys.open, words.keys.move, words.keys.back, words.keys.leave],
  };
}
