import { type Plan, planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import type { SummaryPart } from "./add.ts";
import { layoutOf, readCells } from "./cells.ts";
import { withCounts } from "./counts.ts";
import { addCells, GroupTable } from "./groups.ts";
import { emptySummary, MOST_ROWS, type Summary, type SummaryRow } from "./shape.ts";

/** Joins what was counted piece by piece, in the order of the pieces, into the summary of all. */
export class SummaryGatherer {
  readonly #profile: Profile;
  readonly #plan: Plan;
  readonly #groups: GroupTable;
  readonly #rows: SummaryRow[] = [];

  /** @param profile the one that was answered */
  constructor(profile: Profile) {
    this.#profile = profile;
    this.#plan = planOf(profile);
    this.#groups = new GroupTable(layoutOf(this.#plan).size);
  }

  add({ groups, isOverfull, rows }: SummaryPart): void {
    if (isOverfull) this.#groups.overfill();
    for (const { group, cells } of groups) addCells(this.#groups.cellsOf(group), cells);
    this.#rows.push(...rows.slice(0, MOST_ROWS - this.#rows.length));
  }

  /** The summary of all that was added so far. */
  summary(): Summary {
    const plan = this.#plan;
    const { all, isOverfull } = this.#groups;
    const sum = new Float64Array(layoutOf(plan).size);
    for (const { cells } of all) addCells(sum, cells);
    const groups = all.flatMap(({ group, cells }) =>
      group === null ? [] : [{ group, ...readCells(plan, cells) }],
    );
    return {
      ...withCounts(emptySummary(this.#profile), readCells(plan, sum)),
      rows: [...this.#rows],
      groups: isOverfull ? null : groups,
    };
  }
}
