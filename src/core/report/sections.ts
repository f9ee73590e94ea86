import type { AnswerValue, Item } from "../profile/items.ts";
import type { Source } from "../profile/profile.ts";
import type {
  AntiTraitResult,
  Assessment,
  Coverage,
  Range,
  Realism,
  TraitResult,
  Verdict,
} from "../scoring/assess.ts";
import type { Movements } from "../scoring/compare.ts";
import type { Leaning } from "../scoring/orientation.ts";
import type { QualityFlag } from "../scoring/quality.ts";
import type { Band } from "../scoring/score.ts";

/** One question with the answer it got, ready to be worded and drawn. */
export interface AnsweredItem {
  item: Item;
  /** Null: unknown. */
  answer: AnswerValue | null;
  points: number | null;
}

/** The verdict, the fit and how much was answered: what a person reads first. */
export interface HeadlineSection {
  kind: "headline";
  role: string;
  verdict: Verdict;
  fit: Assessment["fit"];
  coverage: Coverage;
  /** The names of the scales that hold the verdict. */
  heldBy: string[];
}

export interface ScaleEntry extends TraitResult {
  description: string | null;
  weight: number;
  /** At most two answers that count most for the person, and at most two that count least. */
  strongest: AnsweredItem[];
  weakest: AnsweredItem[];
}

/** What moved since earlier answers. */
export interface SinceSection {
  kind: "since";
  before: Movements["before"];
  fit: Movements["fit"];
  after: { verdict: Verdict; fit: Range };
  scales: Movements["scales"];
  answers: Movements["answers"];
}

/** Why: every scale of the fit, in listed order. */
export interface ScalesSection {
  kind: "scales";
  scales: ScaleEntry[];
}

export interface AntiTraitEntry extends AntiTraitResult {
  description: string | null;
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
  stepsToChange: number | null;
  nearEdge: boolean;
  changes: { to: Band; steps: number; answers: { item: Item; from: AnswerValue; to: AnswerValue }[] }[];
}

export interface AnsweredStatement extends AnsweredItem {
  item: Extract<Item, { kind: "statement" }>;
  /** What the answer shows; null when the statement was not answered. */
  belief: "realistic" | "undecided" | "mistaken" | null;
}

export interface ClaimEntry {
  id: string;
  claim: string;
  /** The truth of a misconception, or the reality of an expectation. */
  fact: string;
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

/** Tips for the scales that have most room: triggered anti-traits first, then the weakest traits. */
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

export type Section =
  | HeadlineSection
  | SinceSection
  | ScalesSection
  | AntiTraitsSection
  | ChangesSection
  | MisconceptionsSection
  | ExpectationsSection
  | ComparisonSection
  | DutiesSection
  | NextStepsSection
  | AnswersSection
  | QualitySection
  | AboutSection
  | SourcesSection;

export type SectionKind = Section["kind"];
