import { at, lookUp } from "../base/at.ts";
import { type Problem, problem } from "../base/problem.ts";
import type { AnalysisSums, ItemSums, PairSums, ScaleSums } from "./sums.ts";

/** What keeps the sums of two parts from being merged: `other-summary`, since answers to another profile count differently. */
export function analysisObstacle(first: AnalysisSums, second: AnalysisSums): Problem | null {
  const { profile: expected } = first;
  const { profile: received } = second;
  if (expected.id !== received.id || expected.fingerprint !== received.fingerprint) {
    return problem("other-summary", { received: received.id, expected: expected.id });
  }
  // Equal fingerprints promise equal items; a file that was changed by hand may break the promise.
  return shapeOf(first) === shapeOf(second) ? null : problem("not-item-sums", { kind: null });
}

/** Everything that the sums of one profile have in common, whatever the order in its YAML. */
function shapeOf({ scales }: AnalysisSums): string {
  const parts = scales.map(({ id, kind, items }) => [id, kind, items.map(shapeOfItem).sort()]);
  return JSON.stringify(parts.map((part) => JSON.stringify(part)).sort());
}

function shapeOfItem({ id, choices }: ItemSums): string {
  return JSON.stringify([id, choices.map(({ points }) => points)]);
}

/**
 * The sums of two parts of a group: exactly those of the whole. Words are the first one's. `analysisObstacle` must have found nothing.
 * @throws RangeError where one has what the other lacks: a bug of the caller
 */
export function mergeAnalyses(first: AnalysisSums, second: AnalysisSums): AnalysisSums {
  const others = new Map(second.scales.map((scale) => [scale.id, scale]));
  return {
    ...first,
    respondents: first.respondents + second.respondents,
    badRecords: first.badRecords + second.badRecords,
    scales: first.scales.map((scale) => mergeScales(scale, lookUp(others, scale.id))),
  };
}

function mergeScales(first: ScaleSums, second: ScaleSums): ScaleSums {
  const items = new Map(second.items.map((item) => [item.id, item]));
  const pairs = new Map(
    second.pairs.flatMap((pair) => [pair, swapped(pair)]).map((pair) => [keyOf(pair), pair]),
  );
  return {
    ...first,
    respondents: first.respondents + second.respondents,
    items: first.items.map((item) => {
      const { options } = lookUp(items, item.id);
      return { ...item, options: item.options.map((count, index) => count + at(options, index)) };
    }),
    pairs: first.pairs.map((pair) => mergePairs(pair, lookUp(pairs, keyOf(pair)))),
  };
}

function keyOf({ first, second }: PairSums): string {
  return JSON.stringify([first, second]);
}

function swapped({ first, second, firstSum, secondSum, ...rest }: PairSums): PairSums {
  return { ...rest, first: second, second: first, firstSum: secondSum, secondSum: firstSum };
}

function mergePairs(first: PairSums, second: PairSums): PairSums {
  return {
    ...first,
    both: first.both + second.both,
    firstSum: first.firstSum + second.firstSum,
    secondSum: first.secondSum + second.secondSum,
    products: first.products + second.products,
  };
}
