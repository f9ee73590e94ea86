import { stripControls } from "../../core/base/clean.ts";
import { byClass, sorted } from "../../core/classroom/classes.ts";
import type { Member } from "../../core/classroom/member.ts";
import { pupils } from "../../text/classroom.ts";
import { recap as words } from "../../text/recap.ts";
import { summary } from "../../text/summary.ts";
import { type Markup, markup } from "../html/markup.ts";
import { linkTo } from "./actions.ts";

/** Everybody by class and name, each with the result in words. */
export function drawMembers(members: readonly Member[]): Markup {
  return markup`<p class="quiet">${words.membersIntro}</p>${byClass(sorted(members)).map(drawClass)}`;
}

function drawClass({ name, members }: ReturnType<typeof byClass>[number]): Markup {
  const rows = members.map(
    (member) =>
      markup`<tr><th scope="row">${linkTo(member)}</th><td>${summary.verdict(member.status, member.band)}</td><td>${words.ofAll(member.answered, member.items)}</td></tr>
`,
  );
  const title = name === null ? pupils(members.length) : `${stripControls(name)}: ${pupils(members.length)}`;
  return markup`<table class="listing of-3 short"><caption>${title}</caption><thead><tr>${words.memberColumns.map((one) => markup`<th scope="col">${one}</th>`)}</tr></thead><tbody>
${rows}</tbody></table>`;
}
