import { cellAt } from "../base/at.ts";
import { shortened } from "../base/shortened.ts";
import type { Plan } from "../profile/plan.ts";
import type { FitScale, PlanScale } from "../profile/scale.ts";
import { type Choices, chosenOption, UNKNOWN } from "../scoring/answers.ts";
import { type Hold, holdOf } from "../scoring/hold.ts";
import { leaningOf } from "../scoring/orientation.ts";
import { findCodes } from "../scoring/quality.ts";
import { BANDS, type Score } from "../scoring/score.ts";
import type { Sums } from "../scoring/tally.ts";
import {
  CELL,
  type Cells,
  ESTIMATED,
  FLAGS,
  HOLD_CELLS,
  HOLDS,
  type Layout,
  LEANINGS,
  layoutOf,
  NO_POINT,
  SCALE_CELLS,
  STATEMENT_COUNTS,
} from "./cells.ts";
import { type GroupCells, GroupTable } from "./groups.ts";
import { BINS, MOST_ROWS, type SummaryRow } from "./shape.ts";

/** One respondent whose answers were read and scored. */
export interface Respondent {
  respondent: string | null;
  group: string | null;
  choices: Choices;
  score: Score;
}

/** What was counted of a piece of a group: plain data, so that a thread can hand it over. */
export interface SummaryPart {
  groups: readonly GroupCells[];
  isOverfull: boolean;
  rows: SummaryRow[];
}

/** Counts respondents, one after the other: a batch counts millions. */
export class SummaryCounter {
  readonly #plan: Plan;
  readonly #layout: Layout;
  readonly #statements: readonly number[];
  #groups: GroupTable;
  #rows: SummaryRow[] = [];
  /** Rows handed over; whoever counts the later piece of a group never gives one of the first rows then. */
  #given = 0;

  /** @param plan of the profile that was answered */
  constructor(plan: Plan) {
    this.#plan = plan;
    this.#layout = layoutOf(plan);
    this.#statements = plan.realism?.items ?? [];
    this.#groups = new GroupTable(this.#layout.size);
  }

  add({ respondent, group, choices, score }: Respondent): void {
    const plan = this.#plan;
    const cells = this.#groups.cellsOf(group);
    const { sums } = score;
    count(cells, CELL.respondents);
    addVerdict(cells, score);
    this.#addScales(cells, sums);
    if (plan.orientation) count(cells, CELL.leaning + LEANINGS.indexOf(leaningOf(plan.orientation, sums)));
    this.#addStatements(cells, choices);
    addQuality(cells, plan, choices);
    this.#addSkipped(cells, choices);
    if (this.#given < MOST_ROWS) {
      this.#given += 1;
      this.#rows.push(rowOf(respondent, plan, score));
    }
  }

  /** Counts a record that could not be scored. */
  addBad(group: string | null): void {
    count(this.#groups.cellsOf(group), CELL.badRecords);
  }

  /** What was counted since the last time. Of all pieces, only the first rows are given. */
  take(): SummaryPart {
    const { all, isOverfull } = this.#groups;
    const part = { groups: all, isOverfull, rows: this.#rows };
    this.#groups = new GroupTable(this.#layout.size);
    this.#rows = [];
    return part;
  }

  #addScales(cells: Cells, sums: Sums): void {
    const { fitScales, realism } = this.#plan;
    let from = this.#layout.scales;
    for (const scale of fitScales) {
      addScale(cells, from, sums, scale);
      count(cells, from + HOLD_CELLS + HOLDS.indexOf(holdOf(sums, scale)));
      from += SCALE_CELLS;
    }
    if (realism) addScale(cells, this.#layout.realism, sums, realism);
  }

  #addStatements(cells: Cells, choices: Choices): void {
    let from = this.#layout.statements;
    for (const position of this.#statements) {
      const option = chosenOption(this.#plan, choices, position);
      count(cells, from + (option ? option.points : UNANSWERED));
      from += STATEMENT_COUNTS.length;
    }
  }

  #addSkipped(cells: Cells, choices: Choices): void {
    const { items } = this.#layout;
    let isComplete = true;
    for (let position = 0; position < choices.length; position += 1) {
      if (choices[position] !== UNKNOWN) continue;
      count(cells, items + position);
      isComplete = false;
    }
    if (isComplete) count(cells, CELL.complete);
  }
}

/** The points of a statement's answer are its place among the counts; this is the place of none. */
const UNANSWERED = STATEMENT_COUNTS.indexOf("unknown");

function count(cells: Cells, index: number): void {
  cells[index] = cellAt(cells, index) + 1;
}

function addVerdict(cells: Cells, { status, band, fit }: Score): void {
  count(cells, band === null ? CELL.insufficient : CELL[status] + band);
  addPoint(cells, CELL.fit, fit.point, fit.low === fit.high);
}

function pointOf({ points, answeredMax }: Sums, { index }: PlanScale): number | null {
  const max = cellAt(answeredMax, index);
  return max === 0 ? null : (100 * cellAt(points, index)) / max;
}

function addScale(cells: Cells, from: number, sums: Sums, scale: PlanScale): void {
  addPoint(cells, from, pointOf(sums, scale), cellAt(sums.answeredMax, scale.index) === scale.max);
}

/** Bins have equal widths; a point on the edge of two belongs to the upper one, as a cut does. */
function addPoint(cells: Cells, from: number, point: number | null, isSure: boolean): void {
  if (point === null) {
    count(cells, from + NO_POINT);
    return;
  }
  // No rounding can lift a point onto an edge: a quotient of whole numbers far below 2^53 is an edge only if it is one exactly.
  const bin = Math.min(Math.floor((point * BINS) / 100), BINS - 1);
  count(cells, from + (isSure ? 0 : ESTIMATED) + bin);
}

function addQuality(cells: Cells, plan: Plan, choices: Choices): void {
  const codes = findCodes(plan, choices);
  if (codes.length > 0) count(cells, CELL.flagged);
  for (const code of codes) count(cells, CELL.flags + FLAGS.indexOf(code));
}

/** A longer id is cut: it comes from an answer file, and rows are kept. */
const MOST_RESPONDENT = 80;

function nameOf(respondent: string): string {
  return respondent.length <= MOST_RESPONDENT ? respondent : shortened(respondent, MOST_RESPONDENT - 1);
}

function rowOf(respondent: string | null, plan: Plan, scored: Score): SummaryRow {
  const { status, low, high, band, fit, sums } = scored;
  const point = (scale: PlanScale) => pointOf(sums, scale);
  const hold = (scale: FitScale): Hold => holdOf(sums, scale);
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
