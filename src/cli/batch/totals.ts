import { SummaryGatherer } from "../../core/summary/gather.ts";
import { LeaningGatherer, type Leanings } from "../../core/summary/leanings.ts";
import type { Summary } from "../../core/summary/shape.ts";
import type { RoleChoice } from "../../io/profiles/roles.ts";
import type { ScoredBlock } from "./gathered.ts";

/** What a group comes to: in one role, or which of several roles it leans to. */
export type Total = Summary | Leanings;

/** Whether several roles were compared. */
export function isLeanings(total: Total): total is Leanings {
  return "roles" in total;
}

/** Adds up what the blocks of a batch count. */
export class Totals {
  readonly #summary: SummaryGatherer | null;
  readonly #leanings: LeaningGatherer | null;

  constructor({ asked, compared = null }: Pick<RoleChoice, "asked" | "compared">) {
    this.#summary = compared ? null : new SummaryGatherer(asked);
    this.#leanings = compared && new LeaningGatherer(compared);
  }

  add({ summary, leanings }: Pick<ScoredBlock, "summary" | "leanings">): void {
    if (summary) this.#summary?.add(summary);
    if (leanings) this.#leanings?.add(leanings);
  }

  get total(): Total {
    const total = this.#leanings?.leanings() ?? this.#summary?.summary();
    if (!total) throw new Error("neither a role nor several");
    return total;
  }
}
