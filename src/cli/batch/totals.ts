import type { AnalysisGatherer } from "../../core/analysis/gather.ts";
import type { AnalysisSums } from "../../core/analysis/sums.ts";
import { SummaryGatherer } from "../../core/summary/gather.ts";
import { LeaningGatherer, type Leanings } from "../../core/summary/leanings.ts";
import type { Summary } from "../../core/summary/shape.ts";
import type { RoleChoice } from "../../io/profiles/roles.ts";
import type { ScoredBlock } from "./gathered.ts";

/** What a group comes to: in one role, which of several roles it leans to, or the sums that an analysis of items is made of. */
export type Total = Summary | Leanings | AnalysisSums;

/** Whether several roles were compared. */
export function isLeanings(total: Total): total is Leanings {
  return "roles" in total;
}

/** Whether items are analysed. */
export function isOfItems(total: Total): total is AnalysisSums {
  return "kind" in total;
}

/** Adds up what the blocks of a batch count. */
export class Totals {
  readonly #summary: SummaryGatherer | null;
  readonly #leanings: LeaningGatherer | null;
  readonly #items: AnalysisGatherer | null;

  /** @param items where it is their sums that is asked for */
  constructor(
    { asked, compared = null }: Pick<RoleChoice, "asked" | "compared">,
    items: AnalysisGatherer | null,
  ) {
    this.#items = items;
    this.#summary = compared || items ? null : new SummaryGatherer(asked);
    this.#leanings = compared && new LeaningGatherer(compared);
  }

  add({ summary, leanings, items }: Pick<ScoredBlock, "summary" | "leanings" | "items">): void {
    if (summary) this.#summary?.add(summary);
    if (leanings) this.#leanings?.add(leanings);
    if (items) this.#items?.add(items);
  }

  get total(): Total {
    const total = this.#items?.sums() ?? this.#leanings?.leanings() ?? this.#summary?.summary();
    if (!total) throw new Error("neither a role nor several");
    return total;
  }
}
