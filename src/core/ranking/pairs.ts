import { at } from "../base/at.ts";
import { planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import type { FitScale } from "../profile/scale.ts";
import { leastBeyondOf } from "./beyond.ts";
import type { Chosen } from "./chosen.ts";
import type { Bounds } from "./difference.ts";

/** A scale of a role with the answers that are there: its good points at least and at most, and the sum of its squared ranges. */
interface Part {
  /** What one good point is worth. */
  unit: number;
  low: number;
  high: number;
  squares: number;
}

/** A role: its scales, by what they ask and how that counts. Two roles that share a scale have it under one key. */
interface Side {
  total: number;
  parts: ReadonlyMap<string, Part>;
}

/** The range of a difference, and the least that is beyond the wobble. */
export interface Lead extends Bounds {
  beyond: bigint;
}

/**
 * The same as `boundsOf` and `differenceOf`, for every pair of many roles: a scale is summed once a role, so that a pair takes no
 * more than its scales.
 */
export class Pairs {
  readonly #sides: ReadonlyMap<Profile, Side | null>;
  /** The scales of which an item stands in another scale too. */
  readonly #mixed: ReadonlySet<string>;

  constructor(profiles: readonly Profile[], chosen: Chosen) {
    const mixed = new Set<string>();
    const homes = new Map<string, string>();
    const take = (item: string, key: string): void => {
      const home = homes.get(item) ?? key;
      homes.set(item, home);
      if (home !== key) mixed.add(home).add(key);
    };
    this.#sides = new Map(profiles.map((profile) => [profile, sideOf(profile, chosen, take)]));
    this.#mixed = mixed;
  }

  /** @returns null where plain numbers would not stay exact, or the two ask one item in different scales */
  lead(one: Profile, other: Profile): Lead | null {
    const [mine, theirs] = [this.#sides.get(one), this.#sides.get(other)];
    return mine && theirs ? this.#leadOf(mine, theirs) : null;
  }

  #leadOf(mine: Side, theirs: Side): Lead | null {
    const divisor = commonDivisor(mine.total, theirs.total);
    const [worth, otherWorth] = [theirs.total / divisor, mine.total / divisor];
    let [low, high, squares] = [0, 0, 0];
    const add = (value: number, part: Part): void => {
      low += value * (value < 0 ? part.high : part.low);
      high += value * (value < 0 ? part.low : part.high);
      squares += value ** 2 * part.squares;
    };
    for (const [key, part] of mine.parts) {
      const shared = theirs.parts.get(key);
      // Where the other asks one of its items in another scale, the key of that one is mixed too: to look here is enough.
      if (!shared && this.#mixed.has(key)) return null;
      add(worth * part.unit - otherWorth * (shared?.unit ?? 0), part);
    }
    for (const [key, part] of theirs.parts) {
      if (!mine.parts.has(key)) add(-otherWorth * part.unit, part);
    }
    if (Math.max(squares, worth * mine.total) > Number.MAX_SAFE_INTEGER) return null;
    return { low, high, beyond: leastBeyondOf(BigInt(squares)) };
  }
}

/** @param take is given every item with the key of its scale */
function sideOf(profile: Profile, chosen: Chosen, take: (item: string, key: string) => void): Side | null {
  const { total, fitScales, items } = planOf(profile);
  if (typeof total !== "number") return null;
  const parts = new Map<string, Part>();
  for (const scale of fitScales) {
    const part = { unit: Number(scale.unit), low: 0, high: 0, squares: 0 };
    let key = "";
    for (const position of scale.items) {
      const { id, max, options } = at(items, position);
      const good = options.map(({ points }) => goodOf(scale, max, points));
      const [least, most] = [Math.min(...good), Math.max(...good)];
      const known = good[chosen.get(id) ?? -1];
      part.low += known ?? least;
      part.high += known ?? most;
      part.squares += (most - least) ** 2;
      key += `${id}:${good.join()};`;
    }
    for (const position of scale.items) take(at(items, position).id, key);
    parts.set(key, part);
  }
  return { total, parts };
}

function goodOf({ kind }: FitScale, max: number, points: number): number {
  return kind === "antiTrait" ? max - points : points;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
