import fc from "fast-check";
import { fingerprint } from "../../src/core/profile/fingerprint.ts";
import type { AnswerValue, Item } from "../../src/core/profile/items.ts";
import { listItems } from "../../src/core/profile/items.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import {
  type AntiTraitDraft,
  buildProfile,
  type ItemDraft,
  type ProfileDraft,
  type ScaleDraft,
} from "./build.ts";

/** How many items a generated profile has, scale by scale, and how many options they may have. */
interface Shape {
  interests: number;
  traits: readonly number[];
  antiTraits: readonly number[];
  mostOptions: number;
  leastClaims: number;
  mostStatements: number;
  mostComparisons: number;
}

/** The least that a generated profile must have, for properties that would otherwise say nothing. */
export interface Least {
  leastTraits?: number;
  leastAntiTraits?: number;
  /** Claims with statements, and comparisons. */
  leastClaims?: number;
}

function usualShapes({ leastTraits = 1, leastAntiTraits = 0, leastClaims = 0 }: Least): fc.Arbitrary<Shape> {
  return fc
    .record({
      interests: fc.nat(4),
      traits: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: leastTraits, maxLength: 5 }),
      antiTraits: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: leastAntiTraits, maxLength: 3 }),
    })
    .map((sizes) => ({ ...sizes, leastClaims, mostOptions: 11, mostStatements: 3, mostComparisons: 3 }));
}

const MOST_SMALL_ITEMS = 6;

/** Every way to spread at most six items over up to three trait scales and two anti-traits. */
function smallShapeList(): Shape[] {
  const traitSizes = [[], [1], [2], [3], [1, 1], [2, 1], [2, 2], [1, 3], [1, 1, 1], [2, 1, 2]];
  const antiTraitSizes = [[], [1], [2], [1, 1], [2, 1]];
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  return [0, 1, 2].flatMap((interests) =>
    traitSizes.flatMap((traits) =>
      antiTraitSizes
        .filter(
          (antiTraits) =>
            interests + traits.length > 0 && interests + sum(traits) + sum(antiTraits) <= MOST_SMALL_ITEMS,
        )
        .map((antiTraits) => ({
          interests,
          traits,
          antiTraits,
          mostOptions: 3,
          leastClaims: 0,
          mostStatements: 1,
          mostComparisons: 1,
        })),
    ),
  );
}

/** Points of a situation, in any order: 0 to 7 apart, the least 0, the most above it. */
function pointLists(mostOptions: number): fc.Arbitrary<number[]> {
  const rises = fc.array(fc.nat(7), { minLength: 1, maxLength: mostOptions - 1 });
  return rises.chain((steps) => {
    const sound = steps.every((step) => step === 0) ? [...steps.slice(1), 1] : steps;
    const points = [0];
    for (const step of sound) points.push((points.at(-1) ?? 0) + step);
    return fc.shuffledSubarray(points, { minLength: points.length });
  });
}

function itemDrafts(mostOptions: number): fc.Arbitrary<ItemDraft> {
  return fc.record({
    responses: fc.nat(2),
    namesResponses: fc.boolean(),
    reverse: fc.constantFrom(undefined, false, true, true),
    points: fc.oneof(
      { arbitrary: fc.constant(null), weight: 3 },
      { arbitrary: pointLists(mostOptions), weight: 1 },
    ),
  });
}

/** Mostly what profiles write, and low enough that not every verdict is held; now and then anything. */
const floors = fc.oneof(
  { arbitrary: fc.constant(undefined), weight: 3 },
  { arbitrary: fc.constantFrom(0, 20, 25, 30, 50), weight: 2 },
  { arbitrary: fc.integer({ min: 0, max: 99 }), weight: 1 },
);

function scaleParts(size: number, mostOptions: number) {
  return {
    weight: fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }),
    responses: fc.option(fc.nat(2), { nil: undefined }),
    items: fc.array(itemDrafts(mostOptions), { minLength: size, maxLength: size }),
  };
}

function scaleDrafts(size: number, mostOptions: number): fc.Arbitrary<ScaleDraft> {
  return fc.record({ ...scaleParts(size, mostOptions), holdAt: floors });
}

function antiTraitDrafts(size: number, mostOptions: number): fc.Arbitrary<AntiTraitDraft> {
  return fc.record({
    ...scaleParts(size, mostOptions),
    triggerAt: floors.map((floor) => (floor === undefined ? undefined : 100 - floor)),
    opposes: fc.option(fc.nat(4), { nil: undefined }),
  });
}

function draftsOf(shape: Shape): fc.Arbitrary<ProfileDraft> {
  const { mostOptions, leastClaims, mostStatements, mostComparisons } = shape;
  return fc.record({
    salt: fc.nat(1000),
    responses: fc.array(
      fc.record({ options: fc.integer({ min: 2, max: mostOptions }), asks: fc.boolean() }),
      { minLength: 1, maxLength: 3 },
    ),
    interest: scaleDrafts(shape.interests, mostOptions),
    plainDuties: fc.nat(1),
    traits: fc.tuple(...shape.traits.map((size) => scaleDrafts(size, mostOptions))),
    antiTraits: fc.tuple(...shape.antiTraits.map((size) => antiTraitDrafts(size, mostOptions))),
    claims: fc.array(
      fc.record({
        isExpectation: fc.boolean(),
        truths: fc.array(fc.boolean(), { minLength: leastClaims, maxLength: mostStatements }),
      }),
      { minLength: leastClaims, maxLength: mostStatements },
    ),
    comparisons: fc.option(fc.array(fc.boolean(), { minLength: leastClaims, maxLength: mostComparisons }), {
      nil: undefined,
    }),
  });
}

function finish(draft: ProfileDraft): Profile {
  const profile = buildProfile(draft);
  profile.fingerprint = fingerprint(profile);
  return profile;
}

/** Valid profiles of every shape that a YAML file can have. */
export function profiles(least: Least = {}): fc.Arbitrary<Profile> {
  return usualShapes(least).chain(draftsOf).map(finish);
}

/** Profiles whose verdict hangs on at most six items of two or three options: all completions can be listed. */
export function smallProfiles(): fc.Arbitrary<Profile> {
  return fc
    .constantFrom(...smallShapeList())
    .chain(draftsOf)
    .map(finish);
}

export type KnownAnswers = Record<string, AnswerValue>;

export interface AnswerOptions {
  /** The chance in percent that an item stays unanswered; when left out, a different one each time. */
  missing?: number;
}

/**
 * Whether answers lean to the better or the worse options: without it nearly every verdict would be `unsure`. One scale may
 * lean to the worse while the others lean to the better: that is what holds a verdict.
 */
type Mood = "any" | "better" | "worse" | "one-worse";

/** Answers to some or all items. An unanswered item is absent. */
export function answersFor(profile: Profile, { missing }: AnswerOptions = {}): fc.Arbitrary<KnownAnswers> {
  const items = listItems(profile);
  const antiTraits = new Set(profile.antiTraits.map(({ id }) => id));
  const draws = items.map(({ options }) =>
    fc.record({
      roll: fc.integer({ min: 0, max: 99 }),
      options: fc.array(fc.constantFrom(...options), { minLength: 4, maxLength: 4 }),
    }),
  );
  const mood = fc.constantFrom<Mood>("any", "better", "worse", "one-worse");
  const worst = fc.constantFrom(...new Set(items.map(({ scale }) => scale)));
  const percent = missing === undefined ? fc.constantFrom(0, 10, 30, 60, 100) : fc.constant(missing);
  return fc.tuple(percent, mood, worst, fc.tuple(...draws)).map(([limit, lean, low, drawn]) => {
    const answers: KnownAnswers = {};
    for (const [index, { roll, options }] of drawn.entries()) {
      const item = items[index];
      if (!item || roll < limit) continue;
      const own = lean !== "one-worse" ? lean : item.scale === low ? "worse" : "better";
      answers[item.id] = leaning(options, own, antiTraits.has(item.scale));
    }
    return answers;
  });
}

function leaning(drawn: Item["options"], mood: Mood, isAntiTrait: boolean): AnswerValue {
  const sorted = [...drawn].sort((a, b) => (isAntiTrait ? b.points - a.points : a.points - b.points));
  const chosen = mood === "any" ? drawn[0] : mood === "better" ? sorted.at(-1) : sorted[0];
  return chosen?.value ?? 1;
}

/** A profile with answers to it. */
export interface AnsweredProfile {
  profile: Profile;
  answers: KnownAnswers;
}

export function answered(
  source: fc.Arbitrary<Profile>,
  options: AnswerOptions = {},
): fc.Arbitrary<AnsweredProfile> {
  return source.chain((profile) => answersFor(profile, options).map((answers) => ({ profile, answers })));
}
