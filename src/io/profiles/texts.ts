import { type Document, isPair, type Scalar, visit } from "yaml";
import { type Place, type Problem, problem } from "../../core/base/problem.ts";
import { shortened } from "../../core/base/shortened.ts";
import { cutOf } from "./cut-texts.ts";
import { splitElements } from "./split-texts.ts";

/** The keys of texts that people read: beside an id or a number a comment is what it looks like. */
const READ = [
  "role",
  "summary",
  "name",
  "description",
  "ask",
  "text",
  "interest",
  "claim",
  "truth",
  "reality",
  "why",
  "this",
  "other",
  "note",
  "tips",
  "options",
];

/** A whole text between quotes that a word processor sets. */
const TYPESET_QUOTES = /^(?:‘[^‘’]*’|‚[^‚‘]*‘|“[^“”]*”|„[^„“]*“|”[^”]*”|«[^«»]*»|»[^«»]*«)$/;

/** As much of a text is told as it takes to find it. */
const MOST_TOLD = 40;

/**
 * Texts that YAML reads otherwise than they look: cut at a ` #`, without a first word such as `&Kamu`, between quotes of a
 * typographer, which are no quotes to it, or cut in two by a comma within brackets.
 * @returns `text-cut`, `text-marked`, `typeset-quotes` and `text-split`, as warnings
 */
export function doubtfulTexts(document: Document, placeAt: (offset: number) => Place): Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Scalar: (key, scalar, above) => {
      if (key === "key" || scalar.type !== "PLAIN" || !isRead(above)) return;
      found.push(...doubtsOf(scalar, placeAt(scalar.range?.[0] ?? 0)));
    },
    Seq: (_, list, above) => {
      if (!isRead(above)) return;
      const splits = splitElements(list);
      found.push(
        ...splits.map(({ offset, ...args }) => problem("text-split", args, placeAt(offset), "warning")),
      );
    },
  });
  return found;
}

/** Whether people read what stands there: the value of such a key, or an option in the short form of a response set. */
function isRead(above: readonly unknown[]): boolean {
  const keys = above.filter((node) => isPair(node)).map(({ key }) => String(key));
  return READ.includes(keys.at(-1) ?? "") || (keys.length === 2 && keys[0] === "responses");
}

function doubtsOf(scalar: Scalar, place: Place): Problem[] {
  const { value } = scalar;
  const mark = markOf(scalar);
  const args = { mark: mark ?? "", text: shortened(String(value ?? ""), MOST_TOLD) };
  const marked = mark === null ? [] : [problem("text-marked", args, place, "warning")];
  if (typeof value !== "string") return marked;
  const cut = cutOf(scalar);
  const quoted = problem("typeset-quotes", { text: shortened(value, MOST_TOLD) }, place, "warning");
  return [
    ...marked,
    ...(cut ? [problem("text-cut", { ...cut }, place, "warning")] : []),
    ...(TYPESET_QUOTES.test(value) ? [quoted] : []),
  ];
}

/** The words before a text that YAML takes for an anchor or for a tag that says nothing. Other tags are refused, as aliases are. */
function markOf({ anchor, tag }: Scalar): string | null {
  if (anchor !== undefined) return `&${anchor}`;
  return tag === "!" ? tag : null;
}
