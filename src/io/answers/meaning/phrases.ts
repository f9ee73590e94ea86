import { wordsOf } from "../../../core/base/words.ts";
import type { Item } from "../../../core/profile/items.ts";
import type { Plan } from "../../../core/profile/plan.ts";
import { interview } from "../../../text/interview.ts";
import { askText, itemText } from "../../../text/items.ts";

/** The words by which the items of a role are known. */
export interface Phrases {
  /** The only item that the words are; `SEVERAL` where they are more than one; undefined where they are none. */
  itemOf: (words: string) => number | undefined;
  /** The item that has the words as its id, and none as its text; undefined where none has. */
  itemCalled: (words: string) => number | undefined;
  /** The first item that the words hold within them; undefined where they hold none. */
  itemWithin: (words: string) => number | undefined;
  /** The only item that the words begin; `SEVERAL` where they begin more than one; undefined where they begin none. */
  itemBegunBy: (words: string) => number | undefined;
  /** Whether the words are the role's own for what stands around items: a question that options answer, or a scale. */
  isFrame: (words: string) => boolean;
  /** Ids and texts as words, for finding one that is near. */
  names: readonly { words: string; position: number }[];
}

/** More than one item. */
const SEVERAL = -2;

/** Works out the words of the items once. */
export function phrasesOf({ items, profile }: Pick<Plan, "items" | "profile">): Phrases {
  const named = items.map((item) => nameItem(item));
  const whole = new Map<string, number>();
  const called = new Map<string, number>();
  for (const [position, { ids, phrases }] of named.entries()) {
    for (const words of ids) put(called, words, position);
    for (const words of phrases) put(whole, words, position);
  }
  for (const words of named.flatMap(({ texts }) => texts)) called.delete(words);
  const names = named.flatMap(({ names: own }, position) => own.map((words) => ({ words, position })));
  const within = startsOf(named);
  const scales = [...profile.traits, ...profile.antiTraits].flatMap(({ id, name }) => [id, name]);
  const frames = new Set([...items.flatMap(asksOf), ...scales].map(wordsOf));
  return {
    isFrame: (words) => frames.has(words),
    itemOf: (words) => whole.get(words),
    itemCalled: (words) => called.get(words),
    itemWithin: (words) => findWithin(words, within),
    itemBegunBy: (words) => {
      const begun = named.flatMap(({ texts }, position) =>
        texts.some((text) => text.startsWith(words)) ? [position] : [],
      );
      return begun.length > 1 ? SEVERAL : begun[0];
    },
    names,
  };
}

function put(map: Map<string, number>, words: string, position: number): void {
  if (words === "") return;
  const before = map.get(words);
  map.set(words, before === undefined || before === position ? position : SEVERAL);
}

interface Named {
  /** Its id, also as programs write it that know no sign between. */
  ids: string[];
  /** Its id, and its texts. */
  names: string[];
  /** Its texts, also after the question that its options answer. */
  texts: string[];
  /** All that it may be called. */
  phrases: string[];
}

function nameItem(item: Item): Named {
  const ids = [wordsOf(item.id), wordsOf(item.id).replaceAll(" ", "")];
  const texts = textsOf(item).map(wordsOf);
  const asks = asksOf(item).map(wordsOf);
  const both = pairs(ids, texts);
  const named = [...ids, ...texts, ...both, ...pairs(texts, ids)];
  return {
    ids,
    names: [wordsOf(item.id), ...texts],
    texts: [...texts, ...pairs(asks, texts), ...both],
    phrases: [...named, ...pairs(asks, named), ...pairs(named, asks), ...pairs(ids, pairs(asks, texts))],
  };
}

function pairs(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap((one) => second.map((other) => `${one} ${other}`));
}

/** A comparison is known by its scenes, whatever stands between them. */
function textsOf(item: Item): string[] {
  const { kind } = item;
  if (kind !== "comparison") return [item.text];
  return [
    itemText(item),
    ...[" ", " vs ", " atau ", " <-> "].map((between) => item.this + between + item.other),
  ];
}

/** What may be asked of an item before or after its text. */
function asksOf(item: Item): string[] {
  switch (item.kind) {
    case "statement":
      return [interview.statement, "Benar atau salah", "Benar/salah"];
    case "comparison":
      return [interview.pick];
    default: {
      const ask = askText(item);
      return ask === null ? [] : [ask];
    }
  }
}

/** Names by their first two words, so that a long heading need not be searched for each of them. */
type Starts = Map<string, { words: string; position: number }[]>;

function startsOf(named: readonly Named[]): Starts {
  const starts: Starts = new Map();
  for (const [position, { names }] of named.entries()) {
    for (const words of names) {
      const [first, second] = words.split(" ");
      // A single word says too little.
      if (first === undefined || second === undefined) continue;
      const found = { words, position };
      const key = `${first} ${second}`;
      starts.set(key, [...(starts.get(key) ?? []), found]);
      // An id as programs write it that know no sign between: `rev_empati4`.
      if (names[0] === words)
        starts.set(words.replaceAll(" ", ""), [{ words: words.replaceAll(" ", ""), position }]);
    }
  }
  return starts;
}

function findWithin(words: string, starts: Starts): number | undefined {
  const list = words.split(" ");
  const padded = ` ${words} `;
  for (const [index, word] of list.entries()) {
    const found = [...(starts.get(`${word} ${list[index + 1]}`) ?? []), ...(starts.get(word) ?? [])].filter(
      (one) => padded.includes(` ${one.words} `),
    );
    const [longest] = found.sort((a, b) => b.words.length - a.words.length);
    if (longest) return longest.position;
  }
  return undefined;
}
