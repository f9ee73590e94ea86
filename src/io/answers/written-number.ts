import { ValueScanner } from "./json-values.ts";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

const NUMBER_AFTER_KEY = /\s*:\s*(-?\d[\d.eE+-]*)/y;

/**
 * A number among a JSON object's own keys, digit for digit as it is written: JSON.parse rounds one of more than fifteen digits,
 * and two people would become one.
 * @param text of an object that JSON.parse reads
 * @returns null where the key has no number
 */
export function writtenNumber(text: string, key: string): string | null {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign !== QUOTE) {
      depth += depthOf(text[at]);
      continue;
    }
    const end = textEnd(text, at);
    NUMBER_AFTER_KEY.lastIndex = end;
    const number = depth === 1 ? NUMBER_AFTER_KEY.exec(text) : null;
    if (number && JSON.parse(text.slice(at, end)) === key) return number[1] ?? null;
    at = end - 1;
  }
  return null;
}

function depthOf(sign: string | undefined): number {
  if (sign === "{" || sign === "[") return 1;
  return sign === "}" || sign === "]" ? -1 : 0;
}

/** Where a text ends, after its closing quote. */
function textEnd(text: string, quote: number): number {
  let at = quote + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at + 1;
}

/** The texts of a JSON list's elements, one by one. */
export function elementTexts(list: string): string[] {
  const bytes = Buffer.from(list);
  const scanner = new ValueScanner();
  const texts: string[] = [];
  for (let step = scanner.next(bytes); step; step = scanner.next(bytes)) {
    if (step.kind === "value") texts.push(bytes.subarray(step.from, step.to).toString());
  }
  return texts;
}
