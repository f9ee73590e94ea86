/** A part of a text that stands on lines of its own. */
export interface Block {
  kind: "heading" | "bullet" | "paragraph";
  text: string;
}

const BULLET = /^\s*(?:[-*•·▪●○–—✓✔✅❌➤→►+]|\(?\d{1,2}[.)]|\(?[a-zA-Z][.)])\s+/;
const MARKDOWN = /^\s{0,3}#{1,6}\s+/;
const RULE = /^\s*(?:[-=_*~]\s*){3,}$/;
/** A line of so many words may be a heading. */
const MOST_OF_HEADING = 12;
const MOST_OF_SHORT_LINE = 8;
/** Longer than that is a line of hard-wrapped prose. */
const WRAPPED = 50;

interface Line {
  raw: string;
  text: string;
  isBlank: boolean;
}

/**
 * The blocks of a plain text: headings (markdown, bold, capitals, a short line without an end), bullets, paragraphs. Lines that were
 * broken by hand are joined again.
 */
export function blocksOf(text: string): Block[] {
  const lines = text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((raw) => ({ raw, text: raw.trim(), isBlank: raw.trim() === "" || RULE.test(raw) }));
  const blocks: Block[] = [];
  let open: { kind: "bullet" | "paragraph"; parts: string[] } | undefined;
  const close = () => {
    if (open) blocks.push({ kind: open.kind, text: open.parts.join(" ") });
    open = undefined;
  };
  lines.forEach((line, index) => {
    if (line.isBlank) return close();
    const heading = headingIn(line, lines[index - 1], lines[index + 1]);
    if (heading !== undefined) {
      close();
      blocks.push({ kind: "heading", text: heading });
    } else if (BULLET.test(line.raw)) {
      close();
      open = { kind: "bullet", parts: [line.raw.replace(BULLET, "").trim()] };
    } else if (open && continues(open, line, lines[index - 1])) {
      open.parts.push(line.text);
    } else {
      close();
      open = { kind: "paragraph", parts: [line.text] };
    }
  });
  close();
  return blocks;
}

function wordCount(text: string): number {
  return text.split(/\s+/, MOST_OF_HEADING + 2).length;
}

function headingIn(line: Line, before: Line | undefined, after: Line | undefined): string | undefined {
  if (MARKDOWN.test(line.raw)) return line.text.replace(MARKDOWN, "").replace(/\s*#+$/, "");
  const count = wordCount(line.text);
  const bold = /^(?:\*\*|__)([^*_]+)(?:\*\*|__):?$/.exec(line.text)?.[1];
  if (bold !== undefined && count <= MOST_OF_HEADING) return bold;
  const numbered = /^\(?(?:\d{1,2}|[A-Z]|[IVX]{1,4})[.)]\s+/.exec(line.text)?.[0] ?? "";
  const title = line.text.slice(numbered.length);
  if (count > MOST_OF_HEADING || /[.,;!…]$/.test(title) || /^[-*•·▪●–—✓✔]/.test(title)) return undefined;
  // Numbers on every line count the items of a list.
  const isListed =
    numbered !== "" &&
    [before, after].some(
      (other) =>
        other && !other.isBlank && BULLET.test(other.raw) && /^\s*\(?[\dA-Za-z]{1,3}[.)]/.test(other.raw),
    );
  if (isListed) return undefined;
  const isAlone = (before?.isBlank ?? true) || /[.!?…]$/.test(before?.text ?? "");
  if (numbered !== "") return isAlone && after !== undefined && !after.isBlank ? title : undefined;
  if (isCapitals(title)) return title;
  if (/[:?]$/.test(title)) return isAlone || /:$/.test(title) ? title : undefined;
  if (count > MOST_OF_SHORT_LINE || /:\s/.test(title)) return undefined;
  const isFollowed = after !== undefined && !(after.isBlank && title.length > WRAPPED);
  return isAlone && isFollowed && !/^\p{Ll}/u.test(title) ? title : undefined;
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length > 3 && letters === letters.toUpperCase();
}

/** Whether a line goes on with the block above it. */
function continues(open: { kind: string }, line: Line, before: Line | undefined): boolean {
  if (open.kind === "paragraph") return true;
  return /^\s{2,}/.test(line.raw) || /^\p{Ll}/u.test(line.text) || (before?.text.length ?? 0) > WRAPPED;
}
