import { type Place, type Problem, problem } from "../../core/base/problem.ts";
import { type RespondentList, RespondentMemory } from "../../io/streams/respondents.ts";

/** More are only counted: somebody who gives the same file twice must still find the other problems. */
const MOST_TOLD = 10;

/** Minds the respondents of a batch who come twice. */
export class Repeats {
  readonly #memory: RespondentMemory;
  #found = 0;
  #toldFull = false;

  constructor(memory = new RespondentMemory()) {
    this.#memory = memory;
  }

  /** How many were not told one by one. */
  get untold(): number {
    return Math.max(0, this.#found - MOST_TOLD);
  }

  /**
   * Takes the respondents of the next block.
   * @param inList a record's place is its index, not its line
   * @returns `repeated-respondent` for the first ten of the batch, and once `respondents-unchecked`
   */
  take(respondents: RespondentList, inList: boolean): Problem[] {
    const found = this.#memory.add(respondents);
    const told = found.slice(0, Math.max(0, MOST_TOLD - this.#found));
    this.#found += found.length;
    const problems = told.map(({ respondent, line }) => {
      const place: Place = inList ? { path: `[${line - 1}]` } : { line };
      return problem("repeated-respondent", { respondent }, place, "warning");
    });
    if (!this.#memory.isFull || this.#toldFull) return problems;
    this.#toldFull = true;
    const limit = { limit: this.#memory.most };
    return [...problems, problem("respondents-unchecked", limit, { line: 1 }, "warning")];
  }
}
