/** Questions of a scale, as behaviour that a person of 17 can picture. */
export interface WrittenItems {
  straight: readonly string[];
  /** Behaviour of the opposite kind. */
  reversed: readonly string[];
  /** The set of answers that fits all of them; `sering` when left out. */
  responses?: "sesuai";
}

/** A shared scale of the catalogue that asks for just this. */
export interface SharedUse {
  use: string;
}

/** Something that people differ in, with the words that name its two ends. */
export interface Dimension {
  /** The words of who has much of it, as the beginning of a pattern. */
  plus: string;
  /** The words of its opposite, which need no negation. */
  minus?: string;
  trait?: WrittenItems | SharedUse;
  antiTrait?: WrittenItems | SharedUse;
  tip: string;
}

/** The two ends of a dimension. */
export type End = "trait" | "antiTrait";
