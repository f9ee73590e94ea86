import type { Plan } from "../../core/profile/plan.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { type Answers, type Choices, chosenOption } from "../../core/scoring/answers.ts";
import { LeaningCounter, type LeaningPart } from "../../core/summary/leanings.ts";
import type { BatchRecord } from "../../io/answers/block.ts";
import { compareRoles, firstOf } from "../../render/ranking/compare.ts";
import type { Compared } from "../../render/ranking/compared.ts";
import type { Gathered } from "../batch/gathered.ts";
import type { BatchSettings } from "../batch/score-block.ts";
import { type ComparisonDrawer, loadComparisonDrawer } from "./drawers.ts";

/** Compares the roles for one record of a block after the other, and counts what people lean to. */
export class BlockComparer {
  readonly #compared: readonly Profile[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #drawer: ComparisonDrawer;
  readonly #leanings: LeaningCounter;

  private constructor(compared: readonly Profile[], drawer: ComparisonDrawer) {
    this.#compared = compared;
    this.#places = new Map(compared.map(({ id }, place) => [id, place]));
    this.#drawer = drawer;
    this.#leanings = new LeaningCounter(compared.length);
  }

  static async make(compared: readonly Profile[], settings: BatchSettings): Promise<BlockComparer> {
    return new BlockComparer(compared, await loadComparisonDrawer(compared, settings));
  }

  /** @param sound what the record was read into */
  take(record: BatchRecord, sound: NonNullable<BatchRecord["sound"]>, gathered: Gathered): void {
    const { respondent, group } = record;
    const answers = answersOf(sound.plan, sound.choices);
    const compared = compareRoles({ profiles: this.#compared, answers, respondent, group });
    this.#count(compared);
    this.#drawer.add(compared, record, gathered);
  }

  takeFailed(record: BatchRecord, gathered: Gathered): void {
    this.#leanings.addBad(record.group);
    this.#drawer.addFailed(record, gathered);
  }

  /** What was counted since the last time. */
  part(): LeaningPart {
    return this.#leanings.take();
  }

  #count({ ranking, group }: Compared): void {
    const { first, tied } = firstOf(ranking);
    const placeOf = (id: string) => this.#places.get(id) ?? 0;
    this.#leanings.add(group, { first: first === null ? null : placeOf(first), tied: tied.map(placeOf) });
  }
}

/** Choices as answers by id. */
function answersOf(plan: Plan, choices: Choices): Answers {
  return Object.fromEntries(
    plan.items.flatMap(({ id }, position) => {
      const option = chosenOption(plan, choices, position);
      return option ? [[id, option.value]] : [];
    }),
  );
}
