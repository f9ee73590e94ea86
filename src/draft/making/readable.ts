import { kindly, softened } from "./softer.ts";
import { spelled } from "./spelling.ts";

/** A text of the description as it stands where people read it: spelled out, and without words that make anybody small. */
export function asRead(text: string): string {
  return kindly(spelled(text));
}

/** The same as it stands in a question: without words that allow no exception, too. */
export function asAsked(text: string): string {
  return kindly(softened(spelled(text)));
}

/** Whether a text holds words that make people small, so that it stands in others in the draft. */
export function isReworded(text: string): boolean {
  return asRead(text) !== spelled(text);
}
