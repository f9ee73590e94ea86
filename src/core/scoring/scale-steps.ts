import { at } from "../base/at.ts";
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

/** The largest step of a smooth way that is smaller than the limit; 0 when there is none. */
function gapBelow(climbs: readonly Climb[], limit: number): number {
  let largest = 0;
  for (const { way } of climbs) {
    if (!way.isSmooth) continue;
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
 * Spreads so many steps over the answers of one scale so that they gain at least `needed`: no answer moves further than it
 * has to, and among equals those that stand first move.
 * @param needed at most what `mostGains` finds for as many steps
 */
export function spread(
  climbs: readonly Climb[],
  steps: number,
  needed: number,
): { moves: Move[]; gained: number } {
  const even = movedBy(climbs, spreadEvenly(climbs, steps));
  if (even.gained >= needed) return even;
  for (let most = 1; most < steps; most += 1) {
    const found = spreadUpTo(most, climbs, steps, needed);
    if (found) return movedBy(climbs, found);
  }
  return movedBy(climbs, spreadUpTo(steps, climbs, steps, needed) ?? []);
}

/** @param taken the steps of each climb */
function movedBy(climbs: readonly Climb[], taken: readonly number[]): { moves: Move[]; gained: number } {
  const moves: Move[] = [];
  let gained = 0;
  for (const [index, { position, way }] of climbs.entries()) {
    const steps = taken[index] ?? 0;
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

/** The steps of each climb, at most `most` on any; null where they cannot gain enough. */
function spreadUpTo(most: number, climbs: readonly Climb[], steps: number, needed: number): number[] | null {
  const allowed = climbs.map(({ way }) => [0, ...way.gains.slice(0, most)]);
  // By climb: what the climbs from there on can gain.
  const rests = [[0]];
  for (const gains of [...allowed].reverse()) rests.unshift(combined(gains, at(rests, 0)));
  const gainFrom = (index: number, left: number) => at(rests, index)[left] ?? Number.NEGATIVE_INFINITY;
  if (gainFrom(0, steps) < needed) return null;
  let [left, owed] = [steps, needed];
  return allowed.map((gains, index) => {
    const even = Math.ceil(left / (climbs.length - index));
    const rest = left;
    let best = -1;
    for (let taken = 0; taken < gains.length && taken <= rest; taken += 1) {
      if (at(gains, taken) + gainFrom(index + 1, rest - taken) < owed) continue;
      if (best < 0 || Math.abs(taken - even) <= Math.abs(best - even)) best = taken;
    }
    left -= best;
    owed -= at(gains, best);
    return best;
  });
}
