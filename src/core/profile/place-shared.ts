import type { Finding, Path } from "../base/finding.ts";
import { isMapping } from "../base/json.ts";
import { type Problem, problem } from "../base/problem.ts";
import { nearest } from "../base/suggest.ts";
import type { PlacedSource } from "./profile.ts";
import { SharedScaleSchema } from "./schema.ts";
import { checkShape } from "./shape.ts";
import type { SharedScale, SharedSource } from "./shared-scales.ts";

/** A profile in which the shared scales stand where they are used. */
export interface Placed {
  source: PlacedSource;
  findings: Finding[];
  used: readonly Use[];
}

/** Where a profile uses a shared scale. */
export interface Use {
  id: string;
  /** Of the element in `traits` or `antiTraits`. */
  path: Path;
  /** What the profile sets itself, beside `use`. */
  keys: readonly string[];
}

/** Where a profile uses shared scales. It may be wrong in places; only `use` is looked at. */
export function usesIn(written: unknown): Use[] {
  if (!isMapping(written)) return [];
  return Object.keys(LISTS).flatMap((list) => {
    const elements = written[list];
    if (!Array.isArray(elements)) return [];
    return elements.flatMap((element: unknown, index) => {
      if (!isUse(element)) return [];
      const { use: id, ...settings } = element;
      return [{ id, path: [list, index], keys: Object.keys(settings) }];
    });
  });
}

const LISTS = { traits: "trait", antiTraits: "antiTrait" } as const;

/**
 * Puts shared scales where a profile uses them. The profile may be wrong in places; only `use` is looked at.
 * Finds `no-shared-scales`, `unknown-shared-scale`, `shared-scale-kind`, and what is wrong with the shape of a scale.
 */
export function placeShared(written: Record<string, unknown>, shared: SharedSource): Placed {
  const findings: Finding[] = [];
  const place = (element: unknown, kind: SharedScale["kind"], path: Path): unknown => {
    if (!isUse(element)) return element;
    const { use: id, ...settings } = element;
    const found = scaleFor(id, kind, shared);
    if ("scale" in found) return { ...withoutKind(found.scale), ...settings };
    findings.push(...found.problems.map((each) => ({ problem: each, path: [...path, "use"] })));
    return { id, ...settings };
  };
  const lists = Object.entries(LISTS).flatMap(([list, kind]) => {
    const elements = written[list];
    if (!Array.isArray(elements)) return [];
    return [[list, elements.map((element: unknown, index) => place(element, kind, [list, index]))]];
  });
  // The shape check complains about what is no profile; whoever reads this looks only at what it found sound.
  const source = { ...written, ...Object.fromEntries(lists) } as unknown as PlacedSource;
  return { source, findings, used: usesIn(written) };
}

/** Whether an element of a list of scales uses a shared one. */
function isUse(element: unknown): element is Record<string, unknown> & { use: string } {
  return (
    isMapping(element) &&
    Object.hasOwn(element, "use") &&
    typeof element.use === "string" &&
    element.use.trim() !== ""
  );
}

function scaleFor(
  id: string,
  kind: SharedScale["kind"],
  shared: SharedSource,
): { scale: SharedScale } | { problems: Problem[] } {
  if (!shared) return { problems: [problem("no-shared-scales", { id })] };
  const { scales } = shared();
  const scale = scales.find((each) => each.id === id);
  if (!scale) {
    const fitting = scales.filter((each) => each.kind === kind).map((each) => each.id);
    return { problems: [problem("unknown-shared-scale", { id, suggestion: nearest(id, fitting) })] };
  }
  if (scale.kind !== kind) return { problems: [problem("shared-scale-kind", { id, kind: scale.kind })] };
  const misshapen = checkShape(scale, SharedScaleSchema);
  return misshapen.length > 0 ? { problems: misshapen.map((finding) => finding.problem) } : { scale };
}

function withoutKind({ kind: _, ...fields }: SharedScale): Omit<SharedScale, "kind"> {
  return fields;
}

/** Findings, told where the profile can be changed: of what stands inside of a shared scale the line that uses it. */
export function atTheirUse(findings: readonly Finding[], used: readonly Use[]): Finding[] {
  const inside = used.map((use) => ({ use, found: findings.filter(({ path }) => isInside(path, use)) }));
  const moved = new Set(inside.flatMap(({ found }) => found));
  return [
    ...findings.filter((finding) => !moved.has(finding)),
    ...inside.flatMap(({ use, found }) => toldAt(use, found)),
  ];
}

/** Whether a path leads to a use or into it, past what the profile sets itself. */
export function isInside([list, index, key]: Path, { path, keys }: Use): boolean {
  return list === path[0] && index === path[1] && !keys.includes(String(key));
}

/** Ids that clash are told once a scale; of a scale that is there already nothing else is told. */
function toldAt({ id, path }: Use, found: readonly Finding[]): Finding[] {
  const told = (one: Problem): Finding => ({ problem: one, path: [...path, "use"] });
  const clashes = found.flatMap(({ problem: { code, args } }) => (code === "duplicate-id" ? [args] : []));
  if (clashes.some(({ kind }) => kind === "scale")) return [told(problem("shared-scale-taken", { id }))];
  const items = clashes.map((clash) => clash.id);
  const others = found.filter(({ problem: { code } }) => code !== "duplicate-id");
  return [
    ...(items.length > 0 ? [told(problem("shared-items-taken", { id, items }))] : []),
    ...others.map((finding) => told(finding.problem)),
  ];
}
