import MarkdownIt from "markdown-it";
import { textsOf } from "../html/pages.ts";

/** CommonMark with HTML, tables and strikethrough, as GitHub reads it. */
const reader = new MarkdownIt({ html: true });

/** Markdown as the HTML that a reader makes of it. */
export function htmlOf(markdown: string): string {
  return reader.render(markdown);
}

/** The same by a reader that makes links of addresses. */
export function linkedHtmlOf(markdown: string): string {
  return new MarkdownIt({ linkify: true }).render(markdown);
}

/** What a reader shows in the elements of a name, spaces as a browser draws them. */
export function shown(markdown: string, selector: string): string[] {
  return textsOf(htmlOf(markdown), selector).map(collapsed);
}

/** White space as a page draws it. */
export function collapsed(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
