import { stripControls } from "../../core/base/clean.ts";
import type { ActionGroup } from "../../core/classroom/action-groups.ts";
import { byClass } from "../../core/classroom/classes.ts";
import type { Member } from "../../core/classroom/member.ts";
import { pupils } from "../../text/classroom.ts";
import { recap as words } from "../../text/recap.ts";
import { type Markup, markup, NOTHING } from "../html/markup.ts";

/** More names than these are folded: a list of hundreds would hide the next group. */
const MOST_NAMES = 40;

/** The groups in which something can be done: who, what, and what it does not mean. */
export function drawActions(groups: readonly ActionGroup[]): Markup {
  if (groups.length === 0) return markup`<p>${words.noActions}</p>`;
  return markup`<p class="quiet">${words.actionsIntro}</p>
${groups.map(drawGroup)}`;
}

function drawGroup(group: ActionGroup): Markup {
  const { title, what, can, isNot } = words.action(group);
  const { members } = group;
  const names = drawNames(members);
  const count = pupils(members.length);
  const list =
    members.length > MOST_NAMES
      ? markup`<details><summary>${words.names(members.length)}</summary>${names}</details>`
      : names;
  return markup`<div class="action"><div class="bar-head"><h3>${stripControls(title)}</h3><p class="value">${count}</p></div>
<p>${stripControls(what)}</p>
${list}
<dl><div><dt>${words.can}</dt><dd>${can}</dd></div><div><dt>${words.isNot}</dt><dd>${isNot}</dd></div></dl></div>
`;
}

/** Names by class where there are several; each leads to its page. */
function drawNames(members: readonly Member[]): Markup {
  const parts = byClass(members);
  return markup`${parts.map(({ name, members: own }) => {
    const label =
      parts.length === 1 && name === null
        ? NOTHING
        : markup`<b>${stripControls(name ?? words.noClass)}:</b> `;
    return markup`<p class="names">${label}${own.map((one, index) => markup`${index > 0 ? ", " : ""}${linkTo(one)}`)}</p>`;
  })}`;
}

/** A name that leads to the member's own page. */
export function linkTo({ name, page }: Pick<Member, "name" | "page">): Markup {
  const address = page.split("/").map(encodeURIComponent).join("/");
  return markup`<a href="${address}">${stripControls(name)}</a>`;
}
