import { at } from "../../core/base/at.ts";
import { stripControls } from "../../core/base/clean.ts";
import { suggestedGroup } from "../../core/keying/identity.ts";
import {
  type Differences,
  emptyIn,
  itemsOf,
  type Keying,
  pupilAt,
  type Row,
  rowAt,
  type Stop,
} from "../../core/keying/keying.ts";
import { differencesOf, differsMuch } from "../../core/keying/second.ts";
import { isTakenWhole } from "../../core/keying/stop.ts";
import { itemText } from "../../text/items.ts";
import { keyingWords as words } from "../../text/keying.ts";
import { rowLines } from "./keyed-row.ts";
import { answerText, whereInStack } from "./keying.ts";
import { stopText } from "./keying-notice.ts";

/** Columns for a row that is told in lines. */
const COLUMNS = 39;

/** Tells where the keying in is in plain lines, in the order in which they are best heard. */
export function tellKeying(keying: Keying): string {
  const { stop, notice } = keying;
  if (stop) return tellStop(keying, stop);
  const said = notice === null ? [] : [words.notices[notice]];
  return [...said, ...tellPlace(keying)].join("\n");
}

function tellStop(keying: Keying, stop: Stop): string {
  const told = stopText(keying, stop);
  if (stop.kind === "taken") return `${told}\n${words.linear.taken(isTakenWhole(keying, stop))}`;
  const row = rowAt(keying);
  if (!row) return `${told}\n${words.linear.again}`;
  const isFull = row.at === itemsOf(keying).length;
  const onward = isFull ? fullHint(keying) : words.linear.goOn(row.at + 1);
  return [told, ...tellRow(keying, row), onward].join("\n");
}

function fullHint({ place }: Keying): string {
  return place.kind === "second" ? words.linear.secondDone : words.linear.complete;
}

function tellPlace(keying: Keying): string[] {
  const { place } = keying;
  switch (place.kind) {
    case "code":
      return [`${whereInStack(keying)}.`, words.code, words.linear.menu];
    case "group":
      return [words.group(place.code), words.keepGroup(suggestedGroup(keying, place.pupil))];
    case "row":
    case "second":
      return tellBooklet(keying);
    case "differences":
      return tellDifferences(keying, place);
  }
}

function tellBooklet(keying: Keying): string[] {
  const row = rowAt(keying) ?? { choices: [], at: 0 };
  const pupil = pupilAt(keying);
  const name = pupil ? words.named(pupil.code, pupil.group) : "";
  const items = itemsOf(keying);
  if (row.at < items.length) {
    const ask = keying.place.kind === "second" ? words.linear.second : words.linear.row;
    return [...tellRow(keying, row), ask(name, row.at + 1)];
  }
  const empty = emptyIn(row);
  return [...tellRow(keying, row), words.complete(items.length, empty), fullHint(keying)];
}

/** The answers that count, each line with its first number; those that were taken back are not told. */
function tellRow(keying: Keying, { choices, at: end }: Row): string[] {
  if (end === 0) return [];
  const lines = rowLines(itemsOf(keying), { choices: choices.slice(0, end), at: end }, COLUMNS);
  const told = lines.filter(({ counted }) => counted !== "").map(({ lead, counted }) => lead + counted);
  return [words.linear.so, ...told];
}

function tellDifferences(keying: Keying, place: Differences): string[] {
  const differences = differencesOf(keying, place);
  const { code, group } = at(keying.pupils, place.pupil);
  const difference = differences[place.decided.length];
  if (!place.isOpen) {
    const isMuch = differsMuch(keying, differences);
    const told = words.differ(words.named(code, group), differences.length);
    return [told, ...(isMuch ? [words.differMuch(code)] : []), words.linear.open];
  }
  if (!difference) return [words.linear.accept];
  const { question, first, second } = difference;
  const item = at(itemsOf(keying), question);
  return [
    words.difference(place.decided.length + 1, differences.length, question + 1),
    stripControls(itemText(item)),
    words.first(answerText(item, first)),
    words.other(answerText(item, second)),
    words.decide,
  ];
}
