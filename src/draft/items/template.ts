/** A sentence about a person with a place for a phrase. */
export type Template = (rest: string) => string;

/** Two sentences that say a phrase, and two of the opposite behaviour: in any two of one scale most words differ. */
export interface Templates {
  straight: readonly [Template, Template];
  reversed: readonly [Template, Template];
}
