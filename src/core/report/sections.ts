import type { CareerPath, Codes, Conditions } from "../profile/background.ts";
import type { AnswerValue, Item, StatementItem } from "../profile/items.ts";
import type { Source } from "../profile/profile.ts";
import type { AntiTraitResult, Range, Realism, TraitResult, Verdict } from "../scoring/assess.ts";
import type { ShownBelief } from "../scoring/belief.ts";
import type { Movements } from "../scoring/compare.ts";
import type { Neighbour } from "../scoring/neighbour.ts";
import type { Leaning } from "../scoring/orientation.ts";
import type { QualityFlag } from "../scoring/quality.ts";
import type { ClaimResult } from "../scoring/realism.ts";
import type { Band } from "../scoring/score.ts";
import type { Edge } from "./edge.ts";
import type { GlanceSection } from "./glance-section.ts";
import type { Measured } from "./measured.ts";
import type { MovedVerdict } from "./since.ts";
import type { Effect } from "./standing.ts";
import type { ShownFit, Zone } from "./zone.ts";

/** One question with the answer it got, ready to be worded and drawn. */
export interface AnsweredItem {
  item: Item;
  /** Null: unknown. */
  answer: AnswerValue | null;
  points: number | null;
}

/** Every value at a glance. */
export interface OverviewSection {
  kind: "overview";
  fit: ShownFit;
  traits: (TraitResult & { zone: Zone })[];
  antiTraits: (AntiTraitResult & { zone: Zone })[];
  /** Null where no group's answers tell how far values wobble. */
  measured: Measured | null;
}

/** A scale that supports, with what there is to say of it. */
export interface ScaleEntry extends TraitResult {
  zone: Zone;
  description: string | null;
  weight: number;
  /** What it does to the verdict. */
  effect: Effect;
  /** At most two answers that count most for the person, and at most two that count least. */
  strongest: AnsweredItem[];
  weakest: AnsweredItem[];
}

/** What moved since earlier answers; the fits are those that are shown. */
export interface SinceSection {
  kind: "since";
  before: Movements["before"];
  fit: Movements["fit"];
  after: { verdict: Verdict; fit: Range };
  /** Why the verdict is another though the fit is not; null where there is nothing to explain. */
  reason: MovedVerdict | null;
  scales: Movements["scales"];
  answers: Movements["answers"];
}

/** Why: every scale of the fit, in listed order. */
export interface ScalesSection {
  kind: "scales";
  scales: ScaleEntry[];
  /** Whether some scales of the fit count more than others. */
  isWeighted: boolean;
  hasAntiTraits: boolean;
}

/** A scale that may make the job feel heavy, with what there is to say of it. */
export interface AntiTraitEntry extends AntiTraitResult {
  zone: Zone;
  description: string | null;
  weight: number;
  effect: Effect;
  /** The answers that count at least `triggerAt` of their maximum, while it holds the verdict or may. */
  drivenBy: AnsweredItem[];
}

export interface AntiTraitsSection {
  kind: "antiTraits";
  antiTraits: AntiTraitEntry[];
}

/** The smallest changes of answers that would move the verdict. */
export interface ChangesSection {
  kind: "changes";
  status: Verdict["status"];
  band: Verdict["band"];
  stepsToChange: number | null;
  edge: Edge | null;
  changes: { to: Band; steps: number; answers: { item: Item; from: AnswerValue; to: AnswerValue }[] }[];
}

export interface AnsweredStatement extends AnsweredItem {
  item: StatementItem;
  /** What the answer shows; null when the statement was not answered. */
  belief: ShownBelief | null;
}

/** A claim that people believe, the fact against it, and what this person said. */
export interface ClaimEntry {
  id: string;
  claim: string;
  /** The truth of a misconception, or the reality of an expectation. */
  fact: string;
  /** Null when nothing is asked about it. */
  held: ClaimResult["held"] | null;
  /** Whether any of its statements was answered. */
  isAnswered: boolean;
  statements: AnsweredStatement[];
}

/** Every misconception; a renderer leads with those that are held. */
export interface MisconceptionsSection {
  kind: "misconceptions";
  realism: Realism | null;
  claims: ClaimEntry[];
}

/** Expectation against reality. */
export interface ExpectationsSection {
  kind: "expectations";
  claims: ClaimEntry[];
}

/** This role beside its neighbour, with the person between them. */
export interface ComparisonSection {
  kind: "comparison";
  role: string;
  otherRole: string;
  this: string | null;
  other: string | null;
  /** Null when the profile asks nothing about it. */
  orientation: { low: number; high: number; point: number | null; leaning: Leaning } | null;
  answers: AnsweredItem[];
}

export interface DutiesSection {
  kind: "duties";
  duties: { text: string; interest: AnsweredItem | null }[];
}

/** What work in the role is like; only shown, never scored. */
export interface ConditionsSection {
  kind: "conditions";
  conditions: Conditions;
}

/** How one gets to the role, and its codes in the classifications of occupations. */
export interface PathsSection {
  kind: "paths";
  /** By kind, in the order of `PATH_KINDS`; each with the source that it rests on. */
  paths: (Omit<CareerPath, "source"> & { source: Source | null })[];
  codes: Codes;
}

/** Tips for the scales that have most room, the lowest good value first. */
export interface NextStepsSection {
  kind: "nextSteps";
  steps: { id: string; name: string; tips: string[] }[];
}

/** Every answer and how it counted, by scale. */
export interface AnswersSection {
  kind: "answers";
  scales: { id: string; name: string | null; answers: AnsweredItem[] }[];
}

export interface QualitySection {
  kind: "quality";
  flags: { code: QualityFlag["code"]; items: Item[] }[];
}

/** What the result is and is not. */
export interface AboutSection {
  kind: "about";
  fingerprint: string;
  profile: string;
}

/** Outside facts with their dates; never scored. */
export interface SourcesSection {
  kind: "sources";
  sources: Source[];
}

/** Other roles for which the answers speak; left out where there is none, or nobody told of a catalogue. */
export interface NeighboursSection {
  kind: "neighbours";
  roles: readonly Neighbour[];
}

/** A section of a report, by its kind. */
export type Section =
  | GlanceSection
  | OverviewSection
  | SinceSection
  | ScalesSection
  | AntiTraitsSection
  | ChangesSection
  | MisconceptionsSection
  | ExpectationsSection
  | ComparisonSection
  | DutiesSection
  | ConditionsSection
  | PathsSection
  | NextStepsSection
  | AnswersSection
  | QualitySection
  | AboutSection
  | SourcesSection
  | NeighboursSection;

/** What a section is about. */
export type SectionKind = Section["kind"];
