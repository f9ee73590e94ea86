import { stringify } from "csv-stringify/browser/esm/sync";
import { at, cellAt } from "../../core/base/at.ts";
import { stripControls } from "../../core/base/clean.ts";
import type { Plan } from "../../core/profile/plan.ts";
import type { Report } from "../../core/report/build.ts";
import type { Choices } from "../../core/scoring/answers.ts";
import type { Range } from "../../core/scoring/assess.ts";
import { RowScorer, scalesOf } from "../../core/scoring/row.ts";
import { BANDS } from "../../core/scoring/score.ts";
import type { Renderer } from "../format.ts";

const FIRST_COLUMNS = ["respondent", "verdict", "status", "verdict.low", "verdict.high"];
const ENDS = ["low", "high", "point"];

/** The header of a table: the columns go by the names of the JSON report. The last tells what is wrong with a record. */
export function csvHeader(scales: readonly { id: string }[]): string {
  const ranges = ["fit", ...scales.map(({ id }) => id)];
  const columns = ranges.flatMap((id) => ENDS.map((end) => csvCell(`${id}.${end}`)));
  return `${[...FIRST_COLUMNS, ...columns, "error"].join(",")}\n`;
}

/** One report as a table of one row. */
export const renderCsv: Renderer = (report) => csvHeader(scalesOfReport(report)) + reportRow(report);

function scalesOfReport({ traits, antiTraits, realism, orientation }: Report): ({ id: string } & Range)[] {
  return [
    ...traits,
    ...antiTraits,
    ...(realism ? [{ ...realism, id: "realism" }] : []),
    ...(orientation ? [{ ...orientation, id: "orientation" }] : []),
  ];
}

function reportRow(report: Report): string {
  const { respondent, verdict, fit } = report;
  const { band, status, low, high } = verdict;
  const ranges = [fit, ...scalesOfReport(report)].map(rangeCells);
  return `${[csvCell(respondent ?? ""), band ?? "", status, low, high, ...ranges].join(",")},\n`;
}

/** Draws row after row of one table, fast: a scale's few possible values are written only once. */
export class CsvRows {
  readonly header: string;
  readonly #scorer: RowScorer;
  readonly #cells: readonly ScaleCells[];
  readonly #failedCells: string;

  constructor(plan: Plan) {
    const scales = scalesOf(plan);
    this.header = csvHeader(scales);
    this.#scorer = new RowScorer(plan);
    this.#cells = scales.map(({ max }) => ({ max, known: [] }));
    this.#failedCells = ",".repeat(FIRST_COLUMNS.length + ENDS.length * (scales.length + 1));
  }

  row(respondent: string | null, choices: Choices): string {
    const scorer = this.#scorer;
    scorer.score(choices);
    const { band, status, low, high, fit } = scorer;
    const verdict = band === null ? "" : BANDS[band];
    const lead = `${respondent === null ? "" : csvCell(respondent)},${verdict},${status},`;
    return `${lead}${BANDS[low]},${BANDS[high]},${rangeCells(fit)}${this.#rangesOf(scorer)},\n`;
  }

  /** The row of a record that could not be scored. */
  failed(respondent: string | null, message: string): string {
    return `${csvCell(respondent ?? "")}${this.#failedCells}${csvCell(message)}\n`;
  }

  #rangesOf(scorer: RowScorer): string {
    const { points, answeredMax } = scorer;
    const cells = this.#cells;
    let row = "";
    for (let index = 0; index < cells.length; index += 1) {
      const { max, known } = at(cells, index);
      // A comparison's points go down to −max.
      const place = (cellAt(points, index) + max) * (max + 1) + cellAt(answeredMax, index);
      let text = known[place];
      if (text === undefined) {
        text = `,${rangeCells(scorer.rangeOf(index))}`;
        known[place] = text;
      }
      row += text;
    }
    return row;
  }
}

/** The cells of one scale, by its points and the most points of its answered items. */
interface ScaleCells {
  max: number;
  known: (string | undefined)[];
}

function rangeCells({ low, high, point }: Range): string {
  return `${low},${high},${point ?? ""}`;
}

const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._-]*[\p{L}\p{N}._-])?$/u;

/** A text as a cell: quoted where it must be, no formula for any spreadsheet, and without control characters. */
export function csvCell(text: string): string {
  if (text === "" || PLAIN.test(text)) return text;
  return stringify([[stripControls(text)]], { escape_formulas: true, eof: false });
}
