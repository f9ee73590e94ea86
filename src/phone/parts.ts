import type { Interview } from "../core/interview/interview.ts";
import { phone as words } from "../text/phone.ts";
import { type Attributes, type Child, element } from "./dom.ts";
import type { Hands } from "./page.ts";

/** A button that does something at a touch. */
export function button(
  look: "main" | "wide" | "quiet" | "option" | "entry",
  does: () => void,
  content: readonly Child[] | string,
  attributes: Attributes = {},
): HTMLButtonElement {
  const children = typeof content === "string" ? [content] : content;
  return element("button", { type: "button", class: look, click: does, ...attributes }, ...children);
}

/** The heading that the focus goes to when a screen comes up. */
export function heading(level: "h1" | "h2", text: string): HTMLElement {
  return element(level, { tabindex: -1, "data-heading": true }, text);
}

/** A sentence that tells of what just happened; below a list it stays in sight, at a question it covers no answer. */
export function toldLine(text: string | null): HTMLElement | null {
  return text === null ? null : element("p", { class: "told" }, text);
}

/** The line above a screen: the way back, and beside it the rest. */
export function topBar(hands: Hands, ...rest: Child[]): HTMLElement {
  const back = button("quiet", () => hands.go({ kind: "back" }), [
    element("span", { "aria-hidden": "true" }, "‹ "),
    words.back,
  ]);
  return element("header", { class: "bar" }, back, ...rest);
}

/** A button that deletes an interview: it asks once more where it stands, unless there is nothing in it. */
export function clearButton(
  hands: Hands,
  { answers, skipped }: Pick<Interview, "answers" | "skipped">,
): HTMLElement {
  const given = Object.keys(answers).length;
  const place = element("div", { class: "surely" });
  const ask = (): void => {
    const question = element("p", { tabindex: -1 }, words.surelyAnew(given));
    const surely = button("quiet", hands.clear, words.surely, { class: "quiet grave" });
    place.replaceChildren(
      question,
      element("div", { class: "row" }, surely, button("quiet", rest, words.cancel)),
    );
    question.focus();
  };
  const rest = (): void => {
    const first = button("quiet", given + skipped.length > 0 ? ask : hands.clear, words.startAnew);
    const hadFocus = place.contains(document.activeElement);
    place.replaceChildren(first);
    if (hadFocus) first.focus();
  };
  rest();
  return place;
}
