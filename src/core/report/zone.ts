import type { Assessment, Verdict } from "../scoring/assess.ts";

/** A value with what it wobbles by. */
interface Wobbling {
  low: number;
  high: number;
  point: number | null;
  standardError: number;
}

/** Where a value usually falls when the same person answers again; null unless all of it was answered. */
export type Zone = { low: number; high: number } | null;

/** A value with its zone: one standard error on either side, within 0 and 100. */
export function zoned<T extends Wobbling>(value: T): T & { zone: Zone } {
  const { low, high, point, standardError } = value;
  if (point === null || low !== high) return { ...value, zone: null };
  return {
    ...value,
    zone: { low: Math.max(0, point - standardError), high: Math.min(100, point + standardError) },
  };
}

/** The fit as it is shown: with its estimate where the status offers one, since with fewer answers it would pretend to know. */
export function shownFit<Fit extends { point: number | null }>(
  fit: Fit,
  { status }: Pick<Verdict, "status">,
): Fit {
  return status === "insufficient" ? { ...fit, point: null } : fit;
}

/** The fit as it is shown, with its zone. */
export type ShownFit = Assessment["fit"] & { zone: Zone };
