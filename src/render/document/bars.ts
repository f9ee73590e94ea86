import type { Status } from "../../core/scoring/assess.ts";
import type { Range } from "../../core/scoring/range.ts";
import { report as words } from "../../text/report.ts";
import type { Bar } from "./blocks.ts";

/** A bar from 0 to 100. The estimate is named only where it says more than the range. */
export function barOf(
  label: string,
  range: Range,
  extras: Partial<Omit<Bar, "label" | keyof Range>> = {},
): Bar {
  const { low, high, point } = range;
  const estimate = point !== null && low !== high ? [words.point(point)] : [];
  const value = [words.of100(low, high), ...estimate].join(", ");
  const bar: Bar = {
    ...{ label, low, high, point, value },
    ...{ least: 0, marks: [], zone: null, isHeavy: false, poles: null },
    ...{ about: "", notes: [] },
  };
  return { ...bar, ...extras };
}

/** The fit with its estimate where the status offers one; with fewer answers it would pretend to know. */
export function shownFit({ fit, status }: { fit: Range; status: Status }): Range {
  return status === "insufficient" ? { ...fit, point: null } : fit;
}

/** Where a value usually falls when the same person answers again; null where nothing was answered. */
export function zoneOf({ point, standardError }: Range & { standardError: number }): Bar["zone"] {
  if (point === null) return null;
  return { low: Math.max(0, point - standardError), high: Math.min(100, point + standardError) };
}

/** A text as a sentence of a paragraph; nothing where there is none. */
export function sentence(text: string | null): string[] {
  if (text === null || text === "") return [];
  return [/[.!?…]$/.test(text) ? text : `${text}.`];
}
