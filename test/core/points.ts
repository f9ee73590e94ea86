import fc from "fast-check";
import { sum } from "./reference.ts";

/** Spreads a number of points over places of these maxima, as unevenly as the shares say, none below a floor. */
export function spread(
  maxima: readonly number[],
  shares: readonly number[],
  target: number,
  floor = 0,
): number[] {
  let left = target - floor * maxima.length;
  return maxima.map((max, index) => {
    const room = sum(maxima.slice(index + 1).map((other) => other - floor));
    const least = Math.max(0, left - room);
    const most = Math.min(max - floor, left);
    const points = least + Math.floor(((most - least) * (shares[index] ?? 0)) / 100);
    left -= points;
    return floor + points;
  });
}

/** How much of what is left each place takes, in percent. */
export const shareLists = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 7, maxLength: 7 });
