import { type Problem, problem } from "../../core/base/problem.ts";
import { addMarks } from "../../io/answers/cells.ts";
import { noCounts, type TableCounts } from "../../io/answers/table.ts";

/** Adds up what the blocks of an input count, so that it is told once. */
export class InputCounts {
  #sum = noCounts();

  add({ marks, shortened }: TableCounts): void {
    addMarks(this.#sum.marks, marks);
    this.#sum.shortened.count += shortened.count;
    this.#sum.shortened.first ??= shortened.first;
  }

  /** Ends an input. @returns `marked-cells` and `shortened-ids`, where there are any */
  take(): Problem[] {
    const { marks, shortened } = this.#sum;
    this.#sum = noCounts();
    const problems: Problem[] = [];
    if (marks.count > 0) {
      problems.push(problem("marked-cells", { count: marks.count, marks: marks.kinds }, {}, "warning"));
    }
    if (shortened.first !== null) {
      const args = { count: shortened.count, first: shortened.first };
      problems.push(problem("shortened-ids", args, {}, "warning"));
    }
    return problems;
  }
}
