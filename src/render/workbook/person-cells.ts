import type { Cell, Column } from "../../core/base/workbook.ts";
import type { Plan } from "../../core/profile/plan.ts";
import type { PlanScale } from "../../core/profile/scale.ts";
import { type Choices, UNKNOWN } from "../../core/scoring/answers.ts";
import { isNearEdge } from "../../core/scoring/edge.ts";
import { leaningOf } from "../../core/scoring/orientation.ts";
import { findCodes } from "../../core/scoring/quality.ts";
import { BANDS, heldBy, type Score } from "../../core/scoring/score.ts";
import { rangeOf } from "../../core/scoring/tally.ts";
import { rounded } from "../../text/numbers.ts";
import { bandNames } from "../../text/report.ts";
import { workbook as words } from "../../text/workbook.ts";

/** Enough for a number below a heading of several lines. */
const NUMBER_WIDTH = 14;

/** What a workbook says of a respondent, beside who they are. */
export function personColumns({ traits, antiTraits, realism, orientation }: Plan): Column[] {
  const number = (heading: string): Column => ({ heading, width: NUMBER_WIDTH, kind: "decimal" });
  const { columns } = words;
  return [
    { heading: columns.verdict, width: 26, kind: "text" },
    { heading: columns.status, width: 22, kind: "text" },
    number(columns.fit),
    ...traits.map(({ name }) => number(name)),
    ...antiTraits.map(({ name }) => number(words.heavy(name))),
    { heading: columns.heldBy, width: 24, kind: "wrapped" },
    ...(realism ? [number(columns.realism)] : []),
    ...(orientation ? [{ heading: columns.leaning, width: 28, kind: "text" } as const] : []),
    { heading: columns.answered, width: 12, kind: "text" },
    { heading: columns.quality, width: 48, kind: "wrapped" },
  ];
}

/** Makes the cells of one respondent after the other. */
export class PersonCells {
  readonly #plan: Plan;
  readonly #names: ReadonlyMap<string, string>;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#names = new Map(plan.fitScales.map(({ id, name }) => [id, name]));
  }

  cells({ choices }: { choices: Choices }, score: Score): Cell[] {
    const plan = this.#plan;
    const { realism, orientation } = plan;
    const answered = choices.reduce((count, choice) => count + Number(choice !== UNKNOWN), 0);
    const point = (scale: PlanScale): Cell => decimal(rangeOf(score.sums, scale).point);
    return [
      score.band === null ? words.open : bandNames[BANDS[score.band]],
      words.status(score.status, isNearEdge(plan, choices, score)),
      score.band === null ? null : decimal(score.fit.point),
      ...plan.fitScales.map(point),
      heldBy(plan, score)
        .map((id) => this.#names.get(id) ?? id)
        .join(", ") || null,
      ...(realism ? [point(realism)] : []),
      ...(orientation
        ? [words.towards(leaningOf(orientation, score.sums), plan.profile.role, orientation.name)]
        : []),
      words.answered(answered, choices.length),
      findCodes(plan, choices)
        .map((code) => words.flags[code])
        .join("; ") || null,
    ];
  }
}

function decimal(point: number | null): Cell {
  return point === null ? null : rounded(point);
}
