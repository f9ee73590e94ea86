import { at, cellAt } from "../base/at.ts";
import type { Plan } from "../profile/plan.ts";
import { type Choices, chosenOption, UNKNOWN } from "../scoring/answers.ts";
import { triggered } from "../scoring/assess.ts";
import { orient } from "../scoring/orientation.ts";
import { findFlags } from "../scoring/quality.ts";
import { RowScorer } from "../scoring/row.ts";
import { BANDS, type Tally } from "../scoring/score.ts";
import { BINS, type Distribution, MOST_ROWS, type Summary, type SummaryRow } from "./shape.ts";

/** One respondent whose answers were read. */
export interface Respondent {
  respondent: string | null;
  choices: Choices;
}

const cache = new WeakMap<Plan, RowScorer>();

function scorerOf(plan: Plan): RowScorer {
  let scorer = cache.get(plan);
  if (!scorer) {
    scorer = new RowScorer(plan);
    cache.set(plan, scorer);
  }
  return scorer;
}

/**
 * Scores one respondent and adds them to a summary, in place: a batch adds millions.
 * @param plan of the profile that the summary was made for
 */
export function addToSummary(summary: Summary, plan: Plan, { respondent, choices }: Respondent): void {
  const scorer = scorerOf(plan);
  scorer.score(choices);
  const sums = sumsOf(plan, scorer);
  summary.respondents += 1;
  addVerdict(summary, scorer);
  for (const [index, trait] of summary.traits.entries()) addSums(trait, at(sums.traits, index));
  for (const [index, antiTrait] of summary.antiTraits.entries()) {
    const points = at(sums.antiTraits, index);
    addSums(antiTrait, points);
    antiTrait[triggered(at(plan.antiTraits, index).triggerPoints, points)] += 1;
  }
  if (summary.realism && sums.realism) addSums(summary.realism, sums.realism);
  const orientation = orient(plan, sums.orientation);
  if (summary.leaning && orientation) summary.leaning[orientation.leaning] += 1;
  addStatements(summary, plan, choices);
  addQuality(summary, plan, choices);
  addSkipped(summary, choices);
  if (summary.rows.length < MOST_ROWS) summary.rows.push(rowOf(respondent, scorer, sums));
}

/** Counts a record that could not be scored. */
export function addBadRecord(summary: Summary): void {
  summary.badRecords += 1;
}

/** The points of one scale, and its most. */
interface Sums extends Tally {
  max: number;
}

interface AllSums {
  traits: readonly Sums[];
  antiTraits: readonly Sums[];
  realism: Sums | null;
  orientation: Sums | null;
}

function sumsOf(plan: Plan, scorer: RowScorer): AllSums {
  const all = scorer.scales.map((scale, index): Sums => {
    const { max } = scale;
    const points = cellAt(scorer.points, index);
    const answeredMax = cellAt(scorer.answeredMax, index);
    const unknownMax = max - answeredMax;
    const low = scale === plan.orientation ? points - unknownMax : points;
    return {
      low,
      high: points + unknownMax,
      points,
      answered: cellAt(scorer.answered, index),
      answeredMax,
      max,
    };
  });
  const traits = all.splice(0, plan.traits.length);
  const antiTraits = all.splice(0, plan.antiTraits.length);
  const realism = plan.realism ? at(all, 0) : null;
  return { traits, antiTraits, realism, orientation: plan.orientation ? at(all, all.length - 1) : null };
}

function addVerdict({ verdicts, fit }: Summary, { status, band, fit: range }: RowScorer): void {
  if (status === "insufficient" || band === null) verdicts.insufficient += 1;
  else verdicts[status][BANDS[band]] += 1;
  addPoint(fit, range.point, range.low === range.high);
}

function pointOf({ points, answeredMax }: Sums): number | null {
  return answeredMax === 0 ? null : (100 * points) / answeredMax;
}

function addSums(distribution: Distribution, sums: Sums): void {
  addPoint(distribution, pointOf(sums), sums.answeredMax === sums.max);
}

/** Bins have the width of a tenth; a point on the edge of two belongs to the upper one, as a cut does. */
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

/** By the points of a statement's answer. */
const BELIEFS = ["missed", "undecided", "known"] as const;

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

function shortened(respondent: string): string {
  if (respondent.length <= MOST_RESPONDENT) return respondent;
  // By whole characters; the copy lets go of the long text.
  const characters = [...respondent.slice(0, 2 * MOST_RESPONDENT)];
  return `${characters.slice(0, MOST_RESPONDENT - 1).join("")}…`;
}

function rowOf(respondent: string | null, scorer: RowScorer, sums: AllSums): SummaryRow {
  const { status, low, high, band, fit } = scorer;
  return {
    respondent: respondent === null ? null : shortened(respondent),
    status,
    low: BANDS[low],
    high: BANDS[high],
    band: band === null ? null : BANDS[band],
    fit,
    traits: sums.traits.map(pointOf),
    antiTraits: sums.antiTraits.map(pointOf),
    realism: sums.realism && pointOf(sums.realism),
  };
}
