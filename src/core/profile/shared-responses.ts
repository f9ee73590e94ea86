import type { Finding } from "../base/finding.ts";
import { problem } from "../base/problem.ts";
import { type Draft, namedResponses } from "./draft.ts";
import type { Use } from "./place-shared.ts";
import type { PlacedSource, Profile, ResponseSet } from "./profile.ts";

/**
 * Response sets that the profile writes otherwise than the shared ones of that name, which a scale that it uses is answered by: the
 * scale would be asked in other words than elsewhere.
 */
export function differingResponses(draft: Draft, used: readonly Use[]): Finding[] {
  const { shared, source } = draft;
  if (!shared || used.length === 0) return [];
  const told = new Set<string>();
  return namedResponses(draft).flatMap(({ value: name, path }) => {
    const use = used.find((each) => each.path[0] === path[0] && each.path[1] === path[1]);
    const own = setOf(name, source.responses);
    const common = setOf(name, shared().responses);
    if (!use || !own || !common || told.has(name) || isSame(own, common)) return [];
    told.add(name);
    return [{ problem: problem("shared-responses-differ", { name, id: use.id }), path: ["responses", name] }];
  });
}

/** The set of a name, written out; null where there is none that could be compared. */
function setOf(name: string, sets: PlacedSource["responses"]): ResponseSet | null {
  const set = Object.entries(sets ?? {}).find(([each]) => each === name)?.[1];
  const whole = set && written(set);
  return Array.isArray(whole?.options) ? whole : null;
}

function isSame(one: ResponseSet, other: ResponseSet): boolean {
  const contentOf = ({ ask, options }: ResponseSet) => JSON.stringify([ask ?? null, options]);
  return contentOf(one) === contentOf(other);
}

/**
 * The same profile with the shared response sets that it names and does not write, behind its own. A name that is a number comes
 * before all others, in every object: where the first of its own would no longer be the first, its interest names it.
 */
export function withSharedSets(draft: Draft): PlacedSource {
  const { source, shared } = draft;
  const { responses = {} } = source;
  const missing = namedResponses(draft)
    .map(({ value }) => value)
    .filter((name) => !Object.hasOwn(responses, name));
  if (!shared || missing.length === 0) return source;
  const added = Object.entries(shared().responses).filter(([name]) => missing.includes(name));
  const [first] = Object.keys(responses);
  const all = { ...responses, ...Object.fromEntries(added) };
  const isFirst = first === undefined || first === Object.keys(all)[0];
  return {
    ...source,
    ...(!isFirst && { interest: { responses: first, ...source.interest } }),
    responses: all,
  };
}

/** Response sets with their short form, a bare list, written out. */
export function writtenOut(responses: NonNullable<PlacedSource["responses"]>): Profile["responses"] {
  return Object.fromEntries(Object.entries(responses).map(([name, set]) => [name, written(set)]));
}

function written(set: ResponseSet | string[]): ResponseSet {
  return Array.isArray(set) ? { options: set } : set;
}
