import type { AnalysisCells } from "../../core/analysis/cells.ts";
import type { Problem } from "../../core/base/problem.ts";
import type { SummaryPart } from "../../core/summary/add.ts";
import type { LeaningPart } from "../../core/summary/leanings.ts";
import { inElement } from "../../io/answers/block.ts";
import type { TableCounts } from "../../io/answers/table-counts.ts";
import type { RespondentList } from "../../io/streams/respondents.ts";
import type { ApartReport, Joining } from "../../io/streams/sink.ts";
import { ProblemTally, type Untold } from "./tally.ts";
import { TextBuffer } from "./text-buffer.ts";

/** One respondent as cells, or what is wrong with the record. */
export interface Person {
  /** Counted from 1 at the start of the block. */
  line: number;
  /** The place in a JSON list. */
  index: number | undefined;
  respondent: string | null;
  group: string | null;
  cells: readonly (string | number | null)[];
  error: string | null;
}

/** What came of a block. */
export interface ScoredBlock {
  output: Uint8Array;
  reports: ApartReport[];
  people: Person[];
  lines: number;
  scored: number;
  failed: number;
  /** Those to be told; `place.line` counts from 1 at the start of the block. */
  problems: Problem[];
  untold: Untold[];
  respondents: RespondentList;
  summary: SummaryPart | null;
  /** Null where no roles are compared. */
  leanings: LeaningPart | null;
  /** Null where no items are analysed. */
  items: AnalysisCells | null;
  /** Null where the block is no table's. */
  counts: TableCounts | null;
  /** Whether another table begins in the block: what comes after it is not ours. */
  isOver: boolean;
}

/** What is gathered of one block. */
export class Gathered {
  readonly text: TextBuffer;
  readonly reports: ScoredBlock["reports"] = [];
  readonly people: Person[] = [];
  readonly problems: Problem[] = [];
  readonly tally = new ProblemTally();
  lines = 0;
  scored = 0;
  failed = 0;
  counts: TableCounts | null = null;
  isOver = false;

  /** @param output to write into while it is large enough */
  constructor(joining: Joining, output: SharedArrayBuffer) {
    this.text = new TextBuffer(joining, output);
  }

  tell(problem: Problem, index: number | undefined): void {
    if (this.tally.add(problem)) this.problems.push(inElement(problem, index));
  }

  result(rest: Pick<ScoredBlock, "respondents" | "summary" | "leanings" | "items">): ScoredBlock {
    const { reports, people, lines, scored, failed, problems, counts, isOver } = this;
    const untold = this.tally.untold();
    const output = this.text.bytes();
    return { output, reports, people, lines, scored, failed, problems, untold, counts, isOver, ...rest };
  }
}
