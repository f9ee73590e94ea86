import { type Document, isCollection, type Scalar, visit } from "yaml";
import { shortened } from "../../core/base/shortened.ts";

/** A text that ends at a ` #`, and what was taken for a comment. */
export interface CutText {
  text: string;
  rest: string;
}

/** As much of a text is told as it takes to find it. */
const MOST_TOLD = 40;

/** How a text without quotes was cut; null where it was not. */
export function cutOf({ value, comment }: Scalar): CutText | null {
  if (!comment) return null;
  const [rest = ""] = comment.split("\n");
  return { text: shortened(String(value), MOST_TOLD), rest: shortened(rest.trimEnd(), MOST_TOLD) };
}

/** What closes a list or a mapping in brackets, and is missed where a comment swallows it. */
const CLOSING = /[\]}]/;

/**
 * The text that was cut just before an offset at which the parser lost its way, where that is why: the comment swallowed the bracket that
 * closes `{id: a, text: Kamu juara #1}`, or the text goes on in the next line.
 * @returns null where nothing was cut there
 */
export function cutBefore(
  document: Document,
  source: string,
  offset: number,
): (CutText & { offset: number }) | null {
  let found: (CutText & { offset: number }) | null = null;
  visit(document, {
    Scalar: (_, scalar, above) => {
      const cut = scalar.type === "PLAIN" ? cutOf(scalar) : null;
      const [start = 0, , end = 0] = scalar.range ?? [];
      if (!cut || end > offset || source.slice(end, offset).trim() !== "") return;
      const isInBrackets = above.some((node) => isCollection(node) && node.flow);
      if (!isInBrackets || CLOSING.test(scalar.comment ?? "")) found = { ...cut, offset: start };
    },
  });
  return found;
}
