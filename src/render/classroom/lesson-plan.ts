import { type LessonMaterial, lessonMaterial } from "../../core/classroom/lesson.ts";
import type { Member } from "../../core/classroom/member.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { lesson as words } from "../../text/lesson.ts";
import { type Markup, markup, NOTHING } from "../html/markup.ts";
import { PAGE_END, pageHead } from "../html/shell.ts";
import { composedWithin } from "./fitted.ts";
import { drawRow } from "./notice.ts";
import { sizeOf } from "./sheet.ts";
import { SHEET_STYLE } from "./sheet-style.ts";
import { CLASS_STYLE } from "./style.ts";

/** Letters that the page has room for, beside the words that every plan has. */
const ROOM = 1800;
const FRAME = 3300;

/** The plan of one lesson, a page of paper, made from what this class shares. It names no pupil. */
export function lessonPlan(profile: Profile, members: readonly Member[]): string {
  const { role, fingerprint } = profile;
  const material = lessonMaterial(profile, members);
  const data = { role, fingerprint, ...material, classes: words.classes(material.classes) };
  // The plan names the role four times.
  const { shown, room } = composedWithin({ ...data, often: [role, role, role] }, (fit) => fit, ROOM);
  return markup`${pageHead(words.title, CLASS_STYLE + SHEET_STYLE)}<main><article class="sheet plan ${sizeOf(room + FRAME)}">
<header><h1>${words.title}</h1><p class="respondent">${words.subtitle}</p><p class="quiet hint">${words.intro}</p></header>
${drawPlan(shown)}</article></main>
${PAGE_END}`.html;
}

/** What a plan is filled with, its classes in words. */
type Shown = Omit<LessonMaterial, "classes"> & Pick<Profile, "role" | "fingerprint"> & { classes: string };

function drawPlan(shown: Shown): Markup {
  const { role, pupils, classes } = shown;
  const rows = words.rows(pupils, classes, role);
  return markup`<h2>${words.identity}</h2>
<dl class="identity">${rows.map(drawRow)}</dl>
<h2>${words.goals}</h2>${list(words.goalList(role))}
<h2>${words.tools}</h2>${list(words.toolList)}
<h2>${words.material}</h2>${drawMaterial(shown)}
<h2>${words.course}</h2>
<h3>${words.opening}</h3><p>${words.openingText}</p>
<h3>${words.core}</h3>${list(words.coreText(shown))}
<h3>${words.closing}</h3><p>${words.closingText} ${words.talks(shown.talks)}</p>
<h2>${words.evaluation}</h2>${list([words.process, words.result])}
<div class="signatures">${words.signatures.map((one) => markup`<div><p>${one}</p><p class="name"></p></div>`)}</div>
`;
}

function list(items: readonly string[]): Markup {
  return markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}

function drawMaterial({ claims, pupils, role, fingerprint }: Shown): Markup {
  if (claims.length === 0) return markup`<p>${words.noMaterial}</p>`;
  const isShared = claims.some(({ count }) => count > 0);
  const cards = claims.map(({ claim: { claim, fact }, count }) => {
    const held = count > 0 ? markup` <span class="quiet">(${words.held(count, pupils)})</span>` : NOTHING;
    return markup`<li><p><b>${words.claim}:</b> ${claim}${held}</p><p><b>${words.fact}:</b> ${fact}</p></li>`;
  });
  return markup`${isShared ? NOTHING : markup`<p>${words.noneShared}</p>`}<ol class="cards">${cards}</ol>
<p class="quiet">${words.source(role, fingerprint)}</p>`;
}
