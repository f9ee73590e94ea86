import type { Background } from "./background.ts";
import type { Precision } from "./precision.ts";

/** One of a situation's own options. Points are whole numbers; the least is 0, the most above. */
export interface SituationOption {
  text: string;
  points: number;
}

/** A named set of answers: its options from the lowest, and the question that they answer. */
export interface ResponseSet {
  ask?: string;
  options: string[];
}

/** A question as the profile writes it: a rating on a response set, or a situation with options of its own. */
export interface ItemSource {
  id: string;
  text: string;
  /** Reverse-keyed: agreement counts max − points. Ratings only. */
  reverse?: boolean;
  /** The name of a response set; the scale's own when left out. */
  responses?: string;
  /** A situation's options, in any order of points. */
  options?: SituationOption[];
  /** The fact that the item rests on, for whoever edits the profile. */
  note?: string;
}

/** How much weight, tips and answers the scale `duties` gets: the interest shown in the duties. */
export interface Interest {
  name: string;
  description?: string;
  /** A positive whole number; 1 when left out. */
  weight?: number;
  /** The value, from 0 to 99, at or below which the scale holds the verdict; 40 when left out. */
  holdAt?: number;
  responses?: string;
  tips?: string[];
}

/** Something that the role does; with an interest item whoever is asked tells whether they would like to. */
export interface Duty {
  id: string;
  text: string;
  interest?: ItemSource;
}

/** A scale of the person: its items, and what to do to train it. */
export interface Trait {
  id: string;
  name: string;
  description?: string;
  /** A positive whole number; 1 when left out. */
  weight?: number;
  /** The value, from 0 to 99, at or below which the scale holds the verdict; 25 when left out. */
  holdAt?: number;
  responses?: string;
  items: ItemSource[];
  tips?: string[];
}

/** A scale that speaks against the role: it counts reversed, and a high value holds the verdict. */
export interface AntiTrait {
  id: string;
  name: string;
  description?: string;
  /** A positive whole number; 1 when left out. */
  weight?: number;
  /** The value, from 1 to 100, at or above which the scale holds the verdict; 75 when left out. */
  triggerAt?: number;
  /** The trait of which this is the opposite. */
  opposes?: string;
  responses?: string;
  items: ItemSource[];
  tips?: string[];
}

/** A sentence about the job that is true or false. */
export interface Statement {
  id: string;
  text: string;
  answer: boolean;
  why?: string;
  note?: string;
}

/** What is often thought of the job and is wrong. */
export interface Misconception {
  id: string;
  claim: string;
  truth: string;
  statements?: Statement[];
}

/** What is often hoped of the job, and how it really is. */
export interface Expectation {
  id: string;
  claim: string;
  reality: string;
  statements?: Statement[];
}

/** Two scenes: one of this role, one of its neighbour. `flip` swaps the sides on the screen, never in the answer. */
export interface ComparisonItemSource {
  id: string;
  this: string;
  other: string;
  flip?: boolean;
  note?: string;
}

/** The role that this one is mistaken for, and the scenes that tell them apart. */
export interface Comparison {
  role: string;
  /** The neighbour's own profile in the catalogue. */
  profile?: string;
  this?: string;
  other?: string;
  items?: ComparisonItemSource[];
}

/** An outside fact: shown with its date, never scored. */
export interface Source {
  id: string;
  text: string;
  url?: string;
  date?: string;
}

/** A role, as its YAML tells it, with the shared scales that it uses in their places. */
export interface PlacedSource extends Background {
  id: string;
  role: string;
  summary?: string;
  /** By name; a set without a question of its own may be a bare list. */
  responses?: Record<string, ResponseSet | string[]>;
  interest?: Partial<Interest>;
  duties?: (Omit<Duty, "interest"> & { interest?: string | ItemSource })[];
  traits?: Trait[];
  antiTraits?: AntiTrait[];
  misconceptions?: Misconception[];
  expectations?: Expectation[];
  comparison?: Comparison;
  sources?: Source[];
}

/**
 * A role, as its YAML tells it. Everything but `id`, `role` and one scale may be left out there; a trait or an anti-trait may be a
 * shared one, named by `use`.
 */
export interface ProfileSource extends Omit<PlacedSource, "traits" | "antiTraits"> {
  traits?: (Trait | UsedTrait)[];
  antiTraits?: (AntiTrait | UsedAntiTrait)[];
}

/** A shared trait by its id, and what counts for this role alone. */
export interface UsedTrait extends Pick<Trait, "description" | "weight" | "holdAt" | "tips"> {
  use: string;
}

/** A shared anti-trait by its id, and what counts for this role alone. */
export interface UsedAntiTrait
  extends Pick<AntiTrait, "description" | "weight" | "triggerAt" | "opposes" | "tips"> {
  use: string;
}

/**
 * A profile that passed every rule, with its lists filled in. Plain JSON: it can be stored and sent.
 * Make one with `parseProfile` or `checkProfile`; the functions of the core trust it.
 */
export interface Profile extends Background {
  id: string;
  role: string;
  summary?: string;
  responses: Record<string, ResponseSet>;
  interest?: Interest;
  duties: Duty[];
  traits: Trait[];
  antiTraits: AntiTrait[];
  misconceptions: Misconception[];
  expectations: Expectation[];
  comparison?: Comparison;
  sources: Source[];
  /** A hash of the scored content: equal fingerprints mean that answers count alike. */
  fingerprint: string;
  /** How precisely it measures, where a group's answers tell; no part of the role, and of no fingerprint. */
  precision?: Precision;
}

/** The scale of interest in the duties. */
export const DUTIES = "duties";

/** Ids of scales that the model itself makes; no trait or anti-trait may take them. */
export const RESERVED_SCALES = [DUTIES, "realism", "orientation"] as const;

/** Ids that no question may take: in an answer sheet these keys say whose it is. */
export const RESERVED_ITEMS: readonly string[] = ["profile", "respondent", "group", "answers"];

/** The id of a profile that holds the questions of several roles. */
export const EXPLORATION = "jelajah";

/** The word for every role of the catalogue. */
export const ALL_ROLES = "semua";

/** Ids that no role may take: what is kept of it would go on as an exploration, and its name would ask for the whole catalogue. */
export const RESERVED_ROLES: readonly string[] = [EXPLORATION, ALL_ROLES];

/** Where a scale holds the verdict when the profile does not say: a trait, the interest in the duties, an anti-trait. */
export const DEFAULT_HOLD = 25;
export const DEFAULT_INTEREST_HOLD = 40;
export const DEFAULT_TRIGGER = 75;
