import { at } from "../base/at.ts";
import { minus, plus } from "../base/whole.ts";
import type { Item } from "../profile/items.ts";
import { planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import { UNKNOWN } from "../scoring/answers.ts";
import type { Challenge } from "./challenges.ts";
import type { Chosen } from "./chosen.ts";
import { type Difference, lowestOf } from "./difference.ts";

/** Where no likely answer helps, what can move most comes first: far less than any help. */
const LITTLE = 1e-6;

/**
 * The question that is likely to do most against the challenges to the first three. What is likely is only a guess, made in doubles:
 * it decides which question comes first, never what is told.
 * @param asker the profile that holds all questions
 * @param challenges one at least
 * @returns null where no question is left
 */
export function mostTelling(asker: Profile, challenges: readonly Challenge[], chosen: Chosen): Item | null {
  const hopes = hopesFor(asker, chosen);
  for (const { difference } of challenges) addGains(hopes, difference, chosen);
  const most = Math.max(...Array.from(hopes.values(), ({ gain }) => gain));
  return [...hopes.values()].find(({ gain }) => gain === most)?.item ?? null;
}

/** What is hoped of an open question: the option that is likely to be chosen, and how far that holds the challenges off. */
interface Hope {
  item: Item;
  option: number;
  gain: number;
}

function addGains(hopes: ReadonlyMap<string, Hope>, difference: Difference, chosen: Chosen): void {
  const unit = Number(difference.unit);
  const needed = (1 - Number(plus(lowestOf(difference, chosen), difference.beyond))) / unit;
  for (const { id, values, low, high } of difference.terms) {
    const hope = hopes.get(id);
    if (!hope) continue;
    const likely = Number(minus(at(values, hope.option), low)) / unit;
    hope.gain += Math.min(likely, needed) + (LITTLE * Number(minus(high, low))) / unit;
  }
}

/** The open questions, each with the option that stands nearest to the mean of its scale's answers and of one in the middle. */
function hopesFor(asker: Profile, chosen: Chosen): Map<string, Hope> {
  const hopes = new Map<string, Hope>();
  const { items, scales } = planOf(asker);
  for (const scale of scales) {
    const asked = scale.items.map((position) => at(items, position));
    let [sum, count] = [0.5, 1];
    for (const { id, options, max } of asked) {
      const option = options[chosen.get(id) ?? UNKNOWN];
      if (!option) continue;
      sum += option.points / max;
      count += 1;
    }
    for (const item of asked) {
      if (!chosen.has(item.id)) hopes.set(item.id, { item, option: nearest(item, sum / count), gain: 0 });
    }
  }
  return hopes;
}

function nearest({ options, max }: Item, share: number): number {
  const distances = options.map(({ points }) => Math.abs(points / max - share));
  return distances.indexOf(Math.min(...distances));
}
