import { at, cellAt } from "../../core/base/at.ts";
import type { Plan } from "../../core/profile/plan.ts";
import type { PlanScale } from "../../core/profile/scale.ts";
import type { Report } from "../../core/report/build.ts";
import type { Range } from "../../core/scoring/range.ts";
import { BANDS, heldBy, type Score } from "../../core/scoring/score.ts";
import { rangeOf, type Sums } from "../../core/scoring/tally.ts";
import type { DataRenderer } from "../format.ts";
import { csvCell } from "./cell.ts";
import type { Who } from "./failed.ts";

const FIRST_COLUMNS = [
  "respondent",
  "group",
  "verdict",
  "status",
  "verdict.low",
  "verdict.high",
  "verdict.heldBy",
];
const ENDS = ["low", "high", "point"];

/**
 * The header of a table: the columns go by the names of the JSON report. The ids of what holds a verdict stand in one cell,
 * with spaces between them; the last column tells what is wrong with a record.
 */
export function csvHeader(scales: readonly { id: string }[]): string {
  const ranges = ["fit", ...scales.map(({ id }) => id)];
  const columns = ranges.flatMap((id) => ENDS.map((end) => csvCell(`${id}.${end}`)));
  return `${[...FIRST_COLUMNS, ...columns, "error"].join(",")}\n`;
}

/** One report as a table of one row. */
export const renderCsv: DataRenderer = (report) => csvHeader(scalesOfReport(report)) + reportRow(report);

function scalesOfReport({ traits, antiTraits, realism, orientation }: Report): ({ id: string } & Range)[] {
  return [
    ...traits,
    ...antiTraits,
    ...(realism ? [{ ...realism, id: "realism" }] : []),
    ...(orientation ? [{ ...orientation, id: "orientation" }] : []),
  ];
}

function reportRow(report: Report): string {
  const { respondent, group, verdict, fit } = report;
  const { band, status, low, high, heldBy } = verdict;
  const lead = [
    csvCell(respondent ?? ""),
    csvCell(group ?? ""),
    band ?? "",
    status,
    low,
    high,
    heldBy.join(" "),
  ];
  const ranges = [fit, ...scalesOfReport(report)].map(rangeCells);
  return `${[...lead, ...ranges].join(",")},\n`;
}

/** Draws row after row of one table, fast: a scale's few possible values are written only once. */
export class CsvRows {
  readonly header: string;
  readonly #plan: Plan;
  /** By scale: what was written before. */
  readonly #known: readonly (string | undefined)[][];
  readonly #failedCells: string;

  constructor(plan: Plan) {
    this.header = csvHeader(plan.scales);
    this.#plan = plan;
    this.#known = plan.scales.map(() => []);
    this.#failedCells = ",".repeat(FIRST_COLUMNS.length - 1 + ENDS.length * (plan.scales.length + 1));
  }

  row({ respondent, group }: Who, scored: Score): string {
    const { band, status, low, high, fit, sums } = scored;
    const verdict = band === null ? "" : BANDS[band];
    const lead = `${whoCells(respondent, group)},${verdict},${status},`;
    const held = heldBy(this.#plan, scored).join(" ");
    let row = `${lead}${BANDS[low]},${BANDS[high]},${held},${rangeCells(fit)}`;
    for (const scale of this.#plan.scales) row += this.#rangeOf(sums, scale);
    return `${row},\n`;
  }

  /** The row of a record that could not be scored. */
  failed({ respondent, group }: Who, message: string): string {
    return `${whoCells(respondent, group)}${this.#failedCells}${csvCell(message)}\n`;
  }

  #rangeOf(sums: Sums, scale: PlanScale): string {
    const { index, max } = scale;
    const known = at(this.#known, index);
    // A scale's range hangs on two sums alone; a comparison's points go down to −max.
    const key = (cellAt(sums.points, index) + max) * (max + 1) + cellAt(sums.answeredMax, index);
    let text = known[key];
    if (text === undefined) {
      text = `,${rangeCells(rangeOf(sums, scale))}`;
      known[key] = text;
    }
    return text;
  }
}

function whoCells(respondent: string | null, group: string | null): string {
  return `${respondent === null ? "" : csvCell(respondent)},${group === null ? "" : csvCell(group)}`;
}

function rangeCells({ low, high, point }: Range): string {
  return `${low},${high},${point ?? ""}`;
}
