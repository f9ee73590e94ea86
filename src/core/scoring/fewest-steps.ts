import { at } from "../base/at.ts";
import { ceilRatio, plus, times, type Whole } from "../base/whole.ts";
import type { Climb } from "./ladder.ts";
import { type Move, spread } from "./scale-steps.ts";

/** The answers of one scale that may move; each point that they gain is worth `unit`. */
export interface ScaleClimb {
  climbs: readonly Climb[];
  /** By number of steps: the most points that they gain, as `mostGains` finds them. */
  gains: readonly number[];
  unit: Whole;
  /** The points that the scale has to gain in any case. */
  least: number;
}

/**
 * The fewest steps that together gain `needed`, and on each scale its least. Among equally few, as many as possible on the first
 * scale, then on the second, and so on; on each, spread as `spread` does.
 * @param scales in the order in which they should move
 * @returns null when all steps together do not gain it
 */
export function fewestSteps(scales: readonly ScaleClimb[], needed: Whole): Move[] | null {
  const ways = waysOf(scales);
  const bound = ways && greedySteps(ways, needed);
  if (!ways || bound === null) return null;
  const rests = restsOf(ways, bound);
  let left = at(rests, 0).findIndex((gain) => gain >= needed);
  let owed = needed;
  const moves: Move[] = [];
  for (const [index, { climbs, unit, start, gains, least }] of ways.entries()) {
    const others = at(rests, index + 1);
    let extra = Math.min(left, gains.length - 1);
    while (plus(times(unit, at(gains, extra)), gainOf(others, left - extra)) < owed) extra -= 1;
    left -= extra;
    if (start + extra === 0) continue;
    const missing = plus(owed, times(-1, gainOf(others, left)));
    const points = missing > 0 ? Math.max(least, ceilRatio(missing, unit)) : least;
    const found = spread(climbs, start + extra, points);
    owed = plus(owed, times(-1, times(unit, found.gained)));
    moves.push(...found.moves);
  }
  return moves;
}

/** What so many steps gain at most; where there are fewer, those. */
function gainOf(gains: readonly Whole[], steps: number): Whole {
  return at(gains, Math.min(steps, gains.length - 1));
}

/** A scale beyond the steps that it has to make in any case. */
interface ScaleWay extends ScaleClimb {
  /** The steps that it has to make in any case. */
  start: number;
  /** By number of steps beyond those: the most points gained in all. */
  gains: readonly number[];
}

/** Null when a scale cannot gain its least. */
function waysOf(scales: readonly ScaleClimb[]): ScaleWay[] | null {
  const ways: ScaleWay[] = [];
  for (const scale of scales) {
    const { least, climbs, unit, gains } = scale;
    const start = gains.findIndex((gain) => gain >= least);
    if (start < 0) return null;
    ways.push({ climbs, unit, least, start, gains: start === 0 ? gains : gains.slice(start) });
  }
  return ways;
}

/** How many steps it takes to gain enough when each is the best one next: at least the fewest. Null when all are not enough. */
function greedySteps(ways: readonly ScaleWay[], needed: Whole): number | null {
  const taken = ways.map(() => 0);
  let gained = ways.reduce<Whole>((sum, { unit, gains }) => plus(sum, times(unit, at(gains, 0))), 0);
  let steps = 0;
  for (; gained < needed; steps += 1) {
    let best: { index: number; gain: Whole } | null = null;
    for (const [index, { unit, gains }] of ways.entries()) {
      const here = at(taken, index);
      if (here + 1 >= gains.length) continue;
      const gain = times(unit, at(gains, here + 1) - at(gains, here));
      if (!best || gain > best.gain) best = { index, gain };
    }
    if (!best) return null;
    taken[best.index] = at(taken, best.index) + 1;
    gained = plus(gained, best.gain);
  }
  return steps;
}

/** By scale, then by number of steps up to `most`: the most that the scales from there on gain together. */
function restsOf(ways: readonly ScaleWay[], most: number): Whole[][] {
  const rests: Whole[][] = [[0]];
  for (const { unit, gains } of [...ways].reverse()) {
    const rest = at(rests, 0);
    const length = Math.min(most + 1, gains.length + rest.length - 1);
    const best: Whole[] = [];
    for (let steps = 0; steps < length; steps += 1) {
      let largest: Whole = -1;
      const from = Math.max(0, steps - rest.length + 1);
      for (let own = from; own <= steps && own < gains.length; own += 1) {
        const gain = plus(times(unit, at(gains, own)), at(rest, steps - own));
        if (gain > largest) largest = gain;
      }
      best.push(largest);
    }
    rests.unshift(best);
  }
  return rests;
}
