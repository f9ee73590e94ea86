import { type Item, listItems } from "../../src/core/profile/items.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import { BANDS } from "../../src/core/scoring/score.ts";
import type { KnownAnswers } from "./arbitrary.ts";
import { compare, fraction, isAtLeast, toPercent } from "./fractions.ts";
import { completeWith, isAnswered } from "./helpers.ts";
import {
  answeredScales,
  chosen,
  type FitScale,
  fitOf,
  fitPoint,
  fitScales,
  holdingByPoints,
  isHolding,
  itemsOf,
  shareOf,
  verdictFrom,
  verdictOf,
} from "./reference.ts";
import { fitError, isNearEdge, scaleError } from "./reference-wobble.ts";

/** Answers completed with every unknown at its worst, and at its best, for the role. */
export interface Ends {
  worst: KnownAnswers;
  best: KnownAnswers;
}

function endsOf(profile: Profile, answers: KnownAnswers): Ends {
  return {
    worst: completeWith(profile, answers, "worst"),
    best: completeWith(profile, answers, "best"),
  };
}

/** All that an assessment says of answers, but for flags, changes and the list of the answers. */
export function referenceAssessment(profile: Profile, answers: KnownAnswers) {
  const ends = endsOf(profile, answers);
  const point = fitPoint(profile, answers);
  return {
    verdict: verdictPart(profile, answers, ends),
    fit: {
      low: toPercent(fitOf(profile, ends.worst)),
      high: toPercent(fitOf(profile, ends.best)),
      point: point && toPercent(point),
      standardError: fitError(profile),
    },
    scales: fitScales(profile).map((scale) => scalePart(scale, answers, ends)),
    realism: realismPart(profile, answers, ends),
    orientation: orientationPart(profile, answers, ends),
  };
}

function verdictPart(profile: Profile, answers: KnownAnswers, ends: Ends) {
  const low = verdictOf(profile, ends.worst);
  const high = verdictOf(profile, ends.best);
  const status = low === high ? "certain" : isHalfAnswered(profile, answers) ? "provisional" : "insufficient";
  const point = fitPoint(profile, answers);
  const isHeld = holdingByPoints(profile, answers).length > 0;
  const estimate = status === "provisional" && point ? verdictFrom(point, isHeld) : null;
  const band = status === "certain" ? low : estimate;
  const couldBeGood = isAtLeast(fitOf(profile, ends.best), 65);
  const sure = fitScales(profile).filter((scale) => holds(scale, ends) === "yes");
  return {
    status,
    low: BANDS[low],
    high: BANDS[high],
    band: band === null ? null : BANDS[band],
    heldBy: couldBeGood ? sure.map(({ id }) => id) : [],
    nearEdge: band !== null && isNearEdge(profile, answers),
  };
}

function isHalfAnswered(profile: Profile, answers: KnownAnswers): boolean {
  const known = answeredScales(profile, answers);
  return fitScales(profile).every(({ id, items }) => {
    const answered = known.find((scale) => scale.id === id)?.items ?? [];
    return answered.length >= items.length / 2;
  });
}

function holds(scale: FitScale, { worst, best }: Ends): "yes" | "no" | "open" {
  if (isHolding(scale, best)) return "yes";
  return isHolding(scale, worst) ? "open" : "no";
}

function scalePart(scale: FitScale, answers: KnownAnswers, ends: Ends) {
  const { id, items, floor, isAntiTrait } = scale;
  return {
    id,
    ...rangePart(items, answers, isAntiTrait ? { worst: ends.best, best: ends.worst } : ends),
    standardError: scaleError(items.length),
    ...(isAntiTrait ? { triggerAt: 100 - floor } : { holdAt: floor }),
    holds: holds(scale, ends),
  };
}

function rangePart(items: readonly Item[], answers: KnownAnswers, { worst, best }: Ends) {
  const known = items.filter((item) => isAnswered(item, answers));
  return {
    low: toPercent(shareOf(items, worst)),
    high: toPercent(shareOf(items, best)),
    point: known.length > 0 ? toPercent(shareOf(known, answers)) : null,
    answered: known.length,
    items: items.length,
  };
}

function realismPart(profile: Profile, answers: KnownAnswers, ends: Ends) {
  const statements = itemsOf(profile, "realism");
  if (statements.length === 0) return null;
  const missed = statements.filter((item) => chosen(item, answers)?.points === 0).map(({ id }) => id);
  const claims = [...profile.misconceptions, ...profile.expectations]
    .map((claim) => ({ id: claim.id, statements: (claim.statements ?? []).map(({ id }) => id) }))
    .filter((claim) => claim.statements.length > 0)
    .map((claim) => ({ id: claim.id, held: heldOf(profile, claim.statements, answers) }));
  return { ...rangePart(statements, answers, ends), missed, claims };
}

/** Held: more than half of its statements missed. Known: all answered right, two or more. */
function heldOf(profile: Profile, ids: readonly string[], answers: KnownAnswers): "yes" | "no" | "open" {
  const points = listItems(profile)
    .filter(({ id }) => ids.includes(id))
    .map((item) => chosen(item, answers)?.points);
  if (points.filter((given) => given === 0).length > ids.length / 2) return "yes";
  return ids.length >= 2 && points.every((given) => given === 2) ? "no" : "open";
}

function orientationPart(profile: Profile, answers: KnownAnswers, ends: Ends) {
  const items = itemsOf(profile, "orientation");
  if (items.length === 0) return null;
  const { low, high, point } = rangePart(items, answers, ends);
  return { role: profile.comparison?.role, low, high, point, leaning: leaningOf(items, ends) };
}

function leaningOf(items: readonly Item[], { worst, best }: Ends): "this" | "other" | "open" {
  if (compare(shareOf(items, best), fraction(-1, 3)) <= 0) return "this";
  return compare(shareOf(items, worst), fraction(1, 3)) >= 0 ? "other" : "open";
}

/** Every value of complete answers, in the order of `rangesOf`. */
export function referenceValues(profile: Profile, answers: KnownAnswers): number[] {
  const beside = ["realism", "orientation"].map((id) => itemsOf(profile, id));
  const scales = [...fitScales(profile).map(({ items }) => items), ...beside];
  const shares = scales.filter((items) => items.length > 0).map((items) => shareOf(items, answers));
  return [fitOf(profile, answers), ...shares].map(toPercent);
}
