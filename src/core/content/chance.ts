import { at, cellAt } from "../base/at.ts";

/** What happens by chance at most this often is taken for a habit of who wrote it. */
export const RARE = 0.05;

/**
 * The chance that at least so many of some independent events happen (the upper tail of the Poisson binomial distribution).
 * @param chances of each event
 */
export function chanceOfAtLeast(least: number, chances: readonly number[]): number {
  // By the number of events that happened among those seen so far; `least` and more are one.
  const happened = new Float64Array(least + 1);
  happened[0] = 1;
  for (const chance of chances) {
    for (let count = least; count > 0; count -= 1) {
      const stays = count === least ? 1 : 1 - chance;
      happened[count] = cellAt(happened, count) * stays + cellAt(happened, count - 1) * chance;
    }
    if (least > 0) happened[0] = cellAt(happened, 0) * (1 - chance);
  }
  return cellAt(happened, least);
}

/**
 * The chance that a sign stands in at least so many of the true statements, when it is dealt out among all of them (Fisher's exact
 * test, one-sided).
 */
export function chanceOfSplit(withSignTrue: number, withSign: number, allTrue: number, all: number): number {
  const most = Math.min(withSign, allTrue);
  let sum = 0;
  for (let count = withSignTrue; count <= most; count += 1) {
    const ways = logWays(allTrue, count) + logWays(all - allTrue, withSign - count) - logWays(all, withSign);
    sum += Math.exp(ways);
  }
  return Math.min(1, sum);
}

/** The logarithm of in how many ways so many can be chosen; −∞ where there are fewer. */
function logWays(of: number, chosen: number): number {
  if (chosen > of) return Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (let step = 1; step <= chosen; step += 1) sum += Math.log((of - chosen + step) / step);
  return sum;
}

/** The middle of some numbers, the lower one of two. */
export function lowerMedian(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return at(sorted, Math.floor((sorted.length - 1) / 2));
}
