import { type Group, groupOf } from "../../core/interview/groups.ts";
import { type Item, listItems } from "../../core/profile/items.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { introductionOf, peopleFields, paperWords as words } from "../../text/forms.ts";
import { groupNames, interview } from "../../text/interview.ts";
import { formAsk, optionLabel } from "../../text/items.ts";
import { noticeRows } from "../../text/notice.ts";
import { Markup, markup, NOTHING, text } from "../html/markup.ts";
import { openPage, PAGE_END } from "../html/shell.ts";
import { usualMinutes } from "../screen/pace.ts";
import { paperStyle } from "./paper-style.ts";
import type { FormTold } from "./targets.ts";

/**
 * A booklet to print and to fill in by hand: boxes with numbers, which are what is keyed in later. Items stand in listed order
 * with their numbers, options as the profile lists them; the sides of a comparison are never swapped.
 */
export function paperForm(profile: Profile, told: FormTold): string {
  const title = interview.welcome(profile.role);
  const fields = [...peopleFields(told.asksName).map((field) => field.title), words.date];
  const more = markup`<style>${new Markup(paperStyle(fields.slice(0, 2)))}</style>
`;
  const page = markup`${openPage({ title, more })}<main>
<h1>${title}</h1>
${drawOpening(listItems(profile).length, fields, told)}
${sectionsOf(profile).map(drawSection)}
<p class="end">${words.end(told.asksName)}</p>
</main>
${PAGE_END}`;
  return page.html;
}

function drawOpening(items: number, fields: readonly string[], { notice }: FormTold): Markup {
  const told = noticeRows(notice).map(
    ([label, said]) =>
      markup`<div><dt>${label}</dt><dd>${said === null ? BLANK : markup`${said}`}</dd></div>`,
  );
  const introduction = introductionOf(items, usualMinutes(items)).join(" ");
  return markup`<div class="fields">${fields.map((field) => markup`<p><span>${field}</span>${BLANK}</p>`)}</div>
<p>${introduction}</p>
<dl>${told}</dl>
<div class="how"><p><span>${words.mark}</span>${drawExample({ 4: "marked" })}</p>
<p><span>${words.unmark}</span>${drawExample({ 2: "marked void", 4: "marked" })}</p></div>`;
}

function drawExample(looks: Readonly<Record<number, string>>): Markup[] {
  return [1, 2, 3, 4, 5].map((value) => drawBox(value, looks[value]));
}

const BLANK = new Markup('<span class="blank"></span>');

function drawBox(value: number, looks = ""): Markup {
  const marks = looks === "" ? NOTHING : new Markup(MARKS);
  return markup`<span class="${`box ${looks}`.trim()}">${value}${marks}</span>`;
}

const MARKS =
  '<svg viewBox="0 0 10 10" aria-hidden="true"><path d="M1 1 9 9M9 1 1 9"/><circle cx="5" cy="5" r="6.5"/></svg>';

/** An item with its number in the booklet. */
interface Numbered {
  item: Item;
  number: number;
}

/** A part of the interview: its items, and the sets of options that several of them may share. */
interface Section {
  group: Group;
  items: Numbered[];
  shared: Item[];
}

function sectionsOf(profile: Profile): Section[] {
  const sections: Section[] = [];
  for (const [index, item] of listItems(profile).entries()) {
    const group = groupOf(profile, item);
    const last = sections.at(-1);
    const section = last?.group === group ? last : { group, items: [], shared: [] };
    if (section !== last) sections.push(section);
    section.items.push({ item, number: index + 1 });
    const isNew = !section.shared.some((other) => setOf(other) === setOf(item));
    if (item.kind !== "situation" && isNew) section.shared.push(item);
  }
  return sections;
}

/** What a section's options are told apart by: those of one set mean the same, and so do all of a comparison or a statement. */
function setOf(item: Item): string {
  return item.kind === "rating" ? item.responses : item.kind;
}

/** Where a section has several sets of options, each row tells the ends of its own. */
function drawSection({ group, items, shared }: Section): Markup {
  const legends = shared.map((item) => markup`<tr><td colspan="3">${drawLegend(item)}</td></tr>`);
  const head = legends.length === 0 ? NOTHING : markup`<thead>${legends}</thead>`;
  const rows = items.map((numbered) => drawItem(numbered, shared.length > 1));
  return markup`<section><h2>${groupNames[group]}</h2>
<table>${head}<tbody>${rows}</tbody></table></section>
`;
}

/** What the numbers mean; it stands again where a page begins within the section. */
function drawLegend(item: Item): Markup {
  const ask = formAsk(item);
  const asked = ask === null ? NOTHING : markup`<strong>${ask}</strong> `;
  const meanings = item.kind === "comparison" ? words.sides : labelsOf(item);
  return markup`${asked}${meanings.map((meaning, index) => markup`<span><b>${index + 1}</b> ${meaning}</span> `)}`;
}

function labelsOf(item: Item): string[] {
  return item.options.map(({ value }) => optionLabel(item, value));
}

function drawItem({ item, number }: Numbered, tellsEnds: boolean): Markup {
  switch (item.kind) {
    case "situation":
      return drawSituation(item, number);
    case "comparison":
      return markup`<tr class="scenes"><th scope="row">${drawAsked(number, item.this)}</th><td>${boxesOf(item)}</td><td>${text(item.other)}</td></tr>
`;
    default:
      return drawRow(item, number, tellsEnds);
  }
}

/** More boxes stand below their question. */
const MOST_BESIDE = 7;

function drawRow(item: Item, number: number, tellsEnds: boolean): Markup {
  const asked = drawAsked(number, item.text);
  const boxes = tellsEnds ? withEnds(item) : boxesOf(item);
  return item.options.length > MOST_BESIDE
    ? markup`<tr><td colspan="3">${asked}${boxes}</td></tr>
`
    : markup`<tr><th scope="row">${asked}</th><td colspan="2">${boxes}</td></tr>
`;
}

function withEnds(item: Item): Markup {
  const labels = labelsOf(item);
  return markup`<div class="ends"><span>${labels[0] ?? ""}</span>${boxesOf(item)}<span>${labels.at(-1) ?? ""}</span></div>`;
}

function drawAsked(number: number, words: string): Markup {
  return markup`<div class="asked"><b>${number}</b><span>${text(words)}</span></div>`;
}

function boxesOf(item: Item): Markup {
  return markup`<div class="boxes">${item.options.map((_, index) => drawBox(index + 1))}</div>`;
}

/** From this many letters on an option needs the whole line. */
const LONG = 52;

function drawSituation(item: Item, number: number): Markup {
  const labels = labelsOf(item);
  const options = labels.map(
    (label, index) => markup`<li>${drawBox(index + 1)}<span>${text(label)}</span></li>`,
  );
  const looks = labels.some((label) => label.length > LONG) ? "long" : "short";
  return markup`<tr><td colspan="3">${drawAsked(number, item.text)}<ol class="${looks}">${options}</ol></td></tr>
`;
}
