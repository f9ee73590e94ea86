import { holdsControls, stripControlsDeep } from "../../core/base/clean.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { Report } from "../../core/report/build.ts";
import type { Section, SectionKind } from "../../core/report/sections.ts";
import { sectionsOf } from "../../core/report/sections-of.ts";
import { longDate } from "../../text/dates.ts";
import { headings, report as words } from "../../text/report.ts";
import type { RenderOptions } from "../format.ts";
import { answersBlocks, qualityBlocks } from "./answers.ts";
import { conditionsBlocks, pathsBlocks } from "./background.ts";
import type { Block, PageDocument, ReportDocument } from "./blocks.ts";
import { expectationsBlocks, misconceptionsBlocks } from "./claims.ts";
import { glanceBlocks } from "./glance.ts";
import { neighboursBlocks } from "./neighbours.ts";
import { overviewBlocks } from "./overview.ts";
import { antiTraitsBlocks, changesBlocks, scalesBlocks } from "./result.ts";
import { aboutBlocks, comparisonBlocks, dutiesBlocks, nextStepsBlocks, sourcesBlocks } from "./role.ts";
import { sinceBlocks } from "./since.ts";

/** One function a kind of section: a kind without one does not compile. */
type Builders = { [Kind in SectionKind]: (section: Extract<Section, { kind: Kind }>) => Block[] };

const builders: Builders = {
  glance: glanceBlocks,
  overview: overviewBlocks,
  since: sinceBlocks,
  scales: scalesBlocks,
  antiTraits: antiTraitsBlocks,
  changes: changesBlocks,
  misconceptions: misconceptionsBlocks,
  expectations: expectationsBlocks,
  comparison: comparisonBlocks,
  duties: dutiesBlocks,
  conditions: conditionsBlocks,
  paths: pathsBlocks,
  nextSteps: nextStepsBlocks,
  quality: qualityBlocks,
  answers: answersBlocks,
  about: aboutBlocks,
  sources: sourcesBlocks,
  neighbours: neighboursBlocks,
};

/** Sections that a page shows at once. */
const OPEN: readonly SectionKind[] = ["glance", "overview", "since"];

/**
 * Puts a report into words. Control characters of the profile and the answers end here.
 * @param profile the one that the report was made with
 * @param options the day that it was made, as `2026-11-25`; and the other roles for which the answers speak
 * @throws RangeError when the report is of another profile
 */
export function documentOf(
  profile: Profile,
  report: Report,
  { date, neighbours = [] }: Pick<RenderOptions, "date" | "neighbours"> = {},
): ReportDocument {
  const sections = sectionsOf(profile, report, { neighbours }).map((section) => {
    const build = builders[section.kind] as (section: Section) => Block[];
    const { kind } = section;
    return { kind, title: headings[kind], blocks: build(section), isFolded: !OPEN.includes(kind) };
  });
  const respondent = report.respondent === null ? null : words.respondent(report.respondent);
  const group = report.group === null ? null : words.group(report.group);
  const made = date === undefined ? null : words.made(longDate(date));
  return cleaned({ title: words.title(report.profile.role), respondent, group, made, sections });
}

/** A document without control characters. */
export function cleaned<T>(value: T): T {
  // Hardly any document holds one, and a copy of each takes as long as drawing a third of it.
  return holdsControls(value) ? (stripControlsDeep(value) as T) : value;
}

/** A report as a page: who answered and when it was made stand below the title. */
export function pageDocumentOf(...given: Parameters<typeof documentOf>): PageDocument {
  const { title, respondent, group, made, sections } = documentOf(...given);
  const subtitle = [respondent, group, made].filter((text) => text !== null).join(" · ");
  return { title, subtitle: subtitle === "" ? null : subtitle, sections };
}
