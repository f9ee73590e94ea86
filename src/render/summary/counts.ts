import { BANDS } from "../../core/scoring/score.ts";
import type { Summary } from "../../core/summary/shape.ts";
import { summary as words } from "../../text/summary.ts";
import type { Block, Count } from "../document/blocks.ts";

/** A bar of so many of a group; what may come to it is drawn, not counted in the number. */
export function countOf(label: string, sure: number, of: number, extras: Partial<Count> = {}): Count {
  return { label, sure, possible: 0, of, value: words.value(sure, of), notes: [], ...extras };
}

/** The best band first, as in a report's scale from top to bottom. */
export function verdictsBlocks({ verdicts, respondents }: Summary): Block[] {
  const { certain, provisional, insufficient } = verdicts;
  const bands = [...BANDS].reverse().map((band) => {
    const [sure, possible] = [certain[band], provisional[band]];
    const value = words.value(sure + possible, respondents);
    const notes = possible > 0 ? [words.settled(sure, possible)] : [];
    return countOf(words.bands[band], sure, respondents, { possible, value, notes });
  });
  const rest = insufficient > 0 ? [countOf(words.insufficient, insufficient, respondents)] : [];
  const isOpen = bands.some(({ possible }) => possible > 0);
  return [
    {
      kind: "counts",
      caption: words.verdicts,
      columns: [words.result, words.amount],
      counts: [...bands, ...rest],
    },
    ...(isOpen ? [{ kind: "note", text: words.verdictsLegend } satisfies Block] : []),
  ];
}

export function leaningBlocks({ leaning, profile, respondents }: Summary): Block[] {
  if (!leaning) return [];
  const counts = (["this", "open", "other"] as const).map((side) =>
    countOf(words.towards(side, profile.role, leaning.role), leaning[side], respondents),
  );
  return [
    { kind: "counts", caption: words.leaning, columns: [words.direction, words.amount], counts },
    { kind: "note", text: words.neither },
  ];
}

export function flagsBlocks({ quality, respondents }: Summary): Block[] {
  const { flagged, flags } = quality;
  const caveat: Block = { kind: "note", text: words.qualityCaveat };
  if (flagged === 0) return [{ kind: "paragraph", text: words.qualityFine }, caveat];
  const codes = Object.keys(flags) as (keyof typeof flags)[];
  const found = codes.filter((code) => flags[code] > 0);
  const counts = found.map((code) => countOf(words.flags[code], flags[code], respondents));
  const text = words.flagged(flagged, respondents);
  return [
    { kind: "paragraph", text },
    { kind: "counts", caption: words.patterns, columns: [words.flag, words.amount], counts },
    caveat,
  ];
}

/** So many of the questions that were skipped most are listed. */
const MOST_SKIPPED = 10;

export function skippedBlocks({ items, respondents }: Summary): Block[] {
  const skipped = items.filter((item) => item.skipped > 0).sort((a, b) => b.skipped - a.skipped);
  if (skipped.length === 0) return [{ kind: "paragraph", text: words.noneSkipped }];
  const rest = skipped.length - MOST_SKIPPED;
  const counts = skipped
    .slice(0, MOST_SKIPPED)
    .map((item) => countOf(item.texts.join(words.scenes), item.skipped, respondents));
  return [
    { kind: "counts", caption: words.skipped, columns: [words.question, words.amount], counts },
    ...(rest > 0 ? [{ kind: "note", text: words.more(rest) } satisfies Block] : []),
  ];
}
