import { grouped } from "../../core/base/grouped.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import { accentsOf } from "../../core/base/words.ts";
import type { ReadRecord } from "./read.ts";
import { type FailedPupil, keyOf, type Pupil } from "./roster.ts";

/** Earlier answers of those who gave some, and what is to be told of the others. */
export interface Joined {
  earlier: ReadonlyMap<Pupil, readonly number[]>;
  problems: Problem[];
}

/**
 * Finds everyone's earlier answers, by name and class; the class counts where both have one. Whoever is not found for certain has
 * none. Notes `no-before`, `unclear-before`, `nameless-before`, `before-only` and `respondent-spelling`.
 */
export function joinBefore(
  { pupils, failed }: { pupils: readonly Pupil[]; failed: readonly FailedPupil[] },
  before: readonly ReadRecord[],
): Joined {
  const earlier = new Map<Pupil, readonly number[]>();
  const scored = before.filter(({ choices }) => choices !== null);
  const candidatesFor = finder(scored);
  const claimantsOf = finder([...pupils, ...failed]);
  const problems: Problem[] = [];
  for (const pupil of pupils) {
    const { name, group } = pupil;
    if (keyOf(pupil.respondent) === null) continue;
    const { matching, others } = candidatesFor(pupil);
    const [found] = matching;
    const claims = found ? claimantsOf(found).matching.length : 0;
    if (found?.choices && matching.length === 1 && claims === 1) {
      earlier.set(pupil, found.choices);
      const [received, expected] = [found.respondent ?? "", pupil.respondent ?? ""];
      const isSpeltAlike = accentsOf(received) === accentsOf(expected);
      if (!isSpeltAlike) problems.push(note("respondent-spelling", { received, expected }));
    } else if (found) {
      problems.push(note("unclear-before", { name, group, count: Math.max(matching.length, claims) }));
    } else {
      const groups = [...new Set(others.flatMap((one) => one.group ?? []))];
      problems.push(note("no-before", { name, group, groups }));
    }
  }
  const nameless = pupils.filter(({ respondent }) => keyOf(respondent) === null).length;
  if (nameless > 0) problems.push(note("nameless-before", { count: nameless }));
  const here = classesOf([...pupils, ...failed]);
  const gone = scored.filter(
    (one) => here(one) && one.respondent !== null && claimantsOf(one).matching.length === 0,
  );
  const left = gone.map(({ respondent, group }) => note("before-only", { name: respondent ?? "", group }));
  return { earlier, problems: [...problems, ...left] };
}

type Noted = "no-before" | "unclear-before" | "nameless-before" | "before-only" | "respondent-spelling";

function note<Code extends Noted>(code: Code, args: Extract<Problem, { code: Code }>["args"]): Problem {
  return problem(code, args as never, undefined, "warning");
}

type Person = Pick<ReadRecord, "respondent" | "group">;

/** Finds people of a name: those who may be of the same class, and the others. */
function finder<One extends Person>(
  all: readonly One[],
): (person: Person) => { matching: One[]; others: One[] } {
  const byName = grouped(all, ({ respondent }) => keyOf(respondent));
  return ({ respondent, group }) => {
    const same = byName.get(keyOf(respondent)) ?? [];
    const fits = (one: One) => group === null || one.group === null || keyOf(group) === keyOf(one.group);
    return { matching: same.filter(fits), others: same.filter((one) => !fits(one)) };
  };
}

/** Whether somebody is of one of the classes that are here now: of other classes nobody is missed. */
function classesOf(all: readonly Person[]): (person: Person) => boolean {
  const groups = new Set(all.map(({ group }) => keyOf(group)));
  return ({ group }) => group === null || groups.has(null) || groups.has(keyOf(group));
}
