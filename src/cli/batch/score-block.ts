import { bounded, brief } from "../../core/base/bounded.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import { type Plan, planOf } from "../../core/profile/plan.ts";
import { buildReport } from "../../core/report/build.ts";
import type { Choices } from "../../core/scoring/answers.ts";
import { assessChoices } from "../../core/scoring/assess.ts";
import { addBadRecord, addToSummary } from "../../core/summary/add.ts";
import { emptySummary, type Summary } from "../../core/summary/shape.ts";
import { type BatchRecord, type Block, inElement, MOST_RECORD_BYTES } from "../../io/answers/block.ts";
import { LinesReader } from "../../io/answers/json-lines.ts";
import { type TableCounts, type TableHead, TableReader } from "../../io/answers/table.ts";
import { ValuesReader } from "../../io/answers/values.ts";
import { type RoleChoice, Roles } from "../../io/profiles/roles.ts";
import type { BlockShape } from "../../io/streams/jobs.ts";
import { RespondentGatherer, type RespondentList } from "../../io/streams/respondents.ts";
import type { ApartReport, Joining } from "../../io/streams/sink.ts";
import { CsvRows } from "../../render/data/csv.ts";
import { failedRecord, messageOf } from "../../render/data/failed.ts";
import { jsonText } from "../../render/data/json.ts";
import type { Format, Renderer, RenderOptions } from "../../render/format.ts";
import { loadRenderer } from "../../render/index.ts";
import { ProblemTally, type Untold } from "./tally.ts";
import { TextBuffer } from "./text-buffer.ts";

/** How a batch is scored: plain data, so that it can be sent to another thread. */
export interface BatchSettings {
  roles: RoleChoice;
  format: Format;
  surface: RenderOptions;
  joining: Joining;
  /** Keeps the reports apart, for a file each. */
  isApart: boolean;
  hasSummary: boolean;
}

/** What came of a block. */
export interface ScoredBlock {
  output: Uint8Array;
  reports: ApartReport[];
  lines: number;
  scored: number;
  failed: number;
  /** Those to be told; `place.line` counts from 1 at the start of the block. */
  problems: Problem[];
  untold: Untold[];
  respondents: RespondentList;
  summary: Summary | null;
  /** Null where the block is no table's. */
  counts: TableCounts | null;
}

/**
 * Scores blocks: the one way from answers to results, in the main thread and in workers, so that their number changes
 * nothing.
 */
export class BlockScorer {
  readonly #settings: BatchSettings;
  readonly #renderer: Renderer;
  readonly #roles: Roles;
  readonly #rows: CsvRows | null;
  readonly #lines: LinesReader;
  readonly #values: ValuesReader;
  readonly #respondents = new RespondentGatherer();
  /** The last table's reader: blocks of one table follow each other. */
  #table: { id: string; reader: TableReader } | null = null;

  private constructor(settings: BatchSettings, renderer: Renderer) {
    this.#settings = settings;
    this.#renderer = renderer;
    this.#roles = new Roles(settings.roles);
    this.#rows = settings.format === "csv" ? new CsvRows(planOf(settings.roles.asked)) : null;
    this.#lines = new LinesReader(this.#roles);
    this.#values = new ValuesReader(this.#roles);
  }

  static async make(settings: BatchSettings): Promise<BlockScorer> {
    return new BlockScorer(settings, await loadRenderer("report", settings.format));
  }

  /** @param output to write the results into while it is large enough */
  score({ bytes, isTooLong }: Block, shape: BlockShape, output: SharedArrayBuffer): ScoredBlock {
    if (isTooLong) return this.#scoreTooLong(shape, output);
    const gathered = new Gathered(this.#settings, output);
    const take = (record: BatchRecord) => this.#take(record, gathered);
    if (shape.kind === "values") this.#values.read(bytes, shape.place, take);
    else if (shape.kind === "lines") gathered.lines = this.#lines.read(bytes, take);
    else {
      const reader = this.#tableReader(shape.head);
      gathered.lines = reader.read(bytes, take);
      gathered.counts = reader.takeCounts();
    }
    return gathered.result(this.#respondents.take());
  }

  /** Scores records that were read already. */
  scoreRecords(records: readonly BatchRecord[], lines: number, output: SharedArrayBuffer): ScoredBlock {
    const gathered = new Gathered(this.#settings, output);
    gathered.lines = lines;
    for (const record of records) this.#take(record, gathered);
    return gathered.result(this.#respondents.take());
  }

  #scoreTooLong(shape: BlockShape, output: SharedArrayBuffer): ScoredBlock {
    const inValues = shape.kind === "values" ? shape.place : null;
    const line = (inValues?.line ?? 0) + 1;
    const problems = [problem("record-too-long", { limit: MOST_RECORD_BYTES }, { line })];
    const index = inValues?.isInList ? { index: inValues.index } : {};
    const record = { line, ...index, respondent: null, group: null, sound: null, problems };
    return this.scoreRecords([record], inValues ? 0 : 1, output);
  }

  #tableReader(head: TableHead): TableReader {
    const id = JSON.stringify([head.columns.names, head.delimiter]);
    if (this.#table?.id !== id) {
      this.#table = { id, reader: new TableReader(planOf(this.#roles.asked), head) };
    }
    return this.#table.reader;
  }

  #take(record: BatchRecord, gathered: Gathered): void {
    const { line, index, respondent, sound, problems } = record;
    for (const one of problems) gathered.tell(brief(one), index);
    // Whoever comes twice in a list is told by the place in it.
    if (respondent !== null) this.#respondents.add(respondent, index === undefined ? line : index + 1);
    if (!sound) {
      gathered.failed += 1;
      if (gathered.summary) addBadRecord(gathered.summary);
      const text = this.#drawFailed(respondent, bounded(problems));
      if (text !== null) gathered.text.add(text);
      return;
    }
    gathered.scored += 1;
    const { plan, choices } = sound;
    if (gathered.summary) addToSummary(gathered.summary, plan, { respondent, choices });
    const text = this.#rows ? this.#rows.row(respondent, choices) : this.#draw(plan, choices, respondent);
    if (!this.#settings.isApart) gathered.text.add(text);
    else gathered.reports.push({ respondent, bytes: gathered.text.addApart(text) });
  }

  #draw(plan: Plan, choices: Choices, respondent: string | null): string {
    const report = buildReport(plan.profile, assessChoices(plan, choices), { respondent });
    return this.#renderer(plan.profile, report, this.#settings.surface);
  }

  /** Null in the formats that people read: there a problem is told on its own. */
  #drawFailed(respondent: string | null, problems: readonly Problem[]): string | null {
    const { format } = this.#settings;
    if (this.#rows) {
      const errors = problems.filter(({ severity }) => severity === "error");
      return this.#rows.failed(respondent, errors.map(messageOf).join(" "));
    }
    if (format !== "json" && format !== "ndjson") return null;
    return `${jsonText(failedRecord(respondent, problems), format === "json" ? 2 : undefined)}\n`;
  }
}

/** What is gathered of one block. */
class Gathered {
  readonly text: TextBuffer;
  readonly summary: Summary | null;
  readonly reports: ScoredBlock["reports"] = [];
  readonly problems: Problem[] = [];
  readonly tally = new ProblemTally();
  lines = 0;
  scored = 0;
  failed = 0;
  counts: TableCounts | null = null;

  constructor({ joining, hasSummary, roles }: BatchSettings, output: SharedArrayBuffer) {
    this.text = new TextBuffer(joining, output);
    this.summary = hasSummary ? emptySummary(roles.asked) : null;
  }

  tell(problem: Problem, index: number | undefined): void {
    if (this.tally.add(problem)) this.problems.push(inElement(problem, index));
  }

  result(respondents: RespondentList): ScoredBlock {
    const { reports, lines, scored, failed, problems, summary, counts } = this;
    const untold = this.tally.untold();
    const output = this.text.bytes();
    return { output, reports, lines, scored, failed, problems, untold, respondents, summary, counts };
  }
}
