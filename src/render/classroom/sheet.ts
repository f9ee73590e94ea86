import { oneLine } from "../../core/base/clean.ts";
import { shortenedBetween } from "../../core/base/shortened.ts";
import { printWords } from "../../text/classroom.ts";
import { longDate } from "../../text/dates.ts";
import { type Markup, markup } from "../html/markup.ts";
import { PAGE_END, pageHead } from "../html/shell.ts";
import { SHEET_STYLE } from "./sheet-style.ts";
import { CLASS_STYLE } from "./style.ts";

/** What stands on a sheet of paper. */
export interface Sheet {
  /** What it is, above the name. */
  kicker: string;
  name: string;
  /** Below the name. */
  details: string;
  body: Markup;
  /** How much text there is, in letters: more of it is set smaller. */
  room: number;
}

/** The beginning of a file of sheets, one below the other on a screen and one a page on paper. */
export function sheetsHead(title: string, hint: string): string {
  return markup`${pageHead(title, CLASS_STYLE + SHEET_STYLE)}<header class="cover"><h1>${title}</h1><p class="quiet">${hint}</p></header>
<main>
`.html;
}

/** The end of such a file. */
export function sheetsFoot(): string {
  return markup`</main>
${PAGE_END}`.html;
}

/** From so many letters on the text of a sheet is set a size smaller, and again. */
const SIZES = [2500, 3200, 4000, 4800];

/** How small the text of a sheet is set. @param room how much there is, in letters */
export function sizeOf(room: number): string {
  return `size-${SIZES.filter((least) => room >= least).length}`;
}

/** Longer names of pupils and classes are cut on a sheet. */
export const MOST_NAME = 70;

/** The class and the day of a sheet. */
export function detailsOf(group: string | null, date: string): string {
  const named = group === null ? [] : [printWords.group(shortenedBetween(oneLine(group).trim(), MOST_NAME))];
  return [...named, longDate(date)].join(" · ");
}

/** One sheet, whole. */
export function drawSheet({ kicker, name, details, body, room }: Sheet): string {
  return markup`<article class="sheet ${sizeOf(room)}" aria-label="${name}">
<header><p class="kicker">${kicker}</p><h2>${name}</h2><p class="respondent">${details}</p></header>
${body}</article>
`.html;
}
