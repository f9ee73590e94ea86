import { type Place, type Problem, problem } from "../../core/base/problem.ts";
import { type RespondentList, RespondentMemory } from "../../io/streams/respondents.ts";

/** More are only counted: somebody who gives the same file twice must still find the other problems. */
const MOST_TOLD = 10;

/** Minds the respondents of a batch who come twice, or whose names are written alike. */
export class Repeats {
  readonly #memory: RespondentMemory;
  readonly #found = { same: 0, alike: 0 };
  #toldFull = false;

  constructor(memory = new RespondentMemory()) {
    this.#memory = memory;
  }

  /** How many were not told one by one. */
  get untold(): number {
    const { same, alike } = this.#found;
    return Math.max(0, same - MOST_TOLD) + Math.max(0, alike - MOST_TOLD);
  }

  /**
   * Takes the respondents of the next block.
   * @param inList a record's place is its index, not its line
   * @returns `repeated-respondent` and `alike-respondent` for the first ten each of the batch, and once `respondents-unchecked`
   */
  take(respondents: RespondentList, inList: boolean): Problem[] {
    const problems = this.#memory.add(respondents).flatMap(({ respondent, line, isSame }) => {
      const kind = isSame ? "same" : "alike";
      this.#found[kind] += 1;
      if (this.#found[kind] > MOST_TOLD) return [];
      const place: Place = inList ? { path: `[${line - 1}]` } : { line };
      return [problem(isSame ? "repeated-respondent" : "alike-respondent", { respondent }, place, "warning")];
    });
    if (!this.#memory.isFull || this.#toldFull) return problems;
    this.#toldFull = true;
    const limit = { limit: this.#memory.most };
    return [...problems, problem("respondents-unchecked", limit, {}, "warning")];
  }
}
