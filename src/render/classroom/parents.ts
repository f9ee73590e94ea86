import { type FamilyView, familyView } from "../../core/classroom/family.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { Report } from "../../core/report/build.ts";
import { itemText } from "../../text/items.ts";
import { parents as words } from "../../text/parents.ts";
import { report as reportWords } from "../../text/report.ts";
import { sentence } from "../../text/sentence.ts";
import type { Point } from "../document/blocks.ts";
import { drawBlock } from "../html/blocks.ts";
import { type Markup, markup, NOTHING } from "../html/markup.ts";
import { composedWithin, fitted, roomOf } from "./fitted.ts";
import { drawNotice } from "./notice.ts";
import type { PupilOptions } from "./pupil-page.ts";
import { detailsOf, drawSheet, MOST_NAME, sheetsHead } from "./sheet.ts";

/** Letters that a page has room for, beside that in which the pupil and those who sign can write. */
const ROOM = 3900;
const LINES = 1000;
const MOST_HEAVY = 2;
const MOST_STEPS = 2;

/** The beginning of the file in which the parents of every pupil have one page of paper. */
export function parentHead(title: string): string {
  return sheetsHead(words.title(title), words.hint);
}

/** One page of paper for the parents of a pupil: words before numbers, and room for what the pupil chooses. */
export function parentSheet(profile: Profile, report: Report, options: PupilOptions): string {
  const { date, notice } = options;
  const name = fitted(options.name, MOST_NAME);
  const { shown, room } = composedWithin(familyView(profile, report), (view) => wordsOf(view, name), ROOM);
  const { intro, picture, points, questions, numbers } = shown;
  const body = markup`<p>${intro}</p>
<p><strong>${words.purpose}</strong></p>
<h3>${words.today}</h3><p>${picture}</p>
${drawBlock({ kind: "points", points })}<h3>${words.talk}</h3><p>${words.listen}</p><ol>${questions.map((one) => markup`<li>${one}</li>`)}</ol>
${choice()}${numbers === null ? NOTHING : markup`<p class="quiet">${numbers}</p>`}${signatures(name)}${drawNotice(notice, words.notice)}`;
  return drawSheet({
    kicker: words.kicker,
    name,
    details: detailsOf(report.group, date),
    body,
    room: room + roomOf(notice) + LINES,
  });
}

/** All that a sheet says of a pupil. */
function wordsOf(view: FamilyView, name: string) {
  const { role, summary } = view.glance;
  return {
    intro: [words.intro(name, role), ...sentence(summary)].join(" "),
    picture: words.picture(view),
    points: pointsOf(view),
    questions: questionsOf(view),
    numbers: numbersOf(view),
  };
}

function pointsOf({ glance, enjoyed, asksInterest, beliefs }: FamilyView): Point[] {
  const { strengths, heavy, verdict, steps } = glance;
  const noHeavy = verdict.status === "insufficient" ? words.openHeavy : words.noHeavy;
  const strongest = (strengths?.strongest ?? []).map(({ name }) => name);
  const heavyNames = heavy.slice(0, MOST_HEAVY).map(({ name }) => name);
  const tips = steps.slice(0, MOST_STEPS).map(({ name, tip }) => words.step(name, tip));
  const points: [label: string, texts: string[]][] = [
    [words.enjoys, asksInterest && enjoyed.length === 0 ? [words.noEnjoyed] : enjoyed.map(itemText)],
    [words.strongest, strongest.length > 0 ? [words.names(strongest)] : []],
    [words.heavy, [heavyNames.length > 0 ? words.names(heavyNames) : noHeavy]],
    [words.trainable, tips],
    [words.beliefs, beliefs.map(({ claim, fact }) => words.belief(claim, fact))],
  ];
  return points
    .filter(([, texts]) => texts.length > 0)
    .map(([label, texts]) => ({ label, texts, isNumbered: false }));
}

/** Two questions to begin with, from what the answers show. */
function questionsOf({ glance, enjoyed, beliefs }: FamilyView): [string, string] {
  const [duty] = enjoyed;
  const [belief] = beliefs;
  const [heavy] = glance.heavy;
  const second = belief ? words.askBelief(belief.claim) : heavy ? words.askHeavy(heavy.name) : words.askWho;
  return [duty ? words.askEnjoyed(itemText(duty)) : words.askFirst, second];
}

function numbersOf({ glance: { fit } }: FamilyView): string | null {
  const { low, high, point, standardError } = fit;
  if (point === null) return null;
  const told = reportWords.estimated(reportWords.of100(low, high), fit);
  return words.numbers(told, low === high ? reportWords.usualWobble(standardError) : null);
}

function choice(): Markup {
  const lines = words.choices.map((label) => markup`<p class="line"><span>${label}</span></p>`);
  return markup`<h3>${words.choice}</h3><div class="lines">${lines}</div>
`;
}

function signatures(pupil: string): Markup {
  const boxes = words
    .signatures(pupil)
    .map(
      ([role, name]) =>
        markup`<div><p>${role}</p><p class="name">${name === null ? NOTHING : name}</p></div>`,
    );
  return markup`<div class="signatures">${boxes}</div>
`;
}
