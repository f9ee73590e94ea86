import { currentItem } from "../core/interview/interview.ts";
import { type ReviewEntry, reviewEntries } from "../core/interview/review.ts";
import type { Session } from "../core/interview/session.ts";
import { answerText, entryText, finishText, partBefore, unansweredText } from "../render/screen/review.ts";
import { interview } from "../text/interview.ts";
import { itemText } from "../text/items.ts";
import { phone as words } from "../text/phone.ts";
import { element } from "./dom.ts";
import type { Hands } from "./page.ts";
import { button, heading, toldLine, topBar } from "./parts.ts";
import { type State, whoIn } from "./state.ts";

/** Every question with its answer, and the way to the report: opened over another screen, or as the last look. */
export function drawList(state: State, session: Session, told: string | null, hands: Hands): Node[] {
  const isLast = session.screen === "review";
  const entries = reviewEntries(session.interview);
  return [
    topBar(hands),
    element(
      "main",
      { class: "list" },
      heading("h1", isLast ? interview.review : interview.list),
      element("p", {}, isLast ? words.reviewNote : words.listNote),
      button(isLast ? "main" : "wide", () => finish(hands), finishText(session.interview), {
        "data-line": 0,
      }),
      whoLine(state, hands),
      ...groupsOf(session, entries, hands),
      toldLine(told ?? (session.typed === "" ? null : interview.typed(session.typed))),
    ),
  ];
}

function finish(hands: Hands): void {
  hands.go({ kind: "tap", intent: { kind: "finish" } });
}

function whoLine(state: State, hands: Hands): HTMLElement {
  const who = whoIn(state);
  return element(
    "p",
    { class: "who" },
    element("span", {}, who === "" ? words.asNobody : words.asWho(who)),
    button("quiet", () => hands.go({ kind: "who" }), words.changeWho),
  );
}

/** The lines below the way to the report, the questions under the names of their parts. */
function groupsOf(session: Session, entries: readonly ReviewEntry[], hands: Hands): HTMLElement[] {
  const blocks: HTMLElement[] = [];
  let lines = element("ul", {});
  entries.forEach((entry, index) => {
    if (entry.kind === "finish") return;
    const part = partBefore(entries, index);
    if (part !== null || blocks.length === 0) {
      lines = element("ul", {});
      blocks.push(...(part === null ? [] : [element("h2", {}, part)]), lines);
    }
    lines.append(element("li", {}, lineOf(session, entry, index, hands)));
  });
  return blocks;
}

function lineOf(
  session: Session,
  entry: Exclude<ReviewEntry, { kind: "finish" }>,
  index: number,
  hands: Hands,
): HTMLElement {
  const { interview: at } = session;
  const open = () => hands.go({ kind: "open", line: index });
  if (entry.kind !== "item") {
    return button("entry", open, entryText(at, entry), { "data-line": index });
  }
  const state = unansweredText(at, entry);
  const isHere = session.screen === "list" && currentItem(at) === entry.item;
  return button(
    "entry",
    open,
    [
      element("span", { class: "number" }, `${entry.number}.`),
      element("span", {}, itemText(entry.item)),
      element("span", { class: state === null ? "given" : "none" }, state ?? answerText(entry)),
    ],
    { "data-line": index, "aria-current": isHere ? "true" : null },
  );
}
