import { interview as words } from "../../text/interview.ts";
import { columnsOf, wrapLines } from "../terminal/wrap.ts";
import type { Parts, Window } from "./window.ts";

/** Lays a screen out in the window: what does not fit is dropped in order of importance, and the body scrolls. */
export function layOut(parts: Parts, window: Window): string[] {
  const { width, height, chalk } = window;
  const { head, body } = parts;
  const whole = parts.notice === null ? [] : wrapLines(parts.notice, width);
  const notice = whole.map((line) => chalk.yellow(line));
  const keys = chalk.dim(keyLine(parts.keys, width));
  const headed = head.length > 0 ? [...head, ""] : [];
  const layouts = [
    [...headed, ...body, "", ...notice, ...(notice.length > 0 ? [""] : []), keys],
    [...headed, ...body, ...notice, "", keys],
    [...head, ...body, ...notice, keys],
    [...body, ...notice, keys],
  ];
  const fitting = layouts.find((lines) => lines.length <= height);
  if (fitting) return fitting;
  const said = shortened(whole, Math.max(1, Math.floor((height - 1) / 3)), width);
  const { lines, cut } = scroll(withoutGaps(parts), Math.max(1, height - 1 - said.length));
  return [
    ...lines,
    ...said.map((line) => chalk.yellow(line)),
    chalk.dim(keyLine(cut === null ? parts.keys : markCut(parts.keys, cut), width)),
  ];
}

/** Tells of the lines out of sight, where the keys that scroll to them stand otherwise. */
function markCut([first = "", ...keys]: readonly string[], cut: Cut): string[] {
  return [first, words.cut[cut], ...keys.filter((key) => key !== words.keys.move)];
}

/** As many lines as there is room for; an ellipsis stands for the rest. */
function shortened(lines: readonly string[], room: number, width: number): readonly string[] {
  if (lines.length <= room) return lines;
  const [last = ""] = wrapLines(lines[room - 1] ?? "", width - 1);
  return [...lines.slice(0, room - 1), `${last}…`];
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
