import { at } from "../base/at.ts";
import { possible } from "./possible.ts";
import {
  ENOUGH_RESPONDENTS,
  type Finding,
  type FindingCode,
  type ItemAnalysis,
  type ScaleAnalysis,
} from "./shape.ts";

/** From this share on of one and the same answer an item hardly tells people apart. */
const SAME_SHARE = 0.9;
/** Of fewer answers it may well be chance. */
const LEAST_FOR_SAME = 10;
/** Where nobody of so many chose an option, fewer than 5 of 100 would (the rule of three: 3 ÷ n). */
const LEAST_FOR_UNUSED = 60;
/** From this share of missing answers on it is seldom chance who is missing, and pairs of items are of different people. */
const MUCH_MISSING = 0.2;
/** So much is skipped often, where it is twice what the others are. */
const MUCH_SKIPPED = 0.1;
const TIMES_SKIPPED = 2;
/** A smaller rise of alpha is noise where r hitung is above r tabel: nothing is won by leaving such an item out. */
const RISE = 0.02;
/** Below this a scale is usually held to be of little use, even for research. */
const LEAST_ALPHA = 0.6;

/** In which order kinds of findings are told. */
const ORDER: Record<FindingCode, number> = {
  "probably-reversed": 0,
  "two-directions": 1,
  "same-answer": 2,
  "unused-options": 3,
  "unanswered-scale": 4,
  "much-missing": 5,
  skipped: 6,
  "adds-nothing": 7,
  "low-alpha": 8,
  "few-respondents": 9,
};

/**
 * What there is to look at in scales that were analysed, the gravest kind first; within one, in their own order, but what adds
 * nothing and goes against the others before what only adds nothing: in a class three of ten wrong keys show no further than so.
 */
export function findingsOf(scales: readonly ScaleAnalysis[], respondents: number): Finding[] {
  if (respondents === 0) return [];
  const usual = median(scales.flatMap(({ items }) => items.map(({ missing }) => missing / respondents)));
  const found = scales.flatMap((scale) => ofScale(possible(scale), respondents, usual));
  const few: Finding[] =
    respondents < ENOUGH_RESPONDENTS
      ? [{ code: "few-respondents", respondents, least: ENOUGH_RESPONDENTS }]
      : [];
  return [...found, ...few].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Whether an item goes against the others no further than chance does. */
export function isWeaklyAgainst(finding: Finding): boolean {
  return finding.code === "adds-nothing" && finding.itemRest < 0;
}

function placeOf(finding: Finding): number {
  return isWeaklyAgainst(finding) ? ORDER["adds-nothing"] - 0.5 : ORDER[finding.code];
}

function ofScale(scale: ScaleAnalysis, respondents: number, usualSkipped: number): Finding[] {
  const { id, items, respondents: answering } = scale;
  if (answering === 0) return [{ code: "unanswered-scale", scale: id, respondents }];
  const turned = turnedIn(scale);
  const gaps = gapsIn(scale, respondents);
  // A scale against itself tells nothing more of its other items: alpha and every correlation suffer by it.
  const others =
    turned.length > 0 ? turned : [...items.flatMap((item) => idleIn(scale, item)), ...lowIn(scale)];
  return [
    ...others,
    ...gaps,
    ...items.flatMap((item) => [
      ...sameIn(id, item),
      ...unusedIn(scale, item),
      ...skippedIn(
        id,
        item,
        respondents,
        Math.max(usualSkipped, gaps.length > 0 ? usualGap(scale, respondents) : 0),
      ),
    ]),
  ];
}

/** What goes against the other items, further than chance does. */
function turnedIn({ id: scale, kind, items }: ScaleAnalysis): Finding[] {
  const turned = items.flatMap((one) => {
    const { id: item, itemRest, criticalR } = one;
    const isAgainst = itemRest !== null && criticalR !== null && itemRest < -criticalR;
    return isAgainst && (kind !== "realism" || isMostlyMistaken(one)) ? [{ item, itemRest, criticalR }] : [];
  });
  // Where half of them do, none is the odd one out.
  if (turned.length > 0 && 2 * turned.length >= items.length) {
    return [{ code: "two-directions", scale, items: turned.map(({ item }) => item) }];
  }
  return turned.map((one) => ({ code: "probably-reversed", scale, ...one }));
}

/**
 * Whether more answered a statement wrong than right, by its key. What people know of one thing may have nothing to do with what
 * they know of another: chance then puts one statement in forty against the others, one in every sixth class where there are ten.
 * A wrong key turns what most people know into what most have wrong.
 */
function isMostlyMistaken({ options }: ItemAnalysis): boolean {
  return at(options, 0) > at(options, options.length - 1);
}

function sameIn(scale: string, { id: item, answered, options, choices }: ItemAnalysis): Finding[] {
  if (answered < LEAST_FOR_SAME) return [];
  const most = Math.max(...options);
  if (most < SAME_SHARE * answered) return [];
  const { points } = at(choices, options.indexOf(most));
  return [{ code: "same-answer", scale, item, points, share: most / answered, answered }];
}

/**
 * That nobody says "belum tahu", or that no scene of a comparison repels, is no fault. Where nearly all chose one option, that is why others
 * are left.
 */
function unusedIn(scale: ScaleAnalysis, one: ItemAnalysis): Finding[] {
  const { id: item, answered, options, choices } = one;
  if (!isMeasured(scale) || answered < LEAST_FOR_UNUSED || sameIn(scale.id, one).length > 0) return [];
  const points = choices.filter((_, index) => options[index] === 0).map((choice) => choice.points);
  return points.length === 0 ? [] : [{ code: "unused-options", scale: scale.id, item, points, answered }];
}

/** The share of respondents who skip an item of a scale as items of it go. */
function usualGap({ items }: ScaleAnalysis, respondents: number): number {
  return median(items.map(({ missing }) => missing / respondents));
}

function gapsIn(scale: ScaleAnalysis, respondents: number): Finding[] {
  if (usualGap(scale, respondents) < MUCH_MISSING) return [];
  const missing = scale.items.reduce((sum, item) => sum + item.missing, 0);
  return [{ code: "much-missing", scale: scale.id, missing, of: scale.items.length * respondents }];
}

function skippedIn(
  scale: string,
  { id: item, missing }: ItemAnalysis,
  respondents: number,
  usual: number,
): Finding[] {
  const share = missing / respondents;
  const isMuch = share === 1 || (share >= MUCH_SKIPPED && share >= TIMES_SKIPPED * usual);
  return isMuch ? [{ code: "skipped", scale, item, missing, share }] : [];
}

/** Statements about a job are many small things to know, and comparisons two sides: only the scales of the fit measure one thing. */
function isMeasured({ kind }: ScaleAnalysis): boolean {
  return kind === "trait" || kind === "antiTrait";
}

function idleIn(scale: ScaleAnalysis, item: ItemAnalysis): Finding[] {
  const { alpha } = scale;
  const { itemRest, criticalR, alphaIfDropped } = item;
  if (!isMeasured(scale) || alpha === null || itemRest === null) return [];
  // What an item adds to alpha, in a class too small for a correlation of its size to be more than chance.
  const gain = alphaIfDropped === null ? 0 : alpha.raw - alphaIfDropped;
  const isUnrelated = criticalR !== null && itemRest < criticalR && (itemRest < 0 || gain < RISE);
  const isBetterWithout = gain <= -RISE;
  if (!isUnrelated && !isBetterWithout) return [];
  const numbers = { itemRest, criticalR, alpha: alpha.raw, alphaIfDropped };
  return [{ code: "adds-nothing", scale: scale.id, item: item.id, ...numbers }];
}

function lowIn(scale: ScaleAnalysis): Finding[] {
  const { alpha, id } = scale;
  if (!isMeasured(scale) || alpha === null || alpha.raw >= LEAST_ALPHA) return [];
  return [
    { code: "low-alpha", scale: id, alpha: alpha.raw, low: alpha.low, high: alpha.high, least: LEAST_ALPHA },
  ];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
