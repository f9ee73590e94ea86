import { type Problem, problem } from "../../core/base/problem.ts";
import { typedColumn } from "../../io/answers/chosen.ts";
import { type CodeTable, columnsOf, findCodeTable, mayHoldCodes } from "../../io/answers/codes/code-head.ts";
import type { ColumnChoice } from "../../io/answers/columns.ts";
import { readHead, rowsBelow } from "../../io/answers/head.ts";
import { columnNamed, NO_COLUMN } from "../../io/answers/meaning/choice.ts";
import { NONE } from "../../io/answers/meaning/headings.ts";
import { decodeLoosely } from "../../io/answers/utf8.ts";
import type { Asker } from "../../io/prompt/ask.ts";
import { namedColumns } from "../../io/streams/code-jobs.ts";
import type { JobSettings } from "../../io/streams/jobs.ts";
import type { OpenInput } from "../../io/streams/open.ts";
import { SHEET } from "../../io/streams/tables.ts";
import { startOf } from "../batch/column-check.ts";
import { isMisuse } from "../output/refusals.ts";
import { PeopleTable } from "./people-table.ts";

/** Which columns of a table name the pupils and their class; or why the flags that say so are wrong. Null: the person left. */
export type Chosen = { choice: ColumnChoice; notes: Problem[] } | { misuses: Problem[] } | null;

export type Asking = (talk: (asker: Asker) => Promise<ColumnChoice | null>) => Promise<ColumnChoice | null>;

const NO_CHOICE: ColumnChoice = { respondent: null, group: null };

/** Finds which columns of tables say who answered, and asks whoever is there where that is not plain. */
export class ColumnChooser {
  readonly #flags: ColumnChoice;
  readonly #asking: Asking | null;
  /** By heading: forms of one kind are asked about once. */
  readonly #answered = new Map<string, ColumnChoice>();
  /** Tables that nobody had to be asked about. */
  #plain = 0;

  /** @param asking null where nobody is there to be asked */
  constructor(flags: ColumnChoice, asking: Asking | null) {
    this.#flags = flags;
    this.#asking = asking;
  }

  /** The flags that were given though no input was a table. */
  get idleFlags(): string[] {
    return this.#plain + this.#answered.size > 0 ? [] : namedColumns(this.#flags);
  }

  /** What was answered, where the same answer holds for every table: the flags that say it without a question. */
  get answered(): ColumnChoice | null {
    if (this.#plain > 0) return null;
    const all = [...new Set([...this.#answered.values()].map((choice) => JSON.stringify(choice)))];
    const [only] = this.#answered.values();
    return all.length === 1 && only ? only : null;
  }

  /**
   * Chooses the columns of an input. Reports `unknown-column` and `item-as-people`; notes `name-column-used` and
   * `no-pupil-column`, `several-class-columns` and `unread-class-column`.
   * @param isEarlier where the flags were meant for another table: here they hold only where they name a column
   */
  async choose(input: OpenInput, settings: JobSettings, isEarlier: boolean): Promise<Chosen> {
    const start = startOf(settings, input);
    if (start === null) return { choice: NO_CHOICE, notes: [] };
    const dialect = input.workbook ? SHEET : null;
    const text = decodeLoosely(start);
    const codes = mayHoldCodes(text) ? findCodeTable(text, dialect) : null;
    if (codes) return this.#ofCodes(codes, input, settings, isEarlier);
    const read = (columns: ColumnChoice) => readHead(start, settings.plan, { dialect, columns });
    const flags = isEarlier ? fitting(this.#flags, read(NO_CHOICE).head.columns.names) : this.#flags;
    const found = read(flags);
    const misuses = found.head.columns.problems.filter(isMisuse);
    if (misuses.length > 0) return { misuses: misuses.map((one) => inFile(one, input.file)) };
    const table = new PeopleTable(found, rowsBelow(start, found), flags);
    if (!table.hasItems) return { choice: flags, notes: [] };
    const isAsked = this.#asking !== null && !table.isPlain;
    if (isAsked) {
      const choice = await this.#ask(table);
      return choice && { choice, notes: [] };
    }
    this.#plain += 1;
    const { askedName } = table;
    if (askedName === NONE) {
      const notes = table.namesNobody ? [problem("no-pupil-column", {}, undefined, "warning")] : [];
      return { choice: flags, notes: [...notes, ...table.classNotes].map((one) => inFile(one, input.file)) };
    }
    const args = { column: askedName + 1, name: table.shownName(askedName) };
    const note = problem("name-column-used", args, undefined, "warning");
    const respondent = typedColumn(table.names, askedName);
    const notes = [note, ...table.classNotes].map((one) => inFile(one, input.file));
    return { choice: { ...flags, respondent }, notes };
  }

  /** A table of answer codes: what was sent with a code says whose it is, where no column does. */
  #ofCodes(table: CodeTable, { file }: OpenInput, { plan }: JobSettings, isEarlier: boolean): Chosen {
    const choice = isEarlier ? fitting(this.#flags, table.names) : this.#flags;
    const misuses = columnsOf(table, plan, choice).problems.filter(isMisuse);
    this.#plain += 1;
    return misuses.length > 0 ? { misuses: misuses.map((one) => inFile(one, file)) } : { choice, notes: [] };
  }

  async #ask(table: PeopleTable): Promise<ColumnChoice | null> {
    const key = JSON.stringify(table.names);
    const known = this.#answered.get(key);
    const choice = known ?? (await this.#asking?.((asker) => table.ask(asker))) ?? null;
    if (choice) this.#answered.set(key, choice);
    return choice;
  }
}

/** The flags that name a column of a table. */
function fitting({ respondent, group }: ColumnChoice, names: readonly string[]): ColumnChoice {
  const fits = (flag: string | null) =>
    flag === NO_COLUMN || (flag !== null && columnNamed(flag, names).column !== NONE) ? flag : null;
  return { respondent: fits(respondent), group: fits(group) };
}

function inFile(one: Problem, file: string | undefined): Problem {
  return { ...one, place: { ...one.place, ...(file !== undefined && { file }) } } as Problem;
}
