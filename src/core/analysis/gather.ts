import { at, cellAt } from "../base/at.ts";
import { type Plan, planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import {
  type AnalysisCells,
  type AnalysisLayout,
  analysisLayoutOf,
  BAD_RECORDS,
  GAP_CELLS,
  RESPONDENTS,
  type ScaleLayout,
} from "./cells.ts";
import { type AnalysisSums, emptyAnalysisSums, type PairSums, type ScaleSums } from "./sums.ts";

/** Joins what was summed up piece by piece. */
export class AnalysisGatherer {
  readonly #profile: Profile;
  readonly #plan: Plan;
  readonly #layout: AnalysisLayout;
  readonly #cells: AnalysisCells;

  /** @param profile the one that was answered */
  constructor(profile: Profile) {
    this.#profile = profile;
    this.#plan = planOf(profile);
    this.#layout = analysisLayoutOf(this.#plan);
    this.#cells = new Float64Array(this.#layout.size);
  }

  add(cells: AnalysisCells): void {
    const sum = this.#cells;
    for (let index = 0; index < sum.length; index += 1)
      sum[index] = cellAt(sum, index) + cellAt(cells, index);
  }

  /** The sums of all that was added so far. */
  sums(): AnalysisSums {
    const cells = this.#cells;
    const { scales, ...words } = emptyAnalysisSums(this.#profile);
    return {
      ...words,
      respondents: cellAt(cells, RESPONDENTS),
      badRecords: cellAt(cells, BAD_RECORDS),
      scales: scales.map((scale, index) => readScale(cells, scale, at(this.#layout.scales, index))),
    };
  }
}

function readScale(cells: AnalysisCells, scale: ScaleSums, layout: ScaleLayout): ScaleSums {
  const places = scale.items.flatMap((_, first) =>
    scale.items.slice(first + 1).map((__, after) => [first, first + 1 + after] as const),
  );
  return {
    ...scale,
    respondents: cellAt(cells, layout.respondents),
    items: scale.items.map((item, index) => {
      const from = at(layout.choices, index);
      return { ...item, options: [...cells.subarray(from, from + item.options.length)] };
    }),
    pairs: scale.pairs.map((pair, index) => {
      return { ...pair, ...readPair(cells, layout, index, at(places, index)) };
    }),
  };
}

function readPair(
  cells: AnalysisCells,
  { respondents, wholeSums, products, gaps }: ScaleLayout,
  pair: number,
  [first, second]: readonly [number, number],
): Omit<PairSums, "first" | "second"> {
  const gap = gaps + GAP_CELLS * pair;
  return {
    both: cellAt(cells, respondents + 1) + cellAt(cells, gap),
    firstSum: cellAt(cells, wholeSums + first) + cellAt(cells, gap + 1),
    secondSum: cellAt(cells, wholeSums + second) + cellAt(cells, gap + 2),
    products: cellAt(cells, products + pair),
  };
}
