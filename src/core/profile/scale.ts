import type { Whole } from "../base/whole.ts";

/** A scale of the fit (`trait`, which interest in the duties is too, or `antiTrait`) or one that stands beside the verdict. */
export type ScaleKind = "trait" | "antiTrait" | "realism" | "orientation";

/** How one scale is summed: where its items stand in the list of items, and its most points. */
export interface PlanScale {
  kind: ScaleKind;
  /** Its index in `Plan.scales`. */
  index: number;
  id: string;
  name: string;
  description: string | null;
  tips: readonly string[];
  /** Positions in `Plan.items`. */
  items: readonly number[];
  max: number;
  /** How far its value moves when the same person answers again, in its own points of 100. */
  standardError: number;
}

/**
 * A scale of the fit. The good points of a trait are its points; those of an anti-trait are what its points leave of
 * their maximum.
 */
export interface FitScale extends PlanScale {
  kind: "trait" | "antiTrait";
  weight: number;
  /** What one good point is worth in the weighted sum. */
  unit: Whole;
  /** The good value, of 100, at or below which it holds the verdict. */
  floor: number;
  /** The most good points with which it holds the verdict. */
  holdPoints: number;
}

/** A scale beside the verdict. */
export interface PlanBeside extends PlanScale {
  kind: "realism" | "orientation";
}

export type Scale = FitScale | PlanBeside;
