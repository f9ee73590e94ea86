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
  const sizeOf = sizing(climbs.length);
  // By climb: what those before it gain at most.
  const before = [[0]];
  for (const { way } of climbs) before.push(combined(at(before, before.length - 1), [0, ...way.gains]));
  // By number of steps: the ways of the climbs from there on that still gain enough with those before them.
  let ways: Spread[][] = [[{ gained: 0, size: 0n, taken: 0, rest: null }]];
  for (const [index, { way }] of [...climbs.entries()].reverse()) {
    const gains = [0, ...way.gains];
    ways = Array.from({ length: steps + 1 }, (_, left) => {
      const owed = needed - (at(before, index)[steps - left] ?? Number.NEGATIVE_INFINITY);
      const longer: Spread[] = [];
      for (const [taken, gain] of gains.entries()) {
        for (const rest of ways[left - taken] ?? []) {
          const gained = rest.gained + gain;
          if (gained >= owed) longer.push({ gained, size: rest.size + sizeOf(taken, index), taken, rest });
        }
      }
      return worthwhile(longer).slice(0, room);
    });
  }
  const taken: number[] = [];
  for (let way = at(at(ways, steps), 0); way.rest; way = way.rest) taken.push(way.taken);
  return taken;
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

/** What the steps of one climb add to a size. No number of smaller steps outweighs a larger one, and no place a step. */
function sizing(count: number): (taken: number, index: number) => bigint {
  const base = BigInt(count + 1);
  return (taken, index) =>
    taken === 0 ? 0n : ((base ** BigInt(taken)) << BigInt(count)) - (1n << BigInt(count - 1 - index));
}
