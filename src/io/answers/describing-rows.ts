import { wordsOf } from "../../core/base/words.ts";
import type { Plan } from "../../core/profile/plan.ts";
import type { Row } from "./csv-rows.ts";
import { itemNamed } from "./item-named.ts";
import { repeatsHeading } from "./nobody.ts";
import { type ColumnReaders, columnReaders, isAnswer } from "./row-shape.ts";
import type { TableHead } from "./table.ts";

/** No service puts more rows between its heading and the people. */
const MOST_DESCRIBING = 4;

/** What a row below the heading looks like. */
interface Look {
  /** It says of itself that it describes the columns. */
  describes: boolean;
  /** It answers nothing, and nobody is named: whether it describes them, the rows below tell. */
  mayDescribe: boolean;
  /** Its only cells are options in words, where everybody below is named. */
  isLegend: boolean;
  isNamed: boolean;
  isAnswered: boolean;
}

/**
 * Counts the rows right below a heading that say what its columns mean: the questions below their codes, the codes of the
 * service, "Response", a scale's legend.
 */
export function countDescribing(below: readonly Row[], head: TableHead, plan: Plan): number {
  const readers = columnReaders(plan, head.columns);
  const nameOf = itemNamed(plan);
  const looks = below.map(({ cells }) => lookOf(cells, { head, readers, nameOf }));
  let count = 0;
  for (const [index, look] of looks.slice(0, MOST_DESCRIBING).entries()) {
    const later = looks.slice(index + 1);
    const isDoubted = look.mayDescribe && later.some(({ isAnswered }) => isAnswered);
    const isLegend = look.isLegend && later.length > 1 && later.every(({ isNamed }) => isNamed);
    if (!look.describes && !isDoubted && !isLegend) break;
    count = index + 1;
  }
  return count;
}

interface Known {
  head: TableHead;
  readers: ColumnReaders;
  nameOf: (cell: string) => number;
}

function lookOf(cells: readonly string[], { head, readers, nameOf }: Known): Look {
  const { names, items, respondent } = head.columns;
  const filled = cells.flatMap((cell, column) => (cell.trim() === "" ? [] : [column]));
  const answers = filled.filter((column) => (items[column] ?? -1) >= 0);
  const others = filled.filter((column) => (items[column] ?? -1) < 0);
  const isAnswered = answers.some((column) => isAnswer(readers[column], cells[column]));
  const inWords = answers.every((column) => /\p{L}/u.test(cells[column] ?? ""));
  const named = answers.filter((column) => nameOf(cells[column] ?? "") === items[column]).length;
  const repeats = (column: number): boolean => {
    const words = plain(cells[column]);
    return words !== "" && words === plain(names[column]);
  };
  const isNobody =
    respondent >= 0 ? isEmpty(cells[respondent]) || repeats(respondent) : others.every(repeats);
  const hasOthers = items.some((item) => item < 0);
  // So is a row without any cell of an item.
  const isNumbers = answers.every((column) => /^\s*[\d.,]+\s*$/.test(cells[column] ?? ""));
  return {
    describes:
      !isAnswered &&
      (cells.some((cell) => IMPORT.test(cell)) ||
        repeatsHeading(cells, names) ||
        (named > 0 && 2 * named >= answers.length)),
    mayDescribe: !isAnswered && isNobody && hasOthers && !isNumbers,
    isLegend: isAnswered && inWords && others.length === 0,
    isNamed: !isEmpty(cells[respondent]),
    isAnswered,
  };
}

/** How Qualtrics names its questions. */
const IMPORT = /^\s*\{"ImportId":/;

function isEmpty(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === "";
}

function plain(text: string | undefined): string {
  return wordsOf(text ?? "").replaceAll(" ", "");
}
