import { stripControls } from "../../core/clean.ts";
import { type ReviewEntry, reviewEntries } from "../../core/review.ts";
import type { Session } from "../../core/session.ts";
import { interview as words } from "../../text/interview.ts";
import { itemText } from "../../text/item-list.ts";
import { optionLabel } from "../../text/items.ts";
import { hangLines, wrapLines } from "../wrap.ts";
import type { Parts } from "./fit.ts";
import type { Window } from "./screen.ts";

/** The words of one line of the review. */
export function entryText(entry: ReviewEntry): string {
  switch (entry.kind) {
    case "finish":
      return words.finish;
    case "pair":
      return words.pair(entry.items[0].number, entry.items[1].number);
    case "skipped":
      return stripControls(words.skipped(entry.number, itemText(entry.item)));
    case "item": {
      const label = entry.answer === null ? words.unknown : optionLabel(entry.item, entry.answer);
      return stripControls(words.reviewed(entry.number, itemText(entry.item), label));
    }
  }
}

export function drawReview(session: Session, { width, chalk }: Window): Parts {
  const cursor = session.cursor ?? 0;
  const entries = reviewEntries(session.interview).map((entry, index) => {
    const lines = hangLines(index === cursor ? "› " : "  ", entryText(entry), width);
    return index === cursor ? lines.map((line) => chalk.cyan(line)) : lines;
  });
  const intro = wrapLines(words.reviewNote, width);
  const before = intro.length + 1 + entries.slice(0, cursor).flat().length;
  return {
    head: [chalk.bold(words.review)],
    body: [...intro, "", ...entries.flat()],
    focus: { first: before, last: before + (entries[cursor]?.length ?? 1) - 1 },
    notice: null,
    keys: [words.keys.open, words.keys.move, words.keys.back, words.keys.leave],
  };
}
