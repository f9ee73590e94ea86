import type { Notice } from "../../core/base/notice.ts";
import { noticeRows } from "../../text/classroom.ts";
import { type Markup, markup } from "../html/markup.ts";
import { fitted } from "./fitted.ts";

/** A notice stands on sheets of paper too. */
const MOST_TEXT = 200;

/** What a page that a teacher made is for, who sees it, and until when. @param heading names it for listeners */
export function drawNotice(notice: Notice, heading: string): Markup {
  const rows = noticeRows(notice).map(
    ([label, text]) => markup`<div><dt>${label}</dt><dd>${fitted(text, MOST_TEXT)}</dd></div>`,
  );
  return markup`<footer class="notice" aria-label="${heading}"><dl>${rows}</dl></footer>
`;
}
