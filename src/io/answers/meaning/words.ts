/** A number before a text, as forms put it: `3.`, `3)`, `(3)`, `No. 3:`. */
const NUMBERING = /^\s*(?:no\.?\s*)?\(?\d{1,3}\s*[.):-]\s*(?=\S)/iu;

/** A text as its words alone, so that case, spaces, punctuation and accents do not tell two apart. */
export function wordsOf(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Without the formula by which Excel keeps a text as it is: `="0051"`. */
export function withoutFormula(text: string): string {
  return /^="(.*)"$/s.exec(text)?.[1] ?? text;
}

/** `wordsOf` without a number before the text. */
export function wordsWithoutNumber(text: string): string {
  return wordsOf(text.replace(NUMBERING, ""));
}
