import { at } from "../base/at.ts";
import { plus } from "../base/whole.ts";
import { type Item, listItems } from "../profile/items.ts";
import type { Profile } from "../profile/profile.ts";
import type { Chosen } from "./chosen.ts";
import { differenceOf, lowestOf } from "./difference.ts";
import { FIRST } from "./settling.ts";

/**
 * The question that is likely to do most for the role with the most points: to hold off those in play behind the first three.
 * What is likely is only a guess, made in doubles: it decides which question comes first, never what is told.
 * @param asker the profile that holds all questions
 * @param order the roles in the order of their points, two at least
 * @returns null where no question is left
 */
export function mostTelling(
  asker: Profile,
  order: readonly Profile[],
  contenders: readonly Profile[],
  chosen: Chosen,
): Item | null {
  const open = listItems(asker).filter(({ id }) => !chosen.has(id));
  const guesses = guess(asker, open, chosen);
  const gains = new Map(open.map(({ id }) => [id, 0]));
  const behind = contenders.filter((role) => order.indexOf(role) >= FIRST);
  for (const role of behind.length > 0 ? behind : contenders) {
    const difference = differenceOf(at(order, order[0] === role ? 1 : 0), role);
    const unit = Number(difference.unit);
    const needed = -Number(plus(lowestOf(difference, chosen), difference.beyond)) / unit;
    for (const { id, values, low } of difference.terms) {
      const gain = gains.get(id);
      if (gain === undefined) continue;
      const likely = Number(values[guesses.get(id) ?? 0]);
      gains.set(id, gain + Math.min((likely - Number(low)) / unit, needed));
    }
  }
  const most = Math.max(...gains.values());
  return open.find(({ id }) => gains.get(id) === most) ?? null;
}

/** Of each open item the option that stands nearest to the mean of its scale's answers; one answer in the middle is added to them. */
function guess(asker: Profile, open: readonly Item[], chosen: Chosen): Map<string, number> {
  const means = new Map<string, { sum: number; count: number }>();
  for (const { id, scale, options, max } of listItems(asker)) {
    const mean = means.get(scale) ?? { sum: 0.5, count: 1 };
    means.set(scale, mean);
    const option = options[chosen.get(id) ?? -1];
    if (!option) continue;
    mean.sum += option.points / max;
    mean.count += 1;
  }
  return new Map(
    open.map(({ id, scale, options, max }) => {
      const { sum, count } = means.get(scale) ?? { sum: 0, count: 1 };
      const distances = options.map(({ points }) => Math.abs(points / max - sum / count));
      return [id, distances.indexOf(Math.min(...distances))];
    }),
  );
}
