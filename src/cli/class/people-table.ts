import { oneLine } from "../../core/base/clean.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import { shortened } from "../../core/base/shortened.ts";
import { typedColumn } from "../../io/answers/chosen.ts";
import type { ColumnChoice } from "../../io/answers/columns.ts";
import type { FoundHead } from "../../io/answers/head.ts";
import { columnNamed, NO_COLUMN } from "../../io/answers/meaning/choice.ts";
import { NONE } from "../../io/answers/meaning/headings.ts";
import { type PeopleCandidates, peopleCandidates } from "../../io/answers/meaning/people.ts";
import type { Asker, Choice } from "../../io/prompt/ask.ts";
import { classWords } from "../../text/class.ts";

const MOST_NAME = 40;
const MOST_VALUES = 3;
const MOST_VALUE = 20;

/** A table, seen by what its columns say of people. */
export class PeopleTable {
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
    return this.#isPupilPlain && (this.#flags.group !== null || this.#isClassPlain);
  }

  get #isClassPlain(): boolean {
    const { groups, maybeGroups } = this.#found;
    return groups.length === 1 || (groups.length === 0 && maybeGroups.length === 0);
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

  /** `several-class-columns`, where only the likeliest of them is read, and `unread-class-column`, where none is sure enough. */
  get classNotes(): Problem[] {
    const { groups, maybeGroups } = this.#found;
    if (this.#flags.group !== null || groups.length === 1) return [];
    if (groups.length === 0) {
      return maybeGroups.slice(0, 1).map((column) => {
        const args = { column: column + 1, name: this.shownName(column) };
        return problem("unread-class-column", args, undefined, "warning");
      });
    }
    const args = { columns: groups.map((column) => column + 1), name: this.shownName(groups[0] ?? NONE) };
    return [problem("several-class-columns", args, undefined, "warning")];
  }

  shownName(column: number): string {
    return shortened(oneLine(this.names[column] ?? ""), MOST_NAME);
  }

  /** Asks for the columns that are not plain. Null: the person left. */
  async ask(asker: Asker): Promise<ColumnChoice | null> {
    const { respondents, names, serials } = this.#found;
    const groups = this.#found.groups.length > 0 ? this.#found.groups : this.#found.maybeGroups;
    let { respondent, group } = this.#flags;
    if (!this.#isPupilPlain) {
      const likely = [...respondents, ...names, ...serials];
      respondent = await asker.choose(classWords.askPupil, this.#choices(likely, groups), null);
      if (respondent === null) return null;
    }
    if (group === null && this.#found.groups.length !== 1) {
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
