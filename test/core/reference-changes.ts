import type { Item } from "../../src/core/profile/items.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import type { KnownAnswers } from "./arbitrary.ts";
import { compare } from "./fractions.ts";
import { completeWith, isAnswered, verdictItems } from "./helpers.ts";
import { answeredScales, chosen, goodValue, sum, verdictOf } from "./reference.ts";

/** The different points that an item's options give, rising: one step is one place in this list. */
export function levelsOf(item: Item): number[] {
  return [...new Set(item.options.map(({ points }) => points))].sort((a, b) => a - b);
}

export function levelOf(item: Item, answers: KnownAnswers): number {
  return levelsOf(item).indexOf(chosen(item, answers)?.points ?? Number.NaN);
}

export function withLevel(item: Item, level: number, answers: KnownAnswers): KnownAnswers {
  const points = levelsOf(item)[level];
  const option = item.options.find((one) => one.points === points);
  if (!option) throw new Error(`${item.id} has no level ${level}`);
  return { ...answers, [item.id]: option.value };
}

/** A way to another verdict: the answers after it, and the steps of each answer given, in listed order. */
export interface Way {
  after: KnownAnswers;
  steps: number[];
}

export type Direction = "up" | "down";

/**
 * Of all sets of answers, those that the fewest steps reach and whose verdict lies above (or below) the one now; unknowns at
 * the end that makes it hardest. Empty when no set does it.
 */
export function shortestWays(profile: Profile, answers: KnownAnswers, direction: Direction): Way[] {
  const items = verdictItems(profile).filter((item) => isAnswered(item, answers));
  const complete = (given: KnownAnswers) => completeWith(profile, given, hardest(direction));
  const start = verdictOf(profile, complete(answers));
  const isReached = ({ after }: Way) => {
    const verdict = verdictOf(profile, complete(after));
    return direction === "up" ? verdict > start : verdict < start;
  };
  const byCount = new Map<number, Way[]>();
  for (const way of waysThrough(items, answers)) {
    const count = sum(way.steps);
    byCount.set(count, [...(byCount.get(count) ?? []), way]);
  }
  for (const [, ways] of [...byCount].sort(([a], [b]) => a - b)) {
    const reached = ways.filter(isReached);
    if (reached.length > 0) return reached;
  }
  return [];
}

export function hardest(direction: Direction): "worst" | "best" {
  return direction === "up" ? "worst" : "best";
}

/** Every way to answer the items differently. */
function waysThrough(items: readonly Item[], answers: KnownAnswers): Way[] {
  return items.reduce<Way[]>(
    (ways, item) =>
      ways.flatMap(({ after, steps }) =>
        levelsOf(item).map((_, level) => ({
          after: withLevel(item, level, after),
          steps: [...steps, Math.abs(level - levelOf(item, answers))],
        })),
      ),
    [{ after: answers, steps: [] }],
  );
}

/**
 * Numbers by which equally short ways are put in order, the one that is shown first. More steps on the scale that is furthest
 * below (downward: furthest above) come first, then on the next, and so on. Then, scale after scale in that order: smaller steps on
 * each of its answers, and steps on those listed first.
 */
export function rankOf(
  profile: Profile,
  answers: KnownAnswers,
  direction: Direction,
): (steps: readonly number[]) => number[] {
  const items = verdictItems(profile).filter((item) => isAnswered(item, answers));
  const order = scaleOrder(profile, answers, direction);
  return (steps) => {
    const byScale = order.map((id) => steps.filter((_, index) => items[index]?.scale === id));
    const within = byScale.flatMap((own) => {
      const largestFirst = [...own].sort((a, b) => b - a);
      return [...largestFirst, ...own.map((count) => (count > 0 ? 0 : 1))];
    });
    return [...byScale.map((own) => -sum(own)), ...within];
  };
}

/** The ids of the scales with an answer: by the answers given, the one furthest below (or above) first, equal ones as listed. */
function scaleOrder(profile: Profile, answers: KnownAnswers, direction: Direction): string[] {
  const sign = direction === "up" ? 1 : -1;
  return answeredScales(profile, answers)
    .filter(({ items }) => items.length > 0)
    .map((scale) => ({ id: scale.id, value: goodValue(scale, answers) }))
    .sort((a, b) => sign * compare(a.value, b.value))
    .map(({ id }) => id);
}

/** Below zero where the first list of numbers comes before the second. */
export function firstDifference(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
