import { countOf } from "../../core/base/bounded.ts";
import { oneLine } from "../../core/base/clean.ts";
import type { Place, Problem } from "../../core/base/problem.ts";
import { placeName } from "../../render/lists/problems.ts";
import { batchWords } from "../../text/batch.ts";
import { problemText } from "../../text/problems/problems.ts";

/** What problems that were not told one by one have in common: all of it, their code and place, or nothing. */
export type Likeness = "same" | "similar" | "other";

/** Problems that were not told one by one. */
export interface Untold {
  /** One of them. */
  problem: Problem;
  likeness: Likeness;
  count: number;
}

/** So many of one cause are told. */
const MOST_OF_CAUSE = 3;
/** So many causes of one code at one place are told: every cell of a column may hold another text. */
const MOST_SIMILAR = 10;
/** So many causes are told at all. */
const MOST_CAUSES = 100;

/** Tells a cause a few times and counts the rest, so that whoever is told can read it, however long the input. */
export class ProblemTally {
  readonly #groups = new Map<string, Untold & { told: number }>();
  /** By code and place: their causes. */
  readonly #kinds = new Map<string, number>();

  /** Takes the next problem; the line it stands in makes no cause. @returns whether it is to be told */
  add(problem: Problem): boolean {
    const group = this.#groupOf(problem);
    if (group.likeness === "same" && group.told < MOST_OF_CAUSE) {
      group.told += 1;
      return true;
    }
    group.count += countOf(problem);
    return false;
  }

  /** Takes problems that were counted before. */
  count({ problem, likeness, count }: Untold): void {
    const group = likeness === "same" ? this.#groupOf(problem) : this.#groupAs(likeness, problem);
    group.count += count;
  }

  /** What was not told. */
  untold(): Untold[] {
    const groups = [...this.#groups.values()].filter(({ count }) => count > 0);
    return groups.map(({ problem, likeness, count }) => ({ problem, likeness, count }));
  }

  #groupOf(problem: Problem): Untold & { told: number } {
    const cause = keyOf("same", problem);
    const known = this.#groups.get(cause);
    if (known) return known;
    const kind = keyOf("similar", problem);
    const causes = this.#kinds.get(kind) ?? 0;
    if (this.#groups.size >= MOST_CAUSES) return this.#groupAs(causes > 0 ? "similar" : "other", problem);
    if (causes >= MOST_SIMILAR) return this.#groupAs("similar", problem);
    this.#kinds.set(kind, causes + 1);
    return this.#groupAs("same", problem);
  }

  #groupAs(likeness: Likeness, problem: Problem): Untold & { told: number } {
    const key = keyOf(likeness, problem);
    const known = this.#groups.get(key);
    if (known) return known;
    const group = { problem, likeness, count: 0, told: 0 };
    this.#groups.set(key, group);
    return group;
  }
}

function keyOf(likeness: Likeness, { code, severity, args, place }: Problem): string {
  if (likeness === "other") return likeness;
  // Where in a list a record stands makes no cause either.
  const path = (place?.path ?? "").replace(/^\[\d+\]\.?/, "");
  const kind = `${severity} ${code} ${"id" in args ? args.id : path}`;
  return likeness === "similar" ? kind : `${kind} ${path} ${JSON.stringify(args)}`;
}

/** How many more there were of a cause, in a line. @param place where the input is */
export function untoldLine(place: Place, { problem: example, likeness, count }: Untold): string {
  const { what } = problemText(example);
  const counts = {
    same: () => batchWords.moreSame(count, what),
    similar: () => batchWords.moreSimilar(count, what),
    other: () => batchWords.moreProblems(count),
  };
  return `${placeName(place)}: ${oneLine(counts[likeness]())}\n`;
}
