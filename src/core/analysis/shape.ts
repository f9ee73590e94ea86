import type { ScaleKind } from "../profile/scale.ts";

/** The version of the JSON shape. */
export const ANALYSIS_VERSION = 1;

/** Below so many respondents an alpha proves little, and no standard error is taken from it. */
export const ENOUGH_RESPONDENTS = 100;

/**
 * How the items of a profile worked in a group: item by item, scale by scale. It brings its words along and is plain JSON, so
 * that it can be kept and drawn without its profile. A number that the answers do not give is null.
 */
export interface Analysis {
  version: typeof ANALYSIS_VERSION;
  profile: { id: string; role: string; fingerprint: string };
  /** All records that could be read. */
  respondents: number;
  /** Records that could not be read. */
  badRecords: number;
  /** In the order of a report: traits (interest in the duties is one), anti-traits, realism, orientation. */
  scales: ScaleAnalysis[];
  /** What there is to look at, the gravest kind first. */
  findings: Finding[];
}

/** How one scale worked. */
export interface ScaleAnalysis {
  id: string;
  /** Empty for realism, and where the profile gives none. */
  name: string;
  kind: ScaleKind;
  /** How many answered an item of it at least. */
  respondents: number;
  /** Null where fewer than two items have any variance. */
  alpha: Alpha | null;
  /** SD × √(1 − alpha.raw) of the scale's value: of 100, or of an orientation's −100 to 100. */
  standardError: number | null;
  items: ItemAnalysis[];
}

/** The internal consistency of a scale: Cronbach's alpha. */
export interface Alpha {
  /** From covariances. */
  raw: number;
  /** From correlations; null where one cannot be computed. */
  standardized: number | null;
  /** The 95 % interval of `raw`, of as many people as answered two of its items together, on average. */
  low: number | null;
  high: number | null;
}

/** How one item worked. Points are keyed: reversal is done. */
export interface ItemAnalysis {
  id: string;
  /** The question, or the two scenes of a comparison. */
  texts: string[];
  /** Whether its options count from the last to the first. */
  reverse: boolean;
  answered: number;
  missing: number;
  mean: number | null;
  /** With n − 1. */
  sd: number | null;
  /** The correlation with the mean of the scale's other items: r hitung. */
  itemRest: number | null;
  /**
   * The least correlation that chance alone gives one time in twenty at most, two-sided, for as many as answered it and another item
   * on average: r tabel.
   */
  criticalR: number | null;
  /** Raw alpha of the scale without it. */
  alphaIfDropped: number | null;
  /** How many chose each of `choices`. */
  options: number[];
  /** What could be chosen, by keyed points, lowest first. */
  choices: Choice[];
}

/** All options of an item that give the same points. */
export interface Choice {
  points: number;
  /** What they say; empty for statements and comparisons, whose options are worded by their kind. */
  texts: string[];
}

/** What each kind of finding is about, and the numbers that its sentence needs; in the order in which they are told. */
export interface FindingArgs {
  /** Probably keyed the wrong way: it goes against the other items, beyond chance; a statement that most have right does not count. */
  "probably-reversed": InItem & { itemRest: number; criticalR: number };
  /** Half of a scale's items or more go against the others, beyond chance: which ones are keyed the wrong way cannot be told. */
  "two-directions": InScale & { items: string[] };
  /** Nearly everybody chose the same. `share` is of those who answered, from 0 to 1. */
  "same-answer": InItem & { points: number; share: number; answered: number };
  /** Nobody chose some options. */
  "unused-options": InItem & { points: number[]; answered: number };
  /** Nobody answered any item of a scale. */
  "unanswered-scale": InScale & { respondents: number };
  /** Of a scale's answers many are missing all over it; `of` is how many there could be. */
  "much-missing": InScale & { missing: number; of: number };
  /** Skipped much more than the others; `share` is of all respondents. */
  skipped: InItem & { missing: number; share: number };
  /** It adds nothing to its scale: r hitung is under r tabel, or alpha rises without it. */
  "adds-nothing": InItem & {
    itemRest: number;
    criticalR: number | null;
    alpha: number;
    alphaIfDropped: number | null;
  };
  /** The items of a scale hang together little. */
  "low-alpha": InScale & { alpha: number; low: number | null; high: number | null; least: number };
  /** There are too few respondents to rely on any of it. */
  "few-respondents": { respondents: number; least: number };
}

interface InScale {
  scale: string;
}

interface InItem extends InScale {
  item: string;
}

export type FindingCode = keyof FindingArgs;

/** Something to look at. A finding is data: its sentence lives in text/, its drawing in render/. */
export type Finding = { [Code in FindingCode]: { code: Code } & FindingArgs[Code] }[FindingCode];
