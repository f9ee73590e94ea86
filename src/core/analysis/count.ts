import { at, cellAt } from "../base/at.ts";
import type { Plan } from "../profile/plan.ts";
import { type Choices, UNKNOWN } from "../scoring/answers.ts";
import {
  type AnalysisCells,
  type AnalysisLayout,
  analysisLayoutOf,
  BAD_RECORDS,
  GAP_CELLS,
  RESPONDENTS,
  type ScaleLayout,
} from "./cells.ts";

/**
 * Sums up how people answered, one after the other: a batch counts millions. Most answer all items of a scale; for them the sums
 * over a pair are those over an item, so only their products are added pair by pair.
 */
export class AnalysisCounter {
  readonly #table: Plan["table"];
  readonly #layout: AnalysisLayout;
  /** The points of one person's answered items of a scale, and the places of these in it. */
  readonly #points: Float64Array;
  readonly #places: Float64Array;
  #cells: AnalysisCells;

  /** @param plan of the profile that was answered */
  constructor(plan: Plan) {
    this.#table = plan.table;
    this.#layout = analysisLayoutOf(plan);
    this.#points = new Float64Array(plan.items.length);
    this.#places = new Float64Array(plan.items.length);
    this.#cells = new Float64Array(this.#layout.size);
  }

  /** Takes one person's answers. */
  add(choices: Choices): void {
    add(this.#cells, RESPONDENTS, 1);
    for (const scale of this.#layout.scales) {
      const answered = this.#look(scale, choices);
      if (answered === 0) continue;
      add(this.#cells, scale.respondents, 1);
      if (answered === scale.items.length) this.#addWhole(scale);
      else this.#addGappy(scale, answered);
    }
  }

  /** Counts a record that could not be read. */
  addBad(): void {
    add(this.#cells, BAD_RECORDS, 1);
  }

  /** What was summed up since the last time: plain data, so that a thread can hand it over. */
  take(): AnalysisCells {
    const cells = this.#cells;
    this.#cells = new Float64Array(this.#layout.size);
    return cells;
  }

  /** Counts what a person chose in a scale, and notes the points. @returns how many items were answered */
  #look({ items }: ScaleLayout, choices: Choices): number {
    const table = this.#table;
    const { counts } = this.#layout;
    let answered = 0;
    for (let place = 0; place < items.length; place += 1) {
      const position = at(items, place);
      const choice = at(choices, position);
      if (choice === UNKNOWN) continue;
      const option = cellAt(table.starts, position) + choice;
      this.#points[answered] = cellAt(table.points, option);
      this.#places[answered] = place;
      answered += 1;
      add(this.#cells, cellAt(counts, option), 1);
    }
    return answered;
  }

  #addWhole({ items, respondents, wholeSums, products }: ScaleLayout): void {
    const cells = this.#cells;
    const points = this.#points;
    add(cells, respondents + 1, 1);
    let pair = products;
    for (let first = 0; first < items.length; first += 1) {
      const own = cellAt(points, first);
      add(cells, wholeSums + first, own);
      for (let second = first + 1; second < items.length; second += 1) {
        add(cells, pair, own * cellAt(points, second));
        pair += 1;
      }
    }
  }

  #addGappy({ items, products, gaps }: ScaleLayout, answered: number): void {
    const cells = this.#cells;
    for (let first = 0; first < answered; first += 1) {
      const own = cellAt(this.#points, first);
      const place = cellAt(this.#places, first);
      // Pairs of this item with those after it stand side by side.
      const row = (place * (2 * items.length - place - 1)) / 2 - place - 1;
      for (let second = first + 1; second < answered; second += 1) {
        const other = cellAt(this.#points, second);
        const pair = row + cellAt(this.#places, second);
        add(cells, products + pair, own * other);
        const gap = gaps + GAP_CELLS * pair;
        add(cells, gap, 1);
        add(cells, gap + 1, own);
        add(cells, gap + 2, other);
      }
    }
  }
}

function add(cells: AnalysisCells, index: number, value: number): void {
  cells[index] = cellAt(cells, index) + value;
}
