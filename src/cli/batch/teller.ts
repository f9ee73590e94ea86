import { oneLine, stripControls } from "../../core/base/clean.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { mergeSummaries } from "../../core/summary/merge.ts";
import { emptySummary, type Summary } from "../../core/summary/shape.ts";
import type { Columns } from "../../io/answers/columns.ts";
import type { Input, Job } from "../../io/streams/jobs.ts";
import { type RespondentList, RespondentMemory } from "../../io/streams/respondents.ts";
import { problemLine } from "../../render/lists/problems.ts";
import { batchWords } from "../../text/batch.ts";
import { cli } from "../../text/cli.ts";
import { problemWords } from "../../text/problems/problems.ts";
import type { Environment, ExitCode } from "../environment.ts";
import { reportProblems, worse } from "../output/failures.ts";
import type { BatchOptions } from "./options.ts";
import type { Progress } from "./progress.ts";
import type { ScoredBlock } from "./score-block.ts";
import type { JobResult } from "./scoring.ts";
import { writeSummary } from "./summary-file.ts";

/** Follows a batch in the order of its records: tells problems, counts, and sums up. */
export class Teller {
  readonly #environment: Environment;
  readonly #options: BatchOptions;
  readonly #progress: Progress;
  readonly #isSeveral: boolean;
  readonly #respondents = new RespondentMemory();
  #summary: Summary;
  #toldFull = false;
  #repeated = 0;
  #scored = 0;
  #failed = 0;
  #bytes = 0;
  #exitCode: ExitCode = 0;

  constructor(
    environment: Environment,
    options: BatchOptions,
    { progress, isSeveral, asked }: { progress: Progress; isSeveral: boolean; asked: Profile },
  ) {
    this.#environment = environment;
    this.#options = options;
    this.#progress = progress;
    this.#isSeveral = isSeveral;
    this.#summary = emptySummary(asked);
  }

  /** Takes the next job's result. */
  async tell({ job, scored, bytes }: JobResult): Promise<void> {
    this.#bytes += bytes;
    switch (job.kind) {
      case "problems":
        return this.#report(job.problems);
      case "columns":
        return this.#tellColumns(job.input, job.columns);
      case "end":
        if (job.input.records === 0) await this.#report([emptyInput(job.input)]);
        return;
      case "document": {
        const { records, problems } = job.placed;
        const all = [...records.flatMap((record) => record.problems), ...problems];
        await this.#report(all, job.text);
        // What cannot be read at all was told.
        if (problems.length > 0) job.input.records += 1;
      }
    }
    if (scored && "input" in job) this.#count(job.input, scored, isList(job));
  }

  /** Ends a batch whose results cannot be written. */
  async stop(failed: Problem): Promise<ExitCode> {
    await this.#report([failed]);
    return this.#exitCode;
  }

  /** Writes the summary, and closes with the count. */
  async finish(): Promise<ExitCode> {
    const { stderr } = this.#environment;
    const { output, summary, silent } = this.#options;
    this.#progress.clear();
    const untold = this.#repeated - MOST_REPEATED;
    if (untold > 0) stderr.write(`${batchWords.moreRepeated(untold)}\n`);
    if (output !== undefined && this.#scored > 0) stderr.write(`${cli.written(output)}\n`);
    if (summary !== undefined) {
      const written = await writeSummary(this.#environment, this.#options, summary, this.#summary);
      this.#exitCode = worse(this.#exitCode, written);
    }
    if (this.#isSeveral && !silent) stderr.write(`${batchWords.count(this.#scored, this.#failed)}\n`);
    return this.#exitCode;
  }

  async #report(problems: readonly Problem[], source?: string): Promise<void> {
    if (problems.length === 0) return;
    this.#progress.clear();
    const code = await reportProblems(this.#environment, this.#options, problems, () => source);
    this.#exitCode = worse(this.#exitCode, code);
  }

  async #tellColumns(input: Input, { names, items, respondent, problems, meanings }: Columns): Promise<void> {
    if (this.#options.explains) {
      const file = stripControls(input.file ?? problemWords.input);
      for (const [column, name] of names.entries()) {
        const meaning =
          column === respondent
            ? batchWords.respondentColumn
            : (meanings[items[column] ?? -1] ?? batchWords.ignoredColumn);
        this.#environment.stderr.write(`${batchWords.column(file, column + 1, oneLine(name), meaning)}\n`);
      }
    }
    this.#tellLines(input, problems, 0);
    // Told already that nothing can be read here.
    if (problems.some(({ severity }) => severity === "error")) input.records += 1;
  }

  #count(input: Input, scored: ScoredBlock, inList: boolean): void {
    const { lines, problems, respondents, summary } = scored;
    this.#tellLines(input, problems, input.lines);
    this.#tellRepeated(input, respondents, inList);
    input.lines += lines;
    input.records += scored.scored + scored.failed;
    this.#scored += scored.scored;
    this.#failed += scored.failed;
    if (scored.failed > 0) this.#exitCode = worse(this.#exitCode, 1);
    if (summary) this.#summary = mergeSummaries(this.#summary, summary);
    this.#progress.show(this.#scored + this.#failed, this.#bytes);
  }

  #tellLines({ file }: Input, problems: readonly Problem[], before: number): void {
    if (problems.length === 0) return;
    this.#progress.clear();
    const placed = problems.map(({ place, ...one }) => {
      const line = place?.line === undefined ? {} : { line: place.line + before };
      return problemLine({
        ...one,
        place: { ...place, ...(file !== undefined && { file }), ...line },
      } as Problem);
    });
    this.#environment.stderr.write(placed.join(""));
    if (problems.some(({ severity }) => severity === "error")) this.#exitCode = worse(this.#exitCode, 1);
  }

  /** @param inList a record's place is its index, not its line */
  #tellRepeated(input: Input, respondents: RespondentList, inList: boolean): void {
    const found = this.#respondents.add(respondents);
    const told = found.slice(0, Math.max(0, MOST_REPEATED - this.#repeated));
    this.#repeated += found.length;
    const problems = told.map(({ respondent, line }) =>
      problem(
        "repeated-respondent",
        { respondent },
        inList ? { path: `[${line - 1}]` } : { line },
        "warning",
      ),
    );
    if (this.#respondents.isFull && !this.#toldFull) {
      this.#toldFull = true;
      const limit = { limit: this.#respondents.most };
      problems.push(problem("respondents-unchecked", limit, { line: 1 }, "warning"));
    }
    this.#tellLines(input, problems, input.lines);
  }
}

/** Whether the records stand in a JSON list. */
function isList(job: Job): boolean {
  return job.kind === "document" && job.placed.records.some(({ path }) => path.length > 0);
}

/** More are only counted: somebody who gives the same file twice must still find the other problems. */
const MOST_REPEATED = 10;

function emptyInput({ file }: Input): Problem {
  return problem("empty-input", {}, { ...(file !== undefined && { file }), line: 1, column: 1 });
}
