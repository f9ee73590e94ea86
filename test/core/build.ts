import type { AntiTrait, Comparison, Duty, ItemSource, Profile } from "../../src/core/profile/profile.ts";

/** A profile before it has ids and texts: what a generator draws. */
export interface ProfileDraft {
  /** Mixes the item ids, so that their sorted order is not the listed one. */
  salt: number;
  responses: SetDraft[];
  interest: ScaleDraft;
  plainDuties: number;
  traits: ScaleDraft[];
  antiTraits: AntiTraitDraft[];
  claims: { isExpectation: boolean; truths: boolean[] }[];
  comparisons: boolean[] | undefined;
}

/** A response set: how many options it has, and whether it brings a question of its own. */
export interface SetDraft {
  options: number;
  asks: boolean;
}

interface AnyScaleDraft {
  weight: number | undefined;
  /** The default response set by its number; without it every item names its own. */
  responses: number | undefined;
  items: ItemDraft[];
}

export interface ScaleDraft extends AnyScaleDraft {
  holdAt: number | undefined;
}

export interface AntiTraitDraft extends AnyScaleDraft {
  triggerAt: number | undefined;
  opposes: number | undefined;
}

export interface ItemDraft {
  responses: number;
  namesResponses: boolean;
  reverse: boolean | undefined;
  /** A situation's points; null for a rating. */
  points: number[] | null;
}

/** A prime above any number of items, so that the multiples of a number below it never meet. */
const ID_RANGE = 1009;

type MakeId = (prefix: string) => string;

function idMaker(salt: number): MakeId {
  let count = 0;
  return (prefix) => {
    count += 1;
    return `${prefix}-${(count * (salt + 1)) % ID_RANGE}`;
  };
}

interface Context {
  makeId: MakeId;
  /** The names of the response sets. */
  sets: readonly string[];
}

/** Gives a draft its ids and texts. The fingerprint is left for the caller. */
export function buildProfile(draft: ProfileDraft): Profile {
  const sets = draft.responses.map((set, number) => [`set-${number}`, makeSet(set, number)] as const);
  const context = { makeId: idMaker(draft.salt), sets: sets.map(([name]) => name) };
  const duties = makeDuties(context, draft);
  const { interest } = draft;
  const claims = draft.claims.map((claim, index) => ({
    ...claim,
    ...makeClaim(context, claim.truths, index),
  }));
  return {
    id: "peran-uji",
    role: "Peran Uji",
    responses: Object.fromEntries(sets),
    ...(interest.items.length > 0 && { interest: { name: "Minat", ...traitSettings(context, interest) } }),
    duties,
    traits: draft.traits.map((scale, index) => ({
      id: `sifat-${index}`,
      name: `Sifat ${index}`,
      ...traitSettings(context, scale),
      items: makeItems(context, scale, "butir"),
    })),
    antiTraits: draft.antiTraits.map((scale, index) => makeAntiTrait(context, draft, scale, index)),
    misconceptions: claims
      .filter(({ isExpectation }) => !isExpectation)
      .map(({ id, statements }) => ({ id, claim: `Klaim ${id}`, truth: `Fakta ${id}`, statements })),
    expectations: claims
      .filter(({ isExpectation }) => isExpectation)
      .map(({ id, statements }) => ({ id, claim: `Harapan ${id}`, reality: `Kenyataan ${id}`, statements })),
    ...(draft.comparisons && { comparison: makeComparison(context, draft.comparisons) }),
    sources: [],
    fingerprint: "",
  };
}

function makeSet({ options, asks }: SetDraft, number: number): Profile["responses"][string] {
  return { ...(asks && { ask: `Tanya ${number}?` }), options: optionTexts(options) };
}

function optionTexts(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `Pilihan ${index + 1}`);
}

function setName({ sets }: Context, number: number): string {
  return sets[number % sets.length] ?? "";
}

function settings(context: Context, { weight, responses }: AnyScaleDraft) {
  return {
    ...(weight !== undefined && { weight }),
    ...(responses !== undefined && { responses: setName(context, responses) }),
  };
}

function traitSettings(context: Context, scale: ScaleDraft) {
  return { ...settings(context, scale), ...(scale.holdAt !== undefined && { holdAt: scale.holdAt }) };
}

function makeItems(context: Context, scale: AnyScaleDraft, prefix: string): ItemSource[] {
  return scale.items.map((item) => {
    const id = context.makeId(prefix);
    const text = `Teks ${id}`;
    if (item.points) {
      return {
        id,
        text,
        options: item.points.map((points, index) => ({ text: `Pilihan ${index + 1}`, points })),
      };
    }
    const names = item.namesResponses || scale.responses === undefined;
    return {
      id,
      text,
      ...(item.reverse !== undefined && { reverse: item.reverse }),
      ...(names && { responses: setName(context, item.responses) }),
    };
  });
}

/** The first item of interest names no response set, so that the profile's first set is used where no other is given. */
function makeDuties(context: Context, draft: ProfileDraft): Duty[] {
  const asked = makeItems(context, draft.interest, "minat").map(({ responses, ...item }, index) => ({
    id: `tugas-${index}`,
    text: `Tugas ${index}`,
    interest: index === 0 || responses === undefined ? item : { ...item, responses },
  }));
  const plain = Array.from({ length: draft.plainDuties }, (_, index) => ({
    id: `tugas-biasa-${index}`,
    text: `Tugas biasa ${index}`,
  }));
  return [...plain, ...asked];
}

function makeAntiTrait(
  context: Context,
  { traits }: ProfileDraft,
  scale: AntiTraitDraft,
  index: number,
): AntiTrait {
  const { triggerAt, opposes } = scale;
  const opposed = opposes !== undefined && traits.length > 0 ? opposes % traits.length : null;
  return {
    id: `tanda-${index}`,
    name: `Tanda ${index}`,
    ...settings(context, scale),
    ...(triggerAt !== undefined && { triggerAt }),
    ...(opposed !== null && { opposes: `sifat-${opposed}` }),
    items: makeItems(context, scale, "tanda"),
  };
}

function makeClaim({ makeId }: Context, truths: readonly boolean[], index: number) {
  const statements = truths.map((answer) => {
    const id = makeId("pernyataan");
    return { id, text: `Teks ${id}`, answer };
  });
  return { id: `klaim-${index}`, statements };
}

function makeComparison({ makeId }: Context, flips: readonly boolean[]): Comparison {
  const items = flips.map((flip) => {
    const id = makeId("arah");
    return { id, this: `Di sini ${id}`, other: "Di sana", flip };
  });
  return { role: "Peran Lain", items };
}
