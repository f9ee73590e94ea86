import { at } from "../base/at.ts";
import { plus, times, type Whole } from "../base/whole.ts";
import type { Way } from "./ladder.ts";

/** An answer that may move: the way before it, each point of which gains `unit`. */
export interface Climb {
  position: number;
  way: Way;
  unit: Whole;
}

/** How far an answer moves. */
export interface Move {
  position: number;
  steps: number;
}

/**
 * The fewest steps whose gains together reach `needed`, and among equally many those that gain most; among those the earliest
 * climbs move furthest. Null when all steps together do not reach it.
 *
 * Where no step of a climb gains more than the one before it, the largest steps come first and nothing has to be tried. Only
 * the other climbs, whose small first step may lead to a large one, need a search.
 */
export function fewestSteps(climbs: readonly Climb[], needed: Whole): Move[] | null {
  if (needed <= 0) return [];
  const stretches = stretchesOf(climbs);
  const gains = gainsAlong(stretches, needed);
  const isEnough = at(gains, gains.length - 1) >= needed;
  const rugged = climbs.filter(({ way }) => !way.isSmooth);
  if (rugged.length === 0) return isEnough ? take(stretches, gains.length - 1) : null;
  const search = searchRugged(rugged, isEnough ? gains.length - 1 : Number.POSITIVE_INFINITY);
  const [first, ...others] = cheapest(search.best, gains, needed).map(({ ruggedSteps, smoothSteps }) => [
    ...search.retrace(ruggedSteps),
    ...take(stretches, smoothSteps),
  ]);
  return first ? others.reduce((best, next) => (isEarlier(climbs, next, best) ? next : best), first) : null;
}

/** Steps of one answer that gain the same each. */
interface Stretch {
  position: number;
  gain: Whole;
  count: number;
}

/** The stretches of the smooth climbs, the largest gain first. */
function stretchesOf(climbs: readonly Climb[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { position, way, unit } of climbs) {
    if (!way.isSmooth) continue;
    for (const { gap, count } of way.runs) stretches.push({ position, gain: times(unit, gap), count });
  }
  return stretches.sort((a, b) => (a.gain === b.gain ? 0 : a.gain < b.gain ? 1 : -1));
}

/** What n steps along the stretches gain, up to the first that gain so much or to the end. */
function gainsAlong(stretches: readonly Stretch[], needed: Whole): Whole[] {
  let gained: Whole = 0;
  const gains: Whole[] = [gained];
  for (const { gain, count } of stretches) {
    for (let left = count; left > 0; left -= 1) {
      if (gained >= needed) return gains;
      gained = plus(gained, gain);
      gains.push(gained);
    }
  }
  return gains;
}

/** A way to gain enough. */
interface Mix {
  ruggedSteps: number;
  smoothSteps: number;
  gain: Whole;
}

/** The ways to mix rugged and smooth steps that are fewest, and of those the ones that gain most. */
function cheapest(rugged: readonly Whole[], smooth: readonly Whole[], needed: Whole): Mix[] {
  let best: Mix[] = [];
  for (const [ruggedSteps, gained] of rugged.entries()) {
    const smoothSteps = smooth.findIndex((gain) => plus(gained, gain) >= needed);
    if (smoothSteps < 0) continue;
    const mix = { ruggedSteps, smoothSteps, gain: plus(gained, at(smooth, smoothSteps)) };
    const [other = mix] = best;
    const difference = ruggedSteps + smoothSteps - other.ruggedSteps - other.smoothSteps;
    if (difference < 0 || (difference === 0 && mix.gain > other.gain)) best = [mix];
    else if (difference === 0 && mix.gain === other.gain) best.push(mix);
  }
  return best;
}

function take(stretches: readonly Stretch[], steps: number): Move[] {
  const taken = new Map<number, number>();
  let left = steps;
  for (const { position, count } of stretches) {
    if (left === 0) break;
    const here = Math.min(left, count);
    taken.set(position, (taken.get(position) ?? 0) + here);
    left -= here;
  }
  return [...taken].map(([position, steps]) => ({ position, steps }));
}

/** Whether of two sets of moves the first leaves the last climb on which they differ less far. */
function isEarlier(climbs: readonly Climb[], first: readonly Move[], second: readonly Move[]): boolean {
  const [a, b] = [first, second].map(
    (moves) => new Map(moves.map(({ position, steps }) => [position, steps])),
  );
  const differs = climbs.findLast(({ position }) => a?.get(position) !== b?.get(position));
  return differs !== undefined && (a?.get(differs.position) ?? 0) < (b?.get(differs.position) ?? 0);
}

interface Search {
  /** By number of steps: the most that they gain. */
  best: readonly Whole[];
  retrace: (steps: number) => Move[];
}

/** Dynamic programming: the largest gain of exactly k steps on these climbs, for every k up to `most`. */
function searchRugged(climbs: readonly Climb[], most: number): Search {
  let best: Whole[] = [0];
  const taken: Uint8Array[] = [];
  for (const { way, unit } of climbs) {
    const gains = [0, ...way.gains].map((gain) => times(unit, gain));
    const length = Math.min(best.length + way.gains.length, most + 1);
    const row = new Uint8Array(length);
    const next: Whole[] = [];
    for (let k = 0; k < length; k += 1) {
      let largest: Whole = -1;
      for (let steps = Math.max(0, k - best.length + 1); steps <= k && steps < gains.length; steps += 1) {
        const gain = plus(at(best, k - steps), at(gains, steps));
        if (gain <= largest) continue;
        largest = gain;
        row[k] = steps;
      }
      next.push(largest);
    }
    best = next;
    taken.push(row);
  }
  return { best, retrace: (steps) => retrace(climbs, taken, steps) };
}

function retrace(climbs: readonly Climb[], taken: readonly Uint8Array[], total: number): Move[] {
  const moves: Move[] = [];
  let left = total;
  for (let index = climbs.length - 1; index >= 0; index -= 1) {
    const steps = at(taken, index)[left] ?? 0;
    if (steps > 0) moves.unshift({ position: at(climbs, index).position, steps });
    left -= steps;
  }
  return moves;
}
