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
 * list whose first begins with a capital letter, one that does not.
 */
export function splitElements({ items, flow }: YAMLSeq): SplitText[] {
  const plain = items.filter(isPlain);
  const [first] = plain;
  if (!flow || !first || plain.length < items.length) return [];
  const isCapital = /^\p{Lu}/u.test(String(first.value));
  return plain.flatMap((element, index) => {
    const before = plain[index - 1];
    const own = String(element.value);
    // Beside a number, as in `[Jarang, 1–2 kali, lebih dari 2 kali]`, small letters are no sign of it.
    const isSmall = isCapital && /^\p{Ll}/u.test(own) && /^\p{L}/u.test(String(before?.value));
    // What begins with an anchor has lost its own first word.
    const isWhole = element.anchor === undefined;
    return before && isWhole && (isSmall || CONTINUING.test(own)) ? [split(before, element)] : [];
  });
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
