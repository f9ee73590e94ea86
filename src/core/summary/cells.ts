import { cellAt } from "../base/at.ts";
import type { Plan } from "../profile/plan.ts";
import { BANDS } from "../scoring/score.ts";
import { BINS, type Counts, type Distribution, type FitScaleCounts } from "./shape.ts";

/**
 * Counts as one list of numbers: whoever counts millions adds to it in place, and two lists are added in one pass. First what
 * every profile has; then by scale, by statement and by item, in the order of the plan.
 */
export type Cells = Float64Array;

/** Where each count stands; of several, the first. */
export const CELL = {
  respondents: 0,
  badRecords: 1,
  complete: 2,
  insufficient: 3,
  certain: 4,
  provisional: 8,
  flagged: 12,
  flags: 13,
  leaning: 16,
  fit: 19,
} as const;

/** The order of three counts that stand side by side. */
export const FLAGS = ["long-string", "inconsistent", "low-variance"] as const;
export const LEANINGS = ["this", "other", "open"] as const;
export const HOLDS = ["yes", "no", "open"] as const;
export const STATEMENT_COUNTS = ["missed", "undecided", "known", "unknown"] as const;

/** The bins of what is sure, those of estimates, and the count of those without a point. */
export const ESTIMATED = BINS;
export const NO_POINT = 2 * BINS;
const DISTRIBUTION = 2 * BINS + 1;

/** Where the parts begin whose number a profile decides. */
export interface Layout {
  /** A distribution each, then the counts of `HOLDS`: the traits, then the anti-traits. */
  scales: number;
  realism: number;
  statements: number;
  items: number;
  size: number;
}

/** So many cells a scale of the fit takes. */
export const SCALE_CELLS = DISTRIBUTION + HOLDS.length;
/** Where the counts of `HOLDS` stand in them. */
export const HOLD_CELLS = DISTRIBUTION;

/** Where the counts of a profile stand. */
export function layoutOf({ traits, antiTraits, realism, items }: Plan): Layout {
  const scales = CELL.fit + DISTRIBUTION;
  const afterScales = scales + SCALE_CELLS * (traits.length + antiTraits.length);
  const statements = afterScales + DISTRIBUTION;
  const afterStatements = statements + STATEMENT_COUNTS.length * (realism?.items.length ?? 0);
  return {
    scales,
    realism: afterScales,
    statements,
    items: afterStatements,
    size: afterStatements + items.length,
  };
}

/** The counts that a list of numbers holds. */
export function readCells(plan: Plan, cells: Cells): Counts {
  const layout = layoutOf(plan);
  const { traits, antiTraits, realism, orientation } = plan;
  const scaleAt = (index: number) => readScale(cells, layout.scales + SCALE_CELLS * index);
  const statements = realism?.items.map((_, index) =>
    named(STATEMENT_COUNTS, cells, layout.statements + STATEMENT_COUNTS.length * index),
  );
  return {
    respondents: cellAt(cells, CELL.respondents),
    badRecords: cellAt(cells, CELL.badRecords),
    complete: cellAt(cells, CELL.complete),
    verdicts: {
      certain: named(BANDS, cells, CELL.certain),
      provisional: named(BANDS, cells, CELL.provisional),
      insufficient: cellAt(cells, CELL.insufficient),
    },
    fit: readDistribution(cells, CELL.fit),
    traits: traits.map((_, index) => scaleAt(index)),
    antiTraits: antiTraits.map((_, index) => scaleAt(traits.length + index)),
    realism: realism && readDistribution(cells, layout.realism),
    statements: statements ?? [],
    leaning: orientation && named(LEANINGS, cells, CELL.leaning),
    quality: { flagged: cellAt(cells, CELL.flagged), flags: named(FLAGS, cells, CELL.flags) },
    items: plan.items.map((_, index) => ({ skipped: cellAt(cells, layout.items + index) })),
  };
}

function readScale(cells: Cells, from: number): FitScaleCounts {
  return { ...readDistribution(cells, from), ...named(HOLDS, cells, from + HOLD_CELLS) };
}

function readDistribution(cells: Cells, from: number): Distribution {
  return {
    sure: [...cells.subarray(from, from + BINS)],
    estimated: [...cells.subarray(from + ESTIMATED, from + ESTIMATED + BINS)],
    unknown: cellAt(cells, from + NO_POINT),
  };
}

/** Counts that stand side by side, by their names. */
function named<Name extends string>(
  names: readonly Name[],
  cells: Cells,
  from: number,
): Record<Name, number> {
  const entries = names.map((name, index) => [name, cellAt(cells, from + index)] as const);
  return Object.fromEntries(entries) as Record<Name, number>;
}
