import { at } from "../base/at.ts";
import type { Climb } from "./ladder.ts";

/** By number of steps, from none to all: the most points that they gain on the answers of one scale. */
export function mostGains(climbs: readonly Climb[]): number[] {
  const smooth = smoothGains(climbs.filter(({ way }) => way.isSmooth));
  const rugged = climbs.filter(({ way }) => !way.isSmooth);
  return rugged.reduce((gains, { way }) => combined(gains, [0, ...way.gains]), smooth);
}

/** Where no step gains more than the one before it, the largest steps come first and nothing has to be tried. */
function smoothGains(climbs: readonly Climb[]): number[] {
  const runs = climbs.flatMap(({ way }) => way.runs).sort((a, b) => b.gap - a.gap);
  const gains = [0];
  let gained = 0;
  for (const { gap, count } of runs) {
    for (let left = count; left > 0; left -= 1) {
      gained += gap;
      gains.push(gained);
    }
  }
  return gains;
}

/** The best mix of two ways to gain, by the number of steps in all. */
function combined(first: readonly number[], second: readonly number[]): number[] {
  const best = new Array<number>(first.length + second.length - 1).fill(0);
  for (const [steps, gained] of first.entries()) {
    for (const [more, gain] of second.entries()) {
      best[steps + more] = Math.max(at(best, steps + more), gained + gain);
    }
  }
  return best;
}

/**
 * Spreads so many steps over the answers of one scale so that they gain at least `needed`: no answer moves further than it
 * has to, and among equals those that stand first move.
 * @param needed at most what `mostGains` finds for as many steps
 * @returns the steps of each climb
 */
export function spread(climbs: readonly Climb[], steps: number, needed: number): number[] {
  const even = spreadEvenly(climbs, steps);
  const gained = climbs.reduce((sum, climb, index) => sum + gainOf(climb, at(even, index)), 0);
  if (gained >= needed) return even;
  for (let most = 1; most < steps; most += 1) {
    const found = spreadUpTo(most, climbs, steps, needed);
    if (found) return found;
  }
  return spreadUpTo(steps, climbs, steps, needed) ?? even;
}

function gainOf({ way }: Climb, steps: number): number {
  return steps === 0 ? 0 : at(way.gains, steps - 1);
}

/** Round by round, one step to every answer that can still move. */
function spreadEvenly(climbs: readonly Climb[], steps: number): number[] {
  const taken = climbs.map(() => 0);
  let left = steps;
  for (let round = 0; left > 0; round += 1) {
    for (const [index, { way }] of climbs.entries()) {
      if (left === 0 || way.gains.length <= round) continue;
      taken[index] = round + 1;
      left -= 1;
    }
  }
  return taken;
}

/** The steps of each climb, at most `most` on any; null where they cannot gain enough. */
function spreadUpTo(most: number, climbs: readonly Climb[], steps: number, needed: number): number[] | null {
  const capped = climbs.map(({ way }) => [0, ...way.gains.slice(0, most)]);
  // By climb: what the climbs from there on can gain.
  const rests = [[0]];
  for (const gains of [...capped].reverse()) rests.unshift(combined(gains, at(rests, 0)));
  const gainFrom = (index: number, left: number) => at(rests, index)[left] ?? Number.NEGATIVE_INFINITY;
  if (gainFrom(0, steps) < needed) return null;
  let [left, owed] = [steps, needed];
  return capped.map((gains, index) => {
    const even = Math.ceil(left / (climbs.length - index));
    const possible = [...gains.keys()].filter(
      (taken) => taken <= left && at(gains, taken) + gainFrom(index + 1, left - taken) >= owed,
    );
    const taken = possible.reduce((best, next) =>
      distance(next, even) < distance(best, even) ? next : best,
    );
    left -= taken;
    owed -= at(gains, taken);
    return taken;
  });
}

function distance(a: number, b: number): number {
  return Math.abs(a - b);
}
