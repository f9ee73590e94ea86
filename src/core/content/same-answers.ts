import { at } from "../base/at.ts";
import type { ContentProblemArgs, Room } from "../base/content-problem.ts";
import type { Path } from "../base/finding.ts";
import type { Item } from "../profile/items.ts";
import { type Plan, planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import { type Choices, UNKNOWN } from "../scoring/answers.ts";
import type { Range } from "../scoring/range.ts";
import { type Score, score } from "../scoring/score.ts";
import { rangeOf } from "../scoring/tally.ts";
import { fewReversedOf } from "./directions.ts";
import { isRating, type PlacedScale, scalesOf } from "./located.ts";

/** Where the result of somebody who gives the same answer to everything has to stay. */
const FIT: Room = { low: 35, high: 65 };
/** The same of one scale: four ratings in one direction and one in the other are the least balanced that will do. */
const SCALE: Room = { low: 20, high: 80 };

export type SameAnswer = ContentProblemArgs["same-answer"] & { path: Path };

/** What somebody's values are who answers every rating in one position. */
interface Uniform {
  position: number;
  positions: number;
  scored: Score;
}

/**
 * Where giving the same answer to every rating leads out of the middle, of the fit and of each scale the position that leads furthest.
 * The rest is answered in its middle: situations, whose options have no fixed places on a screen, interest, which asks one way by its nature,
 * and scales with too few ratings in one direction, which another rule tells.
 */
export function sameAnswerValues(profile: Profile): SameAnswer[] {
  const plan = planOf(profile);
  const balanced = scalesOf(profile).filter(isBalanced);
  const scales = new Set(balanced.map(({ id }) => id));
  const isKeyed = ({ kind, scale }: Item) => kind === "rating" && scales.has(scale);
  const ratings = plan.items.filter(isKeyed).map(({ options }) => options.length);
  if (ratings.length === 0) return [];
  const positions = Math.max(...ratings);
  const uniform = Array.from({ length: positions }, (_, index): Uniform => {
    const choices = plan.items.map((item) =>
      isKeyed(item) ? choiceAt((index * (item.options.length - 1)) / (positions - 1)) : UNKNOWN,
    );
    return { position: index + 1, positions, scored: score(plan, choices satisfies Choices) };
  });
  const fit = furthest(uniform, ({ fit }) => middleOf(fit), FIT);
  const ofScales = scaleValues(balanced, plan, uniform);
  // Of a single scale both would say the same.
  const isSaid = plan.fitScales.length === 1 && ofScales.length > 0;
  return [
    ...(fit && !isSaid ? [{ ...fit, name: null, path: at(balanced, 0).path.slice(0, 1) }] : []),
    ...ofScales,
  ];
}

/** The option at a place among others; halfway between two of them somebody chooses neither. */
function choiceAt(place: number): number {
  return place % 1 === 0.5 ? UNKNOWN : Math.round(place);
}

/** Whether a scale has enough ratings in both directions. */
function isBalanced(scale: PlacedScale): boolean {
  const { kind, items } = scale;
  return kind !== "interest" && items.filter(isRating).length > 1 && fewReversedOf(scale) === null;
}

function scaleValues(
  balanced: readonly PlacedScale[],
  plan: Plan,
  uniform: readonly Uniform[],
): SameAnswer[] {
  return balanced.flatMap(({ id, name, path }) => {
    const scale = plan.fitScales.find((one) => one.id === id);
    if (!scale) return [];
    const found = furthest(uniform, ({ sums }) => middleOf(rangeOf(sums, scale)), SCALE);
    return found ? [{ ...found, name, path }] : [];
  });
}

function furthest(
  uniform: readonly Uniform[],
  readValue: (scored: Score) => number,
  room: Room,
): Omit<SameAnswer, "name" | "path"> | null {
  const values = uniform.map(({ position, positions, scored }) => ({
    position,
    positions,
    value: readValue(scored),
    room,
  }));
  // Whoever answers at the other end is as far below the middle as this one is above it: the higher of the two is told.
  const [highest] = values.sort((one, other) => other.value - one.value);
  return highest && highest.value > room.high ? highest : null;
}

/** Where the rest is answered halfway between its worst and its best. */
function middleOf({ low, high }: Range): number {
  return (low + high) / 2;
}
