import type { Finding, Path } from "../base/finding.ts";
import { problem } from "../base/problem.ts";
import { simplified, wordsOf } from "../base/words.ts";
import { claims, type Draft, responseOptions, scaleItems, situations, sound } from "./draft.ts";

/** A question, with the place of its words. */
interface Asked {
  id: string;
  text: string;
  path: Path;
}

/**
 * Two questions with one text cannot be told apart, neither by who answers nor by the heading of a table. Of one that was copied
 * whole its id is told.
 */
export function distinctTexts(draft: Draft): Finding[] {
  const known = new Map<string, string>();
  return questions(draft).flatMap(({ id, text, path }) => {
    const words = wordsOf(text) || text;
    const first = known.get(words);
    if (first === undefined) known.set(words, id);
    if (first === undefined || first === id) return [];
    return [{ problem: problem("duplicate-text", { id, first }), path }];
  });
}

/** Every question with its text, in the order of the profile; a comparison asks by its two scenes. */
export function questions(draft: Draft): Asked[] {
  const { comparison } = draft.source;
  const rated = scaleItems(draft).map(({ item, path }) => {
    const isShort = path.length === 2;
    return { id: item.id, text: item.text, path: [...path, isShort ? "interest" : "text"] };
  });
  const pairs = sound(draft, comparison?.items, ["comparison", "items"]).map(({ value, path }) => ({
    id: value.id,
    text: `${value.this} ↔ ${value.other}`,
    path,
  }));
  const statements = claims(draft)
    .flatMap(({ value, path }) => sound(draft, value.statements, [...path, "statements"]))
    .map(({ value, path }) => ({ id: value.id, text: value.text, path: [...path, "text"] }));
  return [...rated, ...pairs, ...statements];
}

/** Options and places, which are told apart by their words. */
export function distinctOptions(draft: Draft): Finding[] {
  const own = situations(draft).map(({ options, path }) =>
    sound(draft, options, [...path, "options"]).map((option) => ({ ...option, value: option.value.text })),
  );
  const places = sound(draft, draft.source.conditions?.place, ["conditions", "place"]);
  return [...responseOptions(draft), ...own, places].flatMap((list) => {
    const texts = list.map(({ value }) => optionWords(value));
    return list
      .filter(({ value }, index) => texts.indexOf(optionWords(value)) < index)
      .map(({ value, path }) => ({ problem: problem("duplicate-option", { text: value }), path }));
  });
}

/** An option as people tell it from the others: what ends a sentence says nothing, every other sign does. */
function optionWords(text: string): string {
  const words = simplified(text);
  return words.replace(/[.,;:!?]+$/, "").trim() || words;
}
