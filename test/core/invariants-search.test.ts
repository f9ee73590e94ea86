import fc from "fast-check";
import { expect, test } from "vitest";
import { nextItem } from "../../src/core/interview/next-item.ts";
import { type Item, listItems } from "../../src/core/profile/items.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import { assess } from "../../src/core/scoring/assess.ts";
import { type AnsweredProfile, answered, type KnownAnswers, profiles, smallProfiles } from "./arbitrary.ts";
import { completions, holds, isAnswered, SLOW, verdictItems } from "./helpers.ts";
import { bandNumber, fitScales, verdictOf } from "./reference.ts";

/** The items of the scales of the verdict of which none was answered or skipped. */
function untouched(profile: Profile, answers: KnownAnswers, skipped: ReadonlySet<string>): Item[] {
  const isOpen = (item: Item) => !isAnswered(item, answers) && !skipped.has(item.id);
  return fitScales(profile)
    .map(({ items }) => items)
    .filter((items) => items.every(isOpen))
    .flat();
}

/** What could be asked next: once the verdict is certain, only what belongs to a scale that nothing was asked of. */
function openItems(
  profile: Profile,
  answers: KnownAnswers,
  order: "listed" | "shortest",
  skipped: ReadonlySet<string>,
): Item[] {
  const isCertain = assess(profile, answers).verdict.status === "certain";
  if (order === "shortest" && isCertain) return untouched(profile, answers, skipped);
  const items = order === "listed" ? listItems(profile) : verdictItems(profile);
  return items.filter((item) => !isAnswered(item, answers) && !skipped.has(item.id));
}

const skips = fc.constantFrom(0, 0, 20, 50);

/** A person whose every answer is known, and who skips some of the questions. */
const people = answered(smallProfiles(), { missing: 0 }).chain((one) =>
  fc.tuple(skips, fc.array(fc.nat(99), { minLength: 6, maxLength: 6 })).map(([limit, rolls]) => {
    const items = verdictItems(one.profile);
    const skipped = items.filter((_, index) => (rolls[index] ?? 0) < limit);
    return { ...one, unwilling: new Set(skipped.map(({ id }) => id)) };
  }),
);

interface Stop {
  given: KnownAnswers;
  skipped: Set<string>;
}

/** The short interview. Every question asked comes before the stop: the verdict is open, or a scale not asked of. */
function shortInterview({ profile, answers, unwilling }: AnsweredProfile & { unwilling: Set<string> }): Stop {
  const given: KnownAnswers = {};
  const skipped = new Set<string>();
  for (;;) {
    const item = nextItem(profile, given, { order: "shortest", skipped });
    if (!item) return { given, skipped };
    expect(openItems(profile, given, "shortest", skipped)).toContain(item);
    if (unwilling.has(item.id)) skipped.add(item.id);
    else given[item.id] = answers[item.id] ?? 1;
  }
}

function verdictsOf(profile: Profile, answers: KnownAnswers): Set<number> {
  const verdicts = new Set<number>();
  for (const completion of completions(verdictItems(profile), answers)) {
    verdicts.add(verdictOf(profile, completion));
  }
  return verdicts;
}

test("5. the short interview stops at the verdict of every completion, no scale unasked", SLOW, () => {
  holds(people, (person) => {
    const { profile } = person;
    const { given, skipped } = shortInterview(person);
    const { status, band } = assess(profile, given).verdict;
    const isExhausted = verdictItems(profile).every(
      (item) => isAnswered(item, given) || skipped.has(item.id),
    );
    if (!isExhausted || skipped.size === 0) expect(status).toBe("certain");
    if (status === "certain") expect([...verdictsOf(profile, given)]).toEqual([band && bandNumber(band)]);
    expect(untouched(profile, given, skipped)).toEqual([]);
  });
});

test("5. certain holds exactly when every completion has the same verdict", SLOW, () => {
  holds(answered(smallProfiles()), ({ profile, answers }) => {
    const isOne = verdictsOf(profile, answers).size === 1;
    expect(assess(profile, answers).verdict.status === "certain").toBe(isOne);
  });
});

test("17. the next item is deterministic, never answered and never skipped", SLOW, () => {
  const cases = answered(profiles()).chain(({ profile, answers }) =>
    fc.subarray(listItems(profile).map(({ id }) => id)).map((skipped) => ({ profile, answers, skipped })),
  );
  const check = ({ profile, answers, skipped }: AnsweredProfile & { skipped: string[] }) => {
    const copy: Profile = JSON.parse(JSON.stringify(profile));
    for (const order of ["listed", "shortest"] as const) {
      const options = { order, skipped: new Set(skipped) };
      const item = nextItem(profile, answers, options);
      expect(nextItem(copy, { ...answers }, options)).toEqual(item);
      const open = openItems(profile, answers, order, options.skipped);
      if (item) expect(open).toContain(item);
      else expect(open).toEqual([]);
      if (order === "listed") expect(item).toBe(open[0] ?? null);
    }
  };
  // Large profiles weigh many open questions.
  holds(cases, check, 0.2);
});
