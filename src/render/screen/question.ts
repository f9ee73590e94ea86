import { at } from "../../core/base/at.ts";
import { stripControls } from "../../core/base/clean.ts";
import {
  currentItem,
  givenAnswer,
  groupOf,
  progressOf,
  shownOptions,
} from "../../core/interview/interview.ts";
import { OPTION_KEYS } from "../../core/interview/keys.ts";
import type { Session } from "../../core/interview/session.ts";
import type { AnswerValue, Item } from "../../core/profile/items.ts";
import { groupNames, interview as words } from "../../text/interview.ts";
import { askText, optionLabel } from "../../text/items.ts";
import { columnsOf, hangLines, wrapLines } from "../terminal/wrap.ts";
import { minutesLeft } from "./pace.ts";
import type { Parts, Window } from "./window.ts";

export function drawQuestion(session: Session, window: Window): Parts {
  const { interview } = session;
  const item = currentItem(interview);
  const keys = [
    words.keys.back,
    words.keys.help,
    words.keys.skip,
    words.keys.save,
    words.keys.move,
    words.keys.list,
  ];
  if (!item) return { head: [], body: [""], focus: { first: 0, last: 0 }, notice: null, keys };
  const question = questionLines(item, window);
  const options = drawOptions(session, item, window);
  const labels = options.length > 1 ? words.keys.answer(`1–${OPTION_KEYS[options.length - 1]}`) : "";
  return {
    head: headLines(session, item, window),
    body: [...question, ...options.flat()],
    focus: focusOn(session.cursor, question, options),
    notice: session.notice && words.notices[session.notice],
    keys: [labels, ...keys],
  };
}

/** The lines of the option under the cursor; without one, the top. */
function focusOn(cursor: number | null, question: string[], options: string[][]): Parts["focus"] {
  if (cursor === null) return { first: 0, last: 0 };
  const first = question.length + options.slice(0, cursor).flat().length;
  return { first, last: first + at(options, cursor).length - 1 };
}

/** Where the person is, and a thin line of how far. */
function headLines(session: Session, item: Item, { width, chalk }: Window): string[] {
  const { answered, items, group, groupNumber, groups } = progressOf(session.interview, item);
  const name = groupNames[group];
  const count = words.answered(answered, items);
  const left = words.left(minutesLeft(session));
  const tries = [
    `${words.group(name, groupNumber, groups)} · ${count} · ${left}`,
    `${name} · ${count} · ${left}`,
    `${name} · ${answered}/${items}`,
    count,
  ];
  const line = tries.find((text) => columnsOf(text) <= width) ?? count;
  const done = Math.round((answered / items) * width);
  return [chalk.dim(line), chalk.cyan("━".repeat(done)) + chalk.dim("─".repeat(width - done))];
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

/** The words of an option as shown: a comparison's name the sides by letter. */
export function shownLabel(item: Item, value: AnswerValue, index: number): string {
  return item.kind === "comparison" ? at(words.sides, index) : stripControls(optionLabel(item, value));
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
  return item && words.why[groupOf(interview.profile, item)];
}
