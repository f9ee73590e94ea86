import { at } from "../base/at.ts";
import type { Item } from "../profile/items.ts";
import type { Plan } from "../profile/plan.ts";
import type { FitScale } from "../profile/scale.ts";
import { type Choices, UNKNOWN } from "./answers.ts";

/** Steps in a row that gain the same: `gap` points each. */
interface Run {
  gap: number;
  count: number;
}

/** The way from one rung of an item to an end of its ladder, step by step. */
export interface Way {
  runs: readonly Run[];
  /** What n + 1 steps gain, in points. */
  gains: readonly number[];
  /** Whether no step gains more than the one before it. */
  isSmooth: boolean;
}

export type Direction = "up" | "down";

/** The different points that an item's options give, as rungs from the least to the most. */
export interface Ladder {
  /** By rung: the first option that gives its points. */
  options: readonly number[];
  /** By option: the rung that it stands on. */
  rungs: readonly number[];
  /** By rung. */
  up: readonly Way[];
  down: readonly Way[];
}

/** The ladder of an item whose options give these points, in their order. */
export function ladderOf(points: readonly number[]): Ladder {
  const levels = [...new Set(points)].sort((a, b) => a - b);
  return {
    options: levels.map((level) => points.indexOf(level)),
    rungs: points.map((level) => levels.indexOf(level)),
    up: levels.map((_, rung) => wayThrough(levels.slice(rung))),
    down: levels.map((_, rung) => wayThrough(levels.slice(0, rung + 1).reverse())),
  };
}

/** @param levels the points of the rungs, from where one stands on */
function wayThrough(levels: readonly number[]): Way {
  const [start = 0, ...others] = levels;
  const gaps = others.map((level, index) => Math.abs(level - at(levels, index)));
  const runs: Run[] = [];
  for (const gap of gaps) {
    const last = runs.at(-1);
    if (last?.gap === gap) last.count += 1;
    else runs.push({ gap, count: 1 });
  }
  return {
    runs,
    gains: others.map((level) => Math.abs(level - start)),
    isSmooth: runs.every(({ gap }, index) => index === 0 || gap < at(runs, index - 1).gap),
  };
}

const cache = new WeakMap<Plan, readonly Ladder[]>();

/** The ladders of a plan's items, by position. */
export function laddersOf(plan: Plan): readonly Ladder[] {
  let ladders = cache.get(plan);
  if (!ladders) {
    ladders = laddersOfItems(plan.items);
    cache.set(plan, ladders);
  }
  return ladders;
}

/** Most items share the points of their options, and so their ladder. */
function laddersOfItems(items: readonly Item[]): Ladder[] {
  const known = new Map<string, Ladder>();
  return items.map((item) => {
    const points = item.options.map((option) => option.points);
    const key = points.join();
    const ladder = known.get(key) ?? ladderOf(points);
    known.set(key, ladder);
    return ladder;
  });
}

/** An answer that may move, and the way before it. */
export interface Climb {
  position: number;
  way: Way;
}

/** Towards a better value of the scale, or a worse one. */
export type Aim = "better" | "worse";

/** The direction in which a scale's own points run towards an aim. */
export function directionOf({ kind }: FitScale, aim: Aim): Direction {
  return (kind === "antiTrait") === (aim === "better") ? "down" : "up";
}

/** The answers given to a scale that can move towards an aim, in listed order. */
export function climbsOf(plan: Plan, choices: Choices, scale: FitScale, aim: Aim): Climb[] {
  const ladders = laddersOf(plan);
  const direction = directionOf(scale, aim);
  const found: Climb[] = [];
  for (const position of scale.items) {
    const choice = at(choices, position);
    if (choice === UNKNOWN) continue;
    const { rungs, [direction]: ways } = at(ladders, position);
    const way = at(ways, at(rungs, choice));
    if (way.gains.length > 0) found.push({ position, way });
  }
  return found;
}
