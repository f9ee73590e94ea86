import { at } from "../../core/base/at.ts";
import { oneLine } from "../../core/base/clean.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { Report } from "../../core/report/build.ts";
import { sectionsOf } from "../../core/report/sections-of.ts";
import { brief as words } from "../../text/brief.ts";
import { report as reportWords } from "../../text/report.ts";
import { barOf, shownFit } from "../document/result.ts";
import { barCells } from "../terminal/cells.ts";
import { clipLines } from "../terminal/wrap.ts";
import type { Page } from "./page.ts";

/** The report in at most ten lines, each cut where the page ends. */
export function drawBrief(page: Page, profile: Profile, report: Report): string[] {
  const { respondent, verdict, coverage, antiTraits } = report;
  const fit = shownFit(report);
  const title = [profile.role, ...(respondent === null ? [] : [reportWords.respondent(respondent)])].join(
    " · ",
  );
  const lines = [
    words.result(verdict, coverage),
    words.fit(fit),
    ...(page.hasBars ? [barCells(barOf(reportWords.fit, fit), page.width)] : []),
    ...extremes(report),
    ...(antiTraits.length > 0 ? [words.antiTraits(antiTraits)] : []),
    nearest(report),
    ...outlook(report),
    ...firstStep(profile, report),
  ];
  const plain = lines.map((line) => cut(line, page.width));
  return [page.chalk.bold(cut(title, page.width)), ...plain];
}

function extremes({ traits, verdict }: Report): string[] {
  if (verdict.status === "insufficient") return [];
  const sorted = [...traits].sort((a, b) => (b.point ?? b.low) - (a.point ?? a.low));
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (!best || !worst || best === worst) return [];
  return [words.strongest(best.name, best), words.weakest(worst.name, worst)];
}

function nearest({ verdict, changes }: Report): string {
  if (verdict.status !== "certain") return words.open;
  const sorted = [...changes].sort((a, b) => a.steps - b.steps);
  return sorted[0] ? words.change(sorted[0]) : words.noChange;
}

/** How well the job is known, and which way the person leans, in one line. */
function outlook({ profile, realism, orientation }: Report): string[] {
  const parts = [
    ...(realism ? [words.realism(realism)] : []),
    ...(orientation ? [words.leaning(orientation.leaning, profile.role, orientation.role)] : []),
  ];
  return parts.length > 0 ? [parts.join(" · ")] : [];
}

function firstStep(profile: Profile, report: Report): string[] {
  const tips = sectionsOf(profile, report).flatMap((section) =>
    section.kind === "nextSteps" ? section.steps.flatMap((step) => step.tips) : [],
  );
  return tips.slice(0, 1).map(words.firstStep);
}

/** One line of a text; an ellipsis stands for what does not fit. */
function cut(text: string, width: number): string {
  return at(clipLines(oneLine(text), width), 0);
}
