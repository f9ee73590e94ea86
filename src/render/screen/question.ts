import { at } from "../../core/base/at.ts";
import { stripControls } from "../../core/base/clean.ts";
import { groupOf } from "../../core/interview/groups.ts";
import { currentItem, givenAnswer, shownOptions } from "../../core/interview/interview.ts";
import { OPTION_KEYS } from "../../core/interview/keys.ts";
import type { Session } from "../../core/interview/session.ts";
import type { Item } from "../../core/profile/items.ts";
import { interview as words } from "../../text/interview.ts";
import { askText, shownLabel } from "../../text/items.ts";
import { hangLines, wrapLines } from "../terminal/wrap.ts";
import { headLines } from "./head.ts";
import { toldKeys } from "./keys.ts";
import type { Parts, Window } from "./window.ts";
import { wordsOf } from "./words.ts";

export function drawQuestion(session: Session, window: Window): Parts {
  const item = currentItem(session.interview);
  const notice = session.notice && wordsOf(session.interview).notices[session.notice];
  const keys = toldKeys(session);
  if (!item) return { head: [], body: [""], focus: { first: 0, last: 0 }, notice, keys };
  const question = questionLines(item, window);
  const options = drawOptions(session, item, window);
  return {
    head: headLines(session, item, window),
    body: [...question, ...options.flat()],
    focus: focusOn(session.cursor, question, options),
    notice,
    keys,
  };
}

/** The lines of the option under the cursor; without one, the top. */
function focusOn(cursor: number | null, question: string[], options: string[][]): Parts["focus"] {
  if (cursor === null) return { first: 0, last: 0 };
  const first = question.length + options.slice(0, cursor).flat().length;
  return { first, last: first + at(options, cursor).length - 1 };
}

function questionLines(item: Item, { width, chalk }: Window): string[] {
  const text = (line: string) => wrapLines(stripControls(line), width).map((part) => chalk.bold(part));
  const quiet = (line: string) => wrapLines(stripControls(line), width).map((part) => chalk.dim(part));
  switch (item.kind) {
    case "rating":
    case "situation": {
      const ask = askText(item);
      return [...text(item.text), ...(ask === null ? [] : quiet(ask)), ""];
    }
    case "statement":
      return [...quiet(words.statement), ...text(`"${item.text}"`), ""];
    case "comparison": {
      const [a, b] = shownSides(item);
      const sides = [
        ...hangLines("A  ", stripControls(a), width),
        ...hangLines("B  ", stripControls(b), width),
      ];
      return [...wrapLines(words.pick, width).map((line) => chalk.bold(line)), ...sides, ""];
    }
  }
}

/** The two scenes of a comparison as shown: flipped ones have the other role's first. */
export function shownSides(item: Extract<Item, { kind: "comparison" }>): [string, string] {
  return item.flip ? [item.other, item.this] : [item.this, item.other];
}

function drawOptions(session: Session, item: Item, { width, chalk }: Window): string[][] {
  const given = givenAnswer(session.interview, item);
  return shownOptions(session.interview, item).map(({ value }, index) => {
    const isHere = session.cursor === index;
    const isGiven = value === given;
    const label = shownLabel(item, value, index) + (isGiven ? ` (${words.earlier})` : "");
    const lead = `${isHere ? "›" : " "} ${OPTION_KEYS[index]}  `;
    const lines = hangLines(lead, stripControls(label), width);
    return lines.map((line) => (isHere ? chalk.cyan(line) : isGiven ? chalk.bold(line) : line));
  });
}

/** Why a question is asked, for the help. */
export function purposeOf({ interview }: Session): string | null {
  const item = currentItem(interview);
  return item && wordsOf(interview).why[groupOf(interview.profile, item)];
}
