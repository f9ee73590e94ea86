import type { InterviewOrder } from "../core/interview/interview.ts";
import { listItems } from "../core/profile/items.ts";
import type { PhoneData } from "../render/forms/phone.ts";
import { usualMinutes, usualQuestions } from "../render/screen/pace.ts";
import { interview } from "../text/interview.ts";
import { noticeRows } from "../text/notice.ts";
import { phone as words } from "../text/phone.ts";
import { element } from "./dom.ts";
import type { Hands } from "./page.ts";
import { button, clearButton, heading, toldLine, topBar } from "./parts.ts";
import type { State } from "./state.ts";

/** What it is for, who sees it, how long it takes; and, where a person wants it, who answers. */
export function drawWelcome(state: State, data: PhoneData, hands: Hands): Node[] {
  const { profile } = data;
  const { session } = state;
  return [
    ...(state.isAside ? [topBar(hands)] : []),
    element(
      "main",
      { class: "welcome" },
      heading("h1", interview.welcome(profile.role)),
      profile.summary !== undefined && element("p", {}, profile.summary),
      element("p", {}, `${interview.purpose} ${interview.honest}`),
      noticeList(data),
      formChoice(state, data, hands),
      element(
        "div",
        { class: "fields" },
        field(data.asksName ? words.name : words.code, "respondent", state, hands),
        field(words.group, "group", state, hands),
      ),
      keepChoice(state, hands),
      button("main", () => hands.go({ kind: "begin" }), session ? words.goOn : words.begin),
      session !== null && clearButton(hands, session.interview),
      toldLine(state.told),
    ),
  ];
}

function noticeList({ notice }: PhoneData): HTMLElement {
  const rows = noticeRows({ ...notice, seenBy: notice.seenBy ?? words.seenByUnknown });
  const lines = rows.flatMap(([label, told]) =>
    told === null ? [] : [element("div", {}, element("dt", {}, label), element("dd", {}, told))],
  );
  return element(
    "div",
    { class: "notice" },
    element("dl", {}, ...lines),
    element("p", {}, words.sendsNothing),
  );
}

function formChoice(state: State, { profile }: PhoneData, hands: Hands): HTMLElement {
  const items = listItems(profile).length;
  const usual = usualQuestions(items);
  const extents: Record<InterviewOrder, string> = {
    listed: words.whole(items, usualMinutes(items)),
    shortest: words.short(usual, usualMinutes(usual)),
  };
  const choices = (["listed", "shortest"] as const).map((order) =>
    element(
      "label",
      { class: "choice" },
      element("input", {
        type: "radio",
        name: "order",
        checked: state.order === order,
        change: () => hands.go({ kind: "order", order }),
      }),
      element("span", {}, element("b", {}, words.formNames[order]), element("small", {}, extents[order])),
    ),
  );
  return element("fieldset", {}, element("legend", {}, words.forms), ...choices);
}

/** A line to write in. What others wrote there is not offered. */
function field(label: string, name: "respondent" | "group", state: State, hands: Hands): HTMLElement {
  const write = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) {
      hands.go({ kind: "write", field: name, text: currentTarget.value });
    }
  };
  const input = element("input", {
    type: "text",
    maxlength: MOST_SIGNS,
    autocomplete: "off",
    autocapitalize: name === "group" ? "characters" : "words",
    autocorrect: "off",
    spellcheck: "false",
    enterkeyhint: "next",
    input: write,
    keydown: leaveAtEnter,
  });
  input.value = state[name];
  return element(
    "label",
    { class: "field" },
    element("span", {}, `${label} `, element("small", {}, words.optional)),
    input,
  );
}

const MOST_SIGNS = 80;

/** Enter leads to the next field, and begins nothing before the last is filled. */
function leaveAtEnter(event: Event): void {
  const { currentTarget: field } = event;
  if (!(event instanceof KeyboardEvent) || event.key !== "Enter" || event.isComposing) return;
  if (!(field instanceof HTMLElement)) return;
  event.preventDefault();
  const all = [...document.querySelectorAll<HTMLElement>(".welcome input[type=text], .welcome button")];
  all[all.indexOf(field) + 1]?.focus();
}

function keepChoice(state: State, hands: Hands): HTMLElement {
  const note = element("small", { id: "keep-note" }, words.keepNote);
  const keep = (event: Event): void => {
    const { currentTarget: box } = event;
    if (!(box instanceof HTMLInputElement)) return;
    const keeps = box.checked && hands.canKeep();
    if (box.checked && !keeps) {
      box.checked = false;
      note.textContent = words.cannotKeep;
    }
    hands.go({ kind: "keep", keeps });
  };
  const box = element("input", {
    type: "checkbox",
    checked: state.keeps,
    "aria-describedby": "keep-note",
    change: keep,
  });
  return element(
    "div",
    { class: "keep" },
    element("label", { class: "choice" }, box, element("b", {}, words.keep)),
    note,
  );
}
