import { phoneEnding } from "../text/phone-ending.ts";
import { copyExactly, copyShown } from "./copying.ts";
import { element } from "./dom.ts";
import { drawInto } from "./drawn.ts";
import { button, section, statusLine } from "./ending-parts.ts";
import { qrMarkup } from "./qr.ts";
import { whatsAppLink } from "./whatsapp.ts";

const words = phoneEnding.send;

/** The section's kind and its place in the page. */
export const SEND = "send";

/** Where there is no answer there is no code: says so. */
export function nothingSection(): HTMLElement {
  return section(SEND, words.nothing, [element("p", {}, words.nothingAbout)]);
}

/**
 * Shows a person's answers as a line, and the ways to the teacher; each carries that line and nothing else.
 * @param line the code, after the name and the class where they were typed
 * @param code which the line ends in
 */
export function sharingSection(line: string, code: string): HTMLElement {
  const status = statusLine();
  const tell = (said: string) => {
    status.textContent = said;
  };
  const shown = shareBlock(line, code);
  const copy = async () => tell((await copyShown(shown, line)) ? words.copied : words.notCopied);
  const whatsApp = {
    class: "button first",
    href: whatsAppLink(line),
    target: "_blank",
    rel: "noreferrer noopener",
  };
  return section(SEND, words.title, [
    element("p", {}, words.about),
    shown,
    element(
      "div",
      { class: "deeds" },
      element("a", whatsApp, words.whatsApp),
      button(words.copy, copy),
      ...otherWays(line, tell),
    ),
    status,
    element("p", { class: "quiet" }, words.readable),
    byHand(line),
  ]);
}

/** The line itself, its code large enough to write it down. */
function shareBlock(line: string, code: string): HTMLElement {
  const who = line.slice(0, line.length - code.length);
  const shown = element("p", { class: "line" }, who, element("span", { class: "code" }, code));
  copyExactly(shown, line);
  return shown;
}

/** What the phone itself can share with, where it can. */
function otherWays(text: string, tell: (said: string) => void): HTMLElement[] {
  if (!navigator.share) return [];
  const share = async () => {
    try {
      await navigator.share({ text });
    } catch (error) {
      // Whoever closed it knows.
      if (!(error instanceof DOMException && error.name === "AbortError")) tell(words.notShared);
    }
  };
  return [button(words.share, share)];
}

function byHand(line: string): HTMLElement {
  const qr = qrMarkup(line, words.qr(line));
  const folded = element(
    "details",
    {},
    element("summary", {}, words.byHand),
    element("p", { class: "quiet" }, `${qr ? words.scan : words.write} ${words.forgiving}`),
  );
  if (qr) drawInto(folded, qr);
  return folded;
}
