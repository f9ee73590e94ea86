import type { Finding, Path } from "../base/finding.ts";
import { distinctOptions } from "./alike.ts";
import type { Draft } from "./draft.ts";
import type { PlacedSource, ResponseSet } from "./profile.ts";
import { checkRules } from "./rules.ts";
import { ResponsesSchema, SharedScaleSchema } from "./schema.ts";
import { checkShape } from "./shape.ts";
import { writtenOut } from "./shared-responses.ts";
import type { SharedScale } from "./shared-scales.ts";

/** A shared scale that holds, or what is wrong with it. */
export type CheckedScale = { scale: SharedScale } | { findings: Finding[] };

/** Checks the shape of a shared scale, and where that holds the rules of a profile that has it alone. */
export function checkSharedScale(value: unknown, responses: Record<string, ResponseSet>): CheckedScale {
  const misshapen = checkShape(value, SharedScaleSchema);
  if (misshapen.length > 0) return { findings: misshapen };
  const scale = value as SharedScale;
  const { kind: _, ...trait } = scale;
  const findings = within(checkRules(draftOf({ responses, traits: [trait] })), ["traits", 0]);
  return findings.length > 0 ? { findings } : { scale };
}

/** Response sets that hold, written out, or what is wrong with them. */
export type CheckedResponses = { responses: Record<string, ResponseSet> } | { findings: Finding[] };

/** Checks response sets that scales share. */
export function checkSharedResponses(value: unknown): CheckedResponses {
  const misshapen = checkShape(value, ResponsesSchema);
  if (misshapen.length > 0) return { findings: misshapen };
  const responses = value as NonNullable<PlacedSource["responses"]>;
  const findings = within(distinctOptions(draftOf({ responses })), ["responses"]);
  return findings.length > 0 ? { findings } : { responses: writtenOut(responses) };
}

function draftOf(parts: Partial<PlacedSource>): Draft {
  return { source: { id: "", role: "", ...parts }, isSound: () => true, shared: null };
}

/** Findings by their path below some place. */
function within(findings: readonly Finding[], place: Path): Finding[] {
  return findings.map(({ problem, path }) => ({ problem, path: path.slice(place.length) }));
}
