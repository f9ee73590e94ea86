import { type Item, listItems } from "../../src/core/profile/items.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import type { KnownAnswers } from "./arbitrary.ts";
import { compare, fraction } from "./fractions.ts";
import { isAnswered } from "./helpers.ts";
import { chosen, fitScales, sum } from "./reference.ts";

const isRating = (item: Item): boolean => item.kind === "rating";

function answeredRatings(items: readonly Item[], answers: KnownAnswers): Item[] {
  return items.filter((item) => isRating(item) && isAnswered(item, answers));
}

/** The codes of the flags that answers raise, but for `inconsistent`, which a mean of roots decides. */
export function flagCodes(profile: Profile, answers: KnownAnswers): string[] {
  const flags = [];
  if (isLongString(profile, answers)) flags.push("long-string");
  if (isFlat(profile, answers)) flags.push("low-variance");
  return flags;
}

/** Below these many answers a pattern is no sign of anything. */
const LEAST_RUN = 5;
const LEAST_SPREAD_ANSWERS = 8;

/** The same option position on at least half of all ratings, in a row. */
function isLongString(profile: Profile, answers: KnownAnswers): boolean {
  const ratings = listItems(profile).filter(isRating);
  const positions = answeredRatings(ratings, answers).map(({ id }) => answers[id]);
  const runs = positions.map((position, start) => {
    const rest = positions.slice(start);
    const end = rest.findIndex((other) => other !== position);
    return end < 0 ? rest.length : end;
  });
  const longest = Math.max(0, ...runs);
  return longest >= LEAST_RUN && longest >= ratings.length / 2;
}

/** The variance of all ratings below 0.16, as positions from 0 to 4. */
function isFlat(profile: Profile, answers: KnownAnswers): boolean {
  const ratings = answeredRatings(listItems(profile), answers);
  const count = ratings.length;
  if (count < LEAST_SPREAD_ANSWERS) return false;
  // Sets have 2 to 11 options, so that 2520 of a step's fractions are whole.
  const values = ratings.map(({ id, max }) => (4 * 2520 * (Number(answers[id]) - 1)) / max);
  const variance = fraction(
    count * sum(values.map((value) => value * value)) - sum(values) ** 2,
    count * count * 2520 * 2520,
  );
  return compare(variance, fraction(16, 100)) < 0;
}

/** The limit of `inconsistent`. */
export const MOST_SPREAD = 0.31;

/** The mean over the scales of how far the keyed ratings of one scale lie apart; null where no scale has three. */
export function meanSpread(profile: Profile, answers: KnownAnswers): number | null {
  const spreads = fitScales(profile)
    .map(({ items }) => answeredRatings(items, answers))
    .filter(({ length }) => length >= 3)
    .map((items) => deviation(items.map((item) => (chosen(item, answers)?.points ?? 0) / item.max)));
  return spreads.length > 0 ? sum(spreads) / spreads.length : null;
}

/** The standard deviation of a sample. */
function deviation(values: readonly number[]): number {
  const mean = sum(values) / values.length;
  return Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1));
}
