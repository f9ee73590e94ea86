import type { Report } from "./build.ts";

/** Of how many people a group was whose answers tell how far values wobble, and the names of the scales that it did not tell of. */
export interface Measured {
  respondents: number;
  others: string[];
}

/** Whose answers tell how far the values of the fit wobble; null where the usual holds. */
export function measuredOf({
  precision,
  traits,
  antiTraits,
}: Pick<Report, "precision" | "traits" | "antiTraits">): Measured | null {
  if (!precision) return null;
  const others = [...traits, ...antiTraits].filter(({ id }) => !precision.scales.includes(id));
  return { respondents: precision.respondents, others: others.map(({ name }) => name) };
}
