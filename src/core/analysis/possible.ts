import type { ScaleAnalysis } from "./shape.ts";

/** What rounding may add to a 1. */
const ROUNDING = 1e-9;

/**
 * A scale with nulls for the correlations and alphas that cannot be. Pairs of items with gaps are of different people: where few
 * answered both, what comes of their covariances may lie beyond 1, and tells nothing.
 */
export function possible(scale: ScaleAnalysis): ScaleAnalysis {
  const { alpha, items } = scale;
  return {
    ...scale,
    alpha:
      alpha === null || isBeyond(alpha.raw)
        ? null
        : { ...alpha, standardized: within(alpha.standardized, isBeyond) },
    items: items.map((item) => ({
      ...item,
      itemRest: within(item.itemRest, (value) => isBeyond(Math.abs(value))),
      alphaIfDropped: within(item.alphaIfDropped, isBeyond),
    })),
  };
}

function within(value: number | null, isOut: (value: number) => boolean): number | null {
  return value === null || isOut(value) ? null : value;
}

function isBeyond(value: number): boolean {
  return value > 1 + ROUNDING;
}
