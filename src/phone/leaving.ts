import { phoneEnding } from "../text/phone-ending.ts";
import { element } from "./dom.ts";
import { button, section } from "./ending-parts.ts";

const words = phoneEnding.leave;

/** What a person leaves behind, and where to. */
export interface Leaving {
  respondent: string | null;
  /** Whether there is an answer that would be lost. */
  isAnswered: boolean;
  back: () => void;
  next: () => void;
}

/** Offers to change answers, and to clear everything for the next person: asked once, where there is anything to clear. */
export function leavingSection({ respondent, isAnswered, back, next }: Leaving): HTMLElement {
  const ask = () => {
    deeds.replaceWith(question);
    stay.focus();
  };
  const goBack = () => {
    question.replaceWith(deeds);
    clear.focus();
  };
  const clear = button(words.next, isAnswered ? ask : next);
  const goAnswer = isAnswered ? button(words.back, back) : button(words.answer, back, "first");
  const deeds = element("div", { class: "deeds" }, goAnswer, clear);
  const stay = button(words.stay, goBack, "first");
  const question = asked(respondent, [stay, button(words.clear, next)], goBack);
  return section("leave", words.title, [deeds]);
}

function asked(respondent: string | null, buttons: readonly Node[], goBack: () => void): HTMLElement {
  const leave = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key === "Escape") goBack();
  };
  const about = { id: "yang-hilang" };
  return element(
    "div",
    {
      class: "asked",
      role: "group",
      "aria-labelledby": "tanya-hapus",
      "aria-describedby": about.id,
      keydown: leave,
    },
    element("h3", { id: "tanya-hapus" }, words.ask(respondent)),
    element("div", about, element("p", {}, words.cleared), element("p", { class: "quiet" }, words.stays)),
    element("div", { class: "deeds" }, ...buttons),
  );
}
