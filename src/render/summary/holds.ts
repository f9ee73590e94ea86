import type { FitScaleCounts, Summary } from "../../core/summary/shape.ts";
import { summary as words } from "../../text/summary.ts";
import type { Block } from "../document/blocks.ts";
import { countOf } from "./counts.ts";

/** A scale at whose floor some lie, or may. */
interface Holding extends FitScaleCounts {
  name: string;
  /** Where its floor is, in words. */
  floor: string;
}

/** How many lie at the floor of each scale, the most first; scales with nobody there are left out. */
export function holdsBlocks({ traits, antiTraits, respondents }: Summary): Block[] {
  const all: Holding[] = [
    ...traits.map((scale) => ({ ...scale, floor: words.holdsUpTo(scale.holdAt) })),
    ...antiTraits.map((scale) => ({ ...scale, floor: words.holdsFrom(scale.triggerAt) })),
  ];
  const holding = all
    .filter(({ yes, open }) => yes + open > 0)
    .sort((a, b) => b.yes - a.yes || b.open - a.open);
  const intro: Block = { kind: "paragraph", text: words.holdsIntro };
  if (holding.length === 0) return [intro, { kind: "paragraph", text: words.nothingHolds }];
  const counts = holding.map(({ name, yes, open, floor }) =>
    countOf(name, yes, respondents, {
      possible: open,
      notes: [floor, ...(open > 0 ? [words.open(open)] : [])],
    }),
  );
  const isOpen = holding.some(({ open }) => open > 0);
  return [
    intro,
    { kind: "counts", caption: words.holds, columns: [words.scale, words.amount], counts },
    ...(isOpen ? [{ kind: "note", text: words.holdsLegend } satisfies Block] : []),
  ];
}
