import type { Input } from "../../io/streams/jobs.ts";
import type { JobResult } from "./scoring.ts";

/** Knows the inputs in which another table begins: what stands below its heading was read by columns that are not its own. */
export class OtherTables {
  readonly #inputs = new WeakSet<Input>();

  /** Whether a block stands below such a heading. Blocks are asked about in their order. */
  holds({ job, scored }: JobResult): boolean {
    if (job.kind !== "block") return false;
    if (this.#inputs.has(job.input)) return true;
    if (scored?.isOver) this.#inputs.add(job.input);
    return false;
  }
}
