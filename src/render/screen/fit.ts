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
  const keys = chalk.dim(keyLine(parts.keys, width));
  const headed = head.length > 0 ? [...head, ""] : [];
  const tries = [
    [...headed, ...body, "", ...notice, ...(notice.length > 0 ? [""] : []), keys],
    [...headed, ...body, ...notice, "", keys],
    [...head, ...body, ...notice, keys],
    [...body, ...notice, keys],
  ];
  const fitting = tries.find((lines) => lines.length <= height);
  if (fitting) return fitting;
  const short = said(Math.max(1, Math.floor((height - 1) / 3)));
  const { lines, cut } = scroll(withoutGaps(parts), Math.max(1, height - 1 - short.length));
  return [
    ...lines,
    ...short,
    chalk.dim(keyLine(cut === null ? parts.keys : markCut(parts.keys, cut), width)),
  ];
}

/** Tells of the lines out of sight, where the keys that scroll to them stand otherwise. */
function markCut([first = "", ...keys]: readonly string[], cut: Cut): string[] {
  return [first, words.cut[cut], ...keys.filter((key) => key !== words.keys.move)];
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

/** As many keys as fit in one line. */
function keyLine(keys: readonly string[], width: number): string {
  let line = "";
  for (const key of keys) {
    const longer = line === "" ? key : `${line} · ${key}`;
    if (columnsOf(longer) <= width) line = longer;
  }
  return line === "" ? "?" : line;
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
