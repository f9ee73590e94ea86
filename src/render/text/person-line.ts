import type { Plan } from "../../core/profile/plan.ts";
import { BANDS, type Score } from "../../core/scoring/score.ts";
import { decimal } from "../../text/numbers.ts";
import { personLine as words } from "../../text/person-line.ts";
import { bandNames } from "../../text/report.ts";
import { clipLines, columnsOf } from "../terminal/wrap.ts";

/** What a line says of a respondent: the fit, and the verdict in words. */
export class LineCells {
  cells(_: { plan: Plan }, { status, band, fit }: Score): [fit: string, verdict: string] {
    if (band === null || fit.point === null) return [words.absent, words.insufficient];
    const point = decimal(fit.point);
    return [status === "provisional" ? words.provisional(point) : point, bandNames[BANDS[band]]];
  }
}

/** A respondent in a line of a list. */
export interface PersonLine {
  name: string;
  group: string | null;
  /** Null where the record could not be scored. */
  cells: readonly [fit: string, verdict: string] | null;
}

const GAP = "  ";
const FIT_COLUMNS = 5;
const MOST_NAME = 30;
/** Of the width of the terminal; the verdict needs the rest. */
const NAME_SHARE = 0.3;

/** One respondent in one line, cut to the width of the terminal: columns line up from line to line. */
export function drawPersonLine({ name, group, cells }: PersonLine, width: number): string {
  const room = Math.min(MOST_NAME, Math.floor(NAME_SHARE * width));
  const [fit, verdict] = cells ?? [words.absent, words.failed];
  const lead = padded(clipped(name, room), room) + GAP + fit.padStart(FIT_COLUMNS) + GAP;
  const rest = group === null ? verdict : words.inGroup(verdict, group);
  return `${lead}${clipped(rest, Math.max(1, width - columnsOf(lead)))}\n`;
}

function clipped(text: string, columns: number): string {
  return clipLines(text, columns).join("");
}

function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}
