import type { Notice } from "../../core/base/notice.ts";
import { BLANK } from "../../text/classroom.ts";
import { noticeRows } from "../../text/notice.ts";
import { type Markup, markup, NOTHING } from "../html/markup.ts";
import { fitted } from "./fitted.ts";

/** A notice stands on sheets of paper too. */
const MOST_TEXT = 200;

/** What a page that a teacher made is for, who sees it, and until when. @param heading names it for listeners */
export function drawNotice(notice: Notice, heading: string): Markup {
  const rows = noticeRows(notice).map(([label, told]) => drawRow([label, told ?? BLANK]));
  return markup`<footer class="notice" aria-label="${heading}"><dl>${rows}</dl></footer>
`;
}

/** What something is; where nobody told it, a line to write on. */
export function drawRow([label, text]: readonly [label: string, text: string]): Markup {
  const blank = text === BLANK ? markup` class="blank"` : NOTHING;
  return markup`<div><dt>${label}</dt><dd${blank}>${fitted(text, MOST_TEXT)}</dd></div>`;
}
