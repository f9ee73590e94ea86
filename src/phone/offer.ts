import { listItems } from "../core/profile/items.ts";
import type { PhoneData } from "../render/forms/phone.ts";
import { longDate } from "../text/dates.ts";
import { interview } from "../text/interview.ts";
import { phone as words } from "../text/phone.ts";
import { localTime } from "./clock.ts";
import { element } from "./dom.ts";
import type { Hands } from "./page.ts";
import { button, clearButton, heading, toldLine } from "./parts.ts";
import { type State, whoIn } from "./state.ts";

/** What was kept on this phone, told no further than a person needs to know their own. */
export function drawOffer({ kept, told }: State, { profile }: PhoneData, hands: Hands): Node[] {
  if (!kept) return [];
  const answered = Object.keys(kept.answers).length;
  const { day, time } = localTime(kept.savedAt);
  const who = whoIn(kept);
  return [
    element(
      "main",
      {},
      element("p", { class: "part" }, interview.welcome(profile.role)),
      heading("h1", kept.isFinished ? words.offerFinished : words.offer),
      who !== "" && element("p", {}, words.offerOf(who)),
      element("p", {}, words.offerAnswers(answered, listItems(profile).length, longDate(day), time)),
      element("p", {}, words.offerNote),
      button("main", hands.resume, words.resume),
      clearButton(hands, kept),
      toldLine(told),
    ),
  ];
}
