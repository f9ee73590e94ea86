/** What can be weak in a profile that keeps its shape and its rules: how its questions are written, and what they measure. */
export interface ContentProblemArgs {
  // scales
  "few-items": { name: string; count: number; least: number };
  /** `count`: how many stand in the direction that is rarer. */
  "few-reversed": { name: string; count: number; least: number; rarer: "reversed" | "plain" };
  /** `first` and `last`: options of the set. */
  "descending-responses": { id: string; first: string; last: string };
  /** `count` of so many questions name it, the first of them by this word. */
  "names-its-scale": { name: string; word: string; count: number; of: number };
  "mirrored-trait": { name: string; trait: string; count: number };
  "missing-tips": { name: string };
  // questions
  "negated-reversal": { word: string };
  "two-ideas": { word: string };
  "leading-words": { word: string };
  "absolute-words": { word: string };
  "long-text": { lines: number; most: number; columns: number };
  "near-duplicate": { id: string; first: string; share: number };
  "shaming-words": { word: string; instead: string };
  // situations
  "best-option-place": { place: number; count: number; of: number };
  "best-option-length": { extreme: "longest" | "shortest"; count: number; of: number };
  "best-option-compound": { count: number; of: number };
  // what answers can lead to
  /** `name`: of a scale; null where it is the fit. `position` of so many `positions` was answered throughout. */
  "same-answer": { name: string | null; position: number; positions: number; value: number; room: Room };
  "one-sided-comparison": { left: number; right: number };
  "unreachable-band": { band: "unsure" | "good" };
  // statements
  "one-truth": { answer: boolean; count: number; isWhole: boolean };
  "few-statements": { claim: string };
  /** `wrong` and `right`: how many statements of either kind hold such a word. */
  "absolute-statements": { word: string; wrong: number; right: number };
  "guessable-statements": { cue: "careful" | "long"; answer: boolean; right: number; of: number };
  // outside facts
  "bare-source": { id: string };
}

/** Both ends belong to it. */
export interface Room {
  low: number;
  high: number;
}
