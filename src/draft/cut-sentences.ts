import { unitsOf } from "./text/units.ts";

/** So many words are enough to find a sentence by. */
const SHOWN_WORDS = 6;

/**
 * Sentences of a text that are too long to be read whole: what stands in their rest lacks what their beginning says of it, and may not
 * be made out.
 * @returns how each begins
 */
export function cutSentencesIn(text: string): string[] {
  const units = unitsOf(text);
  return units
    .filter(({ isCut }, index) => isCut && !units[index - 1]?.isCut)
    .map(({ words }) =>
      words
        .slice(0, SHOWN_WORDS)
        .map(({ text: word, after }) => word + after)
        .join(" "),
    );
}
