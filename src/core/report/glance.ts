import { at } from "../base/at.ts";
import { DUTIES, type Profile } from "../profile/profile.ts";
import { CUTS } from "../profile/weights.ts";
import { ordinaryDifference } from "../scoring/compare.ts";
import type { Neighbour } from "../scoring/neighbour.ts";
import { BANDS } from "../scoring/score.ts";
import type { Report } from "./build.ts";
import { edgeOf } from "./edge.ts";
import type { Belief, GlanceSection, Heavy, ShortChange, Strengths } from "./glance-section.ts";
import { measuredOf } from "./measured.ts";
import type { ClaimEntry, NextStepsSection } from "./sections.ts";
import { shortSince } from "./since.ts";
import { lowestFirst, type Standing } from "./standing.ts";
import { shownFit, zoned } from "./zone.ts";

/** How many scales are named on either side. */
const NAMED_SCALES = 2;

/** How many steps a person is told first. */
export const NAMED_STEPS = 3;

/** From here on a scale supports. */
const SUPPORTS_FROM = 60;

/** What the glance is made of, beside the report. */
export interface GlanceParts {
  standings: readonly Standing[];
  claims: readonly ClaimEntry[];
  nextSteps: NextStepsSection;
  neighbours: readonly Neighbour[];
  /** The scale of an item, by its id. */
  scaleOf: (item: string) => string;
}

/** All that a person needs first, in the order of reading. */
export function glanceSection(profile: Profile, report: Report, parts: GlanceParts): GlanceSection {
  const { verdict, fit, coverage, orientation, quality, changes, progress } = report;
  const { standings, claims, nextSteps, neighbours, scaleOf } = parts;
  const held = standings.filter(({ effect }) => effect === "holds");
  return {
    kind: "glance",
    role: profile.role,
    summary: profile.summary ?? null,
    verdict,
    fit: zoned(shownFit(fit, verdict)),
    measured: measuredOf(report),
    meanBand: fit.point === null ? null : at(BANDS, CUTS.filter((cut) => (fit.point ?? 0) >= cut).length),
    coverage,
    heldBy: held.map(({ name }) => name),
    mayHold: mayHold(report, standings),
    edge: edgeOf(report, standings),
    tooFew: tooFew(report),
    since: progress ? shortSince(progress, verdict, standings) : null,
    strengths: verdict.status === "insufficient" ? null : strengthsOf(standings),
    heavy: heavyOf(standings, verdict),
    beliefs: claims.flatMap(beliefOf),
    changes: changes.map(({ to, steps, answers }) => ({
      to,
      steps,
      isUp: BANDS.indexOf(to) > BANDS.indexOf(verdict.low),
      scales: movedScales(new Set(answers.map(({ id }) => scaleOf(id))), standings),
    })),
    steps: firstSteps(nextSteps),
    leaning: orientation && {
      other: orientation.role,
      leaning: orientation.leaning,
      isAnswered: orientation.point !== null,
    },
    flags: quality.flags.map(({ code }) => code),
    neighbours,
  };
}

const [MIDDLE, GOOD] = CUTS;

function mayHold({ verdict, fit }: Report, standings: readonly Standing[]): Standing[] {
  if (verdict.band !== "unsure" || verdict.heldBy.length > 0 || (fit.point ?? 0) < GOOD) return [];
  return standings.filter(({ effect }) => effect === "mayHold");
}

function tooFew({ verdict, traits, antiTraits }: Report): string[] {
  if (verdict.status !== "insufficient") return [];
  return [...traits, ...antiTraits]
    .filter(({ answered, items }) => 2 * answered < items)
    .map(({ name }) => name);
}

function movedScales(moved: ReadonlySet<string>, standings: readonly Standing[]): ShortChange["scales"] {
  return standings
    .filter(({ id }) => moved.has(id))
    .map(({ id, name, kind }) => ({ name, kind: id === DUTIES ? "interest" : kind }));
}

/** What lies apart among the traits; null where there are not two with an answer. */
function strengthsOf(standings: readonly Standing[]): Strengths | null {
  const traits = standings.filter(({ kind, good }) => kind === "trait" && good !== null);
  if (traits.length < 2) return null;
  const rising = lowestFirst(traits);
  const falling = [...traits].sort((a, b) => goodOf(b) - goodOf(a));
  const [bottom, top] = [at(rising, 0), at(falling, 0)];
  const most = Math.min(NAMED_SCALES, Math.floor(traits.length / 2));
  const lowest = rising.filter((scale) => areApart(top, scale)).slice(0, most);
  // Where all are alike there is no lowest to be apart from.
  const isAlike = lowest.length === 0;
  const supporting = falling.filter(
    (scale) => goodOf(scale) >= SUPPORTS_FROM && (isAlike || areApart(scale, bottom)),
  );
  const strongest = supporting.filter((scale) => !lowest.includes(scale)).slice(0, NAMED_SCALES);
  return { strongest, lowest, hasOthers: traits.length > strongest.length + lowest.length };
}

/** Whether two scales lie further apart than answers ordinarily do. */
function areApart(high: Standing, low: Standing): boolean {
  return goodOf(high) - goodOf(low) > ordinaryDifference(high.standardError, low.standardError);
}

function goodOf({ good }: Standing): number {
  return good ?? 0;
}

/** Scales at their floor, near it, or below the middle; the heaviest first. Few answers show only what is beyond doubt. */
function heavyOf(standings: readonly Standing[], { status }: Report["verdict"]): Heavy[] {
  const found = lowestFirst(standings).flatMap((standing): Heavy[] => {
    const { effect, good } = standing;
    if (effect === "holds") return [{ ...standing, why: effect }];
    if (good === null || status === "insufficient") return [];
    if (effect !== "open" && effect !== "none") return [{ ...standing, why: effect }];
    return good < MIDDLE ? [{ ...standing, why: "low" }] : [];
  });
  const reasons: Heavy["why"][] = ["holds", "mayHold", "atFloor", "near", "nearFloor", "low"];
  return found.sort((a, b) => reasons.indexOf(a.why) - reasons.indexOf(b.why));
}

/** What the answers show of a claim; nothing of one without statements. */
function beliefOf({ claim, fact, held, statements }: ClaimEntry): Belief[] {
  if (held === null) return [];
  return [
    {
      ...{ claim, fact, held },
      statements: statements.length,
      answered: statements.filter(({ belief }) => belief !== null).length,
      right: statements.filter(({ belief }) => belief === "known").length,
      missed: statements.filter(({ belief }) => belief === "missed").map(({ item }) => item),
    },
  ];
}

/** One tip a scale first, then their second ones. */
function firstSteps({ steps }: NextStepsSection): GlanceSection["steps"] {
  const most = Math.max(0, ...steps.map(({ tips }) => tips.length));
  const rounds = Array.from({ length: most }, (_, round) =>
    steps.flatMap(({ name, tips }) => (round < tips.length ? [{ name, tip: at(tips, round) }] : [])),
  );
  return rounds.flat().slice(0, NAMED_STEPS);
}
