import { oneLine } from "../../core/base/clean.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import { shortened } from "../../core/base/shortened.ts";
import { typedColumn } from "../../io/answers/chosen.ts";
import { type CodeTable, columnsOf, findCodeTable, mayHoldCodes } from "../../io/answers/codes/code-head.ts";
import type { ColumnChoice } from "../../io/answers/columns.ts";
import { type FoundHead, readHead, rowsBelow } from "../../io/answers/head.ts";
import { columnNamed, NO_COLUMN } from "../../io/answers/meaning/choice.ts";
import { NONE } from "../../io/answers/meaning/headings.ts";
import { type PeopleCandidates, peopleCandidates } from "../../io/answers/meaning/people.ts";
import { decodeLoosely } from "../../io/answers/utf8.ts";
import type { Asker, Choice } from "../../io/prompt/ask.ts";
import { namedColumns } from "../../io/streams/code-jobs.ts";
import type { JobSettings } from "../../io/streams/jobs.ts";
import type { OpenInput } from "../../io/streams/open.ts";
import { SHEET } from "../../io/streams/tables.ts";
import { classWords } from "../../text/class.ts";
import { startOf } from "../batch/column-check.ts";
import { isMisuse } from "../output/refusals.ts";

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
   * `no-pupil-column`, `several-class-columns`.
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

const MOST_NAME = 40;
const MOST_VALUES = 3;
const MOST_VALUE = 20;

/** A table, seen by what its columns say of people. */
class PeopleTable {
  readonly names: readonly string[];
  readonly hasItems: boolean;
  readonly #rows: readonly (readonly string[])[];
  readonly #items: readonly number[];
  readonly #flags: ColumnChoice;
  readonly #found: PeopleCandidates;

  constructor({ head }: FoundHead, rows: readonly (readonly string[])[], flags: ColumnChoice) {
    const { names, items } = head.columns;
    this.names = names;
    this.#rows = rows;
    this.#items = items;
    this.#flags = flags;
    this.#found = peopleCandidates(names, (column) => items[column] !== NONE);
    this.hasItems = items.some((item) => item !== NONE);
  }

  /** Whether one column names the pupils and no more than one their class, without anybody having to say so. */
  get isPlain(): boolean {
    return this.#isPupilPlain && (this.#flags.group !== null || this.#found.groups.length < 2);
  }

  get #isPupilPlain(): boolean {
    const { respondents, serials, names } = this.#found;
    if (this.#flags.respondent !== null || this.askedName !== NONE) return true;
    return (
      respondents.length === 1 || (respondents.length === 0 && serials.length === 1 && names.length === 0)
    );
  }

  /** The column of names that our own form asked for, where it is the one that tells who answered; else `NONE`. */
  get askedName(): number {
    const isNeeded = this.#flags.respondent === null && this.#found.respondents.length === 0;
    return isNeeded ? this.#found.askedName : NONE;
  }

  /** Whether no column says who answered, not even one that is only used when it is asked for. */
  get namesNobody(): boolean {
    const { respondents, serials, names } = this.#found;
    return this.#flags.respondent === null && [...respondents, ...serials, ...names].length === 0;
  }

  /** `several-class-columns`, where only the likeliest of them is read. */
  get classNotes(): Problem[] {
    const { groups } = this.#found;
    if (this.#flags.group !== null || groups.length < 2) return [];
    const args = { columns: groups.map((column) => column + 1), name: this.shownName(groups[0] ?? NONE) };
    return [problem("several-class-columns", args, undefined, "warning")];
  }

  shownName(column: number): string {
    return shortened(oneLine(this.names[column] ?? ""), MOST_NAME);
  }

  /** Asks for the columns that are not plain. Null: the person left. */
  async ask(asker: Asker): Promise<ColumnChoice | null> {
    const { respondents, names, serials, groups } = this.#found;
    let { respondent, group } = this.#flags;
    if (!this.#isPupilPlain) {
      const likely = [...respondents, ...names, ...serials];
      respondent = await asker.choose(classWords.askPupil, this.#choices(likely, groups), null);
      if (respondent === null) return null;
    }
    if (group === null && groups.length !== 1) {
      const taken = respondent === null ? NONE : columnNamed(respondent, this.names).column;
      const others = [...respondents, ...names, ...serials].filter((column) => column !== taken);
      group = await asker.choose(classWords.askClass, this.#choices(groups, others, taken), null);
      if (group === null) return null;
    }
    return { respondent, group };
  }

  /**
   * The likely columns first, the unlikely last; where none is likely, that there is none comes first.
   * @param taken a column that is not asked about any more
   */
  #choices(likely: readonly number[], unlikely: readonly number[], taken: number = NONE): Choice<string>[] {
    const all = this.names.map((_, column) => column);
    const free = all.filter((column) => this.#items[column] === NONE && column !== taken);
    const known = [...new Set([...likely, ...unlikely])];
    const middle = free.filter((column) => !known.includes(column));
    const [first, rest] = [
      known.filter((column) => likely.includes(column)),
      known.filter((column) => !likely.includes(column)),
    ];
    const none = { value: NO_COLUMN, label: classWords.noColumn };
    const shown = (columns: readonly number[]) =>
      columns.filter((column) => free.includes(column)).map((column) => this.#choice(column));
    const others = shown([...middle, ...rest]);
    return first.length === 0 ? [none, ...others] : [...shown(first), ...others, none];
  }

  #choice(column: number): Choice<string> {
    const values = this.#rows.map((row) => oneLine(row[column] ?? "").trim()).filter((value) => value !== "");
    const distinct = [...new Set(values)];
    const shown = distinct.slice(0, MOST_VALUES).map((value) => shortened(value, MOST_VALUE));
    const more = distinct.length > MOST_VALUES ? ", …" : "";
    return {
      value: typedColumn(this.names, column),
      label: classWords.column(this.shownName(column), `${shown.join(", ")}${more}`),
    };
  }
}
