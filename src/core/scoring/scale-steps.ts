import { at } from "../base/at.ts";
import { inOrder } from "../base/whole.ts";
import type { Climb } from "./ladder.ts";

/** By number of steps, from none to all: the most points that they gain on the answers of one scale. */
export function mostGains(climbs: readonly Climb[]): number[] {
  let gains = smoothGains(climbs);
  for (const { way } of climbs) if (!way.isSmooth) gains = combined(gains, [0, ...way.gains]);
  return gains;
}

/** Where no step gains more than the one before it, the largest steps come first and nothing has to be tried. */
function smoothGains(climbs: readonly Climb[]): number[] {
  const gains = [0];
  let gained = 0;
  for (let gap = gapBelow(climbs, Number.POSITIVE_INFINITY); gap > 0; gap = gapBelow(climbs, gap)) {
    for (const { way } of climbs) {
      if (!way.isSmooth) continue;
      for (const run of way.runs) {
        if (run.gap !== gap) continue;
        for (let left = run.count; left > 0; left -= 1) {
          gained += gap;
          gains.push(gained);
        }
      }
    }
  }
  return gains;
}

/** The largest step that is smaller than the limit; 0 when there is none. */
function gapBelow(climbs: readonly Climb[], limit: number): number {
  let largest = 0;
  for (const { way } of climbs) {
    for (const { gap } of way.runs) if (gap > largest && gap < limit) largest = gap;
  }
  return largest;
}

/** The best mix of two ways to gain, by the number of steps in all. */
function combined(first: readonly number[], second: readonly number[]): number[] {
  const best = new Array<number>(first.length + second.length - 1).fill(0);
  for (let steps = 0; steps < first.length; steps += 1) {
    for (let more = 0; more < second.length; more += 1) {
      const gain = at(first, steps) + at(second, more);
      if (gain > at(best, steps + more)) best[steps + more] = gain;
    }
  }
  return best;
}

/** How far an answer moves. */
export interface Move {
  position: number;
  steps: number;
}

/**
 * Spreads so many steps over the answers of one scale so that they gain at least `needed`: the largest step on an answer is as
 * small as can be, then the next largest, and among equals those that stand first move.
 * @param needed at most what `mostGains` finds for as many steps
 */
export function spread(
  climbs: readonly Climb[],
  steps: number,
  needed: number,
): { moves: Move[]; gained: number } {
  const even = movedBy(climbs, spreadEvenly(climbs, steps));
  return even.gained >= needed ? even : movedBy(climbs, smallestSpread(climbs, steps, needed));
}

/** @param taken the steps of each climb */
function movedBy(climbs: readonly Climb[], taken: readonly number[]): { moves: Move[]; gained: number } {
  const moves: Move[] = [];
  let gained = 0;
  for (const [index, { position, way }] of climbs.entries()) {
    const steps = at(taken, index);
    if (steps === 0) continue;
    moves.push({ position, steps });
    gained += at(way.gains, steps - 1);
  }
  return { moves, gained };
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

/** A way to move the climbs from one of them on. */
interface Spread {
  gained: number;
  /** Orders the ways of equally many steps: small largest steps come first, then steps on those that stand first. */
  size: bigint;
  /** The steps of the first of these climbs, and the way of the others. */
  taken: number;
  rest: Spread | null;
}

/** So many ways are kept at most, the smallest: a scale that people answer has a few hundred, and every one kept gains enough. */
const MOST_KEPT = 50_000;

/** The steps of each climb: of all ways that gain enough, the one of the smallest size. */
function smallestSpread(climbs: readonly Climb[], steps: number, needed: number): number[] {
  const room = Math.max(1, Math.floor(MOST_KEPT / (climbs.length * steps)));
  const { gains: allowed, before } = shortestSteps(climbs, steps, needed);
  const sizesOf = sizing(allowed);
  // By number of steps: the ways of the climbs from there on that still gain enough with those before them.
  let ways: Spread[][] = [[{ gained: 0, size: 0n, taken: 0, rest: null }]];
  for (const [index, gains] of [...allowed.entries()].reverse()) {
    const sizes = sizesOf(index);
    ways = Array.from({ length: steps + 1 }, (_, left) => {
      const others = at(before, index)[steps - left];
      const longer: Spread[] = [];
      if (others === undefined) return longer;
      for (const [taken, gain] of gains.entries()) {
        for (const rest of ways[left - taken] ?? []) {
          const gained = rest.gained + gain;
          if (others + gained >= needed)
            longer.push({ gained, size: rest.size + at(sizes, taken), taken, rest });
        }
      }
      // Most often there is one way at most.
      return longer.length > 1 ? worthwhile(longer).slice(0, room) : longer;
    });
  }
  const taken: number[] = [];
  for (let way = at(at(ways, steps), 0); way.rest; way = way.rest) taken.push(way.taken);
  return taken;
}

/**
 * By climb: what its steps gain, none further than the largest step has to be for enough in all, and what those before it gain at
 * most. The way of the smallest size is among these, and they are far fewer.
 */
function shortestSteps(climbs: readonly Climb[], steps: number, needed: number) {
  for (let most = 1; ; most += 1) {
    const gains = climbs.map(({ way }) => [0, ...way.gains.slice(0, most)]);
    const before = [[0]];
    for (const own of gains) before.push(combined(at(before, before.length - 1), own));
    if (most >= steps || (before.at(-1)?.[steps] ?? -1) >= needed) return { gains, before };
  }
}

/** Those that gain more than every smaller one: the smallest first. */
function worthwhile(ways: readonly Spread[]): Spread[] {
  const sorted = [...ways].sort((a, b) => inOrder(a.size, b.size) || b.taken - a.taken);
  let most = -1;
  return sorted.filter(({ gained }) => {
    const isMore = gained > most;
    if (isMore) most = gained;
    return isMore;
  });
}

/** By climb and number of its steps, what they add to a size. No number of smaller steps outweighs a larger one, and no place a step. */
function sizing(allowed: readonly (readonly number[])[]): (index: number) => bigint[] {
  const count = allowed.length;
  const base = BigInt(count + 1);
  const longest = Math.max(...allowed.map(({ length }) => length));
  const steps = Array.from({ length: longest }, (_, taken) => (base ** BigInt(taken)) << BigInt(count));
  return (index) => {
    const place = 1n << BigInt(count - 1 - index);
    return at(allowed, index).map((_, taken) => (taken === 0 ? 0n : at(steps, taken) - place));
  };
}
