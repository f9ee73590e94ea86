import { at } from "../base/at.ts";
import type { Item } from "../profile/items.ts";
import { planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import type { FitScale } from "../profile/scale.ts";
import { leastBeyondOf } from "./beyond.ts";
import { type Chosen, SKIPPED } from "./chosen.ts";
import type { Bounds } from "./difference.ts";

/** One item of a role: what its options add, the least and the most that it may still add, and its whole range. */
interface Entry {
  values: readonly number[];
  low: number;
  high: number;
  range: number;
}

/** A role with the answers that are there: its items, and their sums. */
interface Side {
  total: number;
  entries: ReadonlyMap<string, Entry>;
  low: number;
  high: number;
  squares: number;
}

/** The range of a difference, and the least that is beyond the wobble. */
export interface Lead extends Bounds {
  beyond: bigint;
}

/**
 * The same as `boundsOf` and `differenceOf`, for every pair of many roles: whatever only one role of a pair asks for is summed once
 * a role, so that a pair takes no more than the items that it shares.
 */
export class Pairs {
  readonly #chosen: Chosen;
  readonly #sides = new Map<Profile, Side | null>();

  constructor(chosen: Chosen) {
    this.#chosen = chosen;
  }

  /** @returns null where plain numbers would not stay exact */
  lead(one: Profile, other: Profile): Lead | null {
    const [mine, theirs] = [this.#sideOf(one), this.#sideOf(other)];
    return mine && theirs && leadOf(mine, theirs, this.#chosen);
  }

  #sideOf(profile: Profile): Side | null {
    const known = this.#sides.get(profile);
    if (known !== undefined) return known;
    const side = makeSide(profile, this.#chosen);
    this.#sides.set(profile, side);
    return side;
  }
}

function makeSide(profile: Profile, chosen: Chosen): Side | null {
  const { total, fitScales, items } = planOf(profile);
  if (typeof total !== "number") return null;
  const side = { total, entries: new Map<string, Entry>(), low: 0, high: 0, squares: 0 };
  for (const scale of fitScales) {
    for (const position of scale.items) {
      const item = at(items, position);
      const entry = entryOf(item, scale, chosen.get(item.id));
      side.entries.set(item.id, entry);
      side.low += entry.low;
      side.high += entry.high;
      side.squares += entry.range ** 2;
    }
  }
  return side;
}

/** @param choice the option that was chosen, if any */
function entryOf({ options, max }: Item, { kind, unit }: FitScale, choice: number | undefined): Entry {
  const values: number[] = [];
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const { points } of options) {
    const value = Number(unit) * (kind === "antiTrait" ? max - points : points);
    values.push(value);
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const value = choice === undefined ? undefined : values[choice];
  return { values, low: value ?? least, high: value ?? most, range: most - least };
}

function leadOf(mine: Side, theirs: Side, chosen: Chosen): Lead | null {
  const divisor = commonDivisor(mine.total, theirs.total);
  const [worth, otherWorth] = [theirs.total / divisor, mine.total / divisor];
  let low = worth * mine.low - otherWorth * theirs.high;
  let high = worth * mine.high - otherWorth * theirs.low;
  let squares = worth ** 2 * mine.squares + otherWorth ** 2 * theirs.squares;
  if (Math.max(squares, worth * mine.total) > Number.MAX_SAFE_INTEGER) return null;
  for (const [id, { values, low: ownLow, high: ownHigh, range }] of mine.entries) {
    const shared = theirs.entries.get(id);
    if (!shared) continue;
    // Told by whoever counts slower.
    if (shared.values.length !== values.length) return null;
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let option = 0; option < values.length; option += 1) {
      const value = worth * (values[option] ?? 0) - otherWorth * (shared.values[option] ?? 0);
      if (value < least) least = value;
      if (value > most) most = value;
    }
    // What it adds by itself to either side goes, and what it adds to the difference comes instead.
    squares += (most - least) ** 2 - (worth * range) ** 2 - (otherWorth * shared.range) ** 2;
    if ((chosen.get(id) ?? SKIPPED) >= 0) continue;
    low += least - worth * ownLow + otherWorth * shared.high;
    high += most - worth * ownHigh + otherWorth * shared.low;
  }
  return { low, high, beyond: leastBeyondOf(BigInt(squares)) };
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
