import type { AnalysisCounter } from "../../core/analysis/count.ts";
import { bounded, brief } from "../../core/base/bounded.ts";
import { planOf } from "../../core/profile/plan.ts";
import type { NeighbourIndex } from "../../core/ranking/neighbour-index.ts";
import { roomFor, score } from "../../core/scoring/score.ts";
import { SummaryCounter } from "../../core/summary/add.ts";
import { type BatchRecord, type Block, tooLongRecord } from "../../io/answers/block.ts";
import { readAnswerCode } from "../../io/answers/codes/read-code.ts";
import { LinesReader } from "../../io/answers/json-lines.ts";
import { type TableHead, TableReader } from "../../io/answers/table.ts";
import { ValuesReader } from "../../io/answers/values.ts";
import { type RoleChoice, Roles } from "../../io/profiles/roles.ts";
import type { BlockShape } from "../../io/streams/jobs.ts";
import { RespondentGatherer } from "../../io/streams/respondents.ts";
import type { Joining } from "../../io/streams/sink.ts";
import type { PeopleFormat, RenderOptions } from "../../render/format.ts";
import type { BlockComparer } from "../comparing/block.ts";
import { type Drawer, loadDrawer } from "./drawers.ts";
import { Gathered, type ScoredBlock } from "./gathered.ts";

/**
 * A format that can be asked for, a line each for a terminal, the choices alone, the sums that an analysis of items is made of, or
 * nothing beside the summary.
 */
export type BatchFormat = PeopleFormat | "lines" | "choices" | "items" | "nothing";

/** How a batch is scored: plain data, so that it can be sent to another thread. */
export interface BatchSettings {
  roles: RoleChoice;
  format: BatchFormat;
  surface: RenderOptions;
  /** What reports to read tell of other roles by; null where there are none. */
  neighbours: NeighbourIndex | null;
  joining: Joining;
  /** Keeps the reports apart, for a file each. */
  isApart: boolean;
  hasSummary: boolean;
}

/**
 * Scores blocks: the one way from answers to results, in the main thread and in workers, so that their number changes
 * nothing.
 */
export class BlockScorer {
  readonly #settings: BatchSettings;
  readonly #drawer: Drawer;
  /** Null where a single role is scored. */
  readonly #comparer: BlockComparer | null;
  readonly #roles: Roles;
  readonly #summary: SummaryCounter | null;
  /** Null where no items are analysed; then nobody is scored. */
  readonly #items: AnalysisCounter | null;
  readonly #lines: LinesReader;
  readonly #values: ValuesReader;
  readonly #respondents = new RespondentGatherer();
  /** The last table's reader: blocks of one table follow each other. */
  #table: { id: string; reader: TableReader } | null = null;

  private constructor(settings: BatchSettings, { drawer, comparer, items }: Workers) {
    this.#settings = settings;
    this.#drawer = drawer;
    this.#comparer = comparer;
    this.#items = items;
    this.#roles = new Roles(settings.roles, readAnswerCode);
    this.#summary =
      settings.hasSummary && !comparer && !items ? new SummaryCounter(planOf(settings.roles.asked)) : null;
    this.#lines = new LinesReader(this.#roles);
    this.#values = new ValuesReader(this.#roles);
  }

  static async make(settings: BatchSettings): Promise<BlockScorer> {
    const { compared = null, asked } = settings.roles;
    const none: Workers = { drawer: NO_DRAWER, comparer: null, items: null };
    if (settings.format === "items") {
      const { AnalysisCounter } = await import("../../core/analysis/count.ts");
      return new BlockScorer(settings, { ...none, items: new AnalysisCounter(planOf(asked)) });
    }
    if (!compared) return new BlockScorer(settings, { ...none, drawer: await loadDrawer(settings) });
    const { BlockComparer } = await import("../comparing/block.ts");
    return new BlockScorer(settings, { ...none, comparer: await BlockComparer.make(compared, settings) });
  }

  /** @param output to write the results into while it is large enough */
  score({ bytes, isTooLong, before }: Block, shape: BlockShape, output: SharedArrayBuffer): ScoredBlock {
    if (isTooLong) return this.#scoreTooLong(shape, output);
    const gathered = new Gathered(this.#settings.joining, output);
    const take = (record: BatchRecord) => this.#take(record, gathered);
    if (shape.kind === "values") this.#values.read(bytes, shape.place, take);
    else if (shape.kind === "lines") gathered.lines = this.#lines.read(bytes, take);
    else {
      const reader = this.#tableReader(shape.head);
      gathered.lines = reader.read(bytes, take, before);
      gathered.counts = reader.takeCounts();
      gathered.isOver = reader.isOver;
    }
    return this.#result(gathered);
  }

  /** Scores records that were read already. */
  scoreRecords(records: readonly BatchRecord[], lines: number, output: SharedArrayBuffer): ScoredBlock {
    const gathered = new Gathered(this.#settings.joining, output);
    gathered.lines = lines;
    for (const record of records) this.#take(record, gathered);
    return this.#result(gathered);
  }

  #scoreTooLong(shape: BlockShape, output: SharedArrayBuffer): ScoredBlock {
    const inValues = shape.kind === "values" ? shape.place : null;
    const line = (inValues?.line ?? 0) + 1;
    const index = inValues?.isInList ? { index: inValues.index } : {};
    return this.scoreRecords([tooLongRecord({ line, ...index })], inValues ? 0 : 1, output);
  }

  #result(gathered: Gathered): ScoredBlock {
    return gathered.result({
      respondents: this.#respondents.take(),
      summary: this.#summary?.take() ?? null,
      leanings: this.#comparer?.part() ?? null,
      items: this.#items?.take() ?? null,
    });
  }

  #tableReader(head: TableHead): TableReader {
    const id = JSON.stringify([head.columns.names, head.columns.items, head.dialect]);
    if (this.#table?.id !== id) {
      this.#table = { id, reader: new TableReader(planOf(this.#roles.asked), head) };
    }
    return this.#table.reader;
  }

  #take(record: BatchRecord, gathered: Gathered): void {
    const { line, index, respondent, group, sound, problems } = record;
    for (const one of problems) gathered.tell(brief(one), index);
    // Whoever comes twice in a list is told by the place in it.
    if (respondent !== null) this.#respondents.add(respondent, index === undefined ? line : index + 1);
    if (!sound) {
      gathered.failed += 1;
      this.#summary?.addBad(group);
      this.#items?.addBad();
      const failed = { ...record, problems: bounded(problems) };
      if (this.#comparer) this.#comparer.takeFailed(failed, gathered);
      else this.#drawer.addFailed(failed, gathered);
      return;
    }
    gathered.scored += 1;
    if (this.#comparer) {
      this.#comparer.take(record, sound, gathered);
      return;
    }
    const { plan, choices } = sound;
    if (this.#items) {
      this.#items.add(choices);
      return;
    }
    const scored = score(plan, choices, roomFor(plan));
    this.#summary?.add({ respondent, group, choices, score: scored });
    this.#drawer.add(record, sound, scored, gathered);
  }
}

/** Those of whom one does something with the answers. */
interface Workers {
  drawer: Drawer;
  comparer: BlockComparer | null;
  items: AnalysisCounter | null;
}

const NO_DRAWER: Drawer = { add: () => undefined, addFailed: () => undefined };
