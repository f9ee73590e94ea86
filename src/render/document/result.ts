import { CUTS } from "../../core/plan.ts";
import type {
  AnsweredItem,
  AntiTraitEntry,
  AntiTraitsSection,
  ChangesSection,
  ProgressSection,
  ScaleEntry,
  ScalesSection,
  SummarySection,
} from "../../core/report/sections.ts";
import { itemText } from "../../text/item-list.ts";
import { optionLabel } from "../../text/items.ts";
import { rangeText } from "../../text/numbers.ts";
import { bandNames, report as words } from "../../text/report.ts";
import type { Bar, Block } from "./blocks.ts";

interface Range {
  low: number;
  high: number;
  point: number | null;
}

/** A bar from 0 to 100. The estimate is named only where it says more than the range. */
export function barOf(
  label: string,
  range: Range,
  extras: Partial<Omit<Bar, "label" | keyof Range>> = {},
): Bar {
  const { low, high, point } = range;
  const estimate = point !== null && low !== high ? [words.point(point)] : [];
  const value = [words.of100(low, high), ...estimate].join(", ");
  const bar: Bar = { label, low, high, point, value, least: 0, marks: [], poles: null, about: "", notes: [] };
  return { ...bar, ...extras };
}

/** An answer in words: the question and the option chosen. */
export function quote({ item, answer }: AnsweredItem): string {
  return answer === null ? itemText(item) : words.quoted(itemText(item), optionLabel(item, answer));
}

export function summaryBlocks(section: SummarySection): Block[] {
  const { fit, verdict } = section;
  // The estimate is an offer of the status `provisional`; with fewer answers it would pretend to know.
  const point = verdict.status === "insufficient" ? null : fit.point;
  const isOpen = fit.low !== fit.high;
  return [
    { kind: "lead", text: words.verdict(section) },
    { kind: "paragraph", text: words.status(section) },
    { kind: "bars", caption: words.fit, bars: [barOf(words.fit, { ...fit, point }, { marks: [...CUTS] })] },
    { kind: "note", text: isOpen ? `${words.cuts} ${words.legend(point !== null)}` : words.cuts },
  ];
}

export function scalesBlocks({ scales }: ScalesSection): Block[] {
  return [
    { kind: "paragraph", text: words.scalesIntro },
    { kind: "bars", caption: words.scalesCaption, bars: scales.map(scaleBar) },
  ];
}

function scaleBar(scale: ScaleEntry): Bar {
  const { name, description, strongest, weakest, answered, items, weight } = scale;
  const counted = [words.answered(answered, items), words.weight(weight)].filter((text) => text !== "");
  const about = [...sentence(description), ...sentence(counted.join(", "))].join(" ");
  const notes = [...named(words.strongest, strongest), ...named(words.weakest, weakest)];
  return barOf(name, scale, { about, notes });
}

/** A text as a sentence of a paragraph; nothing where there is none. */
function sentence(text: string | null): string[] {
  if (text === null || text === "") return [];
  return [/[.!?…]$/.test(text) ? text : `${text}.`];
}

function named(label: string, answers: readonly AnsweredItem[]): string[] {
  return answers.map((answer) => `${label}: ${quote(answer)}`);
}

export function antiTraitsBlocks({ antiTraits }: AntiTraitsSection): Block[] {
  return [
    { kind: "paragraph", text: words.antiIntro },
    { kind: "bars", caption: words.antiCaption, bars: antiTraits.map(antiTraitBar) },
  ];
}

function antiTraitBar(entry: AntiTraitEntry): Bar {
  const { name, description, triggerAt, triggeredBy, answered, items } = entry;
  const counted = words.answered(answered, items);
  const about = [description, words.triggered(entry), counted].flatMap(sentence).join(" ");
  return barOf(name, entry, { about, notes: named(words.triggeredBy, triggeredBy), marks: [triggerAt] });
}

export function changesBlocks(section: ChangesSection): Block[] {
  const changes = section.changes.flatMap(({ to, steps, answers }): Block[] => [
    { kind: "subheading", text: words.change(to, steps) },
    {
      kind: "list",
      items: answers.map(({ item, from, to: target }) =>
        words.changed(itemText(item), optionLabel(item, from), optionLabel(item, target)),
      ),
    },
  ]);
  const note: Block[] = changes.length > 0 ? [{ kind: "note", text: words.changesNote }] : [];
  return [{ kind: "paragraph", text: words.changes(section) }, ...changes, ...note];
}

export function progressBlocks({ before, after, scales, answers }: ProgressSection): Block[] {
  const result = ({ verdict, fit }: ProgressSection["before"]): string => {
    const { low, high, band } = verdict;
    const name = band === null ? `${bandNames[low]} sampai ${bandNames[high]}` : bandNames[band];
    return `${name} (${rangeText(fit.low, fit.high)})`;
  };
  const rows = scales.map(({ name, kind, before: old, after: current, moved }) => [
    kind === "realism" ? words.realismScale : name,
    rangeText(old.low, old.high),
    rangeText(current.low, current.high),
    words.moved[moved],
  ]);
  const { scale, before: was, after: is, moved } = words.progressColumns;
  const changed = answers.map(({ item, from, to }) => {
    const label = (value: typeof from) => (value === null ? words.unknown : optionLabel(item, value));
    return words.changed(itemText(item), label(from), label(to));
  });
  return [
    { kind: "lead", text: words.progressIntro(result(before), result(after)) },
    { kind: "table", caption: words.progressNote, columns: [scale, was, is, moved], rows },
    { kind: "note", text: words.progressNote },
    { kind: "paragraph", text: words.answersChanged(answers.length) },
    ...(changed.length > 0 ? [{ kind: "list", items: changed } satisfies Block] : []),
  ];
}
