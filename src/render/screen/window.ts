import type { ChalkInstance } from "chalk";

/** What a screen is drawn on. */
export interface Window {
  width: number;
  height: number;
  chalk: ChalkInstance;
}

/** A screen before it is fitted to the window. */
export interface Parts {
  /** Where the person is; the first to go when room is short. */
  head: string[];
  /** What must be readable. Lines fit the width. */
  body: string[];
  /** The lines of the body that must stay in sight: first and last. */
  focus: { first: number; last: number };
  notice: string | null;
  /** What the keys do, most important first. */
  keys: readonly string[];
}
