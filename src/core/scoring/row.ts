import { cellAt } from "../base/at.ts";
import { ratio, times } from "../base/whole.ts";
import { CUTS, type Plan, type PlanScale } from "../profile/plan.ts";
import { type Choices, UNKNOWN } from "./answers.ts";
import type { Range, Status } from "./assess.ts";
import { estimateBand, fitPoint, isHalfAnswered } from "./estimate.ts";
import { type EstimateTable, estimateTable, itemTable } from "./row-tables.ts";
import { type BandIndex, bandOf, capped, scoreTallies, type Tally } from "./score.ts";

/** The scales of a plan in the order of a report: traits, anti-traits, realism, orientation. */
export function scalesOf(plan: Plan): PlanScale[] {
  const { traits, antiTraits, realism, orientation } = plan;
  return [...traits, ...antiTraits, ...(realism ? [realism] : []), ...(orientation ? [orientation] : [])];
}

/**
 * The figures of one respondent after another: what `assess` finds, without the counterfactuals and the flags, which take
 * nearly all of its time. Everything that hangs on the profile alone is worked out once, and the sums stand in the same
 * cells for every respondent.
 */
export class RowScorer {
  readonly scales: readonly PlanScale[];
  /** Sums by the place of the scale in `scales`; one more cell takes what belongs to no scale. */
  readonly points: Float64Array;
  readonly answered: Float64Array;
  readonly answeredMax: Float64Array;
  status: Status = "insufficient";
  low: BandIndex = 0;
  high: BandIndex = 0;
  band: BandIndex | null = null;
  fit: Range = { low: 0, high: 0, point: null };
  readonly #plan: Plan;
  readonly #items: ReturnType<typeof itemTable>;
  readonly #estimates: EstimateTable | null;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.scales = scalesOf(plan);
    this.#items = itemTable(plan, this.scales);
    this.#estimates = estimateTable(plan);
    const cells = this.scales.length + 1;
    this.points = new Float64Array(cells);
    this.answered = new Float64Array(cells);
    this.answeredMax = new Float64Array(cells);
  }

  /** Scores a respondent; the fields hold the figures until the next. */
  score(choices: Choices): void {
    this.#sum(choices);
    if (this.#estimates) this.#judge(this.#estimates);
    else this.#judgeLargeNumbers();
  }

  /** The range of a scale, by its place in `scales`, from 0 to 100 (orientation: from −100). */
  rangeOf(index: number): Range {
    const scale = this.scales[index];
    if (!scale) throw new RangeError(`no scale at ${index}`);
    const { low, high, points, answeredMax } = this.#tally(index, scale);
    // `+ 0` turns a negative zero into a plain one.
    const percent = (value: number, max: number): number => (value * 100) / max + 0;
    return {
      low: percent(low, scale.max),
      high: percent(high, scale.max),
      point: answeredMax === 0 ? null : percent(points, answeredMax),
    };
  }

  #sum(choices: Choices): void {
    const { points, answered, answeredMax } = this;
    const { scales, maxima, starts, optionPoints } = this.#items;
    points.fill(0);
    answered.fill(0);
    answeredMax.fill(0);
    for (let position = 0; position < choices.length; position += 1) {
      const choice = choices[position] ?? UNKNOWN;
      if (choice === UNKNOWN) continue;
      const scale = cellAt(scales, position);
      points[scale] = cellAt(points, scale) + cellAt(optionPoints, cellAt(starts, position) + choice);
      answered[scale] = cellAt(answered, scale) + 1;
      answeredMax[scale] = cellAt(answeredMax, scale) + cellAt(maxima, position);
    }
  }

  /** Every number stays below 2^53, so sums and comparisons are exact, and each quotient is the nearest double. */
  #judge({ factors, under }: EstimateTable): void {
    const { traits } = this.#plan;
    const total = Number(this.#plan.total);
    let [low, high, over, isHalf] = [0, 0, 0, true];
    let hasEstimate = true;
    for (let index = 0; index < traits.length; index += 1) {
      const trait = traits[index];
      const factor = factors[index];
      if (!trait || !factor) throw new RangeError(`no trait at ${index}`);
      const points = cellAt(this.points, index);
      const answeredMax = cellAt(this.answeredMax, index);
      const unit = Number(trait.unit);
      low += unit * points;
      high += unit * (points + trait.max - answeredMax);
      isHalf &&= 2 * cellAt(this.answered, index) >= trait.items.length;
      if (answeredMax === 0) hasEstimate = false;
      else over += points * cellAt(factor, answeredMax);
    }
    const { sure, possible, estimated, areHalf } = this.#antiTraits();
    this.low = capped(bandOf(this.#plan, low), possible);
    this.high = capped(bandOf(this.#plan, high), sure);
    this.fit = {
      low: (low * 100) / total,
      high: (high * 100) / total,
      point: low === high ? (low * 100) / total : hasEstimate ? (over * 100) / under : null,
    };
    this.#conclude(isHalf && areHalf, () =>
      hasEstimate ? capped(estimatedBand(over, under), estimated) : null,
    );
  }

  /** Whether any anti-trait is triggered: beyond doubt, possibly, and by its own estimate; and whether half of each is answered. */
  #antiTraits(): { sure: boolean; possible: boolean; estimated: boolean; areHalf: boolean } {
    const { traits, antiTraits } = this.#plan;
    const found = { sure: false, possible: false, estimated: false, areHalf: true };
    for (const [place, { triggerPoints, triggerAt, max, items }] of antiTraits.entries()) {
      const index = traits.length + place;
      const points = cellAt(this.points, index);
      const answeredMax = cellAt(this.answeredMax, index);
      found.sure ||= points >= triggerPoints;
      found.possible ||= points + max - answeredMax >= triggerPoints;
      found.estimated ||= answeredMax > 0 && 100 * points >= triggerAt * answeredMax;
      found.areHalf &&= 2 * cellAt(this.answered, index) >= items.length;
    }
    return found;
  }

  #judgeLargeNumbers(): void {
    const plan = this.#plan;
    const tallies = this.scales.map((scale, index) => this.#tally(index, scale));
    const { length } = plan.traits;
    const score = scoreTallies(
      plan,
      tallies.slice(0, length),
      tallies.slice(length, length + plan.antiTraits.length),
    );
    this.low = score.low;
    this.high = score.high;
    this.fit = {
      low: ratio(times(score.fitLow, 100), plan.total),
      high: ratio(times(score.fitHigh, 100), plan.total),
      point: fitPoint(plan, score),
    };
    this.#conclude(isHalfAnswered(plan, score), () => estimateBand(plan, score));
  }

  #conclude(isHalf: boolean, estimate: () => BandIndex | null): void {
    const isCertain = this.low === this.high;
    this.status = isCertain ? "certain" : isHalf ? "provisional" : "insufficient";
    this.band = isCertain ? this.low : isHalf ? estimate() : null;
  }

  #tally(index: number, scale: PlanScale): Tally {
    const points = cellAt(this.points, index);
    const answeredMax = cellAt(this.answeredMax, index);
    const unknownMax = scale.max - answeredMax;
    const low = scale === this.#plan.orientation ? points - unknownMax : points;
    return { low, high: points + unknownMax, points, answered: cellAt(this.answered, index), answeredMax };
  }
}

function estimatedBand(over: number, under: number): BandIndex {
  return CUTS.filter((cut) => 100 * over >= cut * under).length as BandIndex;
}
