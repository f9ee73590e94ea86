import { type Document, isScalar, type Pair, type Scalar, visit, type YAMLSeq } from "yaml";
import { shortened } from "../../core/base/shortened.ts";

/** A text that a comma within brackets cut in two: what stands before it, and what after it was read as something of its own. */
export interface SplitText {
  text: string;
  rest: string;
  /** Where the rest begins in the file. */
  offset: number;
}

/** As much of a text is told as it takes to find it. */
const MOST_TOLD = 40;

function split(before: Scalar, scalar: Scalar): SplitText {
  const [text, rest] = [String(before.value), String(scalar.value)];
  return { text: shortened(text, MOST_TOLD), rest: shortened(rest, MOST_TOLD), offset: offsetOf(scalar) };
}

/** Words that go on with a sentence, and begin none. */
const CONTINUING = /^(?:dan|atau|lalu|kemudian|serta|tetapi|sehingga|supaya|agar|misalnya)(?=\s)/;

/**
 * Elements of a list in brackets that begin like the middle of a sentence, `[Rawat tanaman, lalu catat.]`: with a word that goes on, or in a
 * list whose first begins with a capital letter, one that does not; and those that begin behind a decimal comma, `[Sampai 1,5 jam]`.
 */
export function splitElements({ items, flow }: YAMLSeq): SplitText[] {
  if (!flow) return [];
  const isAllPlain = items.every(isPlain);
  const isCapital = isPlain(items[0]) && /^\p{Lu}/u.test(String(items[0].value));
  return items.flatMap((element, index) => {
    const before = items[index - 1];
    // What begins with an anchor has lost its own first word.
    if (!isPlain(before) || !isPlain(element) || element.anchor !== undefined) return [];
    const own = String(element.value);
    // Beside a number, as in `[Jarang, 1–2 kali, lebih dari 2 kali]`, small letters are no sign of it.
    const isSmall = isCapital && /^\p{Ll}/u.test(own) && /^\p{L}/u.test(String(before.value));
    const goesOn = isAllPlain && (isSmall || CONTINUING.test(own));
    return goesOn || isDecimalPart(before, element) ? [split(before, element)] : [];
  });
}

/** Whether a comma stands right between two digits, and a word beside them: numbers alone are a list. */
function isDecimalPart(before: Scalar, element: Scalar): boolean {
  const [text, rest] = [String(before.value), String(element.value)];
  const isTight = offsetOf(element) - (before.range?.[1] ?? 0) === 1;
  return isTight && /\d$/.test(text) && /^\d/.test(rest) && /\p{L}/u.test(text + rest);
}

function isPlain(node: unknown): node is Scalar {
  return isScalar(node) && node.type === "PLAIN";
}

/**
 * Keys without a colon in `{id: sabar-1, text: Kamu betah, menunggu}`: the rest of the text before them.
 * @returns by the offset of every such key the text that it belongs to; null for one that another before it has told
 */
export function splitValues(document: Document): Map<number, SplitText | null> {
  const found = new Map<number, SplitText | null>();
  visit(document, {
    Map: (_, { flow, items }) => {
      if (!flow) return;
      for (const [index, { key, value }] of items.entries()) {
        const before = items[index - 1];
        if (value !== null || !isPlain(key) || !before) continue;
        const text = textOf(before);
        // After a truth, a number or a list it is a key like any other.
        if (text || isRest(before, found)) found.set(offsetOf(key), text && split(text, key));
      }
    },
  });
  return found;
}

function offsetOf({ range }: Scalar): number {
  return range?.[0] ?? 0;
}

/** Whether a pair is itself the rest of a text that was found. */
function isRest({ key }: Pair, found: ReadonlyMap<number, unknown>): boolean {
  return isPlain(key) && found.has(offsetOf(key));
}

/** The text that a pair has as its value; null where it has another, or none. */
function textOf({ value }: Pair): Scalar | null {
  return isPlain(value) && typeof value.value === "string" ? value : null;
}
