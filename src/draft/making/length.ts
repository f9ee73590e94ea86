import type { ProfileSource } from "../../core/profile/profile.ts";
import type { SharedScales } from "../../core/profile/shared-scales.ts";
import { type Remark, remark } from "../remark.ts";
import type { Activity } from "./duties.ts";
import type { Phrase } from "./scales.ts";

/** A profile that can be run, and what in it is to be checked. */
export interface Drafted {
  source: ProfileSource;
  remarks: Remark[];
}

/** What the draft is made of, each phrase once. */
export interface Told {
  activities: Activity[];
  partners: string[];
  traits: Phrase[];
  antiTraits: string[];
  remarks: Remark[];
}

interface Length {
  most: number;
  shared: SharedScales;
}

/** Fewer scales of a kind say too little of it. */
const FEWEST = 3;
/** So many duties are asked for in any case. */
const FEWEST_DUTIES = 8;

/**
 * A draft of at most so many questions. First duties stand without one, then scales are left out from the end of the longest list, those
 * whose questions hold the phrase alone before others. What is left out is told in its words.
 * @param make makes a draft of a part of what was told
 */
export function fitted(
  told: Told,
  make: (part: Told) => Drafted | null,
  { most, shared }: Length,
): Drafted | null {
  const leftOut: string[] = [];
  for (let part = told; ; ) {
    const drafted = make(part);
    if (!drafted) return null;
    const brief = withFewerAsked(drafted, countItems(drafted.source, shared) - most, most);
    const next = countItems(brief.source, shared) > most ? nextToLeave(part, drafted) : null;
    if (next === null) {
      const remarks = leftOut.length > 0 ? [remark("over-length", { phrases: leftOut, most }, [])] : [];
      return { ...brief, remarks: [...brief.remarks, ...remarks] };
    }
    leftOut.unshift(next);
    part = without(part, next);
  }
}

/** How many questions a draft asks. */
export function countItems(
  {
    duties = [],
    traits = [],
    antiTraits = [],
    misconceptions = [],
    expectations = [],
    comparison,
  }: ProfileSource,
  { scales }: SharedScales,
): number {
  const ofScale = (scale: (typeof traits)[number] | (typeof antiTraits)[number]) =>
    "use" in scale ? (scales.find(({ id }) => id === scale.use)?.items.length ?? 0) : scale.items.length;
  const ofClaims = [...misconceptions, ...expectations].map(({ statements = [] }) => statements.length);
  const counts = [...[...traits, ...antiTraits].map(ofScale), ...ofClaims];
  const asked = duties.filter(({ interest }) => interest).length + (comparison?.items?.length ?? 0);
  return counts.reduce((sum, count) => sum + count, asked);
}

/** A draft in which the last duties are told, but not asked for. */
function withFewerAsked(drafted: Drafted, over: number, most: number): Drafted {
  const { duties = [] } = drafted.source;
  const asked = duties.flatMap(({ interest }, index) => (interest ? [index] : []));
  const count = Math.min(over, asked.length - FEWEST_DUTIES);
  if (count <= 0) return drafted;
  const unasked = new Set(asked.slice(-count));
  const shown = duties.map(({ interest, ...duty }, index) =>
    interest && !unasked.has(index) ? { ...duty, interest } : duty,
  );
  return {
    source: { ...drafted.source, duties: shown },
    remarks: [...drafted.remarks, remark("duties-unasked", { count, most }, ["duties"])],
  };
}

/** The phrase that the draft can best do without; null where each list is short already. */
function nextToLeave({ traits, antiTraits }: Told, { remarks }: Drafted): string | null {
  const general = new Set(
    remarks.flatMap(({ code, path }) => (code === "items-of-phrase" ? [String(path.slice(0, 2))] : [])),
  );
  const scales = remarks.flatMap((one) =>
    one.code === "source-phrase" && one.path[0] !== "duties"
      ? [{ phrase: one.args.phrase, isGeneral: general.has(String(one.path)) }]
      : [],
  );
  const lists = [
    traits.filter(({ isKnowledge }) => isKnowledge).map(({ text }) => text),
    antiTraits,
    traits.filter(({ isKnowledge }) => !isKnowledge).map(({ text }) => text),
  ].map((phrases) => scales.filter(({ phrase }) => phrases.includes(phrase)));
  const long = lists.filter(({ length }) => length > FEWEST).sort((one, other) => other.length - one.length);
  const last =
    long.flatMap((list) => list.filter(({ isGeneral }) => isGeneral).slice(-1))[0] ?? long[0]?.at(-1);
  return last?.phrase ?? null;
}

function without(told: Told, phrase: string): Told {
  return {
    ...told,
    traits: told.traits.filter(({ text }) => text !== phrase),
    antiTraits: told.antiTraits.filter((text) => text !== phrase),
  };
}
