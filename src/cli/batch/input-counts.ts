import { type Place, type Problem, problem } from "../../core/base/problem.ts";
import { dittoProblems } from "../../io/answers/dittos.ts";
import { countSkipped } from "../../io/answers/skipped.ts";
import { addCounts, noCounts, type TableCounts } from "../../io/answers/table-counts.ts";

/** Adds up what the blocks of an input count, so that it is told once. */
export class InputCounts {
  #sum = noCounts();

  /** @param before lines of the input before the block */
  add(counts: TableCounts, before: number): void {
    addCounts(this.#sum, counts, before);
  }

  /** Ends an input. @returns `skipped-rows`, `marked-cells`, `ditto-cells`, `shortened-ids` and `unnamed-rows`, where there are any */
  take(): Problem[] {
    const { marks, shortened, named, unnamed, dittos, skipped } = this.#sum;
    this.#sum = noCounts();
    const problems: Problem[] = [];
    if (countSkipped(skipped) > 0) problems.push(problem("skipped-rows", skipped, {}, "warning"));
    if (marks.count > 0) {
      problems.push(problem("marked-cells", { count: marks.count, marks: marks.kinds }, {}, "warning"));
    }
    problems.push(...dittoProblems(dittos));
    if (shortened.first !== null) {
      const args = { count: shortened.count, first: shortened.first };
      problems.push(problem("shortened-ids", args, {}, "warning"));
    }
    // Where most are named, an answer of nobody may be a sum.
    if (unnamed.first !== null && named > unnamed.count) {
      const args = { count: unnamed.count, first: unnamed.first };
      problems.push(problem("unnamed-rows", args, {}, "warning"));
    }
    return problems;
  }
}

/** Why an input holds nobody: nothing is in it, or rows that are no people alone. */
export function emptyInput(counted: readonly Problem[], place: Place): Problem {
  const isSkipped = counted.some(({ code }) => code === "skipped-rows");
  if (isSkipped) return problem("nobody-left", {}, place);
  return problem("empty-input", {}, { ...place, line: 1, column: 1 });
}
