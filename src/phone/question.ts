import { groupOf } from "../core/interview/groups.ts";
import { currentItem, givenAnswer, shownOptions } from "../core/interview/interview.ts";
import { OPTION_KEYS } from "../core/interview/keys.ts";
import type { Session } from "../core/interview/session.ts";
import type { Item } from "../core/profile/items.ts";
import { whereaboutsOf } from "../render/screen/head.ts";
import { shownSides } from "../render/screen/question.ts";
import { groupNames, interview } from "../text/interview.ts";
import { formAsk, shownLabel } from "../text/items.ts";
import { phone as words } from "../text/phone.ts";
import { type Child, element } from "./dom.ts";
import type { Hands } from "./page.ts";
import { button, heading, toldLine, topBar } from "./parts.ts";

/** One question: a tap on an option answers it and goes on. */
export function drawQuestion(session: Session, told: string | null, hands: Hands): Node[] {
  const item = currentItem(session.interview);
  if (!item) return [];
  const { profile } = session.interview;
  const { count, part, left, done } = whereaboutsOf(session, item);
  const list = button("quiet", () => hands.go({ kind: "tap", intent: { kind: "list" } }), words.list);
  const line = toldLine(told);
  const cameWithScreen = session.notice === null || session.notice === "certain";
  const filled = element("div", { class: "filled" });
  filled.style.width = `${done * 100}%`;
  return [
    topBar(hands, list),
    element(
      "main",
      { class: "question" },
      element("p", { class: "count" }, left === null ? count : `${count} · ${left.long}`),
      element("div", { class: "track", "aria-hidden": "true" }, filled),
      cameWithScreen && line,
      element("h1", { class: "part" }, part === null ? profile.role : groupNames[groupOf(profile, item)]),
      ...questionTexts(item),
      optionButtons(session, item, hands),
      // What comes while the screen stands moves no option under the finger.
      !cameWithScreen && line,
      besideOptions(session, item, hands),
    ),
  ];
}

function questionTexts(item: Item): Child[] {
  const ask = formAsk(item);
  if (item.kind !== "comparison") {
    return [heading("h2", item.text), ask !== null && element("p", { class: "ask" }, ask)];
  }
  const scenes = shownSides(item).map((scene, index) =>
    element("p", { class: "scene" }, element("b", {}, index === 0 ? "A" : "B"), element("span", {}, scene)),
  );
  return [heading("h2", interview.pick), ...scenes];
}

function optionButtons(session: Session, item: Item, hands: Hands): HTMLElement {
  const given = givenAnswer(session.interview, item);
  const buttons = shownOptions(session.interview, item).map(({ value }, index) => {
    const isGiven = value === given;
    return button(
      "option",
      () => hands.go({ kind: "tap", intent: { kind: "choose", option: index } }),
      [
        element("kbd", { "aria-hidden": "true" }, OPTION_KEYS[index] ?? ""),
        element("span", {}, shownLabel(item, value, index)),
        isGiven && element("small", {}, interview.earlier),
      ],
      { "data-line": index, "aria-pressed": given === null ? null : String(isGiven) },
    );
  });
  return element("div", { class: "options", role: "group", "aria-label": words.options }, ...buttons);
}

function besideOptions({ interview: { answers } }: Session, { id }: Item, hands: Hands): HTMLElement {
  const tapped = (kind: "skip" | "next" | "erase" | "help") => () =>
    hands.go({ kind: "tap", intent: { kind } });
  const isAnswered = Object.hasOwn(answers, id);
  const ways = isAnswered
    ? [button("quiet", tapped("next"), words.next), button("quiet", tapped("erase"), words.erase)]
    : [button("quiet", tapped("skip"), words.skip)];
  return element("div", { class: "row" }, ...ways, button("quiet", tapped("help"), words.help));
}
