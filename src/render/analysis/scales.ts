import type { Analysis, ItemAnalysis, ScaleAnalysis } from "../../core/analysis/shape.ts";
import { turnedScales } from "../../core/analysis/turned.ts";
import { at } from "../../core/base/at.ts";
import { analysis as words } from "../../text/analysis.ts";
import type { Block, FigureRow, Spread } from "../document/blocks.ts";
import { LEAST_GROUP } from "../summary/groups.ts";
import { itemName, type Names } from "./names.ts";

/** All scales in one table. */
export function scalesBlocks(analysis: Analysis, names: Names): Block[] {
  const turned = turnedScales(analysis);
  const { scale: label, ...others } = words.scaleColumns;
  const { items, answered, alpha, interval, standardized, standardError } = others;
  const rows = analysis.scales.map((scale): FigureRow => {
    const cells = [
      words.counted(scale.items.length),
      words.counted(scale.respondents),
      words.figure(scale.alpha?.raw ?? null),
      words.interval(scale.alpha ?? { low: null, high: null }),
      words.figure(scale.alpha?.standardized ?? null),
      words.standardError(scale.standardError),
    ];
    return { label: names.scaleName(scale), isMarked: turned.has(scale.id), spread: null, cells };
  });
  const cells = [items, answered, alpha, interval, standardized, standardError];
  return [{ kind: "figures", caption: "", columns: { label, spread: null, cells }, rows }];
}

/**
 * One scale, and a row an item.
 * @param isTurned whether it holds an item that is probably keyed the wrong way
 */
export function scaleBlocks(scale: ScaleAnalysis, isTurned: boolean): Block[] {
  const { item, spread, ...others } = words.itemColumns;
  const { answered, missing, mean, sd, itemRest, criticalR, status, alphaIfDropped } = others;
  const isCut = scale.items.some(isHidden);
  const notes = [
    ...(isTurned ? [words.turnedNote] : []),
    ...noteOf(scale),
    ...(isCut ? [words.fewAnswers(LEAST_GROUP)] : []),
  ];
  const cells = [answered, missing, mean, sd, itemRest, criticalR, status, alphaIfDropped];
  return [
    { kind: "paragraph", text: words.scale(scale.alpha, scale.standardError, scale.kind) },
    ...notes.map((text): Block => ({ kind: "note", text })),
    {
      kind: "figures",
      caption: "",
      columns: { label: item, spread, cells },
      rows: scale.items.map(itemRow),
    },
  ];
}

function noteOf({ kind }: ScaleAnalysis): string[] {
  if (kind === "realism") return [words.realismNote];
  if (kind === "orientation") return [words.orientationNote];
  return kind === "antiTrait" ? [words.antiTraitNote] : [];
}

function itemRow(item: ItemAnalysis): FigureRow {
  const { answered, missing, itemRest, criticalR, alphaIfDropped } = item;
  // The mean of one answer is that answer, and a mean and its deviation give away two.
  const { mean, sd } = isHidden(item) ? { mean: null, sd: null } : item;
  const status = statusOf(item);
  const cells = [
    words.counted(answered),
    words.counted(missing),
    words.figure(mean),
    words.figure(sd),
    ...words.correlations(itemRest, criticalR),
    words.status[status],
    words.figure(alphaIfDropped),
  ];
  return { label: itemName(item), isMarked: status === "against", spread: spreadOf(item), cells };
}

function statusOf({ itemRest, criticalR }: ItemAnalysis): keyof typeof words.status {
  if (itemRest === null || criticalR === null) return "unknown";
  if (itemRest >= criticalR) return "above";
  return itemRest < -criticalR ? "against" : "below";
}

/** More numbers than these above the bars would stand in each other's way. */
const MOST_LABELS = 5;

/** How the answers spread; null where so few answered that a person could be found. */
function spreadOf(item: ItemAnalysis): Spread | null {
  const { id, answered, options, choices } = item;
  if (isHidden(item) || answered === 0) return null;
  const labelled = options.length <= MOST_LABELS;
  const numbers = options.map((count, index) => words.number(at(choices, index).points, count, answered));
  return {
    title: words.spreadOf(id),
    bins: options.map((count) => ({
      size: count / answered,
      label: labelled ? words.percent(count, answered) : "",
    })),
    value: numbers.join(", "),
  };
}

/** Whether so few answered an item that how they did would tell of one of them. */
function isHidden({ answered }: ItemAnalysis): boolean {
  return answered > 0 && answered < LEAST_GROUP;
}

/** How many stand at each of the points, a table a scale. */
export function spreadBlocks({ scales }: Analysis, names: Names): Block[] {
  const isCut = scales.some(({ items }) => items.some(isHidden));
  return [
    { kind: "paragraph", text: words.spreadIntro },
    ...scales.map((scale) => spreadGrid(scale, names)),
    ...(isCut ? [{ kind: "note", text: words.fewAnswers(LEAST_GROUP) } satisfies Block] : []),
  ];
}

function spreadGrid(scale: ScaleAnalysis, names: Names): Block {
  const all = scale.items.flatMap(({ choices }) => choices.map(({ points }) => points));
  const points = [...new Set(all)].sort((a, b) => a - b);
  return {
    kind: "grid",
    caption: names.scaleName(scale),
    columns: { texts: [words.itemColumns.item], values: points.map(words.points) },
    rows: scale.items.map((item) => ({
      texts: [itemName(item)],
      values: points.map((each) => ({ text: countText(item, each), tone: "none" })),
    })),
  };
}

/** How many of an item stand at such points; a dash where it has none, or where that is not told. */
function countText(item: ItemAnalysis, points: number): string {
  const index = item.choices.findIndex((choice) => choice.points === points);
  if (index < 0 || isHidden(item)) return words.absent;
  return words.value(at(item.options, index), item.answered);
}
