import { at } from "../base/at.ts";
import { inOrder, isExact, leastCommonMultiple, minus, plus, times, type Whole } from "../base/whole.ts";
import { planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import { accountOf } from "./account.ts";
import { leastBeyond } from "./beyond.ts";

/** One item of a difference: what each of its options adds, and the least and the most of these. */
export interface Term {
  id: string;
  values: readonly Whole[];
  low: Whole;
  high: Whole;
}

/**
 * Fit of one role − fit of another, as ONE sum over the items of both: an item that they share stands in it once, with what
 * each option adds to the one less what it adds to the other. All in whole numbers.
 */
export interface Difference {
  terms: readonly Term[];
  /** 100 points of difference. */
  unit: Whole;
  /** The least difference that is beyond the wobble of answers. */
  beyond: Whole;
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
  const [one, other] = [BigInt(planOf(first).total), BigInt(planOf(second).total)];
  const unit = leastCommonMultiple([one, other]);
  const whole = isExact(unit) ? Number : (value: bigint): Whole => value;
  const [mine, theirs] = [accountOf(first), accountOf(second)];
  const [worth, otherWorth] = [whole(unit / one), whole(unit / other)];
  const ids = [...new Set([...mine.keys(), ...theirs.keys()])];
  const terms = ids.map((id): Term => {
    const [gains, losses] = [mine.get(id), theirs.get(id)];
    if (gains && losses && gains.length !== losses.length)
      throw new RangeError(
        `${id} has ${gains.length} options in ${first.id} and ${losses.length} in ${second.id}`,
      );
    const options = [...(gains ?? losses ?? []).keys()];
    const values = options.map((option) =>
      minus(times(worth, gains?.[option] ?? 0), times(otherWorth, losses?.[option] ?? 0)),
    );
    const ordered = [...values].sort(inOrder);
    return { id, values, low: at(ordered, 0), high: at(ordered, ordered.length - 1) };
  });
  return { terms, unit: whole(unit), beyond: whole(leastBeyond(terms)) };
}

/** A range of differences in whole numbers: of every way to answer the open items. */
export interface Bounds {
  low: Whole;
  high: Whole;
}

/** Which option was chosen of which item. */
export type Chosen = ReadonlyMap<string, number>;

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
