import { wordsOf } from "../../../core/base/words.ts";

/** A text without these signs at its end. A pattern would look for the end from each of them. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Words without the spaces between them: `Response ID`, `ResponseId` and `response_id` are one. */
export function squeezed(text: string): string {
  return wordsOf(text).replaceAll(" ", "");
}

/** Without what keeps a text as it is in a spreadsheet: the formula `="0051"`, or one quote before it. */
export function withoutFormula(text: string): string {
  return /^="(.*)"$/s.exec(text)?.[1] ?? text.replace(/^'(?=[^']+$)/, "");
}
