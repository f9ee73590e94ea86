import { stripControls } from "../../core/base/clean.ts";
import type { ActionGroup } from "../../core/classroom/action-groups.ts";
import { byClass } from "../../core/classroom/classes.ts";
import type { Member } from "../../core/classroom/member.ts";
import { pupils } from "../../text/classroom.ts";
import { type ActionCard, recap as words } from "../../text/recap.ts";
import { type Markup, markup, NOTHING } from "../html/markup.ts";

/** More names than these are folded: a list of hundreds would hide the next group. */
const MOST_NAMES = 40;

/** The groups in which something can be done, a card a kind: who, what, and what it does not mean. @param isOneClass leaves its name out */
export function drawActions(groups: readonly ActionGroup[], isOneClass: boolean): Markup {
  if (groups.length === 0) return markup`<p>${words.noActions}</p>`;
  const cards = new Map<ActionCard, ActionGroup[]>();
  for (const group of groups) cards.set(cardOf(group), [...(cards.get(cardOf(group)) ?? []), group]);
  return markup`<p class="quiet">${words.actionsIntro}</p>
${[...cards].map(([card, own]) => drawCard(card, own, isOneClass))}`;
}

function cardOf(group: ActionGroup): ActionCard {
  return group.kind === "moved" ? group.moved : group.kind;
}

function drawCard(card: ActionCard, groups: readonly ActionGroup[], isOneClass: boolean): Markup {
  const { title, what, can, isNot } = words.cards[card];
  const everybody = new Set(groups.flatMap(({ members }) => members));
  const parts = groups.map((group) => markup`${drawShared(group)}${drawNames(group.members, isOneClass)}`);
  return markup`<div class="action"><div class="bar-head"><h3>${title}</h3><p class="value">${pupils(everybody.size)}</p></div>
<p>${what}</p>
${parts}<dl><div><dt>${words.can}</dt><dd>${can}</dd></div><div><dt>${words.isNot}</dt><dd>${isNot}</dd></div></dl></div>
`;
}

/** The claim or the scale that the members of a group share; nothing where the card says it all. */
function drawShared(group: ActionGroup): Markup {
  const count = markup`<span class="quiet">${pupils(group.members.length)}</span>`;
  if (group.kind === "claim") {
    const { claim, fact } = group.claim;
    return markup`<h4>${stripControls(words.claim(claim))} ${count}</h4><p>${stripControls(words.fact(fact))}</p>`;
  }
  if (group.kind !== "held") return NOTHING;
  const maybe = group.maybe > 0 ? markup`<p>${words.maybe(group.maybe)}</p>` : NOTHING;
  return markup`<h4>${stripControls(group.scale)} ${count}</h4>${maybe}`;
}

/** Names by class where there are several, folded where they are many. */
function drawNames(members: readonly Member[], isOneClass: boolean): Markup {
  const parts = byClass(members).map(({ name, members: own }) => {
    const label = isOneClass ? NOTHING : markup`<b>${stripControls(name ?? words.noClass)}:</b> `;
    const names = own.map((one, index) => {
      const isLast = index === own.length - 1;
      return markup`<span>${linkTo(one)}${isLast ? "" : ","}</span>${isLast ? "" : " "}`;
    });
    return markup`<p class="names">${label}${names}</p>`;
  });
  if (members.length <= MOST_NAMES) return markup`${parts}`;
  return markup`<details><summary>${words.names(members.length)}</summary>${parts}</details>`;
}

/** A name that leads to the member's own page. */
export function linkTo({ name, page }: Pick<Member, "name" | "page">): Markup {
  const address = page.split("/").map(encodeURIComponent).join("/");
  return markup`<a href="${address}">${stripControls(name)}</a>`;
}
