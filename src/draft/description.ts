/** What is believed wrongly of a profession, and what holds instead where the text tells it. */
export interface Misconception {
  claim: string;
  truth?: string;
}

/** What is hoped of a profession, and how it turns out where the text tells it. */
export interface Expectation {
  claim: string;
  reality?: string;
}

/** How a profession differs from its first neighbour. */
export interface Difference {
  this?: string;
  other?: string;
}

/**
 * What a text in prose tells of a profession. Phrases are in the words of the text, without the cue around them; what the text
 * does not tell is left out or empty.
 */
export interface Description {
  role?: string;
  summary?: string;
  /** One an activity. */
  duties: string[];
  /** Whom one works with. */
  partners: string[];
  traits: string[];
  /** Knowledge and skills. */
  knowledge: string[];
  /** A negation that governs a list is repeated. */
  antiTraits: string[];
  misconceptions: Misconception[];
  expectations: Expectation[];
  /** Similar professions that the text compares with. */
  neighbours: string[];
  difference?: Difference;
}
