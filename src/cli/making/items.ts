import { making as words } from "../../text/making.ts";
import { fieldWords } from "../../text/making-fields.ts";
import { type Entry, elementsAt, entriesAt, set, textAt } from "./entry.ts";
import { itemId } from "./ids.ts";
import { addEntry, editEntries, type Kind, type Part } from "./lists.ts";
import type { ScaleList } from "./scales.ts";
import { startingOf } from "./starting.ts";
import { askText, NONE, type Talk } from "./talk.ts";

/** As many items as a scale needs before an empty line ends the list without being asked again. */
const MOST_ASKED = 5;

/** Asks for the first items of a scale, with what its name suggests; every other one is reversed. */
export async function fillItems(talk: Talk, scale: Entry, list: ScaleList): Promise<boolean> {
  const { items: starting } = startingOf(talk, list, scale);
  if (starting.length > 0) await talk.desk.say(words.starting);
  const asked = Math.max(MOST_ASKED, starting.length);
  for (let index = 0; index < asked; index += 1) {
    const reverse = starting[index]?.reverse ?? index % 2 === 1;
    const went = await askItem(talk, scale, { reverse, suggested: starting[index]?.text ?? "" });
    if (went === "left") return false;
    if (went === "empty" && index >= starting.length) return true;
  }
  return true;
}

/** Asks for one item. */
async function askItem(
  talk: Talk,
  scale: Entry,
  { reverse, suggested }: { reverse: boolean; suggested: string },
): Promise<"added" | "empty" | "left"> {
  const asked = reverse ? fieldWords.reversed : fieldWords.item;
  const question = words.numbered(asked.question, elementsAt(scale, "items").length + 1);
  const hint = suggested === "" ? { hint: words.emptyEnds } : {};
  const typed = await askText(talk, { words: { ...asked, question }, suggested, ...hint });
  if (typed === null) return "left";
  if (typed === "" || typed === NONE) return "empty";
  const id = itemId(talk.making, talk.prefix, String(scale.id));
  const item = { id, text: typed, ...(reverse && { reverse }) };
  return (await addEntry(talk, scale, "items", itemKind(scale), item)) ? "added" : "left";
}

/** Adds items until an empty line; as many of them are reversed as are not. */
async function addItems(talk: Talk, scale: Entry): Promise<boolean> {
  for (;;) {
    const items = entriesAt(scale, "items");
    const reverse = items.filter((item) => item.reverse === true).length < Math.floor(items.length / 2);
    const went = await askItem(talk, scale, { reverse, suggested: "" });
    if (went === "left") return false;
    if (went === "empty") return true;
  }
}

/** Goes through the items of a scale. */
export function editItems(talk: Talk, scale: Entry): Promise<boolean> {
  return editEntries(talk, scale, "items", itemKind(scale));
}

function itemKind(scale: Entry): Kind {
  return {
    first: fieldWords.item,
    make: (text) => ({ id: String(scale.id), text }),
    label: (item) => {
      const text = textAt(item, "text") ?? "";
      return item.reverse === true ? words.reversedItem(text) : text;
    },
    fields: (item) => [
      { key: "text", words: item.reverse === true ? fieldWords.reversed : fieldWords.item, isNeeded: true },
    ],
    // A situation has its direction in the points of its options.
    parts: (item) => (item.options === undefined ? [TURN] : []),
    addAll: addItems,
  };
}

const TURN: Part = {
  label: (item) => words.turn(item.reverse === true),
  edit: async (talk, item) => {
    set(item, "reverse", item.reverse === true ? undefined : true);
    return talk.making.save();
  },
};
