import { at } from "../base/at.ts";
import type { Profile } from "../profile/profile.ts";
import { CUTS } from "../profile/weights.ts";
import { type Movement, ordinaryDifference } from "../scoring/compare.ts";
import type { Report } from "./build.ts";
import type { Belief, GlanceSection, Heavy, ShortSince, Strengths } from "./glance-section.ts";
import type { ClaimEntry, NextStepsSection } from "./sections.ts";
import { lowestFirst, type Standing } from "./standing.ts";
import { shownFit, zoned } from "./zone.ts";

/** How many scales are named on either side, and how many steps. */
const NAMED_SCALES = 2;
const NAMED_STEPS = 3;

/** From here on a scale supports. */
const SUPPORTS_FROM = 60;

/** What the glance is made of, beside the report. */
export interface GlanceParts {
  standings: readonly Standing[];
  claims: readonly ClaimEntry[];
  nextSteps: NextStepsSection;
  /** The name of the scale of an item. */
  scaleOf: (item: string) => string | null;
}

/** All that a person needs first, in the order of reading. */
export function glanceSection(profile: Profile, report: Report, parts: GlanceParts): GlanceSection {
  const { verdict, fit, coverage, orientation, quality, changes, progress } = report;
  const { standings, claims, nextSteps, scaleOf } = parts;
  const held = standings.filter(({ id }) => verdict.heldBy.includes(id));
  return {
    kind: "glance",
    role: profile.role,
    summary: profile.summary ?? null,
    verdict,
    fit: zoned(shownFit(fit, verdict)),
    coverage,
    heldBy: held.map(({ name }) => name),
    since: progress ? shortSince(progress, standings) : null,
    strengths: verdict.status === "insufficient" ? null : strengthsOf(standings),
    heavy: heavyOf(standings, verdict),
    beliefs: claims.flatMap(beliefOf),
    changes: changes.map(({ to, steps, answers }) => ({
      to,
      steps,
      scales: [...new Set(answers.flatMap(({ id }) => scaleOf(id) ?? []))],
    })),
    steps: firstSteps(nextSteps),
    leaning: orientation && { other: orientation.role, leaning: orientation.leaning },
    flags: quality.flags.map(({ code }) => code),
  };
}

function shortSince(
  { before, fit, scales }: NonNullable<Report["progress"]>,
  standings: readonly Standing[],
): ShortSince {
  const names = (wanted: Movement) =>
    scales
      .filter(({ id, moved }) => moved === wanted && standings.some((standing) => standing.id === id))
      .map(({ name }) => name);
  return { before: before.verdict, moved: fit.moved, up: names("up"), down: names("down") };
}

/** The highest and the lowest traits; null where there are not two with an answer. */
function strengthsOf(standings: readonly Standing[]): Strengths | null {
  const traits = standings.filter(({ kind, good }) => kind === "trait" && good !== null);
  if (traits.length < 2) return null;
  const lowest = lowestFirst(traits).slice(0, Math.min(NAMED_SCALES, Math.floor(traits.length / 2)));
  const supporting = traits.filter((scale) => !lowest.includes(scale) && goodOf(scale) >= SUPPORTS_FROM);
  const strongest = supporting.sort((a, b) => goodOf(b) - goodOf(a)).slice(0, NAMED_SCALES);
  const within = strongest.flatMap((high) => lowest.flatMap((low) => differenceWithinWobble(high, low)));
  return { strongest, lowest, wobble: within.length > 0 ? Math.max(...within) : null };
}

/** The wobble of the difference of two scales, where they lie no further apart. */
function differenceWithinWobble(high: Standing, low: Standing): number[] {
  const wobble = ordinaryDifference(high.standardError, low.standardError);
  return goodOf(high) - goodOf(low) > wobble ? [] : [wobble];
}

function goodOf({ good }: Standing): number {
  return good ?? 0;
}

const [MIDDLE] = CUTS;

/** Scales that hold, are one step from it, or lie below the middle; the heaviest first. Few answers show only what is beyond doubt. */
function heavyOf(standings: readonly Standing[], { heldBy, status }: Report["verdict"]): Heavy[] {
  const found = lowestFirst(standings).flatMap((standing): Heavy[] => {
    const { id, holds, isNear, good } = standing;
    if (heldBy.includes(id)) return [{ ...standing, why: "holds" }];
    if (holds === "yes") return [{ ...standing, why: "extreme" }];
    if (good === null || status === "insufficient") return [];
    if (isNear) return [{ ...standing, why: "near" }];
    return good < MIDDLE ? [{ ...standing, why: "low" }] : [];
  });
  const reasons: Heavy["why"][] = ["holds", "extreme", "near", "low"];
  return found.sort((a, b) => reasons.indexOf(a.why) - reasons.indexOf(b.why));
}

/** What the answers show of a claim; nothing of one without statements. */
function beliefOf({ claim, held, isAnswered, statements }: ClaimEntry): Belief[] {
  if (held === null) return [];
  const missed = statements.filter(({ belief }) => belief === "missed").map(({ item }) => item);
  return [{ claim, held, isAnswered, missed }];
}

/** One tip a scale first, then their second ones. */
function firstSteps({ steps }: NextStepsSection): GlanceSection["steps"] {
  const most = Math.max(0, ...steps.map(({ tips }) => tips.length));
  const rounds = Array.from({ length: most }, (_, round) =>
    steps.flatMap(({ name, tips }) => (round < tips.length ? [{ name, tip: at(tips, round) }] : [])),
  );
  return rounds.flat().slice(0, NAMED_STEPS);
}
