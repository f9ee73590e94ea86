import { at } from "../../core/base/at.ts";
import { CUTS } from "../../core/profile/weights.ts";
import { BINS, type Distribution, type Summary } from "../../core/summary/shape.ts";
import { counted, share } from "../../text/numbers.ts";
import { summary as words } from "../../text/summary.ts";
import type { Block, Histogram } from "../document/blocks.ts";
import { countOf } from "./counts.ts";

const BIN_WIDTH = 100 / BINS;
const BIN_NAMES = Array.from({ length: BINS }, (_, bin) => words.bin(bin * BIN_WIDTH, (bin + 1) * BIN_WIDTH));

/** From this many on, the share says more above a bar than the number, and takes less room. */
const LEAST_SHARED = 1000;

interface Named extends Distribution {
  name: string;
  marks: readonly number[];
  /** What the picture shows, told only when it is known how many it shows. */
  value: (totals: readonly number[], known: number) => string;
}

export function spreadBlocks({ fit, traits }: Summary, least: number): Block[] {
  const named = [{ ...fit, name: words.fit }, ...traits].map((scale) => ({
    ...scale,
    marks: CUTS,
    value: ready(scale),
  }));
  const isOpen = named.some(({ estimated }) => estimated.some((count) => count > 0));
  return [
    { kind: "paragraph", text: words.spreadIntro },
    ...histograms(named, least),
    ...(isOpen ? [{ kind: "note", text: words.spreadLegend } satisfies Block] : []),
  ];
}

export function antiTraitsBlocks({ antiTraits, respondents }: Summary, least: number): Block[] {
  if (antiTraits.length === 0) return [];
  const sorted = [...antiTraits].sort((a, b) => b.yes - a.yes || b.open - a.open);
  const counts = sorted.map(({ name, yes, open }) => {
    const notes = open > 0 ? [words.open(open)] : [];
    return countOf(name, yes, respondents, { possible: open, notes });
  });
  const isOpen = antiTraits.some(({ open }) => open > 0);
  const named = sorted.map((scale) => {
    const { triggerAt } = scale;
    return { ...scale, marks: [triggerAt], value: () => words.antiSpread(triggerAt) };
  });
  return [
    { kind: "paragraph", text: words.antiIntro },
    { kind: "counts", caption: words.antiTraits, columns: [words.antiTrait, words.amount], counts },
    ...(isOpen ? [{ kind: "note", text: words.antiLegend } satisfies Block] : []),
    ...histograms(named, least),
  ];
}

/** The distribution of how well the job is known; it stands with the misconceptions. */
export function realismBlocks({ realism }: Summary, least: number): Block[] {
  if (!realism) return [];
  return histograms([{ ...realism, name: words.realism, marks: [], value: ready(realism) }], least);
}

function ready({ unknown }: Distribution): Named["value"] {
  const [unsure, good] = CUTS;
  return (totals, known) => {
    const between = (low: number, high: number) =>
      totals.slice(low / BIN_WIDTH, high / BIN_WIDTH).reduce((sum, count) => sum + count, 0);
    return words.spread(between(good, 100), between(0, unsure), known, unknown);
  };
}

/** Pictures and numbers of the scales that enough have answered, and a sentence for the others. */
function histograms(scales: readonly Named[], least: number): Block[] {
  const all = scales.map((scale) => {
    const counts = scale.sure.map((count, bin) => count + at(scale.estimated, bin));
    return { scale, counts, known: counts.reduce((sum, count) => sum + count, 0) };
  });
  const enough = all.filter(({ known }) => known >= least);
  const few = all.filter(({ known }) => known < least);
  const drawn: Block = {
    kind: "histograms",
    caption: words.spreadNumbers,
    columns: [words.scale, ...BIN_NAMES, words.partly, words.unknown],
    histograms: enough.map(({ scale, counts, known }) => histogram(scale, counts, known)),
  };
  return [
    ...(enough.length > 0 ? [drawn] : []),
    ...few.map(({ scale, known }): Block => ({ kind: "note", text: words.few(scale.name, known, least) })),
  ];
}

function histogram(scale: Named, totals: readonly number[], known: number): Histogram {
  const { name, sure, estimated, unknown, marks, value } = scale;
  const estimates = estimated.reduce((sum, count) => sum + count, 0);
  return {
    label: name,
    marks: [...marks],
    value: value(totals, known),
    bins: totals.map((count, bin) => ({
      sure: at(sure, bin),
      estimated: at(estimated, bin),
      label: count === 0 ? "" : known < LEAST_SHARED ? counted(count) : share(count, known),
    })),
    numbers: [...totals, estimates, unknown].map(counted),
  };
}
