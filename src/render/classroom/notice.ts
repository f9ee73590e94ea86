import type { Notice } from "../../core/base/notice.ts";
import { BLANK, noticeRows } from "../../text/classroom.ts";
import { type Markup, markup, NOTHING } from "../html/markup.ts";
import { fitted } from "./fitted.ts";

/** A notice stands on sheets of paper too. */
const MOST_TEXT = 200;

/** What a page that a teacher made is for, who sees it, and until when. @param heading names it for listeners */
export function drawNotice(notice: Notice, heading: string): Markup {
  return markup`<footer class="notice" aria-label="${heading}"><dl>${noticeRows(notice).map(drawRow)}</dl></footer>
`;
}

/** What something is; where nobody told it, a line to write on. */
export function drawRow([label, text]: readonly [label: string, text: string]): Markup {
  const blank = text === BLANK ? markup` class="blank"` : NOTHING;
  return markup`<div><dt>${label}</dt><dd${blank}>${fitted(text, MOST_TEXT)}</dd></div>`;
}
