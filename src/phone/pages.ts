import type { Session } from "../core/interview/session.ts";
import { keyHelp } from "../render/screen/keys.ts";
import { settledText } from "../render/screen/pages.ts";
import { purposeOf } from "../render/screen/question.ts";
import { interview } from "../text/interview.ts";
import { phone as words } from "../text/phone.ts";
import { element } from "./dom.ts";
import type { Hands } from "./page.ts";
import { button, heading, topBar } from "./parts.ts";

/** The short form has its verdict: the report, or the questions that are left. */
export function drawSettled(session: Session, hands: Hands): Node[] {
  const tapped = (kind: "finish" | "continue" | "list") => () => hands.go({ kind: "tap", intent: { kind } });
  return [
    topBar(hands, button("quiet", tapped("list"), words.list)),
    element(
      "main",
      {},
      heading("h1", interview.settled),
      element("p", {}, settledText(session)),
      element("p", {}, words.settled),
      button("main", tapped("finish"), words.toReport),
      button("wide", tapped("continue"), words.answerRest),
    ),
  ];
}

/** How to answer, what the question is for, and what keys do. */
export function drawHelp(session: Session, hands: Hands): Node[] {
  const below: Session = { ...session, screen: session.under };
  const purpose = below.screen === "question" ? purposeOf(session) : null;
  const rows = keyHelp(below, ["leave"]).map(({ keys, deed }) =>
    element("div", {}, element("dt", {}, keys), element("dd", {}, deed)),
  );
  return [
    topBar(hands),
    element(
      "main",
      { class: "help" },
      heading("h1", words.help),
      purpose !== null && element("p", {}, purpose),
      element("h2", {}, words.howTitle),
      element("ul", {}, ...words.how.map((line) => element("li", {}, line))),
      element("details", {}, element("summary", {}, words.keys), element("dl", {}, ...rows)),
      button("wide", () => hands.go({ kind: "back" }), words.close),
    ),
  ];
}
