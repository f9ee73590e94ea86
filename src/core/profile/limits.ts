import type { Finding, Path } from "../base/finding.ts";
import { isMapping } from "../base/json.ts";
import { problem } from "../base/problem.ts";
import type { LimitKind } from "../base/profile-problem.ts";

/** The most that a profile holds: far beyond any that people answer, and so little that every step of the program stays quick. */
export const PROFILE_LIMITS: Record<LimitKind, number> = {
  /** Questions, statements and comparisons, those of shared scales too. */
  items: 2000,
  /** Traits and anti-traits. */
  scales: 500,
  /** What stands in one list or one mapping. */
  entries: 2000,
  /** Of one text. */
  letters: 2000,
  /** Letters of an id, of another key, or of the name of a set of answers: files are named by ids. */
  name: 100,
  /** Lists and mappings within each other. */
  levels: 20,
};

/**
 * Finds what is more than a profile holds. It comes before every other check, since these take long over what is.
 * @returns `beyond-limit`, with the place of each
 */
export function checkLimits(value: unknown): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<unknown>();
  const look = (held: unknown, path: Path): void => {
    if (typeof held === "string") {
      const kind = path.at(-1) === "id" ? "name" : "letters";
      findings.push(...beyond(kind, held.length, path));
    }
    if (typeof held !== "object" || held === null || seen.has(held)) return;
    seen.add(held);
    const entries = Object.entries(held);
    const tooMuch = [
      ...beyond("levels", path.length + 1, path),
      ...beyond("entries", entries.length, path),
      ...Object.keys(held).flatMap((key) => beyond("name", key.length, path)),
    ];
    findings.push(...tooMuch);
    if (tooMuch.length > 0) return;
    for (const [key, inner] of entries) look(inner, [...path, Array.isArray(held) ? Number(key) : key]);
  };
  look(value, []);
  return findings.length > 0 || !isMapping(value) ? findings : checkCounts(value);
}

/** The same of what a profile asks. Once shared scales stand where it uses them, that is more than it says itself. */
export function checkCounts(source: object): Finding[] {
  const {
    traits,
    antiTraits,
    duties,
    misconceptions,
    expectations,
    comparison,
  }: Partial<Record<string, unknown>> = {
    ...source,
  };
  const scales = [...elements(traits), ...elements(antiTraits)];
  const items = [
    ...[...scales, ...elements([comparison])].map((one) => elements(one.items).length),
    ...[...elements(misconceptions), ...elements(expectations)].map((one) => elements(one.statements).length),
    elements(duties).filter(({ interest }) => interest !== undefined).length,
  ];
  const count = items.reduce((sum, own) => sum + own, 0);
  return [...beyond("scales", scales.length, []), ...beyond("items", count, [])];
}

function elements(list: unknown): Record<string, unknown>[] {
  return Array.isArray(list) ? list.filter(isMapping) : [];
}

function beyond(kind: LimitKind, count: number, path: Path): Finding[] {
  const limit = PROFILE_LIMITS[kind];
  return count > limit ? [{ problem: problem("beyond-limit", { kind, count, limit }), path }] : [];
}
