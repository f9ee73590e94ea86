import { at } from "../../core/base/at.ts";
import { stripControls } from "../../core/base/clean.ts";
import { digitsOf } from "../../core/keying/digits.ts";
import { suggestedGroup } from "../../core/keying/identity.ts";
import {
  type Differences,
  emptyIn,
  isComplete,
  itemsOf,
  type Keying,
  pupilAt,
  type Row,
  rowAt,
} from "../../core/keying/keying.ts";
import { differencesOf, differsMuch } from "../../core/keying/second.ts";
import type { Item } from "../../core/profile/items.ts";
import { askText, itemText, optionLabel } from "../../text/items.ts";
import { keyingWords as words } from "../../text/keying.ts";
import { chalkOf } from "../terminal/chalk.ts";
import { clipLines, hangLines, wrapLines } from "../terminal/wrap.ts";
import { fitParts } from "./fit.ts";
import { linesInSight, rowLines } from "./keyed-row.ts";
import { keyingKeys } from "./keying-keys.ts";
import { keyingNotice, numberOf } from "./keying-notice.ts";
import type { ScreenOptions } from "./screen.ts";
import type { Window } from "./window.ts";

/** Wider lines are hard to read. */
const MOST_COLUMNS = 80;
/** A question is known by its first lines. */
const MOST_TEXT = 2;

/** Draws where the keying in is: never wider than the window, never taller. */
export function drawKeying(keying: Keying, { width, height, colour, alert }: ScreenOptions): string {
  const window: Window = { width: Math.min(width - 1, MOST_COLUMNS), height, chalk: chalkOf({ colour }) };
  const where = clipLines(whereInStack(keying), window.width).map((line) => window.chalk.dim(line));
  const body = [...where, barOf(keying, window), "", ...bodyOf(keying, window)];
  const notice = keyingNotice(keying) ?? alert;
  const parts = {
    head: [],
    body,
    focus: { first: 0, last: 0 },
    notice,
    keys: keyingKeys(keying),
  };
  return fitParts(parts, window).join("\n");
}

/** Whose booklet is at hand, and how many are done. */
export function whereInStack(keying: Keying): string {
  const { pupils, place } = keying;
  const done = pupils.filter((pupil) => isComplete(keying, pupil)).length;
  const checked = pupils.filter(({ isChecked }) => isChecked).length;
  const pupil = pupilAt(keying);
  return [
    words.nth((place.pupil ?? pupils.length) + 1),
    ...(pupil ? [words.named(pupil.code, pupil.group)] : []),
    words.done(done),
    ...(checked > 0 ? [words.checked(checked)] : []),
  ].join(" · ");
}

/** A thin line of how far the row is. */
function barOf(keying: Keying, { width, chalk }: Window): string {
  const row = rowAt(keying);
  const done = row ? Math.round((row.at / itemsOf(keying).length) * width) : 0;
  return chalk.cyan("━".repeat(done)) + chalk.dim("─".repeat(width - done));
}

function bodyOf(keying: Keying, window: Window): string[] {
  const { place, pupils } = keying;
  switch (place.kind) {
    case "code":
      return typing(words.code, place.typed, null, window);
    case "group":
      return typing(
        words.group(place.code),
        place.typed,
        words.keepGroup(suggestedGroup(keying, place.pupil)),
        window,
      );
    case "row":
      return rowBody(keying, at(pupils, place.pupil).row, window);
    case "second":
      return [...secondHead(keying, window), ...rowBody(keying, place.row, window)];
    case "differences":
      return differencesBody(keying, place, window);
  }
}

/** A line that is typed, its end in sight. */
function typing(question: string, typed: string, hint: string | null, { width, chalk }: Window): string[] {
  return [
    ...wrapLines(question, width).map((line) => chalk.bold(line)),
    ...hangLines("› ", `${typed}_`, width, (line) => chalk.cyan(line)),
    ...(hint === null ? [] : ["", ...wrapLines(hint, width).map((line) => chalk.dim(line))]),
  ];
}

function secondHead(keying: Keying, { width, chalk }: Window): string[] {
  const pupil = pupilAt(keying);
  const told = words.second(pupil ? words.named(pupil.code, pupil.group) : "");
  const note =
    rowAt(keying)?.at === 0 ? wrapLines(words.secondNote, width).map((line) => chalk.dim(line)) : [];
  return [...wrapLines(told, width).map((line) => chalk.bold(line)), ...note, ""];
}

function rowBody(keying: Keying, row: Row, window: Window): string[] {
  const { chalk, width } = window;
  const items = itemsOf(keying);
  const lines = linesInSight(rowLines(items, row, width)).map(
    ({ lead, counted, rest }) => chalk.dim(lead) + counted + chalk.dim(rest),
  );
  const item = items[row.at];
  if (item)
    return [
      ...lines,
      "",
      ...questionOf(keying, item, numberOf(keying, row.at), window),
      ...optionsOf(keying, item, row, window),
    ];
  const empty = emptyIn(row);
  const told = keying.place.kind === "second" ? words.secondDone : words.complete(items.length, empty);
  return [...lines, "", ...wrapLines(told, width).map((line) => chalk.bold(line))];
}

function questionOf({ half }: Keying, item: Item, number: string, { width, chalk }: Window): string[] {
  const ask = askText(item);
  const typed = half === null ? [] : [words.halfTyped(half)];
  return [
    chalk.dim([number, ...typed].join(" · ")),
    ...clipLines(stripControls(itemText(item)), width, MOST_TEXT).map((line) => chalk.bold(line)),
    ...(ask === null ? [] : clipLines(stripControls(ask), width).map((line) => chalk.dim(line))),
  ];
}

function optionsOf({ half }: Keying, item: Item, row: Row, { width, chalk }: Window): string[] {
  const digits = digitsOf(item);
  const earlier = row.choices[row.at];
  const labels = [...item.options.map(({ value }) => optionLabel(item, value)), words.empty];
  const lines = labels.flatMap((label, index) => {
    const choice = index === item.options.length ? 0 : index + 1;
    const number = String(choice).padStart(digits, "0");
    const isOut = half !== null && !number.startsWith(String(half));
    const said = choice === earlier ? `${label} (${words.earlier})` : label;
    const drawn = hangLines(`  ${number}  `, stripControls(said), width, undefined, 1);
    return drawn.map((line) => (isOut || choice === 0 ? chalk.dim(line) : line));
  });
  const hint = digits === 2 ? wrapLines(words.twoDigits(item.options.length), width) : [];
  return ["", ...hint.map((line) => chalk.dim(line)), ...lines];
}

function differencesBody(keying: Keying, place: Differences, window: Window): string[] {
  const { width, chalk } = window;
  const differences = differencesOf(keying, place);
  const { code, group } = at(keying.pupils, place.pupil);
  const bold = (text: string) => wrapLines(text, width).map((line) => chalk.bold(line));
  const isMuch = differsMuch(keying, differences);
  const much = isMuch ? wrapLines(words.differMuch(code), width) : [];
  const head = [...bold(words.differ(words.named(code, group), differences.length)), ...much, ""];
  const difference = differences[place.decided.length];
  if (!place.isOpen) return [...head, ...wrapLines(words.open, width)];
  if (!difference) return [...head, ...wrapLines(words.decided, width)];
  const { question, first, second } = difference;
  const item = at(itemsOf(keying), question);
  const said = (choice: number) => answerText(item, choice);
  return [
    ...head,
    ...questionOf(
      keying,
      item,
      words.difference(place.decided.length + 1, differences.length, question + 1),
      window,
    ),
    "",
    ...hangLines("  ", words.first(said(first)), width, undefined, MOST_TEXT),
    ...hangLines("  ", words.other(said(second)), width, undefined, MOST_TEXT),
    "",
    ...wrapLines(words.decide, width),
  ];
}

/** An answer by its number and its words. */
export function answerText(item: Item, choice: number): string {
  const option = item.options[choice - 1];
  return `${choice} ${stripControls(option ? optionLabel(item, option.value) : words.empty)}`;
}
