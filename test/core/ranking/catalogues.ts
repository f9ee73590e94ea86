import fc from "fast-check";
import type { Item } from "../../../src/core/profile/items.ts";
import type { AntiTrait, ItemSource, Profile, Trait } from "../../../src/core/profile/profile.ts";
import type { KnownAnswers } from "../arbitrary.ts";
import { rating, situation, testProfile } from "../fixtures.ts";
import { type Fraction, minus } from "../fractions.ts";
import { verdictItems } from "../helpers.ts";
import { fitOf } from "../reference.ts";

/** How a generated catalogue may use its shared items: as a catalogue does, or in any way that profiles allow. */
export type Use = "alike" | "anyhow";

interface ScaleUse {
  scale: number;
  weight: number;
  isAgainst: boolean;
  reverse: boolean;
  /** Puts the first item of the scale into the next one. */
  moves: boolean;
}

interface RoleDraft {
  uses: ScaleUse[];
  interests: number;
  interestWeight: number;
}

/** The shared scales of generated catalogues: six questions at most, with three options or less. */
const SCALES: readonly (readonly string[])[] = [["a-1", "a-2"], ["b-1"], ["c-1", "c-2"]];
const RESPONSES = { dua: ["Tidak", "Ya"], tiga: ["Tidak", "Kadang", "Ya"] };

function useOf(use: Use): fc.Arbitrary<Omit<ScaleUse, "scale">> {
  const often = use === "anyhow" ? fc.boolean() : fc.constant(false);
  return fc.record({
    weight: fc.integer({ min: 1, max: 4 }),
    isAgainst: often,
    reverse: often,
    moves: often,
  });
}

function roleDrafts(use: Use): fc.Arbitrary<RoleDraft> {
  return fc
    .record({
      scales: fc.subarray([0, 1, 2], { minLength: 1 }),
      each: fc.tuple(useOf(use), useOf(use), useOf(use)),
      interests: fc.nat(1),
      interestWeight: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ scales, each, ...draft }) => ({
      ...draft,
      uses: scales.map((scale) => ({ ...(each[scale] ?? each[0]), scale })),
    }));
}

/** Catalogues of a few roles with so few questions that every way to answer them can be tried. */
export function catalogues(use: Use, least = 2, most = 4): fc.Arbitrary<Profile[]> {
  return fc
    .array(roleDrafts(use), { minLength: least, maxLength: most })
    .map((drafts) => drafts.map((draft, index) => roleOf(`peran-${"dbca"[index]}`, draft)));
}

function roleOf(id: string, { uses, interests, interestWeight }: RoleDraft): Profile {
  const scales = uses.map((use) => ({ use, source: scaleOf(use) }));
  const moved = uses.find(({ moves }) => moves);
  const [from, to] = [moved && scales.find(({ use }) => use === moved), scales.at(-1)];
  if (from && to && from !== to && from.source.items.length > 1) {
    const [item] = from.source.items.splice(0, 1);
    if (item) to.source.items.push(item);
  }
  return testProfile({
    id,
    role: `Peran ${id}`,
    responses: RESPONSES,
    ...(interests > 0 && { interest: { name: "Minat", weight: interestWeight, responses: "tiga" } }),
    duties: Array.from({ length: interests }, (_, index) => ({
      id: `tugas-${index}`,
      text: "Tugas",
      interest: { id: `${id}-minat-${index}`, text: `Minat ${id} ${index}` },
    })),
    traits: scales.filter(({ use }) => !use.isAgainst).map(({ source }): Trait => source),
    antiTraits: scales.filter(({ use }) => use.isAgainst).map(({ source }): AntiTrait => source),
  });
}

function scaleOf({ scale, weight, reverse }: ScaleUse) {
  const items = (SCALES[scale] ?? []).map((id) => itemOf(id, reverse));
  return { id: `skala-${scale}`, name: `Skala ${scale}`, weight, items };
}

/** The only situation may count otherwise where the ratings are reversed. */
function itemOf(id: string, reverse: boolean): ItemSource {
  if (id === "c-2") return situation(id, reverse ? [3, 0, 1] : [0, 2, 1]);
  return rating(id, { responses: id === "a-1" ? "dua" : "tiga", reverse });
}

/** Every question of the fits of several roles, once. */
export function itemsOfAll(profiles: readonly Profile[]): Item[] {
  const items = profiles.flatMap(verdictItems);
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** Some answers to the questions of a catalogue: those that `gaps` leaves. */
export function someAnswers(profiles: readonly Profile[]): fc.Arbitrary<KnownAnswers> {
  const items = itemsOfAll(profiles);
  return fc
    .tuple(...items.map(({ options }) => fc.option(fc.nat(options.length - 1), { freq: 4, nil: null })))
    .map((indices) =>
      Object.fromEntries(
        items.flatMap(({ id, options }, index) => {
          const option = options[indices[index] ?? -1];
          return option ? [[id, option.value]] : [];
        }),
      ),
    );
}

/** A catalogue with answers to some of its questions. */
export function answered(use: Use, least = 2, most = 4) {
  return catalogues(use, least, most).chain((profiles) =>
    fc.record({ profiles: fc.constant(profiles), answers: someAnswers(profiles) }),
  );
}

/** The part of an answer set that a role knows. */
export function ownAnswers(profile: Profile, answers: KnownAnswers): KnownAnswers {
  const ids = new Set(verdictItems(profile).map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)));
}

/** The plain difference of two fits, for answers to everything. */
export function plainDifference(one: Profile, other: Profile, answers: KnownAnswers): Fraction {
  return minus(fitOf(one, ownAnswers(one, answers)), fitOf(other, ownAnswers(other, answers)));
}

/**
 * 1.96² × the squared standard error of a difference, in the plainest way: each question alone is answered in every way, and 22.5 % of
 * how far that moves the difference is its wobble.
 */
export function plainWobbleSquared(one: Profile, other: Profile): Fraction {
  const items = itemsOfAll([one, other]);
  const base: KnownAnswers = Object.fromEntries(items.map(({ id, options }) => [id, options[0]?.value ?? 1]));
  return items.reduce<Fraction>(
    (sum, { id, options }) => {
      const moved = options.map(({ value }) => plainDifference(one, other, { ...base, [id]: value }));
      const range = minus(extreme(moved, 1n), extreme(moved, -1n));
      const [over, under] = [range.over ** 2n * 441n ** 2n, range.under ** 2n * 1000n ** 2n];
      return { over: sum.over * under + over * sum.under, under: sum.under * under };
    },
    { over: 0n, under: 1n },
  );
}

function extreme(fractions: readonly Fraction[], sign: bigint): Fraction {
  return fractions.reduce((best, next) => (sign * minus(next, best).over > 0n ? next : best));
}

/** Whether one role is ahead of another beyond the wobble, for answers to everything. */
export function isPlainlyAhead(one: Profile, other: Profile, answers: KnownAnswers): boolean {
  const difference = plainDifference(one, other, answers);
  const wobble = plainWobbleSquared(one, other);
  return difference.over > 0n && difference.over ** 2n * wobble.under > wobble.over * difference.under ** 2n;
}
