import type { Verdict } from "../scoring/assess.ts";
import type { Movement } from "../scoring/compare.ts";
import type { Report } from "./build.ts";
import type { ShortSince } from "./glance-section.ts";
import type { Standing } from "./standing.ts";

/** Why a verdict is another though the fit moved no further than it ordinarily does. */
export interface MovedVerdict {
  /** Holds that came, holds that went, or neither: then a cut of the fit is near. */
  kind: "came" | "went" | "cut";
  /** The names of the scales that hold now, or held. */
  scales: string[];
  /** Whether those scales too moved no further than they ordinarily do. */
  isOrdinary: boolean;
}

type Progress = NonNullable<Report["progress"]>;

/** What moved since earlier answers, in short. */
export function shortSince(progress: Progress, verdict: Verdict, standings: readonly Standing[]): ShortSince {
  const { before, fit, scales } = progress;
  const names = (kind: Standing["kind"], wanted: Movement) =>
    scales.filter((scale) => scale.kind === kind && scale.moved === wanted).map(({ name }) => name);
  return {
    before: before.verdict,
    moved: fit.moved,
    up: names("trait", "up"),
    down: names("trait", "down"),
    heavier: names("antiTrait", "up"),
    lighter: names("antiTrait", "down"),
    reason: movedVerdict(progress, verdict, standings),
  };
}

/** Null where the verdict is the same, not settled, or moved with the fit. */
export function movedVerdict(
  { before, fit, scales }: Progress,
  after: Verdict,
  standings: readonly Standing[],
): MovedVerdict | null {
  const { verdict } = before;
  const isSettled = verdict.status === "certain" && after.status === "certain";
  if (!isSettled || verdict.band === after.band || fit.moved !== "steady") return null;
  // What is held and settled is `unsure`: of two verdicts that differ at most one is.
  const ids = [...after.heldBy, ...verdict.heldBy];
  const came = after.heldBy.length > 0 ? "came" : "went";
  return {
    kind: ids.length > 0 ? came : "cut",
    scales: standings.filter(({ id }) => ids.includes(id)).map(({ name }) => name),
    isOrdinary: scales.every(({ id, moved }) => !ids.includes(id) || moved === "steady"),
  };
}
