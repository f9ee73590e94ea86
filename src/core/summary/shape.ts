import { lookUp } from "../base/at.ts";
import type { Item } from "../profile/items.ts";
import { type Plan, planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import type { FitScale } from "../profile/scale.ts";
import type { Hold, Range, Status } from "../scoring/assess.ts";
import type { ShownBelief } from "../scoring/belief.ts";
import type { Leaning } from "../scoring/orientation.ts";
import type { QualityFlag } from "../scoring/quality.ts";
import type { Band } from "../scoring/score.ts";

/** The version of the JSON summary's shape. */
export const SUMMARY_VERSION = 1;

/** Bins of a distribution: of five points each, the last with 100. The cuts of the bands lie between two of them. */
export const BINS = 20;

/** So many respondents get a row of their own; the others are counted. It keeps a summary small, however many there are. */
export const MOST_ROWS = 200;

/** How many have their point in each bin, by whether the scale was answered whole or the point is an estimate. */
export interface Distribution {
  sure: number[];
  estimated: number[];
  /** Without a point. */
  unknown: number;
}

type BandCounts = Record<Band, number>;

/** A scale of the fit: how many lie where, and for how many it holds the verdict. */
export interface FitScaleCounts extends Distribution, Record<Hold, number> {}

/** How many answered a statement about the job how. */
export type StatementCounts = Record<ShownBelief | "unknown", number>;

interface ScaleWords {
  id: string;
  name: string;
}

interface TraitSummary extends FitScaleCounts, ScaleWords {
  holdAt: number;
}

interface AntiTraitSummary extends FitScaleCounts, ScaleWords {
  triggerAt: number;
}

/** A statement about the job, with what it takes to talk about it. */
interface StatementSummary extends StatementCounts {
  id: string;
  text: string;
  answer: boolean;
  /** Why, in the profile's words; else the fact that the statement is about. */
  reason: string;
}

interface ItemSummary {
  id: string;
  /** The question, or the two scenes of a comparison. */
  texts: string[];
  skipped: number;
}

/** What is counted of some people. */
export interface Counts {
  /** How many were scored. */
  respondents: number;
  /** Records that could not be scored. */
  badRecords: number;
  /** Respondents who answered every question. */
  complete: number;
  /** `insufficient` has no band to name. */
  verdicts: { certain: BandCounts; provisional: BandCounts; insufficient: number };
  fit: Distribution;
  traits: FitScaleCounts[];
  antiTraits: FitScaleCounts[];
  realism: Distribution | null;
  statements: StatementCounts[];
  leaning: Record<Leaning, number> | null;
  quality: { flagged: number; flags: Record<QualityFlag["code"], number> };
  items: { skipped: number }[];
}

/** The counts of one group among several; its lists are in the order of the summary's, whose words they share. */
export interface GroupSummary extends Counts {
  group: string;
}

/** More groups than these are none: the column holds something else, names perhaps. */
export const MOST_GROUPS = 100;

/** One respondent. Points are those of the report. */
export interface SummaryRow {
  respondent: string | null;
  status: Status;
  low: Band;
  high: Band;
  band: Band | null;
  fit: Range;
  /** By the order of `traits` and `antiTraits`. */
  traits: (number | null)[];
  antiTraits: (number | null)[];
  /** Whether each of these holds the verdict, as far as the answers tell. */
  holds: { traits: Hold[]; antiTraits: Hold[] };
  realism: number | null;
}

/**
 * A group at a glance. All that is added up is a count, so that the summaries of two parts merge into exactly the summary of
 * the whole. It brings its words along and is plain JSON: it can be kept, sent, merged and drawn without its profile.
 */
export interface Summary extends Counts {
  version: typeof SUMMARY_VERSION;
  profile: { id: string; role: string; fingerprint: string };
  traits: TraitSummary[];
  antiTraits: AntiTraitSummary[];
  statements: StatementSummary[];
  leaning: ({ role: string } & Record<Leaning, number>) | null;
  items: ItemSummary[];
  /** The first respondents, in the order they came. */
  rows: SummaryRow[];
  /** In the order they came; whoever is in none is counted above only. Null where they are too many. */
  groups: GroupSummary[] | null;
}

/** The summary of nobody. */
export function emptySummary(profile: Profile): Summary {
  const plan = planOf(profile);
  const { id, role, fingerprint } = profile;
  return {
    version: SUMMARY_VERSION,
    profile: { id, role, fingerprint },
    respondents: 0,
    badRecords: 0,
    complete: 0,
    verdicts: { certain: noBands(), provisional: noBands(), insufficient: 0 },
    fit: noPoints(),
    traits: plan.traits.map((scale) => ({ ...emptyFitScale(scale), holdAt: scale.floor })),
    antiTraits: plan.antiTraits.map((scale) => ({ ...emptyFitScale(scale), triggerAt: 100 - scale.floor })),
    realism: plan.realism && noPoints(),
    statements: statementsOf(plan),
    leaning: plan.orientation && { role: plan.orientation.name, this: 0, other: 0, open: 0 },
    quality: { flagged: 0, flags: { "long-string": 0, inconsistent: 0, "low-variance": 0 } },
    items: plan.items.map((item) => ({ id: item.id, texts: textsOf(item), skipped: 0 })),
    rows: [],
    groups: [],
  };
}

function noBands(): BandCounts {
  return { low: 0, unsure: 0, good: 0, strong: 0 };
}

function noPoints(): Distribution {
  return { sure: new Array(BINS).fill(0), estimated: new Array(BINS).fill(0), unknown: 0 };
}

function emptyFitScale({ id, name }: FitScale): FitScaleCounts & ScaleWords {
  return { id, name, ...noPoints(), yes: 0, no: 0, open: 0 };
}

function textsOf(item: Item): string[] {
  return item.kind === "comparison" ? [item.this, item.other] : [item.text];
}

/** In the order of the items of the scale `realism`. */
function statementsOf({ profile, items }: Plan): StatementSummary[] {
  const facts = new Map([
    ...profile.misconceptions.map(({ id, truth }): [string, string] => [id, truth]),
    ...profile.expectations.map(({ id, reality }): [string, string] => [id, reality]),
  ]);
  return items.flatMap((item) => {
    if (item.kind !== "statement") return [];
    const reason = item.why ?? lookUp(facts, item.claim);
    const counts = { missed: 0, undecided: 0, known: 0, unknown: 0 };
    return [{ id: item.id, text: item.text, answer: item.truth, reason, ...counts }];
  });
}
