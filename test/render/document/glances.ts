import type { StatementItem } from "../../../src/core/profile/items.ts";
import type { Belief, GlanceSection, Heavy } from "../../../src/core/report/glance-section.ts";
import type { Standing } from "../../../src/core/report/standing.ts";
import { glanceBlocks } from "../../../src/render/document/glance.ts";

/** Where a person stands on a scale of this name. */
export function scale(name: string, value: number, settings: Partial<Standing> = {}): Standing {
  const common = { standardError: 10, floor: 25, isWhole: true, effect: "none" } as const;
  return { id: name, name, kind: "trait", value, good: value, ...common, ...settings };
}

/** A scale that may feel heavy. */
export function heavy(name: string, value: number, why: Heavy["why"], kind: Heavy["kind"] = "trait"): Heavy {
  return { ...scale(name, value, { kind }), why };
}

/** What the answers show of a claim. */
export function belief(
  claim: string,
  held: Belief["held"],
  missed: Belief["missed"] = [],
  [statements, answered, right]: readonly [number, number, number] = [2, 2, 2],
): Belief {
  return { claim, fact: `Fakta ${claim}.`, held, missed, statements, answered, right };
}

export function statement(text: string, truth: boolean): StatementItem {
  return { kind: "statement", id: text, scale: "realism", text, truth, claim: "c", max: 2, options: [] };
}

/** A complete result, with nothing more to say. */
export const GLANCE: GlanceSection = {
  kind: "glance",
  role: "Guru",
  summary: null,
  measured: null,
  verdict: {
    status: "certain",
    low: "good",
    high: "good",
    band: "good",
    heldBy: [],
    stepsToChange: 2,
    nearEdge: false,
  },
  fit: { low: 71.2, high: 71.2, point: 71.2, standardError: 3.3, zone: { low: 67.9, high: 74.5 } },
  meanBand: "good",
  coverage: { answered: 56, items: 56 },
  heldBy: [],
  mayHold: [],
  edge: null,
  tooFew: [],
  since: null,
  strengths: null,
  heavy: [],
  beliefs: [],
  changes: [],
  steps: [],
  leaning: null,
  flags: [],
  neighbours: [],
};

export function verdict(settings: Partial<GlanceSection["verdict"]>): GlanceSection["verdict"] {
  return { ...GLANCE.verdict, ...settings };
}

/** The blocks of that result with other settings. */
export function blocksOf(settings: Partial<GlanceSection>) {
  return glanceBlocks({ ...GLANCE, ...settings });
}

/** What is said under a label; null where there is no such point. */
export function pointOf(label: string, settings: Partial<GlanceSection>): string[] | null {
  const points = blocksOf(settings).flatMap((block) => (block.kind === "points" ? block.points : []));
  return points.find((point) => point.label === label)?.texts ?? null;
}
