import { isHurried } from "../core/interview/pace.ts";
import type { Session } from "../core/interview/session.ts";
import type { PhoneData } from "../render/forms/phone.ts";
import { interview } from "../text/interview.ts";
import { localTime } from "./clock.ts";
import { element } from "./dom.ts";
import { showEnding } from "./ending.ts";
import type { Hands } from "./page.ts";
import type { State } from "./state.ts";

const PLACE = "ending";

/** The place of the end of an interview. */
export function drawEnding({ times }: Session): Node[] {
  const hurried = isHurried(times) && element("p", { class: "hurried" }, interview.quick);
  return [element("main", {}, hurried, element("div", { id: PLACE }))];
}

/** Fills that place once it stands on the page: `ending.ts` puts the focus there. */
export function fillEnding(state: State, { profile, neighbours }: PhoneData, hands: Hands): void {
  const place = document.getElementById(PLACE);
  if (!place || !state.session) return;
  showEnding(place, {
    profile,
    neighbours,
    answers: state.session.interview.answers,
    respondent: state.respondent,
    group: state.group,
    date: localTime(Date.now()).day,
    back: () => hands.go({ kind: "back" }),
    next: hands.clear,
  });
}
