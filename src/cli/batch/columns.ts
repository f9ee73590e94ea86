import { oneLine } from "../../core/base/clean.ts";
import type { Columns } from "../../io/answers/columns.ts";
import { batchWords } from "../../text/batch.ts";
import { problemWords } from "../../text/problems/problems.ts";

/** `--jelaskan`: what each column of a table was taken for, in a line each. */
export function explainColumns(file: string | undefined, columns: Columns): string {
  const { names, items, respondent, meanings } = columns;
  const input = oneLine(file ?? problemWords.input);
  const meaningOf = (column: number): string =>
    column === respondent
      ? batchWords.respondentColumn
      : (meanings[items[column] ?? -1] ?? batchWords.ignoredColumn);
  const lines = names.map((name, column) =>
    batchWords.column(input, column + 1, oneLine(name), meaningOf(column)),
  );
  return lines.join("\n");
}
