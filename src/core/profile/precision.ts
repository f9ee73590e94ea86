import type { Profile } from "./profile.ts";

/** How precisely scales measure, as the answers of a group tell. */
export interface Precision {
  /** Of how many people. */
  respondents: number;
  /** The standard errors that take the place of the usual ones, in the scales' own points. */
  errors: readonly { scale: string; standardError: number }[];
}

/** A profile whose scales wobble as those of a group did: answers count as before, and all that tells what is steady goes by it. */
export function withPrecision(profile: Profile, precision: Precision): Profile {
  return { ...profile, precision };
}

/** The standard error that a group's answers give a scale; undefined where the usual one holds. */
export function measuredError({ precision }: Profile, scale: string): number | undefined {
  return precision?.errors.find((one) => one.scale === scale)?.standardError;
}
