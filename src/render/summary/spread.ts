import { at } from "../../core/base/at.ts";
import { CUTS } from "../../core/profile/weights.ts";
import { BINS, type Distribution, type Summary } from "../../core/summary/shape.ts";
import { counted, share } from "../../text/numbers.ts";
import { summary as words } from "../../text/summary.ts";
import type { Block, Histogram } from "../document/blocks.ts";

const BIN_WIDTH = 100 / BINS;
const BIN_NAMES = Array.from({ length: BINS }, (_, bin) => words.bin(bin * BIN_WIDTH, (bin + 1) * BIN_WIDTH));

/** From this many on, numbers above the bars would stand in each other's way: only the tallest bar bears one, its share. */
const LEAST_SHARED = 100;

/** Marks nearer to each other than this could not be read. */
const LEAST_APART = 10;

interface Named extends Distribution {
  name: string;
  marks: readonly number[];
  /** What the picture shows, told only when it is known how many it shows. */
  value: (totals: readonly number[], known: number) => string;
}

/** How the fit and every scale that supports spread over a group. @param least fewer with a value are not shown */
export function spreadBlocks({ fit, traits }: Summary, least: number): Block[] {
  const named: Named[] = [
    { ...fit, name: words.fit, marks: CUTS, value: ready(fit) },
    ...traits.map((trait) => {
      const { holdAt } = trait;
      const told = ready(trait);
      const value: Named["value"] = (...known) => `${told(...known)} ${words.holdsUpTo(holdAt)}`;
      return { ...trait, marks: besideCuts(holdAt), value };
    }),
  ];
  return [
    { kind: "paragraph", text: words.spreadIntro(CUTS) },
    ...histograms(named, least),
    ...legend(named),
  ];
}

/** The mark of a hold, and the cuts that can be told apart from it. */
function besideCuts(holdAt: number): number[] {
  const cuts = CUTS.filter((cut) => Math.abs(cut - holdAt) >= LEAST_APART);
  return [holdAt, ...cuts].sort((a, b) => a - b);
}

/** The scales whose high values may weigh on a person. */
export function antiTraitsBlocks({ antiTraits }: Summary, least: number): Block[] {
  if (antiTraits.length === 0) return [];
  const named = antiTraits.map((scale): Named => {
    const { triggerAt } = scale;
    return { ...scale, marks: [triggerAt], value: () => words.holdsFrom(triggerAt) };
  });
  return [{ kind: "paragraph", text: words.antiIntro }, ...histograms(named, least), ...legend(named)];
}

/** The distribution of how well the job is known; it stands with the misconceptions. */
export function realismBlocks({ realism }: Summary, least: number): Block[] {
  if (!realism) return [];
  const named: Named[] = [{ ...realism, name: words.realism, marks: [], value: ready(realism) }];
  return [...histograms(named, least), ...legend(named)];
}

function ready({ unknown }: Distribution): Named["value"] {
  const [unsure, good] = CUTS;
  return (totals, known) => {
    const between = (low: number, high: number) =>
      totals.slice(low / BIN_WIDTH, high / BIN_WIDTH).reduce((sum, count) => sum + count, 0);
    const counts = { ready: between(good, 100), weak: between(0, unsure), known, unknown };
    return words.spread({ good, unsure }, counts);
  };
}

function legend(scales: readonly Named[]): Block[] {
  const isOpen = scales.some(({ estimated }) => estimated.some((count) => count > 0));
  return isOpen ? [{ kind: "note", text: words.spreadLegend }] : [];
}

/** Pictures and numbers of the scales that enough have answered, and a sentence for the others. */
function histograms(scales: readonly Named[], least: number): Block[] {
  const all = scales.map((scale) => {
    const totals = scale.sure.map((count, bin) => count + at(scale.estimated, bin));
    return { scale, totals, known: totals.reduce((sum, count) => sum + count, 0) };
  });
  const enough = all.filter(({ known }) => known >= least);
  const few = all.filter(({ known }) => known < least);
  const drawn: Block = {
    kind: "histograms",
    columns: [words.scale, words.numbers],
    histograms: enough.map(({ scale, totals, known }) => histogram(scale, totals, known)),
  };
  return [
    ...(enough.length > 0 ? [drawn] : []),
    ...few.map(({ scale, known }): Block => ({ kind: "note", text: words.few(scale.name, known, least) })),
  ];
}

function histogram(scale: Named, totals: readonly number[], known: number): Histogram {
  const { name, sure, estimated, marks, value } = scale;
  const tallest = Math.max(...totals);
  const labelOf = (count: number): string => {
    if (count === 0) return "";
    if (known < LEAST_SHARED) return counted(count);
    return count === tallest ? share(count, known) : "";
  };
  return {
    label: name,
    marks: [...marks],
    value: value(totals, known),
    bins: totals.map((count, bin) => ({
      sure: at(sure, bin),
      estimated: at(estimated, bin),
      label: labelOf(count),
    })),
    numbers: numbersOf(scale, totals),
  };
}

/** The bins that are not empty, then how many of them are estimates, and how many stand in none. */
function numbersOf({ estimated, unknown }: Named, totals: readonly number[]): string[] {
  const estimates = estimated.reduce((sum, count) => sum + count, 0);
  const all: [string, number][] = [
    ...totals.map((count, bin): [string, number] => [at(BIN_NAMES, bin), count]),
    [words.partly, estimates],
    [words.unknown, unknown],
  ];
  return all.filter(([, count]) => count > 0).map(([name, count]) => words.number(name, count));
}
