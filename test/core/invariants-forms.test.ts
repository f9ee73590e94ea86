import fc from "fast-check";
import { expect, test } from "vitest";
import { nextItem } from "../../src/core/interview/next-item.ts";
import { fingerprint } from "../../src/core/profile/fingerprint.ts";
import { type AnswerValue, listItems } from "../../src/core/profile/items.ts";
import type { ItemSource, Profile } from "../../src/core/profile/profile.ts";
import type { Answers } from "../../src/core/scoring/answers.ts";
import { type Assessment, assess } from "../../src/core/scoring/assess.ts";
import { type AnsweredProfile, answered, type KnownAnswers, profiles } from "./arbitrary.ts";
import { holds, reportText, SLOW, shuffled, withRoundErrors } from "./helpers.ts";

/** The same profile with every list in another order; the response sets keep theirs, since the first is the default. */
function reordered(profile: Profile): fc.Arbitrary<Profile> {
  const scales = <T extends { items: ItemSource[] }>(list: T[]): fc.Arbitrary<T[]> =>
    fc
      .tuple(...list.map((scale) => shuffled(scale.items).map((items) => ({ ...scale, items }))))
      .chain(shuffled);
  const claims = <T extends { statements?: object[] }>(list: T[]): fc.Arbitrary<T[]> =>
    fc
      .tuple(
        ...list.map((claim) =>
          shuffled(claim.statements ?? []).map((statements) => ({ ...claim, statements })),
        ),
      )
      .chain(shuffled);
  const { comparison } = profile;
  return fc
    .record({
      duties: shuffled(profile.duties),
      traits: scales(profile.traits),
      antiTraits: scales(profile.antiTraits),
      misconceptions: claims(profile.misconceptions),
      expectations: claims(profile.expectations),
      items: shuffled(comparison?.items ?? []),
    })
    .map(({ items, ...lists }) => ({
      ...profile,
      ...lists,
      ...(comparison && { comparison: { ...comparison, items } }),
    }));
}

function byId<T extends { id: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * An assessment without the order of its lists. A long string hangs on the listed order by definition, and so does the choice
 * among equal changes, but not their number of steps.
 */
function orderless({ quality, changes, ...assessment }: Assessment) {
  const { verdict, realism } = assessment;
  const flags = quality.flags.filter(({ code }) => code !== "long-string");
  return withRoundErrors({
    ...assessment,
    verdict: { ...verdict, heldBy: [...verdict.heldBy].sort() },
    traits: byId(assessment.traits),
    antiTraits: byId(assessment.antiTraits),
    answers: byId(assessment.answers),
    realism: realism && { ...realism, missed: [...realism.missed].sort(), claims: byId(realism.claims) },
    flags: flags.map(({ code, items }) => ({ code, items: [...items].sort() })),
    steps: changes.map(({ steps }) => steps),
  });
}

test("6. the order of answers and of items in the profile never matters", SLOW, () => {
  const cases = answered(profiles()).chain(({ profile, answers }) =>
    fc
      .tuple(reordered(profile), shuffled(Object.entries(answers)))
      .map(([other, entries]) => ({ profile, answers, other, entries })),
  );
  holds(cases, ({ profile, answers, other, entries }) => {
    const result = assess(other, Object.fromEntries(entries));
    expect(orderless(result)).toEqual(orderless(assess(profile, answers)));
    expect(fingerprint(other)).toBe(profile.fingerprint);
  });
});

/** Turns the reversal of some ratings around. */
function turned(profile: Profile, ids: ReadonlySet<string>): Profile {
  const turn = (item: ItemSource): ItemSource =>
    ids.has(item.id) ? { ...item, reverse: !item.reverse } : item;
  const scale = <T extends { items: ItemSource[] }>(one: T): T => ({ ...one, items: one.items.map(turn) });
  return {
    ...profile,
    duties: profile.duties.map((duty) => (duty.interest ? { ...duty, interest: turn(duty.interest) } : duty)),
    traits: profile.traits.map(scale),
    antiTraits: profile.antiTraits.map(scale),
  };
}

type Mirror = (id: string, value: AnswerValue) => AnswerValue;

function mirrorOf(profile: Profile, ids: ReadonlySet<string>): Mirror {
  const counts = new Map(listItems(profile).map(({ id, options }) => [id, options.length]));
  return (id, value) =>
    ids.has(id) && typeof value === "number" ? (counts.get(id) ?? 0) + 1 - value : value;
}

function mirroredAnswers(answers: KnownAnswers, mirror: Mirror): KnownAnswers {
  return Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, mirror(id, value)]));
}

/** An assessment with the answers shown as they would be in the turned profile. Two of the flags look at positions. */
function seenThrough({ quality, ...assessment }: Assessment, mirror: Mirror) {
  return {
    ...assessment,
    flags: quality.flags.filter(({ code }) => code === "inconsistent"),
    answers: assessment.answers.map((one) => ({ ...one, answer: mirror(one.id, one.answer) })),
    changes: assessment.changes.map((change) => ({
      ...change,
      answers: change.answers.map(({ id, from, to }) => ({ id, from: mirror(id, from), to: mirror(id, to) })),
    })),
  };
}

test("7. reversing an item and mirroring its answer changes nothing; twice is the identity", SLOW, () => {
  const cases = answered(profiles()).chain(({ profile, answers }) => {
    const ratings = listItems(profile).flatMap(({ id, kind }) => (kind === "rating" ? [id] : []));
    return fc
      .subarray(ratings, { minLength: Math.min(1, ratings.length) })
      .map((ids) => ({ profile, answers, ids: new Set(ids) }));
  });
  const same: Mirror = (_, value) => value;
  holds(cases, ({ profile, answers, ids }) => {
    const mirror = mirrorOf(profile, ids);
    const other = turned(profile, ids);
    const mirrored = mirroredAnswers(answers, mirror);
    const result = assess(profile, answers);
    expect(seenThrough(assess(other, mirrored), mirror)).toEqual(seenThrough(result, same));
    expect(assess(turned(other, ids), mirroredAnswers(mirrored, mirror))).toEqual(result);
  });
});

/** Answers beside the same ones with the unknown written out: null, undefined, or not at all. */
const gaps = fc
  .constantFrom(10, 50, 90)
  .chain((missing) => answered(profiles(), { missing }))
  .chain(({ profile, answers }) => {
    const kinds = fc.constantFrom(null, undefined, "absent" as const);
    const open = listItems(profile).map(({ id }) => kinds.map((kind) => [id, kind] as const));
    return fc.tuple(...open).map((entries) => {
      const written = entries.flatMap(([id, kind]) => (kind === "absent" ? [] : [[id, kind] as const]));
      return { profile, answers, filled: { ...Object.fromEntries(written), ...answers } };
    });
  });

test("11. skipped, absent, null and undefined are one and the same", SLOW, () => {
  holds(gaps, ({ profile, answers, filled }) => {
    expect(JSON.stringify(assess(profile, filled))).toBe(JSON.stringify(assess(profile, answers)));
    const options = { order: "listed" } as const;
    expect(nextItem(profile, filled, options)).toBe(nextItem(profile, answers, options));
  });
});

test("11. so they are for the shortest order", SLOW, () => {
  const check = ({ profile, answers, filled }: { profile: Profile; answers: Answers; filled: Answers }) => {
    const options = { order: "shortest" } as const;
    expect(nextItem(profile, filled, options)).toBe(nextItem(profile, answers, options));
  };
  // Large profiles weigh many open questions.
  holds(gaps, check, 0.2);
});

/** Asks the listed questions one at a time; the person skips what the saved answers leave open. */
function interview({ profile, answers }: AnsweredProfile): KnownAnswers {
  const given: KnownAnswers = {};
  const skipped = new Set<string>();
  for (;;) {
    const item = nextItem(profile, given, { order: "listed", skipped });
    if (!item) return given;
    expect(skipped).not.toContain(item.id);
    const answer = answers[item.id];
    if (answer === undefined) skipped.add(item.id);
    else given[item.id] = answer;
  }
}

test("12. replaying saved answers, in a file or one by one, gives the identical report", SLOW, () => {
  const cases = answered(profiles()).chain((one) =>
    shuffled(Object.entries(one.answers)).map((entries) => ({ ...one, entries })),
  );
  holds(cases, ({ profile, answers, entries }) => {
    const expected = reportText(profile, answers);
    const saved: KnownAnswers = JSON.parse(JSON.stringify(answers));
    const stored: Profile = JSON.parse(JSON.stringify(profile));
    expect(reportText(stored, saved)).toBe(expected);
    expect(reportText(profile, Object.fromEntries(entries))).toBe(expected);
    expect(reportText(profile, interview({ profile, answers: saved }))).toBe(expected);
  });
});
