import fc from "fast-check";
import { expect, test } from "vitest";
import { nextItem } from "../../src/core/interview/next-item.ts";
import { type Item, listItems } from "../../src/core/profile/items.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import { assess } from "../../src/core/scoring/assess.ts";
import type { Change } from "../../src/core/scoring/changes.ts";
import { type AnsweredProfile, answered, type KnownAnswers, profiles, smallProfiles } from "./arbitrary.ts";
import { at, completeWith, completions, holds, isAnswered, locally, SLOW, verdictItems } from "./helpers.ts";
import { bandNumber, chosen, sum, traitScales, verdictOf } from "./reference.ts";

/** The short interview with a person whose every answer is known. */
function shortInterview({ profile, answers }: AnsweredProfile): KnownAnswers {
  const given: KnownAnswers = {};
  for (;;) {
    const item = nextItem(profile, given, { order: "shortest" });
    if (!item) return given;
    // Every question asked comes before certainty: the stop is the first such moment.
    expect(assess(profile, given).verdict.status).not.toBe("certain");
    given[item.id] = answers[item.id] ?? 1;
  }
}

test("5. the short interview stops at the verdict of every completion", SLOW, () => {
  holds(answered(smallProfiles(), { missing: 0 }), ({ profile, answers }) => {
    const given = shortInterview({ profile, answers });
    const { status, band } = assess(profile, given).verdict;
    expect(status).toBe("certain");
    const verdicts = new Set<number>();
    for (const completion of completions(verdictItems(profile), given)) {
      verdicts.add(verdictOf(profile, completion));
    }
    expect([...verdicts]).toEqual([band && bandNumber(band)]);
  });
});

test("5. certain holds exactly when every completion has the same verdict", SLOW, () => {
  holds(answered(smallProfiles()), ({ profile, answers }) => {
    const verdicts = new Set<number>();
    for (const completion of completions(verdictItems(profile), answers)) {
      verdicts.add(verdictOf(profile, completion));
    }
    expect(assess(profile, answers).verdict.status === "certain").toBe(verdicts.size === 1);
  });
});

/** The different points that an item's options give, rising: one step is one place in this list. */
function levelsOf(item: Item): number[] {
  return [...new Set(item.options.map(({ points }) => points))].sort((a, b) => a - b);
}

function levelOf(item: Item, answers: KnownAnswers): number {
  return levelsOf(item).indexOf(chosen(item, answers)?.points ?? Number.NaN);
}

function withLevel(item: Item, level: number, answers: KnownAnswers): KnownAnswers[] {
  const points = levelsOf(item)[level];
  const option = item.options.find((one) => one.points === points);
  return option ? [{ ...answers, [item.id]: option.value }] : [];
}

type End = "best" | "worst";

/**
 * Breadth first over single steps of the answers given: the least number of them after which the verdict is another,
 * with the unknowns at the end that makes it hardest. Null when no number of steps does it.
 */
function fewestSteps(profile: Profile, answers: KnownAnswers, end: End): number | null {
  const items = verdictItems(profile).filter((item) => isAnswered(item, answers));
  const verdict = (given: KnownAnswers) => verdictOf(profile, completeWith(profile, given, end));
  const start = verdict(answers);
  const isReached = (given: KnownAnswers) =>
    end === "worst" ? verdict(given) > start : verdict(given) < start;
  const keyOf = (given: KnownAnswers) => items.map((item) => levelOf(item, given)).join();
  const seen = new Set([keyOf(answers)]);
  let layer = [answers];
  for (let steps = 0; layer.length > 0; steps += 1) {
    if (layer.some(isReached)) return steps;
    const neighbours = layer.flatMap((given) =>
      items.flatMap((item) => {
        const level = levelOf(item, given);
        return [level - 1, level + 1].flatMap((next) => withLevel(item, next, given));
      }),
    );
    const fresh = new Map(neighbours.map((given) => [keyOf(given), given]));
    layer = [...fresh].filter(([key]) => !seen.has(key)).map(([, given]) => given);
    for (const key of fresh.keys()) seen.add(key);
  }
  return null;
}

/** The change names true answers and its steps, and whoever makes it is sure of the band it names. */
function expectReached(profile: Profile, answers: KnownAnswers, change: Change, end: End): void {
  const after = { ...answers, ...Object.fromEntries(change.answers.map(({ id, to }) => [id, to])) };
  const steps = change.answers.map(({ id, from }) => {
    const item = at(
      listItems(profile).filter((one) => one.id === id),
      0,
    );
    expect(from).toBe(answers[id]);
    return Math.abs(levelOf(item, after) - levelOf(item, answers));
  });
  expect(sum(steps)).toBe(change.steps);
  expect(steps).not.toContain(0);
  expect(verdictOf(profile, completeWith(profile, after, end))).toBe(bandNumber(change.to));
}

test("14. the counterfactual reaches the band it names, and no smaller change does", SLOW, () => {
  const cases = fc.constantFrom(0, 10, 30).chain((missing) => answered(smallProfiles(), { missing }));
  holds(cases, ({ profile, answers }) => {
    const { verdict, changes } = assess(profile, answers);
    if (verdict.band === null || verdict.status !== "certain") {
      expect([changes, verdict.stepsToChange, verdict.nearEdge]).toEqual([[], null, false]);
      return;
    }
    const now = bandNumber(verdict.band);
    const up = changes.filter(({ to }) => bandNumber(to) > now);
    const down = changes.filter(({ to }) => bandNumber(to) < now);
    expect([...up, ...down]).toEqual(changes);
    const steps = [fewestSteps(profile, answers, "worst"), fewestSteps(profile, answers, "best")];
    expect([up[0]?.steps ?? null, down[0]?.steps ?? null]).toEqual(steps);
    for (const change of up) expectReached(profile, answers, change, "worst");
    for (const change of down) expectReached(profile, answers, change, "best");
    const known = steps.filter((count) => count !== null);
    const fewest = known.length > 0 ? Math.min(...known) : null;
    const traitItems = sum(traitScales(profile).map(({ items }) => items.length));
    expect(verdict.stepsToChange).toBe(fewest);
    expect(verdict.nearEdge).toBe(fewest !== null && fewest <= Math.sqrt(traitItems));
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
      const open = openItems(profile, answers, options);
      if (item) expect(open).toContain(item);
      else expect(open).toEqual([]);
      if (order === "listed") expect(item).toBe(open[0] ?? null);
    }
  };
  // Large profiles weigh many open questions.
  holds(cases, check, locally(0.05));
});

/** What could be asked: nothing more once the verdict is certain, when the shortest way is wanted. */
function openItems(
  profile: Profile,
  answers: KnownAnswers,
  { order, skipped }: { order: "listed" | "shortest"; skipped: ReadonlySet<string> },
): Item[] {
  const isCertain = assess(profile, answers).verdict.status === "certain";
  if (order === "shortest" && isCertain) return [];
  const items = order === "listed" ? listItems(profile) : verdictItems(profile);
  return items.filter((item) => !isAnswered(item, answers) && !skipped.has(item.id));
}
