import type { Path } from "../core/base/finding.ts";

/** What can be said of a place of a draft, with the arguments its sentence needs. The sentences live in `text/draft.ts`. */
export interface RemarkArgs {
  /** The words of the text that the place rests on. */
  "source-phrase": { phrase: string };
  // what the text does not tell
  "no-role": Record<never, never>;
  "no-summary": Record<never, never>;
  "no-duties": Record<never, never>;
  "no-traits": Record<never, never>;
  "no-anti-traits": Record<never, never>;
  "no-claims": Record<never, never>;
  "no-comparison": Record<never, never>;
  // what was guessed
  "role-in-catalogue": { id: string };
  /** A duty that the text tells elsewhere: in its summary, or where it sets the job apart. */
  "duty-guessed": Record<never, never>;
  /** An activity that the text tells as a noun, or in words that are no known verb. */
  "verb-guessed": Record<never, never>;
  /** A part of a duty that is told whole elsewhere, or something that belongs to it in any job. */
  "duty-part": Record<never, never>;
  "duty-scene": Record<never, never>;
  "few-duties": { count: number; least: number };
  "trait-from-opposite": Record<never, never>;
  /** Items of a table: they ask for the trait in general. */
  "items-of-table": Record<never, never>;
  /** Items made of the phrase by its grammar alone. */
  "items-of-phrase": Record<never, never>;
  "shared-scale": Record<never, never>;
  "opposes-guessed": { trait: string };
  "statements-of-claim": Record<never, never>;
  /** A claim of which no two statements can be made that do not tell by their looks which is true. */
  "claim-without-statements": Record<never, never>;
  "comparison-of-sentence": Record<never, never>;
  /** Words that make people small stand in others in the draft. */
  reworded: Record<never, never>;
  // what is not in the draft
  /** A phrase that asks what another asks already. */
  "said-before": { phrase: string };
  /** A phrase that says nothing of a person, or nothing that one does: the rest of a sentence. */
  "unclear-phrase": { phrase: string; part: UnclearPart };
  "claim-without-truth": { claim: string };
  "expectation-without-reality": { claim: string };
  "comparison-without-items": Record<never, never>;
  "other-neighbours": { roles: readonly string[] };
  /** More than a draft takes of a part: the first phrases of it, how many there are, and how many are taken. */
  "left-out": { part: LeftOutPart; phrases: readonly string[]; count: number; most: number };
  /** What would make the interview too long, in the words of the text. */
  "over-length": { phrases: readonly string[]; most: number };
  /** Duties that stand without a question, for the same reason. */
  "duties-unasked": { count: number; most: number };
  /** Claims that stand without statements, for the same reason. */
  "claims-unasked": { count: number; most: number };
}

/** Where a phrase was told that could not be used. */
export type UnclearPart = "duties" | "partners" | "traits" | "antiTraits" | "misconceptions" | "expectations";

/** What a draft takes so many of at most. */
export type LeftOutPart = UnclearPart | "knowledge" | "neighbours";

export type RemarkCode = keyof RemarkArgs;

/** What is to be known, or checked, at a place of a draft. */
export type Remark = {
  [Code in RemarkCode]: { path: Path; code: Code; args: RemarkArgs[Code] };
}[RemarkCode];

/** Makes a remark. */
export function remark<Code extends RemarkCode>(code: Code, args: RemarkArgs[Code], path: Path): Remark {
  return { path, code, args } as Remark;
}
