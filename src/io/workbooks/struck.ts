import type { Attributes } from "./xml.ts";

/** What was struck through, marked as a chat does: whoever struck an answer took it back, so that it is refused and told. */
export function struck(text: string): string {
  return text.trim() === "" || text.includes(MARK) ? text : MARK + text + MARK;
}

const MARK = "~~";

/** Whether a part of a font in an Excel workbook says that it strikes letters through. */
export function isStruck(name: string, attribute: Attributes): boolean {
  return name === "strike" && !["0", "false", "off"].includes(attribute("val") ?? "");
}
