import { oneLine } from "../../core/base/clean.ts";
import type { Columns } from "../../io/answers/columns.ts";
import { batchWords } from "../../text/batch.ts";
import { problemWords } from "../../text/problems/problems.ts";

/** `--jelaskan`: what each column of a table was taken for, in a line each. */
export function explainColumns(file: string | undefined, columns: Columns): string {
  const { names, items, likes, cut, code, respondent, group, meanings } = columns;
  const input = oneLine(file ?? problemWords.input);
  const meaningOf = (column: number): string => {
    const item = meanings[items[column] ?? -1];
    const like = meanings[likes[column] ?? -1];
    if (column === code) return batchWords.codeColumn;
    if (column === respondent) return batchWords.respondentColumn;
    if (column === group) return batchWords.groupColumn;
    if (item !== undefined) return cut.includes(column) ? batchWords.cutColumn(item) : item;
    return like === undefined ? batchWords.ignoredColumn : batchWords.likeColumn(like);
  };
  const lines = names.map((name, column) =>
    batchWords.column(input, column + 1, oneLine(name), meaningOf(column)),
  );
  return lines.join("\n");
}
