import { quantileOfF } from "./beta.ts";

/** Of 100 intervals 95 hold what they are about. */
const LOWER = 0.025;
const UPPER = 0.975;

/**
 * The 95 % interval of a raw alpha (Feldt 1965; Feldt, Woodruff & Salih 1987), as `psych::alpha.ci` has it. From
 * 400,001 degrees of freedom on R takes a limit in place of the F distribution; this does not.
 * @param respondents who answered two of its items together, on average: whoever skipped one tells nothing of it
 * @returns NaN where it cannot be computed
 */
export function feldtInterval(
  alpha: number,
  respondents: number,
  items: number,
): { low: number; high: number } {
  const people = respondents - 1;
  const both = people * (items - 1);
  return {
    low: 1 - (1 - alpha) * quantileOfF(UPPER, people, both),
    high: 1 - (1 - alpha) * quantileOfF(LOWER, people, both),
  };
}

/** r tabel: the correlation that n answers without any go beyond, either way, one time in twenty. NaN below three answers. */
export function criticalR(answered: number): number {
  const freedom = answered - 2;
  // The square of t is an F with one degree of freedom above.
  const t = Math.sqrt(quantileOfF(UPPER - LOWER, 1, freedom));
  return t / Math.hypot(t, Math.sqrt(freedom));
}
