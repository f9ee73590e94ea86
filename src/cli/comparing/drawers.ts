import type { Cell } from "../../core/base/workbook.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { BatchRecord } from "../../io/answers/block.ts";
import { failedRecord } from "../../render/data/failed.ts";
import { jsonText } from "../../render/data/json.ts";
import { isFormatFor } from "../../render/format.ts";
import type { Compared } from "../../render/ranking/compared.ts";
import { failedRow, rankingRow } from "../../render/ranking/data.ts";
import { loadRankingRenderer } from "../../render/ranking/index.ts";
import { errorsOf } from "../batch/drawers.ts";
import type { Gathered } from "../batch/gathered.ts";
import type { BatchSettings } from "../batch/score-block.ts";

/** Draws the comparisons of a block, one after the other. */
export interface ComparisonDrawer {
  add: (compared: Compared, record: BatchRecord, gathered: Gathered) => void;
  /** In the place of a record that could not be read. */
  addFailed: (record: BatchRecord, gathered: Gathered) => void;
}

/** Loads what draws the comparisons of a batch. */
export async function loadComparisonDrawer(
  profiles: readonly Profile[],
  { format, isApart, surface }: BatchSettings,
): Promise<ComparisonDrawer> {
  if (format === "lines") {
    const { lineCells } = await import("../../render/ranking/line.ts");
    return cellsDrawer(lineCells);
  }
  if (format === "xlsx") {
    const { personCells } = await import("../../render/ranking/book.ts");
    return cellsDrawer(personCells);
  }
  if (format === "nothing") return { add: () => undefined, addFailed: () => undefined };
  if (format === "csv") {
    return {
      add: (compared, _, { text }) => text.add(rankingRow(compared)),
      addFailed: (record, { text }) => text.add(failedRow(profiles, record, errorsOf(record.problems))),
    };
  }
  if (!isFormatFor(format, "ranking")) throw new RangeError(`no comparison as ${format}`);
  const render = await loadRankingRenderer(format);
  const isJson = format === "json" || format === "ndjson";
  return {
    add: (compared, { respondent }, { text, reports }) => {
      const { date } = surface;
      const drawn = render(date === undefined ? compared : { ...compared, made: date }, surface);
      if (isApart) reports.push({ respondent, bytes: text.addApart(drawn) });
      else text.add(drawn);
    },
    // In the formats that people read a problem is told on its own.
    addFailed: (record, { text }) => {
      const failed = failedRecord(record, record.problems);
      if (isJson) text.add(`${jsonText(failed, format === "json" ? 2 : undefined)}\n`);
    },
  };
}

function cellsDrawer(cellsOf: (compared: Compared) => Cell[]): ComparisonDrawer {
  return {
    add: (compared, { line, index, respondent, group }, { people }) => {
      people.push({ line, index, respondent, group, cells: cellsOf(compared), error: null });
    },
    addFailed: ({ line, index, respondent, group, problems }, { people }) => {
      const place = problems.find(({ severity }) => severity === "error")?.place;
      const error = errorsOf(problems);
      people.push({ line: place?.line ?? line, index, respondent, group, cells: [], error });
    },
  };
}
