import type { SharedScale } from "../../core/profile/shared-scales.ts";
import { making as words } from "../../text/making.ts";
import { fieldWords } from "../../text/making-fields.ts";
import { type Entry, elementsAt, entriesAt, textAt } from "./entry.ts";
import { editItems, fillItems } from "./items.ts";
import { addEntry, addTexts, editEntries, editTexts, type Kind, type Part } from "./lists.ts";
import { startingOf, startingScale } from "./starting.ts";
import { pick, type Talk } from "./talk.ts";

export type ScaleList = "traits" | "antiTraits";

/** Goes through the scales of a list: those of the catalogue are taken as they are, others are written. */
export async function editScales(talk: Talk, list: ScaleList): Promise<boolean> {
  return editEntries(talk, talk.making.source, list, scaleKind(talk, list));
}

function scaleKind(talk: Talk, list: ScaleList): Kind {
  const name = { key: "name", words: fieldWords[list], isNeeded: true };
  const description = {
    key: "description",
    words: fieldWords.description,
    offered: (_: Talk, scale: Entry) => startingOf(talk, list, scale).description,
  };
  return {
    first: fieldWords[list],
    add: words.ownScale,
    offers: [{ label: () => words.fromCatalogue, edit: () => takeShared(talk, list) }],
    make: (name) => makeScale(talk, list, name),
    label: (scale) => labelOf(talk, scale),
    fields: (scale) => (isUsed(scale) ? [description] : [name, description]),
    begin: async (_, scale) => isUsed(scale) || beginScale(talk, list, scale),
    parts: (scale) => (isUsed(scale) ? [TIPS] : [ITEMS, TIPS]),
  };
}

/** Asks for the items of a new scale, and for the steps to train it. */
async function beginScale(talk: Talk, list: ScaleList, scale: Entry): Promise<boolean> {
  const { tip } = startingOf(talk, list, scale);
  return (await fillItems(talk, scale, list)) && addTexts(talk, scale, "tips", fieldWords.tip, tip);
}

const ITEMS: Part = {
  label: (scale) => words.listed(words.items, elementsAt(scale, "items").length),
  edit: editItems,
};

const TIPS: Part = {
  label: (scale) => words.listed(words.tips, elementsAt(scale, "tips").length),
  edit: (talk, scale) => editTexts(talk, scale, "tips", fieldWords.tip),
};

function isUsed(scale: Entry): boolean {
  return textAt(scale, "use") !== undefined;
}

function labelOf({ shared }: Talk, scale: Entry): string {
  const used = textAt(scale, "use");
  if (used === undefined) {
    return words.ofItems(textAt(scale, "name") ?? String(scale.id), elementsAt(scale, "items").length);
  }
  return words.fromShared(shared.scales.find(({ id }) => id === used)?.name ?? used);
}

/** What a name begins: the scale of the catalogue that it names, where the person takes that, or one of the profile's own. */
async function makeScale(talk: Talk, list: ScaleList, name: string): Promise<Entry | null> {
  const { own, shared } = startingScale(talk, list, name);
  if (shared) {
    await talk.desk.say(words.useShared(shared.name, shared.items.length));
    const choices = [
      { value: true, label: words.takeShared },
      { value: false, label: words.ownScale },
    ];
    const takes = await pick(talk, words.whatNow, choices);
    if (takes === null) return null;
    if (takes) return { use: shared.id };
  }
  return own;
}

/** The scales of the catalogue that a list does not use yet. */
function unused({ making, shared }: Talk, list: ScaleList): SharedScale[] {
  const kind = list === "traits" ? "trait" : "antiTrait";
  const used = entriesAt(making.source, list).map((scale) => scale.use ?? scale.id);
  return shared.scales.filter((scale) => scale.kind === kind && !used.includes(scale.id));
}

/** Takes scales of the catalogue, one after another, until the person goes back. */
async function takeShared(talk: Talk, list: ScaleList): Promise<boolean> {
  for (;;) {
    const chosen = await pick<SharedScale | "back">(talk, words.whichScale, [
      ...unused(talk, list).map((value) => ({ value, label: words.ofItems(value.name, value.items.length) })),
      { value: "back", label: words.goBack },
    ]);
    if (chosen === null) return false;
    if (chosen === "back") return true;
    const kind = scaleKind(talk, list);
    if (
      !(await addEntry(talk, talk.making.source, list, { ...kind, fields: () => [] }, { use: chosen.id }))
    ) {
      return false;
    }
  }
}
