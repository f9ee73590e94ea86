import { at } from "../base/at.ts";
import { isExact, leastCommonMultiple, minus, plus, times, type Whole } from "../base/whole.ts";
import { planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import { accountOf } from "./account.ts";
import { leastBeyond } from "./beyond.ts";
import { type Chosen, SKIPPED } from "./chosen.ts";

/** One item of a difference: what each of its options adds, and the least and the most of these. */
export interface Term {
  id: string;
  values: readonly Whole[];
  low: Whole;
  high: Whole;
}

/**
 * Fit of one role − fit of another, as ONE sum over the items of both: an item that they share stands in it once, with what
 * each option adds to the one less what it adds to the other, wherever it stands in either. All in whole numbers.
 */
export interface Difference {
  terms: readonly Term[];
  /** 100 points of difference. */
  unit: Whole;
  /** The least difference that is beyond the wobble of answers. */
  beyond: Whole;
}

/** A range of differences: over every way to answer what is not known. */
export interface Bounds {
  low: Whole;
  high: Whole;
}

const known = new WeakMap<Profile, WeakMap<Profile, Difference>>();

/**
 * The difference of two roles' fits, made once a pair.
 * @throws RangeError where an item that both have does not have as many options in both
 */
export function differenceOf(first: Profile, second: Profile): Difference {
  const others = known.get(first) ?? new WeakMap<Profile, Difference>();
  known.set(first, others);
  const difference = others.get(second) ?? makeDifference(first, second);
  others.set(second, difference);
  return difference;
}

function makeDifference(first: Profile, second: Profile): Difference {
  const [mine, theirs] = [accountOf(first), accountOf(second)];
  const [one, other] = [BigInt(planOf(first).total), BigInt(planOf(second).total)];
  const unit = leastCommonMultiple([one, other]);
  // No sum over the items leaves ±unit, and no range of one is more than twice that.
  const whole = isExact(2n * unit) ? Number : (value: bigint): Whole => value;
  const [worth, otherWorth] = [whole(unit / one), whole(unit / other)];
  const ids = new Set([...mine.keys(), ...theirs.keys()]);
  const terms = Array.from(ids, (id): Term => {
    const [gains, losses] = [mine.get(id), theirs.get(id)];
    if (gains && losses && gains.length !== losses.length) {
      throw new RangeError(`${id} has not as many options in ${first.id} as in ${second.id}`);
    }
    return termOf(id, weighed(worth, gains), weighed(otherWorth, losses));
  });
  return { terms, unit: whole(unit), beyond: whole(leastBeyond(terms)) };
}

// Loops, since every pair of a catalogue is made before anything is told: a list of its own a step would take several times as long.
function weighed(worth: Whole, points: readonly Whole[] = []): Whole[] {
  return points.map((each) => times(worth, each));
}

function termOf(id: string, gains: readonly Whole[], losses: readonly Whole[]): Term {
  const values: Whole[] = [];
  const count = Math.max(gains.length, losses.length);
  for (let option = 0; option < count; option += 1) {
    values.push(minus(gains[option] ?? 0, losses[option] ?? 0));
  }
  let [low, high] = [at(values, 0), at(values, 0)];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { id, values, low, high };
}

/** The exact range of a difference over every way to answer what is not known. */
export function boundsOf({ terms }: Difference, chosen: Chosen): Bounds {
  let [low, high]: [Whole, Whole] = [0, 0];
  for (const term of terms) {
    const value = term.values[chosen.get(term.id) ?? -1];
    low = plus(low, value ?? term.low);
    high = plus(high, value ?? term.high);
  }
  return { low, high };
}

/** The lowest that the questions left can bring a difference to, at the best of what was skipped: that stays unknown. */
export function lowestOf({ terms }: Difference, chosen: Chosen): Whole {
  let low: Whole = 0;
  for (const term of terms) {
    const choice = chosen.get(term.id) ?? -1;
    const open = choice === SKIPPED ? term.high : term.low;
    low = plus(low, term.values[choice] ?? open);
  }
  return low;
}
