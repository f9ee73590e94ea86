import { interview as words } from "../../text/interview.ts";
import { clipLines, columnsOf } from "../terminal/wrap.ts";
import type { Parts, Window } from "./window.ts";

/** Fits a screen to the window: what does not fit is dropped in order of importance, and the body scrolls. */
export function fitParts(parts: Parts, window: Window): string[] {
  const { width, height, chalk } = window;
  const { head, body } = parts;
  const said = (most: number) =>
    parts.notice === null ? [] : clipLines(parts.notice, width, most).map((line) => chalk.yellow(line));
  const notice = said(Number.POSITIVE_INFINITY);
  const keys = (most: number, told = parts.keys) =>
    keyLines(told, width, most).map((line) => chalk.dim(line));
  const headed = head.length > 0 ? [...head, ""] : [];
  const tries = [
    [...headed, ...body, "", ...notice, ...(notice.length > 0 ? [""] : []), ...keys(MOST_KEY_LINES)],
    [...headed, ...body, ...notice, "", ...keys(MOST_KEY_LINES)],
    [...headed, ...body, ...notice, "", ...keys(1)],
    [...head, ...body, ...notice, ...keys(1)],
    [...body, ...notice, ...keys(1)],
  ];
  const fitting = tries.find((lines) => lines.length <= height);
  if (fitting) return fitting;
  const short = said(Math.max(1, Math.floor((height - 1) / 3)));
  const below = height < ROOMY ? 1 : keys(MOST_KEY_LINES).length;
  const { lines, cut } = scroll(withoutGaps(parts), Math.max(1, height - below - short.length));
  return [...lines, ...short, ...keys(below, cut === null ? parts.keys : markCut(parts.keys, cut))];
}

/** More lines of keys would be read by nobody. */
const MOST_KEY_LINES = 2;

/** From so many lines on, a body that scrolls can spare one for more keys. */
const ROOMY = 16;

const MOVES = "↑↓";

/** Tells of the lines out of sight, where the keys that scroll to them stand otherwise. */
function markCut([first = "", ...keys]: readonly string[], cut: Cut): string[] {
  return [first, words.cut[cut], ...keys.filter((key) => !key.startsWith(MOVES))];
}

/** The body without its empty lines. */
function withoutGaps({ body, focus, ...parts }: Parts): Parts {
  const gapsBefore = (line: number) => body.slice(0, line).filter((text) => text === "").length;
  const { first, last } = focus;
  return {
    ...parts,
    body: body.filter((text) => text !== ""),
    focus: { first: first - gapsBefore(first), last: last - gapsBefore(last) },
  };
}

/** As many keys as fit in so many lines. */
function keyLines(keys: readonly string[], width: number, most: number): string[] {
  const full: string[] = [];
  let line = "";
  for (const key of keys.filter((one) => columnsOf(one) <= width)) {
    const longer = line === "" ? key : `${line} · ${key}`;
    if (columnsOf(longer) <= width) line = longer;
    else if (full.length + 1 < most) {
      full.push(line);
      line = key;
    }
  }
  return line === "" ? ["?"] : [...full, line];
}

/** Where lines of the body are out of sight. */
type Cut = keyof typeof words.cut;

/** The part of the body around the focus. */
function scroll({ body, focus }: Parts, room: number): { lines: string[]; cut: Cut | null } {
  const latest = Math.max(0, body.length - room);
  const start = Math.min(latest, Math.max(0, Math.min(focus.first, focus.last - room + 1)));
  const lines = body.slice(start, start + room);
  if (latest === 0) return { lines, cut: null };
  return { lines, cut: start === 0 ? "below" : start === latest ? "above" : "both" };
}
