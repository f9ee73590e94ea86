import type { ProfileSource } from "../../core/profile/profile.ts";
import type { SharedScales } from "../../core/profile/shared-scales.ts";
import { type Remark, remark } from "../remark.ts";
import type { ToldClaims } from "./claims.ts";
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
  misconceptions: ToldClaims;
  expectations: ToldClaims;
  remarks: Remark[];
}

interface Length {
  most: number;
  shared: SharedScales;
}

/** So many scales, and claims, of a kind stay at least: fewer only where what stays is too long still. */
const FEWEST = [3, 2, 1];
/** So many duties are asked for in any case. */
const FEWEST_DUTIES = 8;

/**
 * A draft of at most so many questions. First duties stand without one, then claims; then scales are left out from the end of the longest
 * list, those whose questions hold the phrase alone before others. What is left out is told in its words.
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
    const over = countItems(drafted.source, shared) - most;
    const less = lessOf(part, drafted, over, shared);
    if (less === null) {
      const brief = withFewerAsked(drafted, over, most);
      const remarks = leftOut.length > 0 ? [remark("over-length", { phrases: leftOut, most }, [])] : [];
      const unasked = CLAIMS.flatMap((kind) => {
        const count = told[kind].asked - part[kind].asked;
        return count > 0 ? [remark("claims-unasked", { count, most }, [kind])] : [];
      });
      return { ...brief, remarks: [...brief.remarks, ...unasked, ...remarks] };
    }
    leftOut.unshift(...less.leftOut);
    part = less.part;
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
  shared: SharedScales,
): number {
  const ofClaims = [...misconceptions, ...expectations].map(({ statements = [] }) => statements.length);
  const counts = [...[...traits, ...antiTraits].map((scale) => itemsIn(scale, shared)), ...ofClaims];
  const asked = duties.filter(({ interest }) => interest).length + (comparison?.items?.length ?? 0);
  return counts.reduce((sum, count) => sum + count, asked);
}

type Scale = NonNullable<ProfileSource["traits"] | ProfileSource["antiTraits"]>[number];

function itemsIn(scale: Scale, { scales }: SharedScales): number {
  return "use" in scale ? (scales.find(({ id }) => id === scale.use)?.items.length ?? 0) : scale.items.length;
}

/** How many duties can stand without a question. */
function sparedDuties({ duties = [] }: ProfileSource): number {
  return Math.max(0, duties.filter(({ interest }) => interest).length - FEWEST_DUTIES);
}

/** A draft in which the last duties are told, but not asked for. */
function withFewerAsked(drafted: Drafted, over: number, most: number): Drafted {
  const { duties = [] } = drafted.source;
  const count = Math.min(over, sparedDuties(drafted.source));
  if (count <= 0) return drafted;
  const asked = duties.flatMap(({ interest }, index) => (interest ? [index] : []));
  const unasked = new Set(asked.slice(-count));
  const shown = duties.map(({ interest, ...duty }, index) =>
    interest && !unasked.has(index) ? { ...duty, interest } : duty,
  );
  return {
    source: { ...drafted.source, duties: shown },
    remarks: [...drafted.remarks, remark("duties-unasked", { count, most }, ["duties"])],
  };
}

const CLAIMS = ["misconceptions", "expectations"] as const;
const SCALES = ["traits", "antiTraits"] as const;

/**
 * Less of what was told, by about so many questions as a draft of it has too many: what is left out may ask what another was kept from, so
 * that the next draft tells whether it was enough. Null where it was, or nothing can be left out.
 */
function lessOf(told: Told, drafted: Drafted, over: number, shared: SharedScales) {
  let missing = over - sparedDuties(drafted.source);
  const claims = CLAIMS.map((kind) => ({ kind, asked: told[kind].asked }));
  const lists = listsOf(told, drafted, shared);
  const left: Left[] = [];
  for (const fewest of FEWEST) {
    while (missing > 0) {
      const [longest] = claims.filter(({ asked }) => asked > fewest).sort((a, b) => b.asked - a.asked);
      if (!longest) break;
      longest.asked -= 1;
      missing -= drafted.source[longest.kind]?.[longest.asked]?.statements?.length ?? 0;
    }
    while (missing > 0) {
      const next = takeFrom(lists, fewest);
      if (!next) break;
      left.unshift(next);
      missing -= next.items;
    }
  }
  const isLess = left.length > 0 || claims.some(({ kind, asked }) => asked < told[kind].asked);
  if (!isLess) return null;
  const part = { ...told };
  for (const { kind, asked } of claims) part[kind] = { ...told[kind], asked };
  return { part: without(part, left), leftOut: left.map(({ phrase }) => phrase) };
}

/** A scale that can be left out, with the phrase that it was made of. */
interface Left {
  kind: (typeof SCALES)[number];
  phrase: string;
  items: number;
  /** Whether its questions hold the phrase alone. */
  isGeneral: boolean;
}

/** The scales of a draft: of knowledge, of who may not fit, and of who fits. */
function listsOf({ traits }: Told, { source, remarks }: Drafted, shared: SharedScales): Left[][] {
  const general = new Set(
    remarks.flatMap(({ code, path }) => (code === "items-of-phrase" ? [String(path.slice(0, 2))] : [])),
  );
  const knowledge = new Set(traits.flatMap(({ text, isKnowledge }) => (isKnowledge ? [text] : [])));
  const phrases = new Map(
    remarks.flatMap((one) => (one.code === "source-phrase" ? [[String(one.path), one.args.phrase]] : [])),
  );
  const [fit, unfit] = SCALES.map((kind) =>
    (source[kind] ?? []).flatMap((scale: Scale, index) => {
      const path = String([kind, index]);
      const phrase = phrases.get(path);
      if (phrase === undefined) return [];
      return [{ kind, phrase, items: itemsIn(scale, shared), isGeneral: general.has(path) }];
    }),
  );
  return [
    fit?.filter(({ phrase }) => knowledge.has(phrase)) ?? [],
    unfit ?? [],
    fit?.filter(({ phrase }) => !knowledge.has(phrase)) ?? [],
  ];
}

/** Takes the scale that a draft can best do without out of its list; undefined where each list is short already. */
function takeFrom(lists: readonly Left[][], fewest: number): Left | undefined {
  const long = lists.filter(({ length }) => length > fewest).sort((one, other) => other.length - one.length);
  const list = long.find((each) => each.some(({ isGeneral }) => isGeneral)) ?? long[0];
  if (!list) return undefined;
  const general = list.findLastIndex(({ isGeneral }) => isGeneral);
  return list.splice(general < 0 ? list.length - 1 : general, 1)[0];
}

function without(told: Told, left: readonly Left[]): Told {
  const [fit, unfit] = SCALES.map(
    (of) => new Set(left.flatMap(({ kind, phrase }) => (kind === of ? [phrase] : []))),
  );
  return {
    ...told,
    traits: told.traits.filter(({ text }) => !fit?.has(text)),
    antiTraits: told.antiTraits.filter((text) => !unfit?.has(text)),
  };
}
