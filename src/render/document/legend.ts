import { report as words } from "../../text/report.ts";
import type { Bar } from "./blocks.ts";

/** A part of a bar that a legend tells of. */
export interface LegendPart {
  part: keyof typeof words.parts;
  meaning: string;
}

/**
 * The parts that the bars have, and what they mean.
 * @param hasMarks whether marks stand in the bars, not below them with their numbers
 */
export function legendParts(bars: readonly Bar[], hasMarks: boolean): LegendPart[] {
  const isThere: Record<LegendPart["part"], boolean> = {
    // A stroke would say nothing where the bar itself ends at the value.
    point: bars.some(({ point, zone, low, high }) => point !== null && (zone !== null || low < high)),
    zone: bars.some(({ zone }) => zone !== null),
    possible: bars.some(({ low, high }) => low < high),
    mark: hasMarks,
  };
  const parts = ["point", "zone", "possible", "mark"] as const;
  return parts.filter((part) => isThere[part]).map((part) => ({ part, meaning: words.parts[part] }));
}
