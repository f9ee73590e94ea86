import fc from "fast-check";
import { listItems } from "../../../src/core/profile/items.ts";
import type { AntiTrait, Profile, Trait } from "../../../src/core/profile/profile.ts";
import type { Answers } from "../../../src/core/scoring/answers.ts";
import { rating, situation, testProfile } from "../fixtures.ts";

/** A scale that several roles may ask for, without what each sets of its own. */
function sharedItems(id: string, count: number) {
  return Array.from({ length: count }, (_, index) =>
    index === 2 ? situation(`${id}-${index}`, [0, 3, 1]) : rating(`${id}-${index}`, { reverse: index === 1 }),
  );
}

export const SHARED_TRAITS = ["a", "b", "c", "d"].map(
  (id, index): Trait => ({
    id,
    name: id.toUpperCase(),
    responses: "sesuai",
    items: sharedItems(id, index + 2),
  }),
);

export const SHARED_ANTI_TRAITS = ["x", "y"].map(
  (id): AntiTrait => ({ id, name: id.toUpperCase(), responses: "sesuai", items: sharedItems(id, 2) }),
);

const weights = fc.integer({ min: 1, max: 3 });

/** A role that uses some of the shared scales, with weights and floors of its own, and may ask for interest in its duties. */
function roles(id: string): fc.Arbitrary<Profile> {
  const traits = fc.subarray(SHARED_TRAITS, { minLength: 1 });
  const antiTraits = fc.subarray(SHARED_ANTI_TRAITS);
  return fc
    .record({
      traits: traits.chain((own) =>
        fc.tuple(
          ...own.map((one) =>
            fc.record({ weight: weights, holdAt: fc.nat(60) }).map((set) => ({ ...one, ...set })),
          ),
        ),
      ),
      antiTraits: antiTraits.chain((own) =>
        fc.tuple(
          ...own.map((one) =>
            fc
              .record({ weight: weights, triggerAt: fc.integer({ min: 40, max: 100 }) })
              .map((set) => ({ ...one, ...set })),
          ),
        ),
      ),
      interests: fc.nat(2),
      weight: weights,
    })
    .map(({ traits: own, antiTraits: against, interests, weight }) =>
      testProfile({
        ...{ id, role: `Peran ${id}`, traits: own, antiTraits: against },
        interest: { name: "Minat", weight },
        duties: Array.from({ length: interests }, (_, index) => ({
          id: `${id}-tugas-${index}`,
          text: "Tugas",
          interest: rating(`${id}-minat-${index}`),
        })),
        misconceptions: [
          {
            id: "uang",
            claim: "Uang",
            truth: "Bukan",
            statements: [{ id: "uang-1", text: "Uang", answer: false }],
          },
        ],
      }),
    );
}

/** A few roles that share scales, and answers to some of all their items. */
export const catalogues: fc.Arbitrary<{ profiles: Profile[]; answers: Answers }> = fc
  .tuple(...["p", "q", "r", "s", "t"].map(roles))
  .chain((profiles) => {
    const items = new Map(profiles.flatMap(listItems).map((item) => [item.id, item]));
    const answered = [...items.values()].map((item) =>
      fc
        .option(fc.constantFrom(...item.options.map(({ value }) => value)), { freq: 6 })
        .map((answer) => [item.id, answer] as const),
    );
    return fc.tuple(...answered).map((entries) => ({ profiles, answers: Object.fromEntries(entries) }));
  });

/** The answers to the items of one role. */
export function answersOf(profile: Profile, answers: Answers): Answers {
  return Object.fromEntries(listItems(profile).map(({ id }) => [id, answers[id] ?? null]));
}
