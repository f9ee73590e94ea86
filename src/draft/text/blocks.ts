import { type Line, linesOf } from "./lines.ts";

/** A part of a text that stands on lines of its own. */
export interface Block {
  kind: "heading" | "bullet" | "paragraph";
  text: string;
  /** Whether a blank line, or nothing, stands before it. */
  afterBlank: boolean;
  /** Of a heading: whether it only leads in the lines below it, up to the next blank line. */
  isBrief: boolean;
  /** Of a bullet: whether its sign says that it is right (`✅`), as an answer to the one before. */
  isRight: boolean;
}

const BULLET = /^\s*(?:[-*•·▪●○–—✓✔✅❌➤→►+]|\([+–-]\)|\(?\d{1,2}[.)]|\(?[a-zA-Z][.)])\s+/;
const RIGHT = /^[✓✔✅]/u;
const NUMBERED = /^\s*\(?[\dA-Za-z]{1,3}[.)]\s/;
const MARKDOWN = /^\s{0,3}#{1,6}\s+/;
/** A line of so many words may be a heading. */
const MOST_OF_HEADING = 14;
const MOST_OF_SHORT_LINE = 8;
/** Lines of hard-wrapped prose are about as long as the longest of them. */
const SHORTEST_WRAPPED = 40;
const LONGEST_WRAPPED = 110;
const FULL = 0.65;

/**
 * The blocks of a plain text: headings (markdown, bold, capitals, a short line without an end), bullets, paragraphs. Lines that were
 * broken by hand are joined again; other lines stand for themselves.
 */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const longest = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  const blocks: (Omit<Block, "text"> & { parts: string[] })[] = [];
  lines.forEach((line, index) => {
    if (line.isBlank) return;
    const before = lines[index - 1];
    const afterBlank = before?.isBlank ?? true;
    const open = blocks.at(-1);
    const heading = headingIn(line, before, lines[index + 1]);
    if (heading !== undefined) {
      blocks.push({
        kind: "heading",
        parts: [heading],
        afterBlank,
        isBrief: isBrief(line),
        isRight: false,
      });
    } else if (BULLET.test(line.raw)) {
      blocks.push({
        kind: "bullet",
        parts: [line.raw.replace(BULLET, "").trim()],
        afterBlank,
        isBrief: false,
        isRight: RIGHT.test(line.text),
      });
    } else if (open && before && open.kind !== "heading" && isWrapped(before, line, longest, open.kind)) {
      open.parts.push(line.text);
    } else blocks.push({ kind: "paragraph", parts: [line.text], afterBlank, isBrief: false, isRight: false });
  });
  return blocks.map(({ parts, ...block }) => ({ ...block, text: parts.join(" ") }));
}

/** A line with a colon, or without a capital, leads in no more than what stands right below it. */
function isBrief({ raw, text }: Line): boolean {
  return !MARKDOWN.test(raw) && !/^\d/.test(text) && (/:[*_]*$/.test(text) || /^\p{Ll}/u.test(text));
}

/** Whether a line goes on with the one before. */
function isWrapped(before: Line, line: Line, longest: number, kind: Block["kind"]): boolean {
  if (kind === "bullet" && /^\s{2,}/.test(line.raw)) return true;
  if (before.isBlank || /[.!?…:;]["”’)*_]*$/.test(before.text)) return false;
  const isFull = before.text.length >= Math.max(SHORTEST_WRAPPED, longest * FULL);
  return longest <= LONGEST_WRAPPED && isFull && !/^[^\s:]{2,20}(?: [^\s:]{2,20}){0,3} ?:/.test(line.text);
}

function headingIn(line: Line, before: Line | undefined, after: Line | undefined): string | undefined {
  if (MARKDOWN.test(line.raw)) return line.text.replace(MARKDOWN, "").replace(/\s*#+$/, "");
  const count = line.text.split(/\s+/, MOST_OF_HEADING + 2).length;
  if (count > MOST_OF_HEADING) return undefined;
  const bold = /^(?:\*\*|__)([^*_]+)(?:\*\*|__):?$/.exec(line.text)?.[1];
  if (bold !== undefined) return bold;
  const number = /^\(?(?:\d{1,2}|[A-Z]|[IVX]{1,4})[.)]\s+/.exec(line.text)?.[0] ?? "";
  const title = line.text.slice(number.length);
  if (/[.,;!…]["”’')]*$/.test(title) || /^[-*•·▪●–—✓✔]/.test(title)) return undefined;
  if (number !== "") return isListed(line, before, after) ? undefined : title;
  if (BULLET.test(line.raw)) return undefined;
  return titleIn(line, count, before, after);
}

/** Numbers of one kind on neighbouring lines count the items of a list; `a.` below `3.` counts what stands under a heading. */
function isListed(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (after === undefined || after.isBlank) return true;
  return [before, after].some(
    (other) => other !== undefined && NUMBERED.test(other.raw) && countsIn(other) === countsIn(line),
  );
}

/** `(1)` and `6.` count different things, and so do `a.` and `3.` */
function countsIn({ text }: Line): string {
  return /^(\(?)/.exec(text)?.[1] + (/^\(?\d/.test(text) ? "1" : "a");
}

function titleIn(
  { text }: Line,
  count: number,
  before: Line | undefined,
  after: Line | undefined,
): string | undefined {
  if (isCapitals(text)) return text;
  const isAlone = (before?.isBlank ?? true) || /[.!?…]$/.test(before?.text ?? "");
  if (/:$/.test(text) || (after !== undefined && BULLET.test(after.raw))) return text;
  if (/\?$/.test(text)) return isAlone ? text : undefined;
  if (count > MOST_OF_SHORT_LINE || /:\s/.test(text) || /^\p{Ll}/u.test(text)) return undefined;
  const isBroken = text.length >= SHORTEST_WRAPPED && /^\p{Ll}/u.test(after?.text ?? "");
  return isAlone && after !== undefined && !isBroken ? text : undefined;
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length > 3 && letters === letters.toUpperCase() && !/[,:]\s/.test(text);
}
