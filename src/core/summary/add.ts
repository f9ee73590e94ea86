import { at, cellAt } from "../base/at.ts";
import { shortened } from "../base/shortened.ts";
import type { Plan } from "../profile/plan.ts";
import type { FitScale, PlanScale } from "../profile/scale.ts";
import { type Choices, chosenOption, UNKNOWN } from "../scoring/answers.ts";
import { BELIEFS } from "../scoring/belief.ts";
import { holdOf } from "../scoring/hold.ts";
import { orient } from "../scoring/orientation.ts";
import { findFlags } from "../scoring/quality.ts";
import { BANDS, roomFor, type Score, score } from "../scoring/score.ts";
import type { Sums } from "../scoring/tally.ts";
import {
  BINS,
  type Distribution,
  type FitScaleSummary,
  MOST_ROWS,
  type Summary,
  type SummaryRow,
} from "./shape.ts";

/** One respondent whose answers were read. */
export interface Respondent {
  respondent: string | null;
  choices: Choices;
}

/**
 * Scores one respondent and adds them to a summary, in place: a batch adds millions.
 * @param plan of the profile that the summary was made for
 */
export function addToSummary(summary: Summary, plan: Plan, { respondent, choices }: Respondent): void {
  const scored = score(plan, choices, roomFor(plan));
  const { sums } = scored;
  summary.respondents += 1;
  addVerdict(summary, scored);
  addFitScales(summary.traits, sums, plan.traits);
  addFitScales(summary.antiTraits, sums, plan.antiTraits);
  if (summary.realism && plan.realism) addScale(summary.realism, sums, plan.realism);
  const orientation = orient(plan, sums);
  if (summary.leaning && orientation) summary.leaning[orientation.leaning] += 1;
  addStatements(summary, plan, choices);
  addQuality(summary, plan, choices);
  addSkipped(summary, choices);
  if (summary.rows.length < MOST_ROWS) summary.rows.push(rowOf(respondent, plan, scored));
}

/** Counts a record that could not be scored. */
export function addBadRecord(summary: Summary): void {
  summary.badRecords += 1;
}

function addVerdict({ verdicts, fit }: Summary, { status, band, fit: range }: Score): void {
  if (status === "insufficient" || band === null) verdicts.insufficient += 1;
  else verdicts[status][BANDS[band]] += 1;
  addPoint(fit, range.point, range.low === range.high);
}

function pointOf({ points, answeredMax }: Sums, { index }: PlanScale): number | null {
  const max = cellAt(answeredMax, index);
  return max === 0 ? null : (100 * cellAt(points, index)) / max;
}

function addScale(distribution: Distribution, sums: Sums, scale: PlanScale): void {
  addPoint(distribution, pointOf(sums, scale), cellAt(sums.answeredMax, scale.index) === scale.max);
}

function addFitScales(counted: FitScaleSummary[], sums: Sums, scales: readonly FitScale[]): void {
  for (const [index, scale] of scales.entries()) {
    const summary = at(counted, index);
    addScale(summary, sums, scale);
    summary[holdOf(sums, scale)] += 1;
  }
}

/** Bins have equal widths; a point on the edge of two belongs to the upper one, as a cut does. */
function addPoint(distribution: Distribution, point: number | null, isSure: boolean): void {
  if (point === null) {
    distribution.unknown += 1;
    return;
  }
  // No rounding can lift a point onto an edge: a quotient of whole numbers far below 2^53 is an edge only if it is one exactly.
  const bin = Math.min(Math.floor((point * BINS) / 100), BINS - 1);
  const bins = isSure ? distribution.sure : distribution.estimated;
  bins[bin] = at(bins, bin) + 1;
}

function addStatements({ statements }: Summary, plan: Plan, choices: Choices): void {
  for (const [index, statement] of statements.entries()) {
    const option = chosenOption(plan, choices, at(plan.realism?.items ?? [], index));
    statement[option ? at(BELIEFS, option.points) : "unknown"] += 1;
  }
}

function addQuality({ quality }: Summary, plan: Plan, choices: Choices): void {
  const flags = findFlags(plan, choices);
  if (flags.length > 0) quality.flagged += 1;
  for (const { code } of flags) quality.flags[code] += 1;
}

function addSkipped(summary: Summary, choices: Choices): void {
  let isComplete = true;
  for (const [position, item] of summary.items.entries()) {
    if (choices[position] !== UNKNOWN) continue;
    item.skipped += 1;
    isComplete = false;
  }
  if (isComplete) summary.complete += 1;
}

/** A longer id is cut: it comes from an answer file, and rows are kept. */
const MOST_RESPONDENT = 80;

function nameOf(respondent: string): string {
  return respondent.length <= MOST_RESPONDENT ? respondent : shortened(respondent, MOST_RESPONDENT - 1);
}

function rowOf(respondent: string | null, plan: Plan, scored: Score): SummaryRow {
  const { status, low, high, band, fit, sums } = scored;
  const point = (scale: PlanScale) => pointOf(sums, scale);
  const hold = (scale: FitScale) => holdOf(sums, scale);
  return {
    respondent: respondent === null ? null : nameOf(respondent),
    status,
    low: BANDS[low],
    high: BANDS[high],
    band: band === null ? null : BANDS[band],
    // The score is used again.
    fit: { ...fit },
    traits: plan.traits.map(point),
    antiTraits: plan.antiTraits.map(point),
    holds: { traits: plan.traits.map(hold), antiTraits: plan.antiTraits.map(hold) },
    realism: plan.realism && point(plan.realism),
  };
}
