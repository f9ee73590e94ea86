import type { StatementItem } from "../profile/items.ts";
import type { Coverage, Verdict } from "../scoring/assess.ts";
import type { Movement } from "../scoring/compare.ts";
import type { Neighbour } from "../scoring/neighbour.ts";
import type { Leaning } from "../scoring/orientation.ts";
import type { QualityFlag } from "../scoring/quality.ts";
import type { ClaimResult } from "../scoring/realism.ts";
import type { Band } from "../scoring/score.ts";
import type { Edge } from "./edge.ts";
import type { Measured } from "./measured.ts";
import type { MovedVerdict } from "./since.ts";
import type { Effect, Standing } from "./standing.ts";
import type { ShownFit } from "./zone.ts";

/** The best traits, and the lowest where they lie further apart than answers ordinarily do. */
export interface Strengths {
  /** At most two, none that does not support; beyond what the lowest may be, unless all are alike. */
  strongest: Standing[];
  /** At most two, beyond what the highest may be. */
  lowest: Standing[];
  /** Whether there are traits with an answer beside those named. */
  hasOthers: boolean;
}

/** A scale that may make the job feel heavy: it holds the verdict or lies at its floor, near it, or below the middle. */
export interface Heavy extends Standing {
  why: Exclude<Effect, "open" | "none"> | "low";
}

/** What the answers show of one misconception or expectation. */
export interface Belief {
  claim: string;
  fact: string;
  held: ClaimResult["held"];
  /** How many statements it has, how many of them were answered, and how many rightly. */
  statements: number;
  answered: number;
  right: number;
  missed: StatementItem[];
}

/** What moved since earlier answers, in short. */
export interface ShortSince {
  before: Verdict;
  /** How the fit moved. */
  moved: Movement;
  /** The names of the traits that rose, and that fell, beyond an ordinary difference. */
  up: string[];
  down: string[];
  /** Of the anti-traits likewise. */
  heavier: string[];
  lighter: string[];
  reason: MovedVerdict | null;
}

/** A change of the verdict, with the scales that it would move. */
export interface ShortChange {
  to: Band;
  steps: number;
  /** Whether it leads to a better verdict. */
  isUp: boolean;
  scales: { name: string; kind: "interest" | "trait" | "antiTrait" }[];
}

/** What a person reads first: what the role is, the verdict, its reasons, and what to do next. */
export interface GlanceSection {
  kind: "glance";
  /** Null where no group's answers tell how far values wobble. */
  measured: Measured | null;
  role: string;
  summary: string | null;
  verdict: Verdict;
  fit: ShownFit;
  /** The band of the mean, by the answers given and without holds; null where there is no estimate. */
  meanBand: Band | null;
  coverage: Coverage;
  /** The names of the scales that hold the verdict. */
  heldBy: string[];
  /** Scales that alone keep a provisional verdict from rising, by the answers given. */
  mayHold: Standing[];
  edge: Edge | null;
  /** The names of the scales of which less than half was answered, so that there is no estimate. */
  tooFew: string[];
  /** Null when there are no earlier answers. */
  since: ShortSince | null;
  /** Null where too little was answered. */
  strengths: Strengths | null;
  /** The heaviest first. */
  heavy: Heavy[];
  beliefs: Belief[];
  /** The nearest changes, with the names of the scales that they would move. */
  changes: ShortChange[];
  /** At most three, those of the lowest scales first. */
  steps: { name: string; tip: string }[];
  /** Null when the profile asks nothing about its neighbour. */
  leaning: { other: string; leaning: Leaning; isAnswered: boolean } | null;
  flags: QualityFlag["code"][];
  /** Other roles for which the answers speak. */
  neighbours: readonly Neighbour[];
}
