import { brief } from "../../core/base/bounded.ts";
import type { Problem } from "../../core/base/problem.ts";
import { MOST_GROUPS } from "../../core/summary/shape.ts";
import { inElement } from "../../io/answers/block.ts";
import type { Columns } from "../../io/answers/columns.ts";
import type { Input, Job } from "../../io/streams/jobs.ts";
import { problemLine } from "../../render/lists/problems.ts";
import { batchWords } from "../../text/batch.ts";
import { summary as summaryWords } from "../../text/summary.ts";
import type { Desk } from "../desk.ts";
import { type ExitCode, type Outcome, worse } from "../outcome.ts";
import { exitCodeOf } from "../output/refusals.ts";
import { explainColumns } from "./columns.ts";
import type { ScoredBlock } from "./gathered.ts";
import { emptyInput, InputCounts } from "./input-counts.ts";
import type { Meter } from "./meter.ts";
import type { BatchOptions } from "./options.ts";
import { isList, offsetOf, placedIn, whereOf } from "./places.ts";
import { Repeats } from "./repeats.ts";
import type { JobResult } from "./scoring.ts";
import { writeSummary } from "./summary-file.ts";
import { ProblemTally, untoldLine } from "./tally.ts";
import type { Telling } from "./telling.ts";
import { type Total, Totals } from "./totals.ts";

type TellerOptions = Pick<BatchOptions, "summary" | "explains" | "silent">;

/** Follows a batch in the order of its records: tells problems, counts, and sums up. */
export class Teller {
  readonly #desk: Desk;
  readonly #options: TellerOptions;
  readonly #telling: Telling;
  readonly #meter: Meter;
  readonly #repeats: Repeats | null;
  /** Of the input at hand. */
  #tally = new ProblemTally();
  #input: Input | null = null;
  readonly #counts = new InputCounts();
  readonly #totals: Totals;
  /** What keeps inputs from holding any record. */
  readonly #unread: Problem[] = [];
  #scored = 0;
  #failed = 0;
  /** Inputs of which nothing could be read. */
  #lostFiles = 0;
  /** In the heading of the table at hand. */
  #mistakes = 0;
  #bytes = 0;
  #exitCode: ExitCode = 0;

  constructor(desk: Desk, options: TellerOptions, telling: Telling) {
    this.#desk = desk;
    this.#options = options;
    this.#telling = telling;
    this.#meter = telling.meter;
    this.#repeats = telling.repeats === undefined ? new Repeats() : telling.repeats;
    this.#totals = new Totals(telling.roles, telling.items ?? null);
  }

  /** What all come to whose results were told. */
  get total(): Total {
    return this.#totals.total;
  }

  get scored(): number {
    return this.#scored;
  }

  get exitCode(): ExitCode {
    return this.#exitCode;
  }

  /** Why no record was found in any input that could be opened; empty where one was. */
  get unread(): readonly Problem[] {
    return this.#scored + this.#failed === 0 ? this.#unread : [];
  }

  /** Takes the next job's result. */
  async tell({ job, scored, bytes }: JobResult): Promise<void> {
    this.#bytes += bytes;
    switch (job.kind) {
      case "problems":
        this.#closeTally();
        if (hasError(job.problems)) this.#lostFiles += 1;
        return this.#tell({ problems: job.problems });
      case "columns":
        return this.#tellColumns(job.input, job.columns);
      case "end":
        this.#closeTally();
        return this.#tellEnd(job.input);
      case "mistake":
        // Told, so the input is not an empty one.
        job.input.records += 1;
        return this.#tellLines(job.input, this.#toTell(job.input, [job.problem]), 0);
      case "document":
        job.input.records += job.placed.mistakes.length;
        await this.#tell({ problems: this.#toTellOf(job), source: job.text });
    }
    if (scored && "input" in job) this.#count(job.input, scored, isList(job));
  }

  /** Tells which reports could not be written, though the others were. */
  async tellSkipped(problems: readonly Problem[]): Promise<void> {
    await this.#tell({ problems });
  }

  /** Ends a batch whose results cannot be written. */
  async stop(failed: Problem): Promise<ExitCode> {
    this.#closeTally();
    await this.#tell({ problems: [failed] });
    return this.#exitCode;
  }

  /** Writes the summary, and closes with the count. */
  async finish(): Promise<ExitCode> {
    const { silent } = this.#options;
    const desk = this.#desk;
    this.#meter.clear();
    const untold = this.#repeats?.untold ?? 0;
    if (untold > 0) await desk.say(batchWords.moreRepeated(untold));
    if (desk.output !== undefined && this.#scored > 0) desk.noteWritten(desk.output);
    await this.#sumUp();
    if (this.#telling.isSeveral && !silent) {
      const { hasLines, items } = this.#telling;
      await desk.say(batchWords.count(this.#scored, this.#failed, this.#lostFiles, Boolean(items)));
      if (hasLines) await desk.say(batchWords.linesLegend);
    }
    return this.#exitCode;
  }

  async #sumUp(): Promise<void> {
    const { summary } = this.#options;
    const { total } = this;
    if ("groups" in total && total.groups === null)
      await this.#desk.say(batchWords.note(summaryWords.manyGroups(MOST_GROUPS)));
    // Of nobody there is nothing to sum up: a summary would only take the place of an earlier one.
    if (summary === undefined || this.#scored + this.#failed === 0) return;
    await this.#tell(await writeSummary(this.#desk, summary, total));
  }

  async #tell(outcome: Outcome): Promise<void> {
    this.#meter.clear();
    this.#exitCode = worse(this.#exitCode, await this.#desk.tell(outcome));
  }

  async #tellEnd(input: Input): Promise<void> {
    const counted = this.#counts.take();
    this.#tellLines(input, counted, 0);
    if (this.#mistakes > 0 && input.records === this.#mistakes) this.#lostFiles += 1;
    this.#mistakes = 0;
    if (input.records > 0) return;
    const empty = emptyInput(counted, whereOf(input));
    this.#unread.push(empty);
    await this.#tell({ problems: [empty] });
  }

  #tellColumns(input: Input, columns: Columns): void {
    const { problems } = columns;
    if (this.#options.explains) this.#desk.note(explainColumns(input.file, columns));
    this.#tellLines(input, problems, 0);
    // Told already that nothing can be read here.
    const errors = problems.filter(({ severity }) => severity === "error");
    input.records += errors.length;
    this.#unread.push(...errors);
    this.#mistakes = errors.length;
  }

  #count(input: Input, scored: ScoredBlock, inList: boolean): void {
    const { lines, problems, untold, respondents, counts } = scored;
    this.#tellLines(input, this.#toTell(input, problems), input.lines);
    if (counts) this.#counts.add(counts, input.lines);
    for (const one of untold) this.#tally.count(one);
    this.#tellLines(input, this.#repeats?.take(respondents, inList) ?? [], input.lines);
    input.lines += lines;
    input.records += scored.scored + scored.failed;
    this.#scored += scored.scored;
    this.#failed += scored.failed;
    if (scored.failed > 0) this.#exitCode = worse(this.#exitCode, 1);
    this.#totals.add(scored);
    this.#meter.show(this.#scored + this.#failed, this.#bytes);
  }

  /** Those of the next problems of an input that are to be told one by one. */
  #toTell(input: Input, problems: readonly Problem[]): Problem[] {
    this.#input = input;
    return problems.filter((one) => this.#tally.add(one));
  }

  /** Those of a text, in the order in which they stand in it. */
  #toTellOf({ input, placed }: Job & { kind: "document" }): Problem[] {
    const ofRecords = placed.records.flatMap(({ problems, index }) =>
      this.#toTell(input, problems.map(brief)).map((one) => inElement(one, index)),
    );
    const all = [...ofRecords, ...this.#toTell(input, placed.mistakes)];
    return all.map((one) => placedIn(input, 0, one)).sort((a, b) => offsetOf(a) - offsetOf(b));
  }

  /** Tells how many problems of an input were not told one by one. */
  #closeTally(): void {
    const input = this.#input;
    const lines = input ? this.#tally.untold().map((untold) => untoldLine(whereOf(input), untold)) : [];
    this.#tally = new ProblemTally();
    if (lines.length === 0) return;
    this.#meter.clear();
    this.#desk.world.stderr.write(lines.join(""));
  }

  /** @param before lines of the input before those that the problems count from */
  #tellLines(input: Input, problems: readonly Problem[], before: number): void {
    if (problems.length === 0) return;
    this.#meter.clear();
    const { edge, world } = this.#desk;
    const { invocation, stderr } = world;
    const lines = problems.map((one) => problemLine(placedIn(input, before, one), invocation, edge));
    stderr.write(lines.join(""));
    this.#exitCode = worse(this.#exitCode, exitCodeOf(problems));
  }
}

function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}
