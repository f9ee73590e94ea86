import { at } from "../base/at.ts";
import { ceilRatio, minus, plus, times, type Whole } from "../base/whole.ts";
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
  const extras = extraSteps(ways, restsOf(ways, bound), needed);
  const most = ways.map(({ worths }, index) => at(worths, at(extras, index)));
  let spare = minus(most.reduce<Whole>(plus, 0), needed);
  return ways.flatMap(({ climbs, unit, start, least }, index) => {
    const steps = start + at(extras, index);
    if (steps === 0) return [];
    const enough = minus(at(most, index), spare);
    const points = enough > 0 ? Math.max(least, ceilRatio(enough, unit)) : least;
    const { moves, gained } = spread(climbs, steps, points);
    spare = minus(spare, minus(at(most, index), times(unit, gained)));
    return moves;
  });
}

/** By scale, the steps beyond those that it has to make: fewest in all, and of those as many as possible on the first scales. */
function extraSteps(
  ways: readonly ScaleWay[],
  rests: readonly (readonly Whole[])[],
  needed: Whole,
): number[] {
  let left = at(rests, 0).findIndex((gain) => gain >= needed);
  let owed = needed;
  return ways.map(({ worths }, index) => {
    const others = at(rests, index + 1);
    let extra = Math.min(left, worths.length - 1);
    while (plus(at(worths, extra), at(others, left - extra)) < owed) extra -= 1;
    left -= extra;
    owed = minus(owed, at(worths, extra));
    return extra;
  });
}

/** A scale beyond the steps that it has to make in any case. */
interface ScaleWay extends Omit<ScaleClimb, "gains"> {
  /** The steps that it has to make in any case. */
  start: number;
  /** By number of steps beyond those: what is gained in all at most. */
  worths: readonly Whole[];
}

/** Null when a scale cannot gain its least. */
function waysOf(scales: readonly ScaleClimb[]): ScaleWay[] | null {
  const ways: ScaleWay[] = [];
  for (const scale of scales) {
    const { least, climbs, unit, gains } = scale;
    const start = gains.findIndex((gain) => gain >= least);
    if (start < 0) return null;
    const worths: Whole[] = [];
    for (let steps = start; steps < gains.length; steps += 1) worths.push(times(unit, at(gains, steps)));
    ways.push({ climbs, unit, least, start, worths });
  }
  return ways;
}

/** How many steps it takes to gain enough when each is the best one next: at least the fewest. Null when all are not enough. */
function greedySteps(ways: readonly ScaleWay[], needed: Whole): number | null {
  const taken = ways.map(() => 0);
  let gained = ways.reduce<Whole>((sum, { worths }) => plus(sum, at(worths, 0)), 0);
  let steps = 0;
  for (; gained < needed; steps += 1) {
    let best = -1;
    let largest: Whole = 0;
    for (let index = 0; index < ways.length; index += 1) {
      const { worths } = at(ways, index);
      const here = at(taken, index);
      if (here + 1 >= worths.length) continue;
      const gain = minus(at(worths, here + 1), at(worths, here));
      if (gain > largest) [best, largest] = [index, gain];
    }
    if (best < 0) return null;
    taken[best] = at(taken, best) + 1;
    gained = plus(gained, largest);
  }
  return steps;
}

/** By scale, then by number of steps up to `most`: the most that the scales from there on gain together. */
function restsOf(ways: readonly ScaleWay[], most: number): Whole[][] {
  const rests: Whole[][] = [[0]];
  let isSmooth = true;
  for (const { worths } of [...ways].reverse()) {
    const rest = at(rests, 0);
    isSmooth &&= neverGrows(worths);
    rests.unshift(isSmooth ? merged(worths, rest, most) : combined(worths, rest, most));
  }
  return rests;
}

/** Whether no step gains more than the one before it. */
function neverGrows(gains: readonly Whole[]): boolean {
  for (let step = 2; step < gains.length; step += 1) {
    const [last, next] = [
      minus(at(gains, step - 1), at(gains, step - 2)),
      minus(at(gains, step), at(gains, step - 1)),
    ];
    if (next > last) return false;
  }
  return true;
}

/** The best mix of two ways on which no step gains more than the one before it: the larger next step each time. */
function merged(first: readonly Whole[], second: readonly Whole[], most: number): Whole[] {
  const best = [plus(at(first, 0), at(second, 0))];
  const length = Math.min(most + 1, first.length + second.length - 1);
  let own = 0;
  while (best.length < length) {
    const other = best.length - 1 - own;
    const gain = own + 1 < first.length ? minus(at(first, own + 1), at(first, own)) : -1;
    const otherGain = other + 1 < second.length ? minus(at(second, other + 1), at(second, other)) : -1;
    const isOwn = gain > otherGain;
    best.push(plus(at(best, best.length - 1), isOwn ? gain : otherGain));
    if (isOwn) own += 1;
  }
  return best;
}

/** The best mix of any two ways. */
function combined(first: readonly Whole[], second: readonly Whole[], most: number): Whole[] {
  const best: Whole[] = [];
  const length = Math.min(most + 1, first.length + second.length - 1);
  for (let steps = 0; steps < length; steps += 1) {
    let largest: Whole = -1;
    const from = Math.max(0, steps - second.length + 1);
    for (let own = from; own <= steps && own < first.length; own += 1) {
      const gain = plus(at(first, own), at(second, steps - own));
      if (gain > largest) largest = gain;
    }
    best.push(largest);
  }
  return best;
}
