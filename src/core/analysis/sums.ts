import { at } from "../base/at.ts";
import type { Item } from "../profile/items.ts";
import { type Plan, planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import type { Scale, ScaleKind } from "../profile/scale.ts";
import type { Choice } from "./shape.ts";

/** The version of the JSON shape. */
export const SUMS_VERSION = 1;

/** What tells such a file from every other. */
export const SUMS_KIND = "item-sums";

/**
 * All that an analysis of items is made of: whole numbers alone, so that those of two parts of a group add up to exactly those of
 * the whole. It brings its words along and is plain JSON: it can be kept, sent, merged and analysed without its profile.
 */
export interface AnalysisSums {
  version: typeof SUMS_VERSION;
  kind: typeof SUMS_KIND;
  profile: { id: string; role: string; fingerprint: string };
  respondents: number;
  badRecords: number;
  scales: ScaleSums[];
}

export interface ScaleSums {
  id: string;
  name: string;
  kind: ScaleKind;
  /** How many answered an item of it at least. */
  respondents: number;
  items: ItemSums[];
  /** Every two items once. */
  pairs: PairSums[];
}

export interface ItemSums {
  id: string;
  texts: string[];
  reverse: boolean;
  /** By keyed points, lowest first. */
  choices: Choice[];
  /** How many chose each. */
  options: number[];
}

/** What those who answered both of two items got: sums of keyed points, and of their products. */
export interface PairSums {
  first: string;
  second: string;
  both: number;
  firstSum: number;
  secondSum: number;
  products: number;
}

/** The sums of nobody. */
export function emptyAnalysisSums(profile: Profile): AnalysisSums {
  const plan = planOf(profile);
  const { id, role, fingerprint } = profile;
  return {
    version: SUMS_VERSION,
    kind: SUMS_KIND,
    profile: { id, role, fingerprint },
    respondents: 0,
    badRecords: 0,
    scales: plan.scales.map((scale) => emptyScale(plan, scale)),
  };
}

function emptyScale({ items: all }: Plan, { id, name, kind, items: positions }: Scale): ScaleSums {
  const items = positions.map((position) => emptyItem(at(all, position)));
  const pairs = items.flatMap(({ id: first }, index) =>
    items.slice(index + 1).map(({ id: second }): PairSums => {
      return { first, second, both: 0, firstSum: 0, secondSum: 0, products: 0 };
    }),
  );
  return { id, name, kind, respondents: 0, items, pairs };
}

function emptyItem(item: Item): ItemSums {
  const choices = choicesOf(item);
  return {
    id: item.id,
    texts: item.kind === "comparison" ? [item.this, item.other] : [item.text],
    reverse: item.kind === "rating" && item.reverse,
    choices,
    options: choices.map(() => 0),
  };
}

/** What can be chosen of an item, by keyed points, lowest first: options that give the same points are one. */
export function choicesOf({ options }: Pick<Item, "options">): Choice[] {
  const all = [...new Set(options.map(({ points }) => points))].sort((a, b) => a - b);
  return all.map((points) => ({
    points,
    texts: options.flatMap((option) =>
      option.points === points && option.text !== null ? [option.text] : [],
    ),
  }));
}
