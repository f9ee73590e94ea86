import { stripControls } from "../../core/base/clean.ts";
import type { Notice } from "../../core/base/notice.ts";
import { actionGroups } from "../../core/classroom/action-groups.ts";
import { byClass } from "../../core/classroom/classes.ts";
import type { Member } from "../../core/classroom/member.ts";
import { classMovements } from "../../core/classroom/movements.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { Summary } from "../../core/summary/shape.ts";
import { type RecapPart, recapHeadings, recap as words } from "../../text/recap.ts";
import type { Block } from "../document/blocks.ts";
import { cleaned } from "../document/build.ts";
import { drawCounts, drawGrid, drawHistograms } from "../html/groups.ts";
import { type Markup, markup, NOTHING } from "../html/markup.ts";
import { type DrawnSection, drawBlocks, drawSections } from "../html/page.ts";
import { SUMMARY_STYLE } from "../html/summary-style.ts";
import { flagsBlocks, leaningBlocks, skippedBlocks, verdictsBlocks } from "../summary/counts.ts";
import { groupsBlocks, LEAST_GROUP } from "../summary/groups.ts";
import { holdsBlocks } from "../summary/holds.ts";
import { antiTraitsBlocks, realismBlocks, spreadBlocks } from "../summary/spread.ts";
import { statementsBlocks } from "../summary/statements.ts";
import { drawActions } from "./actions.ts";
import { drawMembers } from "./members.ts";
import { drawNotice } from "./notice.ts";
import { RECAP_STYLE } from "./recap-style.ts";
import { sinceBlocks } from "./since.ts";
import { CLASS_STYLE } from "./style.ts";

/** What the page of a class is made of, beside its members. */
export interface RecapOptions {
  /** What the class is called. */
  title: string;
  /** The day when it is made, as `2026-11-25`. */
  date: string;
  notice: Notice;
  /** How many problems the file of problems tells. */
  problems: number;
  /** Of the same answers. */
  summary: Summary;
}

const drawers = { counts: drawCounts, histograms: drawHistograms, grid: drawGrid };

/** A class at a glance, what can be done with whom, and everything else folded below; each name leads to its page. */
export function recapPage(profile: Profile, members: readonly Member[], options: RecapOptions): string {
  const { date, notice } = options;
  const title = words.title(stripControls(options.title));
  const subtitle = words.subtitle(stripControls(profile.role), members.length, date);
  const sections = members.length === 0 ? [glance(options, 0)] : allSections(profile, members, options);
  const foot = drawNotice(notice, words.notice);
  return drawSections(
    { title, subtitle, sections },
    { style: SUMMARY_STYLE + CLASS_STYLE + RECAP_STYLE, foot },
  );
}

function allSections(profile: Profile, members: readonly Member[], options: RecapOptions): DrawnSection[] {
  const { summary } = options;
  const movements = classMovements(profile, members);
  const isSmall = members.length < LEAST_GROUP;
  const few: Block[] = [{ kind: "note", text: words.fewForSpread(LEAST_GROUP) }];
  const spread = isSmall ? few : spreadBlocks(summary, LEAST_GROUP);
  const realism = isSmall ? [] : realismBlocks(summary, LEAST_GROUP);
  return [
    glance(options, members.length),
    section("actions", drawActions(actionGroups(profile, members), byClass(members).length <= 1)),
    ...(movements ? [folded("since", sinceBlocks(movements, members.length), false)] : []),
    section("files", files()),
    section("members", drawMembers(members), true),
    folded("misconceptions", [...statementsBlocks(summary), ...realism]),
    // A single class needs no row of its own; too many to tell apart are told to be so.
    folded("classes", summary.groups?.length === 1 ? [] : groupsBlocks(summary)),
    folded("holds", holdsBlocks(summary)),
    folded("spread", spread),
    folded("antiTraits", isSmall ? [] : antiTraitsBlocks(summary, LEAST_GROUP)),
    folded("leaning", leaningBlocks(summary)),
    folded("skipped", skippedBlocks(summary)),
    folded("quality", flagsBlocks(summary)),
    folded(
      "about",
      words.about.map((text) => ({ kind: "paragraph", text })),
    ),
  ].filter(({ body }) => body.html !== "");
}

function section(kind: RecapPart, body: Markup, isFolded = false): DrawnSection {
  return { kind, title: recapHeadings[kind], body, isFolded };
}

function folded(kind: RecapPart, blocks: readonly Block[], isFolded = true): DrawnSection {
  return section(kind, drawBlocks(cleaned([...blocks]), drawers), isFolded);
}

/** The results in words and a picture. */
function glance({ summary, problems }: RecapOptions, count: number): DrawnSection {
  const results: Block[] =
    count === 0
      ? [{ kind: "lead", text: words.none }]
      : [
          ...verdictsBlocks(summary),
          { kind: "paragraph", text: words.coverage(summary.complete, summary.respondents) },
          { kind: "paragraph", text: words.purpose },
        ];
  const warning =
    problems === 0
      ? NOTHING
      : markup`<p class="problems"><a href="masalah.txt">${words.problems(problems)}</a></p>`;
  return section("glance", markup`${warning}${drawBlocks(results, drawers)}`);
}

/** What lies beside this page. */
function files(): Markup {
  const links = words.fileList.map(
    ([file, what]) => markup`<li><a href="${file}">${file}</a> <span class="quiet">${what}</span></li>`,
  );
  return markup`<ul class="files">${links}</ul>
`;
}
