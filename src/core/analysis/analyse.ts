import { at } from "../base/at.ts";
import { type Consistency, consistencyOf } from "./consistency.ts";
import { covariancesOf, type Moments, momentsOf, pairedOf } from "./covariances.ts";
import { findingsOf } from "./findings.ts";
import { criticalR, feldtInterval } from "./quantiles.ts";
import {
  type Alpha,
  ANALYSIS_VERSION,
  type Analysis,
  type ItemAnalysis,
  type ScaleAnalysis,
} from "./shape.ts";
import type { AnalysisSums, ScaleSums } from "./sums.ts";

/**
 * What the sums of a group's answers tell of each item and each scale: the numbers of `psych::alpha` in R with its defaults (keyed
 * points, covariances over those who answered both items, items without variance left out of the scale).
 */
export function analyse(sums: AnalysisSums): Analysis {
  const { profile, respondents, badRecords } = sums;
  const scales = sums.scales.map((scale) => analyseScale(scale, respondents));
  return {
    version: ANALYSIS_VERSION,
    profile,
    respondents,
    badRecords,
    scales,
    findings: findingsOf(scales, respondents),
  };
}

function analyseScale(scale: ScaleSums, respondents: number): ScaleAnalysis {
  const moments = scale.items.map(momentsOf);
  const kept = moments.flatMap(({ variance }, place) => (variance !== null && variance > 0 ? [place] : []));
  const consistency = kept.length < 2 ? null : consistencyOf(covariancesOf(scale, kept));
  const paired = consistency && pairedOf(scale, kept);
  return {
    id: scale.id,
    name: scale.name,
    kind: scale.kind,
    respondents: scale.respondents,
    alpha: consistency && paired && alphaOf(consistency, paired),
    standardError: consistency && known(errorOf(scale, moments, consistency)),
    items: scale.items.map((_, place) =>
      itemOf(scale, place, respondents, at(moments, place), {
        itemRest: consistency?.itemRest[kept.indexOf(place)] ?? Number.NaN,
        dropped: consistency?.dropped[kept.indexOf(place)] ?? Number.NaN,
        paired: paired?.[kept.indexOf(place)] ?? at(moments, place).answered,
      }),
    ),
  };
}

/** @param paired by item: by how many people it stands beside another */
function alphaOf({ raw, standardized }: Consistency, paired: readonly number[]): Alpha | null {
  if (!Number.isFinite(raw)) return null;
  const items = paired.length;
  const together = paired.reduce((sum, people) => sum + people, 0) / items;
  const { low, high } = feldtInterval(raw, Math.floor(together), items);
  return { raw, standardized: known(standardized), low: known(low), high: known(high) };
}

/**
 * SD × √(1 − alpha) of the scale's value. Its SD is that of the sum of the items by the same covariances that alpha is made of, of
 * the most points that the items with answers can give: where nothing is missing, just the SD of the value over the respondents.
 */
function errorOf({ items }: ScaleSums, moments: readonly Moments[], { total, raw }: Consistency): number {
  const most = items.reduce((sum, { choices }, place) => {
    return at(moments, place).answered === 0 ? sum : sum + at(choices, choices.length - 1).points;
  }, 0);
  return ((100 * Math.sqrt(total)) / most) * Math.sqrt(1 - raw);
}

function itemOf(
  { items }: ScaleSums,
  place: number,
  respondents: number,
  { answered, mean, variance }: Moments,
  { itemRest, dropped, paired }: Record<"itemRest" | "dropped" | "paired", number>,
): ItemAnalysis {
  const { id, texts, reverse, choices, options } = at(items, place);
  return {
    id,
    texts,
    reverse,
    answered,
    missing: respondents - answered,
    mean,
    sd: variance === null ? null : Math.sqrt(variance),
    itemRest: known(itemRest),
    criticalR: known(criticalR(Math.floor(paired))),
    alphaIfDropped: known(dropped),
    options,
    choices,
  };
}

function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
