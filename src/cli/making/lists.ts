import { making as words } from "../../text/making.ts";
import type { FieldWords } from "../../text/making-fields.ts";
import { type Entry, elementsAt, entriesAt, set, textAt } from "./entry.ts";
import { askText, type Field, fill, NONE, pick, type Talk } from "./talk.ts";

/** Something else within an element, such as its own list. */
export interface Part {
  label: (entry: Entry) => string;
  edit: (talk: Talk, entry: Entry) => Promise<boolean>;
}

/** A kind of elements: how one is made from the first text that is asked for, and what else is asked. */
export interface Kind {
  first: FieldWords;
  /** A new element; null: the person left. */
  make: (text: string) => Entry | Promise<Entry | null>;
  /** How it is called in a list. */
  label: (entry: Entry) => string;
  /** The texts in it; the first of them is what made it. */
  fields: (entry: Entry) => readonly Field[];
  /** What is asked of a new element beyond its texts. */
  begin?: (talk: Talk, entry: Entry) => Promise<boolean>;
  parts?: (entry: Entry) => readonly Part[];
  /** Adding in another way than one after another by their first texts. */
  addAll?: (talk: Talk, owner: Entry) => Promise<boolean>;
  /** What else is offered beside the elements; it is about whatever holds them. */
  offers?: readonly Part[];
  /** What adding is called. */
  add?: string;
}

/** Asks for elements, one after another, until an empty line. */
async function addEntries(talk: Talk, owner: Entry, key: string, kind: Kind): Promise<boolean> {
  if (kind.addAll) return kind.addAll(talk, owner);
  for (;;) {
    const list = entriesAt(owner, key);
    const question = words.numbered(kind.first.question, list.length + 1);
    const asked = { words: { ...kind.first, question }, hint: words.emptyEnds };
    const typed = await askText(talk, asked);
    if (typed === null) return false;
    if (typed === "" || typed === NONE) return true;
    const made = await kind.make(typed);
    if (made === null || !(await addEntry(talk, owner, key, kind, made))) return false;
  }
}

/** Adds one element, and asks for the rest of it. */
export async function addEntry(
  talk: Talk,
  owner: Entry,
  key: string,
  kind: Pick<Kind, "fields" | "begin">,
  entry: Entry,
): Promise<boolean> {
  set(owner, key, [...elementsAt(owner, key), entry]);
  if (!(await talk.making.save())) return false;
  for (const field of kind.fields(entry).slice(1)) if (!(await fill(talk, entry, field))) return false;
  return kind.begin ? kind.begin(talk, entry) : true;
}

/** A list from which elements are changed, taken away, and added to. One that is empty begins with adding, unless more is offered. */
export async function editEntries(talk: Talk, owner: Entry, key: string, kind: Kind): Promise<boolean> {
  const { offers = [] } = kind;
  if (entriesAt(owner, key).length === 0 && offers.length === 0) return addEntries(talk, owner, key, kind);
  for (;;) {
    const chosen = await pick<Chosen>(talk, words.which, [
      ...offers.map((value) => ({ value: { offer: value }, label: value.label(owner) })),
      { value: "add", label: kind.add ?? words.add },
      ...entriesAt(owner, key).map((entry) => ({ value: { entry }, label: kind.label(entry) })),
      { value: "back", label: words.goBack },
    ]);
    if (chosen === null) return false;
    if (chosen === "back") return true;
    if (!(await followed(talk, owner, key, kind, chosen))) return false;
  }
}

type Chosen = "add" | "back" | { entry: Entry } | { offer: Part };

function followed(
  talk: Talk,
  owner: Entry,
  key: string,
  kind: Kind,
  chosen: Exclude<Chosen, "back">,
): Promise<boolean> {
  if (chosen === "add") return addEntries(talk, owner, key, kind);
  if ("offer" in chosen) return chosen.offer.edit(talk, owner);
  return editEntry(talk, chosen.entry, kind, removerOf(owner, key, chosen.entry));
}

/** What may be done with one mapping. @param remove takes it out of whatever holds it */
export async function editEntry(
  talk: Talk,
  entry: Entry,
  kind: Pick<Kind, "fields" | "parts" | "label">,
  remove: () => void,
): Promise<boolean> {
  const { comments } = talk.making;
  for (;;) {
    const chosen = await pick<Field | Part | "checked" | "remove" | "back">(talk, words.change, [
      ...kind.fields(entry).map((value) => ({
        value,
        label: words.value(value.words.question, textAt(entry, value.key) ?? NONE),
      })),
      ...(kind.parts?.(entry) ?? []).map((value) => ({ value, label: value.label(entry) })),
      ...(comments.asksToCheck(entry) ? [{ value: "checked" as const, label: words.isRight }] : []),
      { value: "remove", label: words.remove },
      { value: "back", label: words.goBack },
    ]);
    if (chosen === null) return false;
    if (chosen === "back") return true;
    if (chosen === "checked") {
      comments.confirmAll(entry);
      if (!(await talk.making.save())) return false;
      continue;
    }
    if (chosen === "remove") {
      const sure = await wantsToRemove(talk, kind.label(entry));
      if (sure === null) return false;
      if (sure) remove();
      if (sure) return talk.making.save();
    } else if (!(await ("edit" in chosen ? chosen.edit(talk, entry) : fill(talk, entry, chosen)))) {
      return false;
    }
  }
}

/** An element is taken out of its list. */
export function removerOf(owner: Entry, key: string, element: Entry): () => void {
  return () => {
    const left = elementsAt(owner, key).filter((one) => one !== element);
    set(owner, key, left);
  };
}

function wantsToRemove(talk: Talk, label: string): Promise<boolean | null> {
  const choices = [
    { value: false, label: words.keep },
    { value: true, label: words.removeNow },
  ];
  return pick(talk, words.wantsToRemove(label), choices, false);
}

/** A list of plain texts, such as tips: asked for until an empty line, and changed one by one. */
export async function editTexts(talk: Talk, owner: Entry, key: string, asked: FieldWords): Promise<boolean> {
  if (elementsAt(owner, key).length === 0) return addTexts(talk, owner, key, asked);
  for (;;) {
    const texts = elementsAt(owner, key);
    const chosen = await pick<number | "add" | "back">(talk, words.which, [
      { value: "add", label: words.add },
      ...texts.map((text, value) => ({ value, label: String(text) })),
      { value: "back", label: words.goBack },
    ]);
    if (chosen === null) return false;
    if (chosen === "back") return true;
    const went =
      chosen === "add"
        ? await addTexts(talk, owner, key, asked)
        : await changeText(talk, owner, key, { at: chosen, words: asked });
    if (!went) return false;
  }
}

/** @param offered what is suggested for the first of them */
export async function addTexts(
  talk: Talk,
  owner: Entry,
  key: string,
  asked: FieldWords,
  offered = "",
): Promise<boolean> {
  for (;;) {
    const texts = elementsAt(owner, key);
    const question = words.numbered(asked.question, texts.length + 1);
    const suggested = texts.length === 0 ? offered : "";
    const hint = suggested === "" ? { hint: words.emptyEnds } : {};
    const typed = await askText(talk, { words: { ...asked, question }, suggested, ...hint });
    if (typed === null) return false;
    if (typed === "" || typed === NONE) return true;
    set(owner, key, [...texts, typed]);
    if (!(await talk.making.save())) return false;
  }
}

/** An empty line keeps a text, and `-` takes it away. */
async function changeText(
  talk: Talk,
  owner: Entry,
  key: string,
  { at, words: asked }: { at: number; words: FieldWords },
): Promise<boolean> {
  const texts = elementsAt(owner, key);
  const typed = await askText(talk, { words: asked, suggested: String(texts[at]) });
  if (typed === null) return false;
  const changed = typed === NONE ? [] : [typed];
  if (typed !== "") set(owner, key, [...texts.slice(0, at), ...changed, ...texts.slice(at + 1)]);
  return talk.making.save();
}
