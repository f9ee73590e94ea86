import type { AnswerValue } from "../profile/items.ts";
import type { Profile } from "../profile/profile.ts";
import type { Assessment } from "../scoring/assess.ts";
import type { Movements } from "../scoring/compare.ts";
import { type Answered, answeredItems } from "./answered.ts";
import { claimEntries, comparisonSection, dutiesSection } from "./role.ts";
import { antiTraitsSection, nextStepsSection, scalesSection } from "./scales.ts";
import type { AnswersSection, ChangesSection, QualitySection, Section, SummarySection } from "./sections.ts";

/** The version of the JSON report's shape. */
export const REPORT_VERSION = 1;

/** A report: the fields of the JSON contract, and the same content as sections for whoever draws it. */
export interface Report extends Assessment {
  version: typeof REPORT_VERSION;
  profile: { id: string; role: string; fingerprint: string };
  respondent: string | null;
  /** Only when earlier answers were given to compare with. */
  progress?: Omit<Movements, "answers"> & {
    answers: { id: string; from: AnswerValue | null; to: AnswerValue | null }[];
  };
  /** In reading order. Not part of the JSON report. */
  sections: Section[];
}

export interface ReportExtras {
  /** The id given in the answers, if any. */
  respondent?: string | null;
  /** What `compareAnswers` found between earlier answers and these. */
  movements?: Movements;
}

/**
 * Joins a profile and the assessment made with it into a report. Sections that the profile has nothing for are left out.
 */
export function buildReport(profile: Profile, assessment: Assessment, extras: ReportExtras = {}): Report {
  const { id, role, fingerprint } = profile;
  const { respondent = null, movements } = extras;
  const contract = {
    version: REPORT_VERSION,
    profile: { id, role, fingerprint },
    respondent,
    ...assessment,
    ...(movements && { progress: withIds(movements) }),
  };
  let built: Section[] | undefined;
  const get = (): Section[] => {
    built ??= sections(profile, assessment, movements);
    return built;
  };
  // Not enumerable, since the JSON report does not hold them; built when first read, since it does not need them.
  return Object.defineProperty(contract, "sections", { get }) as Report;
}

function withIds({ answers, ...movements }: Movements): NonNullable<Report["progress"]> {
  return { ...movements, answers: answers.map(({ item, from, to }) => ({ id: item.id, from, to })) };
}

function sections(profile: Profile, assessment: Assessment, movements: Movements | undefined): Section[] {
  const answered = answeredItems(profile, assessment);
  const { verdict, fit } = assessment;
  const all: (Section | null)[] = [
    summarySection(profile, assessment),
    movements ? { kind: "progress", after: { verdict, fit }, ...movements } : null,
    scalesSection(profile, assessment, answered),
    antiTraitsSection(profile, assessment, answered),
    changesSection(assessment, answered),
    {
      kind: "misconceptions",
      realism: assessment.realism,
      claims: claimEntries(profile.misconceptions, ({ truth }) => truth, answered),
    },
    { kind: "expectations", claims: claimEntries(profile.expectations, ({ reality }) => reality, answered) },
    comparisonSection(profile, assessment, answered),
    dutiesSection(profile, answered),
    nextStepsSection(profile, assessment),
    qualitySection(assessment, answered),
    answersSection(assessment, answered),
    { kind: "about", fingerprint: profile.fingerprint, profile: profile.id },
    { kind: "sources", sources: profile.sources },
  ];
  return all.flatMap((section) => (section && !isEmpty(section) ? [section] : []));
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
    case "nextSteps":
      return section.steps.length === 0;
    case "sources":
      return section.sources.length === 0;
    default:
      return false;
  }
}

function summarySection(
  profile: Profile,
  { verdict, fit, coverage, antiTraits }: Assessment,
): SummarySection {
  const cappedBy = antiTraits.filter(({ id }) => verdict.cappedBy.includes(id)).map(({ name }) => name);
  return { kind: "summary", role: profile.role, verdict, fit, coverage, cappedBy };
}

function changesSection({ verdict, changes }: Assessment, answered: Answered): ChangesSection {
  const { status, stepsToChange, nearEdge } = verdict;
  return {
    kind: "changes",
    status,
    stepsToChange,
    nearEdge,
    changes: changes.map(({ to, steps, answers }) => ({
      to,
      steps,
      answers: answers.map(({ id, ...change }) => ({ item: answered.item(id).item, ...change })),
    })),
  };
}

function answersSection(
  { traits, antiTraits, orientation, realism }: Assessment,
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

function qualitySection({ quality }: Assessment, answered: Answered): QualitySection {
  return {
    kind: "quality",
    flags: quality.flags.map(({ code, items }) => ({
      code,
      items: items.map((id) => answered.item(id).item),
    })),
  };
}
