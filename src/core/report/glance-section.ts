import type { StatementItem } from "../profile/items.ts";
import type { Coverage, Verdict } from "../scoring/assess.ts";
import type { Movement } from "../scoring/compare.ts";
import type { Leaning } from "../scoring/orientation.ts";
import type { QualityFlag } from "../scoring/quality.ts";
import type { ClaimResult } from "../scoring/realism.ts";
import type { Band } from "../scoring/score.ts";
import type { Standing } from "./standing.ts";
import type { ShownFit } from "./zone.ts";

/** The highest and the lowest traits. */
export interface Strengths {
  /** At most two, and none that does not support. */
  strongest: Standing[];
  /** At most two. */
  lowest: Standing[];
  /** Up to this difference, of 100, some of them are no further apart than answers wobble; null where all of them are. */
  wobble: number | null;
}

/**
 * A scale that may make the job feel heavy: it holds the verdict, is as extreme as if it did, is one step from it, or lies
 * below the middle.
 */
export interface Heavy extends Standing {
  why: "holds" | "extreme" | "near" | "low";
}

/** What the answers show of one misconception or expectation. */
export interface Belief {
  claim: string;
  held: ClaimResult["held"];
  isAnswered: boolean;
  missed: StatementItem[];
}

/** What moved since earlier answers, in short. */
export interface ShortSince {
  before: Verdict;
  /** How the fit moved. */
  moved: Movement;
  /** The names of the scales of the fit that rose, and that fell, beyond the wobble of answers. */
  up: string[];
  down: string[];
}

/** What a person reads first: what the role is, the verdict, its reasons, and what to do next. */
export interface GlanceSection {
  kind: "glance";
  role: string;
  summary: string | null;
  verdict: Verdict;
  fit: ShownFit;
  coverage: Coverage;
  /** The names of the scales that hold the verdict. */
  heldBy: string[];
  /** Null when there are no earlier answers. */
  since: ShortSince | null;
  /** Null where too little was answered. */
  strengths: Strengths | null;
  /** The heaviest first. */
  heavy: Heavy[];
  beliefs: Belief[];
  /** The nearest changes, with the names of the scales that they would move. */
  changes: { to: Band; steps: number; scales: string[] }[];
  /** At most three, those of the lowest scales first. */
  steps: { name: string; tip: string }[];
  /** Null when the profile asks nothing about its neighbour. */
  leaning: { other: string; leaning: Leaning } | null;
  flags: QualityFlag["code"][];
}
