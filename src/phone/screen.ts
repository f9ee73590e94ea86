import { currentItem } from "../core/interview/interview.ts";
import type { Session } from "../core/interview/session.ts";
import type { PhoneData } from "../render/forms/phone.ts";
import { whereaboutsOf } from "../render/screen/head.ts";
import { interview } from "../text/interview.ts";
import { phone as words } from "../text/phone.ts";
import { drawEnding } from "./end-stage.ts";
import { drawList } from "./list.ts";
import { drawOffer } from "./offer.ts";
import type { Hands } from "./page.ts";
import { drawHelp, drawSettled } from "./pages.ts";
import { drawQuestion } from "./question.ts";
import type { State } from "./state.ts";
import { drawWelcome } from "./welcome.ts";

/** Draws what is on the page. */
export function drawScreen(state: State, data: PhoneData, hands: Hands): Node[] {
  const { session, stage } = state;
  if (stage === "offer") return drawOffer(state, data, hands);
  if (!session || stage === "welcome") return drawWelcome(state, data, hands);
  if (stage === "ending") return drawEnding(session);
  const told = sentenceBelow(state);
  switch (session.screen) {
    case "welcome":
    case "question":
      return drawQuestion(session, told, hands);
    case "help":
      return drawHelp(session, hands);
    case "settled":
      return drawSettled(session, hands);
    case "list":
    case "review":
      return drawList(state, session, told, hands);
  }
}

/** The sentence that stands below a screen until the next step; null: none. */
function sentenceBelow({ told, session }: State): string | null {
  const notice = session?.notice;
  if (told !== null || !notice) return told;
  return { ...interview.notices, ...words.notices }[notice];
}

/** What a screen reader hears when a screen comes up, beside its heading: where the person is, and what was told. */
export function announcement(state: State): string {
  const { session, stage } = state;
  const isQuestion = stage === "interview" && session?.screen === "question";
  return [isQuestion ? placeOfQuestion(session) : null, sentenceBelow(state)]
    .filter((text) => text !== null)
    .join(" ");
}

function placeOfQuestion(session: Session): string | null {
  const item = currentItem(session.interview);
  return item && `${whereaboutsOf(session, item).count}.`;
}
