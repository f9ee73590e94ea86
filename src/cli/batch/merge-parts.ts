import { type Problem, problem } from "../../core/base/problem.ts";
import { batchWords } from "../../text/batch.ts";
import { pathWords } from "../../text/paths.ts";
import { longFlag, OPTIONS, type Options } from "../args/options.ts";
import type { Misuse, Refusal } from "../outcome.ts";

/** How parts of a kind are read and joined. */
export interface Joinable<Part> {
  read: (file: string) => { part: Part } | { problem: Problem };
  /** What keeps two from being joined. */
  obstacle: (first: Part, second: Part) => Problem | null;
  merge: (first: Part, second: Part) => Part;
  /** How many records it is of: nobody is nobody, however often. */
  records: (part: Part) => number;
}

/**
 * The whole of all files. A part that is left out would make every number wrong: the first that cannot be joined ends it. Reports
 * `same-summary` beside what reading and joining find.
 */
export function mergeParts<Part>(
  files: readonly string[],
  { read, obstacle, merge, records }: Joinable<Part>,
): { whole: Part } | Refusal {
  let whole: Part | null = null;
  /** By what they hold. */
  const known = new Map<string, string>();
  for (const file of files) {
    const found = read(file);
    if ("problem" in found) return { problems: [found.problem] };
    const { part } = found;
    const content = JSON.stringify(part);
    const first = known.get(content);
    known.set(content, file);
    if (first !== undefined && records(part) > 0) {
      return { problems: [problem("same-summary", { first }, { file })] };
    }
    const hindrance: Problem | null = whole && obstacle(whole, part);
    if (hindrance) return { problems: [{ ...hindrance, place: { file } }] };
    whole = whole ? merge(whole, part) : part;
  }
  return whole ? { whole } : { sentence: batchWords.nothingToMerge };
}

/** Options that say how answers are read; parts hold none. */
const IDLE = [
  "role",
  "inputFormat",
  "respondentColumn",
  "groupColumn",
  "sheet",
  "encoding",
  "explains",
  "workers",
] as const;

/** Refuses what says nothing about parts. @param more options of one command alone */
export function refuseBesideMerge(
  options: Partial<Options>,
  more: readonly (keyof typeof OPTIONS)[] = [],
): Misuse | null {
  const idle = [...IDLE, ...more].find((name) => options[name] !== undefined && options[name] !== false);
  if (!idle) return null;
  const [flag, merges] = [longFlag(OPTIONS[idle].flags), longFlag(OPTIONS.merges.flags)];
  return { sentence: pathWords.noEffect(flag, merges), todo: pathWords.leaveOut(flag) };
}
