import { type Place, type Problem, problem } from "../../core/base/problem.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { mergeSummaries } from "../../core/summary/merge.ts";
import { emptySummary, type Summary } from "../../core/summary/shape.ts";
import type { Columns } from "../../io/answers/columns.ts";
import type { Input, Job } from "../../io/streams/jobs.ts";
import { problemLine } from "../../render/lists/problems.ts";
import { batchWords } from "../../text/batch.ts";
import type { Desk } from "../desk.ts";
import { type ExitCode, type Outcome, worse } from "../outcome.ts";
import { exitCodeOf } from "../output/refusals.ts";
import { explainColumns } from "./columns.ts";
import type { Meter } from "./meter.ts";
import type { BatchOptions } from "./options.ts";
import { Repeats } from "./repeats.ts";
import type { ScoredBlock } from "./score-block.ts";
import type { JobResult } from "./scoring.ts";
import { writeSummary } from "./summary-file.ts";

/** Follows a batch in the order of its records: tells problems, counts, and sums up. */
export class Teller {
  readonly #desk: Desk;
  readonly #options: BatchOptions;
  readonly #meter: Meter;
  readonly #isSeveral: boolean;
  readonly #repeats = new Repeats();
  #summary: Summary;
  #scored = 0;
  #failed = 0;
  #bytes = 0;
  #exitCode: ExitCode = 0;

  constructor(
    desk: Desk,
    options: BatchOptions,
    { meter, isSeveral, asked }: { meter: Meter; isSeveral: boolean; asked: Profile },
  ) {
    this.#desk = desk;
    this.#options = options;
    this.#meter = meter;
    this.#isSeveral = isSeveral;
    this.#summary = emptySummary(asked);
  }

  /** Takes the next job's result. */
  async tell({ job, scored, bytes }: JobResult): Promise<void> {
    this.#bytes += bytes;
    switch (job.kind) {
      case "problems":
        return this.#tell({ problems: job.problems });
      case "columns":
        return this.#tellColumns(job.input, job.columns);
      case "end":
        if (job.input.records === 0) await this.#tell({ problems: [emptyInput(job.input)] });
        return;
      case "document": {
        const { records, problems } = job.placed;
        const all = [...records.flatMap((record) => record.problems), ...problems];
        await this.#tell({ problems: all, source: job.text });
        // What cannot be read at all was told.
        if (problems.length > 0) job.input.records += 1;
      }
    }
    if (scored && "input" in job) this.#count(job.input, scored, isList(job));
  }

  /** Tells which reports could not be written, though the others were. */
  async tellSkipped(problems: readonly Problem[]): Promise<void> {
    await this.#tell({ problems });
  }

  /** Ends a batch whose results cannot be written. */
  async stop(failed: Problem): Promise<ExitCode> {
    await this.#tell({ problems: [failed] });
    return this.#exitCode;
  }

  /** Writes the summary, and closes with the count. */
  async finish(): Promise<ExitCode> {
    const { summary, silent } = this.#options;
    const desk = this.#desk;
    this.#meter.clear();
    const { untold } = this.#repeats;
    if (untold > 0) desk.note(batchWords.moreRepeated(untold));
    if (desk.output !== undefined && this.#scored > 0) desk.noteWritten(desk.output);
    if (summary !== undefined) await this.#tell(await writeSummary(desk, summary, this.#summary));
    if (this.#isSeveral && !silent) desk.note(batchWords.count(this.#scored, this.#failed));
    return this.#exitCode;
  }

  async #tell(outcome: Outcome): Promise<void> {
    this.#meter.clear();
    this.#exitCode = worse(this.#exitCode, await this.#desk.tell(outcome));
  }

  #tellColumns(input: Input, columns: Columns): void {
    const { problems } = columns;
    if (this.#options.explains) this.#desk.note(explainColumns(input.file, columns));
    this.#tellLines(input, problems, 0);
    // Told already that nothing can be read here.
    if (problems.some(({ severity }) => severity === "error")) input.records += 1;
  }

  #count(input: Input, scored: ScoredBlock, inList: boolean): void {
    const { lines, problems, respondents, summary } = scored;
    this.#tellLines(input, problems, input.lines);
    this.#tellLines(input, this.#repeats.take(respondents, inList), input.lines);
    input.lines += lines;
    input.records += scored.scored + scored.failed;
    this.#scored += scored.scored;
    this.#failed += scored.failed;
    if (scored.failed > 0) this.#exitCode = worse(this.#exitCode, 1);
    if (summary) this.#summary = mergeSummaries(this.#summary, summary);
    this.#meter.show(this.#scored + this.#failed, this.#bytes);
  }

  /** @param before lines of the input before those that the problems count from */
  #tellLines(input: Input, problems: readonly Problem[], before: number): void {
    if (problems.length === 0) return;
    this.#meter.clear();
    const lines = problems.map((one) => problemLine(placedIn(input, before, one)));
    this.#desk.world.stderr.write(lines.join(""));
    this.#exitCode = worse(this.#exitCode, exitCodeOf(problems));
  }
}

function placedIn(input: Input, before: number, { place, ...one }: Problem): Problem {
  const line = place?.line === undefined ? {} : { line: place.line + before };
  return { ...one, place: { ...place, ...whereOf(input), ...line } } as Problem;
}

function whereOf({ file, sheet }: Input): Place {
  return { ...(file !== undefined && { file }), ...(sheet !== undefined && { sheet }) };
}

/** Whether the records stand in a JSON list. */
function isList(job: Job): boolean {
  return job.kind === "document" && job.placed.records.some(({ path }) => path.length > 0);
}

function emptyInput(input: Input): Problem {
  return problem("empty-input", {}, { ...whereOf(input), line: 1, column: 1 });
}
