import type { Problem } from "../../core/base/problem.ts";
import { inElement } from "../../io/answers/block.ts";
import { emptyInput, InputCounts } from "../batch/input-counts.ts";
import { placedIn, whereOf } from "../batch/places.ts";
import type { JobResult } from "../batch/scoring.ts";

/** Keeps what is to be told of the inputs of a class, but for why a record could not be scored: that is kept with the record. */
export class Remarks {
  readonly problems: Problem[] = [];
  readonly #counts = new InputCounts();

  /** Takes the next job's result, before anybody counts its lines. */
  take({ job, scored }: JobResult): void {
    if (job.kind === "problems") {
      this.problems.push(...job.problems);
      return;
    }
    const { input } = job;
    const { lines } = input;
    const add = (problems: readonly Problem[], before = 0) =>
      this.problems.push(...problems.map((one) => placedIn(input, before, one)));
    if (job.kind === "columns") add(job.columns.problems);
    if (job.kind === "mistake") add([job.problem]);
    if (job.kind === "document") {
      const ofRecords = job.placed.records.flatMap(({ problems, index }) =>
        problems.map((one) => inElement(one, index)),
      );
      add([...warnings(ofRecords), ...job.placed.mistakes]);
    }
    if (scored) add(warnings(scored.problems), lines);
    if (scored?.counts) this.#counts.add(scored.counts, lines);
    if (job.kind === "end") {
      const counted = this.#counts.take();
      add(input.records === 0 ? [...counted, emptyInput(counted, whereOf(input))] : counted);
    }
  }
}

function warnings(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity !== "error");
}
