import { compared, fixed } from "./numbers.ts";

/** Stands for a figure that the answers do not give. */
export const ABSENT = "–";

/** Decimals of correlations, as tables of r have them, and of everything else. */
const R_DECIMALS = 3;
export const DECIMALS = 2;

/** A figure, or a dash where there is none. */
export function figure(value: number | null, decimals = DECIMALS): string {
  return value === null ? ABSENT : fixed(value, decimals);
}

/** r hitung and r tabel, as far as there are any: what one is above or below the other by is seen, on either side of 0. */
export function correlations(itemRest: number | null, criticalR: number | null): [string, string] {
  if (itemRest === null || criticalR === null) {
    return [figure(itemRest, R_DECIMALS), figure(criticalR, R_DECIMALS)];
  }
  if (itemRest >= 0) return compared(itemRest, criticalR, R_DECIMALS);
  const [found, least] = compared(itemRest, -criticalR, R_DECIMALS);
  return [found, least.replace("−", "")];
}

/** An interval in words. */
export function intervalText(low: number, high: number): string {
  return `${fixed(low, DECIMALS)} sampai ${fixed(high, DECIMALS)}`;
}
