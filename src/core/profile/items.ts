import {
  type AntiTrait,
  DUTIES,
  type ItemSource,
  type Profile,
  type Statement,
  type Trait,
} from "./profile.ts";

/** What an answer file holds for one item: a position from 1, or for a statement true, false or "belum-tahu". */
export type AnswerValue = number | boolean | "belum-tahu";

/** One way to answer. `points` are keyed: reversal is done. `text` is null where text/ words the option. */
export interface Option {
  value: AnswerValue;
  points: number;
  text: string | null;
}

interface ItemBase {
  id: string;
  /** A trait's or anti-trait's id, or `duties`, `realism`, `orientation`. */
  scale: string;
  text: string;
  options: readonly Option[];
  /** The most keyed points; the least are 0 (for a comparison −max). */
  max: number;
  note?: string;
}

/** How often, or how well something fits: answered on a response set. */
export interface RatingItem extends ItemBase {
  kind: "rating";
  reverse: boolean;
  /** The name of the response set. */
  responses: string;
  /** The question that the set's options answer; null where it has none. */
  ask: string | null;
}

/** What somebody would do: each option is worth points of its own. */
export interface SituationItem extends ItemBase {
  kind: "situation";
}

/** What may be true of the job, or not. */
export interface StatementItem extends ItemBase {
  kind: "statement";
  truth: boolean;
  why?: string;
  /** The misconception or expectation that it asks about. */
  claim: string;
}

/** Two scenes, one of this role and one of its neighbour. */
export interface ComparisonItem extends ItemBase {
  kind: "comparison";
  this: string;
  other: string;
  /** Show the other role's scene first. */
  flip: boolean;
}

/** One question of a profile, with its options resolved. */
export type Item = RatingItem | SituationItem | StatementItem | ComparisonItem;

const cache = new WeakMap<Profile, readonly Item[]>();

/**
 * Lists a profile's items in the order of the interview: interest in the duties, traits, anti-traits, comparison, and
 * statements last, so that their facts do not colour the other answers. The list is made once a profile.
 */
export function listItems(profile: Profile): readonly Item[] {
  let items = cache.get(profile);
  if (!items) {
    items = [...scaleItems(profile), ...comparisonItems(profile), ...statementItems(profile)];
    cache.set(profile, items);
  }
  return items;
}

/** A profile that holds items of others, to read answers by: it has no scales. A copy of it holds none. */
export function profileOfItems(id: string, items: readonly Item[]): Profile {
  const none = { duties: [], traits: [], antiTraits: [], misconceptions: [], expectations: [], sources: [] };
  const profile: Profile = { id, role: "", responses: {}, ...none, fingerprint: "" };
  cache.set(profile, items);
  return profile;
}

function scaleItems(profile: Profile): Item[] {
  return writtenScales(profile).flatMap(({ source, items }) =>
    items.map((item) => scaleItem(profile, source.id, source.responses, item)),
  );
}

/** A scale as the profile writes it, and the items that belong to it. */
export type WrittenScale = { items: readonly ItemSource[] } & (
  | { kind: "trait"; source: Omit<Trait, "items"> }
  | { kind: "antiTrait"; source: Omit<AntiTrait, "items"> }
);

/** The scales that count for the fit, in listed order: interest in the duties is the first of the traits. */
export function writtenScales(profile: Profile): WrittenScale[] {
  const { interest, duties, traits, antiTraits } = profile;
  const interests = duties.flatMap((duty) => (duty.interest ? [duty.interest] : []));
  const responses = interestResponses(profile);
  const source = { name: "", ...interest, id: DUTIES, ...(responses !== undefined && { responses }) };
  return [
    ...(interests.length > 0 ? [{ kind: "trait" as const, source, items: interests }] : []),
    ...traits.map((trait) => ({ kind: "trait" as const, source: trait, items: trait.items })),
    ...antiTraits.map((trait) => ({ kind: "antiTrait" as const, source: trait, items: trait.items })),
  ];
}

/** The response set of interest items that name none: the one of `interest`, else the profile's first. */
export function interestResponses(profile: Pick<Profile, "interest" | "responses">): string | undefined {
  return profile.interest?.responses ?? Object.keys(profile.responses)[0];
}

function scaleItem(profile: Profile, scale: string, fallback: string | undefined, source: ItemSource): Item {
  const { id, text } = source;
  const note = source.note === undefined ? {} : { note: source.note };
  if (source.options) {
    const options = source.options.map((option, index) => ({ ...option, value: index + 1 }));
    const max = Math.max(...options.map((option) => option.points));
    return { kind: "situation", id, scale, text, options, max, ...note };
  }
  const responses = source.responses ?? fallback;
  const set = profile.responses[responses ?? ""];
  if (responses === undefined || !set) throw new RangeError(`no response set for ${id}`);
  const reverse = source.reverse ?? false;
  const max = set.options.length - 1;
  const options = set.options.map((option, index) => ({
    value: index + 1,
    points: reverse ? max - index : index,
    text: option,
  }));
  const ask = set.ask ?? null;
  return { kind: "rating", id, scale, text, options, max, reverse, responses, ask, ...note };
}

/** Half the distance between the two ends of a comparison item's five steps. */
const COMPARISON_MAX = 2;

function comparisonItems(profile: Profile): Item[] {
  return (profile.comparison?.items ?? []).map((source) => ({
    kind: "comparison",
    id: source.id,
    scale: "orientation",
    text: "",
    this: source.this,
    other: source.other,
    flip: source.flip ?? false,
    max: COMPARISON_MAX,
    options: [1, 2, 3, 4, 5].map((value) => ({ value, points: value - 1 - COMPARISON_MAX, text: null })),
    ...(source.note === undefined ? {} : { note: source.note }),
  }));
}

function statementItems(profile: Profile): Item[] {
  const claims = [...profile.misconceptions, ...profile.expectations];
  return claims.flatMap((claim) =>
    (claim.statements ?? []).map((statement) => statementItem(claim.id, statement)),
  );
}

const REALISTIC = 2;
const UNDECIDED = 1;
const MISTAKEN = 0;

function statementItem(claim: string, statement: Statement): StatementItem {
  const { id, text, answer: truth, why, note } = statement;
  const answers = [true, false].map((value) => ({
    value,
    points: value === truth ? REALISTIC : MISTAKEN,
    text: null,
  }));
  return {
    kind: "statement",
    id,
    scale: "realism",
    text,
    truth,
    claim,
    max: REALISTIC,
    options: [...answers, { value: "belum-tahu", points: UNDECIDED, text: null }],
    ...(why === undefined ? {} : { why }),
    ...(note === undefined ? {} : { note }),
  };
}
