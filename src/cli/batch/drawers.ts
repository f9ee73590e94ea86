import type { Problem } from "../../core/base/problem.ts";
import { planOf } from "../../core/profile/plan.ts";
import { neighboursOf } from "../../core/ranking/neighbours.ts";
import { buildReport } from "../../core/report/build.ts";
import { assessChoices } from "../../core/scoring/assess.ts";
import type { Score } from "../../core/scoring/score.ts";
import type { BatchRecord } from "../../io/answers/block.ts";
import { CsvRows } from "../../render/data/csv.ts";
import { failedRecord, messageOf } from "../../render/data/failed.ts";
import { jsonText } from "../../render/data/json.ts";
import type { Format, Renderer } from "../../render/format.ts";
import { loadRenderer } from "../../render/index.ts";
import type { Gathered } from "./gathered.ts";
import type { BatchSettings } from "./score-block.ts";

/** What a record was read into. */
type Sound = NonNullable<BatchRecord["sound"]>;

/** Draws the records of a block, one after the other. */
export interface Drawer {
  add: (record: BatchRecord, sound: Sound, score: Score, gathered: Gathered) => void;
  /** In the place of a record that could not be scored. */
  addFailed: (record: BatchRecord, gathered: Gathered) => void;
}

/** Loads what draws the results of a batch. */
export async function loadDrawer(settings: BatchSettings): Promise<Drawer> {
  const { format, roles } = settings;
  const plan = planOf(roles.asked);
  switch (format) {
    case "csv":
      return csvDrawer(new CsvRows(plan));
    case "xlsx": {
      const { PersonCells } = await import("../../render/workbook/person-cells.ts");
      return cellsDrawer(new PersonCells(plan));
    }
    case "lines": {
      const { LineCells } = await import("../../render/text/person-line.ts");
      return cellsDrawer(new LineCells());
    }
    case "choices":
      return cellsDrawer({ cells: ({ choices }) => [...choices] });
    case "items":
    case "nothing":
      return { add: () => undefined, addFailed: () => undefined };
    default:
      return reportDrawer(settings, format, await loadRenderer("report", format));
  }
}

function csvDrawer(rows: CsvRows): Drawer {
  return {
    add: (record, _, score, { text }) => text.add(rows.row(record, score)),
    addFailed: (record, { text }) => text.add(rows.failed(record, errorsOf(record.problems))),
  };
}

/** Makes the cells of one respondent. */
interface CellMaker {
  cells: (sound: Sound, score: Score) => readonly (string | number | null)[];
}

function cellsDrawer(maker: CellMaker): Drawer {
  return {
    add: ({ line, index, respondent, group }, sound, score, { people }) => {
      people.push({ line, index, respondent, group, cells: maker.cells(sound, score), error: null });
    },
    addFailed: ({ line, index, respondent, group, problems }, { people }) => {
      const place = problems.find(({ severity }) => severity === "error")?.place;
      people.push({
        line: place?.line ?? line,
        index,
        respondent,
        group,
        cells: [],
        error: errorsOf(problems),
      });
    },
  };
}

function reportDrawer(
  { isApart, surface, neighbours: index }: BatchSettings,
  format: Format,
  render: Renderer,
): Drawer {
  const isJson = format === "json" || format === "ndjson";
  const indent = format === "json" ? 2 : undefined;
  return {
    add: ({ respondent, group }, { plan, choices }, _, { text, reports }) => {
      const report = buildReport(plan.profile, assessChoices(plan, choices), { respondent, group });
      const neighbours = index ? neighboursOf(index, plan.profile, report.answers) : [];
      const drawn = render(plan.profile, report, { ...surface, neighbours });
      if (isApart) reports.push({ respondent, bytes: text.addApart(drawn) });
      else text.add(drawn);
    },
    // In the formats that people read a problem is told on its own.
    addFailed: (record, { text }) => {
      if (isJson) text.add(`${jsonText(failedRecord(record, record.problems), indent)}\n`);
    },
  };
}

/** What is wrong with a record, in one text. */
export function errorsOf(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error");
  return errors.map(messageOf).join(" ");
}
