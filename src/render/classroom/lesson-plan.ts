import { lessonMaterial } from "../../core/classroom/lesson.ts";
import type { Member } from "../../core/classroom/member.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { lesson as words } from "../../text/lesson.ts";
import { type Markup, markup, NOTHING } from "../html/markup.ts";
import { PAGE_END, pageHead } from "../html/shell.ts";
import { fittedDeep, roomOf } from "./fitted.ts";
import { SHEET_STYLE } from "./sheet-style.ts";
import { CLASS_STYLE } from "./style.ts";

/** More of one text would leave no room for the others. */
const MOST_TEXT = 240;

/** The plan of one lesson, a page of paper, made from what this class shares. It names no pupil. */
export function lessonPlan(profile: Profile, members: readonly Member[]): string {
  const material = fittedDeep(lessonMaterial(profile, members), MOST_TEXT);
  const { role, fingerprint } = fittedDeep({ role: profile.role, fingerprint: profile.fingerprint }, 100);
  const rows = words.rows(material, role);
  const body = markup`<h2>${words.identity}</h2>
<dl class="identity">${rows.map(([label, text]) => markup`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>
<h2>${words.goals}</h2>${list(words.goalList(role))}
<h2>${words.tools}</h2>${list(words.toolList)}
<h2>${words.material}</h2>${drawMaterial(material)}
${material.claims.length > 0 ? markup`<p class="quiet">${words.source(role, fingerprint)}</p>` : NOTHING}
<h2>${words.course}</h2>
<h3>${words.opening}</h3><p>${words.openingText}</p>
<h3>${words.core}</h3>${list(words.coreText(material))}
<h3>${words.closing}</h3><p>${words.closingText} ${words.talks(material.talks)}</p>
<h2>${words.evaluation}</h2>${list([words.process, words.result])}
<div class="signatures">${words.signatures.map((one) => markup`<div><p>${one}</p><p class="name"></p></div>`)}</div>
`;
  const size = roomOf(material) > 1500 ? 3 : 2;
  return markup`${pageHead(words.title, CLASS_STYLE + SHEET_STYLE)}<main><article class="sheet plan size-${size}">
<header><h1>${words.title}</h1><p class="respondent">${words.subtitle}</p><p class="quiet hint">${words.intro}</p></header>
${body}</article></main>
${PAGE_END}`.html;
}

function list(items: readonly string[]): Markup {
  return markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}

function drawMaterial({ claims, pupils }: ReturnType<typeof lessonMaterial>): Markup {
  if (claims.length === 0) return markup`<p>${words.noMaterial}</p>`;
  const isShared = claims.some(({ count }) => count > 0);
  const cards = claims.map(
    ({ claim: { claim, fact }, count }) =>
      markup`<li><p><b>${words.claim}:</b> ${claim}${count > 0 ? markup` <span class="quiet">(${words.held(count, pupils)})</span>` : NOTHING}</p><p><b>${words.fact}:</b> ${fact}</p></li>`,
  );
  return markup`${isShared ? NOTHING : markup`<p>${words.noneShared}</p>`}<ol class="cards">${cards}</ol>`;
}
