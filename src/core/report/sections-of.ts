import type { Profile } from "../profile/profile.ts";
import type { Neighbour } from "../scoring/neighbour.ts";
import { type Answered, answeredItems } from "./answered.ts";
import type { Report } from "./build.ts";
import { edgeOf } from "./edge.ts";
import { glanceSection } from "./glance.ts";
import { measuredOf } from "./measured.ts";
import { claimEntries, comparisonSection, conditionsSection, dutiesSection, pathsSection } from "./role.ts";
import { antiTraitsSection, nextStepsSection, type ScaleParts, scalesSection } from "./scales.ts";
import type {
  AnswersSection,
  ChangesSection,
  OverviewSection,
  QualitySection,
  Section,
  SinceSection,
} from "./sections.ts";
import { movedVerdict } from "./since.ts";
import { standings } from "./standing.ts";
import { shownFit, zoned } from "./zone.ts";

/** What a report tells beside what it says itself. */
export interface SectionExtras {
  /** Other roles for which the same answers speak, as `neighboursOf` finds them; none where it is left out. */
  neighbours?: readonly Neighbour[];
}

/**
 * What a report says, in reading order, beside the words of its profile. Sections that the profile has nothing for are
 * left out.
 * @param report made by `buildReport`: the same object, a copy, or one read from its JSON
 * @throws RangeError when the report is of another profile, or of another edition of it
 */
export function sectionsOf(
  profile: Profile,
  report: Report,
  { neighbours = [] }: SectionExtras = {},
): Section[] {
  expectOwn(profile, report);
  const answered = answeredItems(profile, report);
  const parts = { answered, standings: standings(profile, report) };
  const misconceptions = claimEntries(profile.misconceptions, ({ truth }) => truth, report, answered);
  const expectations = claimEntries(profile.expectations, ({ reality }) => reality, report, answered);
  const nextSteps = nextStepsSection(profile, parts.standings);
  const claims = [...misconceptions, ...expectations];
  const all: (Section | null)[] = [
    glanceSection(profile, report, {
      ...parts,
      claims,
      nextSteps,
      neighbours,
      scaleOf: (id) => answered.item(id).item.scale,
    }),
    sinceSection(report, parts),
    overviewSection(report),
    scalesSection(profile, report, parts),
    antiTraitsSection(profile, report, parts),
    changesSection(report, parts),
    { kind: "misconceptions", realism: report.realism, claims: misconceptions },
    { kind: "expectations", claims: expectations },
    comparisonSection(profile, report, answered),
    dutiesSection(profile, answered),
    conditionsSection(profile),
    pathsSection(profile),
    nextSteps,
    qualitySection(report, answered),
    answersSection(report, answered),
    { kind: "about", fingerprint: profile.fingerprint, profile: profile.id },
    { kind: "sources", sources: profile.sources },
    { kind: "neighbours", roles: neighbours },
  ];
  return all.flatMap((section) => (section && !isEmpty(section) ? [section] : []));
}

function expectOwn({ id, fingerprint }: Profile, report: Report): void {
  const { profile } = report;
  if (profile.id === id && profile.fingerprint === fingerprint) return;
  const [wanted, given] = [profile, { id, fingerprint }].map((one) => `${one.id} (${one.fingerprint})`);
  throw new RangeError(`a report of the profile ${wanted} cannot be drawn with the profile ${given}`);
}

/** A section without a single entry; quality has something to say even then. */
function isEmpty(section: Section): boolean {
  switch (section.kind) {
    case "antiTraits":
      return section.antiTraits.length === 0;
    case "misconceptions":
    case "expectations":
      return section.claims.length === 0;
    case "duties":
      return section.duties.length === 0;
    case "conditions":
      return Object.keys(section.conditions).length === 0;
    case "paths":
      return section.paths.length === 0 && Object.keys(section.codes).length === 0;
    case "nextSteps":
      return section.steps.length === 0;
    case "sources":
      return section.sources.length === 0;
    case "neighbours":
      return section.roles.length === 0;
    default:
      return false;
  }
}

function overviewSection(report: Report): OverviewSection {
  const { verdict, fit, traits, antiTraits } = report;
  const shown = zoned(shownFit(fit, verdict));
  return {
    kind: "overview",
    fit: shown,
    traits: traits.map(zoned),
    antiTraits: antiTraits.map(zoned),
    measured: measuredOf(report),
  };
}

function sinceSection(
  { progress, verdict, fit }: Report,
  { answered, standings: all }: ScaleParts,
): SinceSection | null {
  if (!progress) return null;
  const { before, fit: movedFit, scales, answers } = progress;
  const changed = answers.map(({ id, ...change }) => ({ item: answered.item(id).item, ...change }));
  const shown = (one: SinceSection["before"]) => {
    const { low, high, point } = shownFit(one.fit, one.verdict);
    return { verdict: one.verdict, fit: { low, high, point } };
  };
  const fits = { before: shown(before), after: shown({ verdict, fit }) };
  const reason = movedVerdict(progress, verdict, all);
  return { kind: "since", ...fits, fit: movedFit, reason, scales, answers: changed };
}

function changesSection(report: Report, { answered, standings: all }: ScaleParts): ChangesSection {
  const { verdict, changes } = report;
  const { status, band, stepsToChange } = verdict;
  return {
    kind: "changes",
    status,
    band,
    stepsToChange,
    edge: edgeOf(report, all),
    changes: changes.map(({ to, steps, answers }) => ({
      to,
      steps,
      answers: answers.map(({ id, ...change }) => ({ item: answered.item(id).item, ...change })),
    })),
  };
}

function answersSection(
  { traits, antiTraits, orientation, realism }: Report,
  answered: Answered,
): AnswersSection {
  const named = [...traits, ...antiTraits].map(({ id, name }) => ({ id, name }));
  const unnamed = [
    ...(orientation ? [{ id: "orientation", name: null }] : []),
    ...(realism ? [{ id: "realism", name: null }] : []),
  ];
  const scales = [...named, ...unnamed].map((scale) => ({ ...scale, answers: answered.ofScale(scale.id) }));
  return { kind: "answers", scales };
}

function qualitySection({ quality }: Report, answered: Answered): QualitySection {
  return {
    kind: "quality",
    flags: quality.flags.map(({ code, items }) => ({
      code,
      items: items.map((id) => answered.item(id).item),
    })),
  };
}
