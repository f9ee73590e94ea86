import { CUTS } from "../../core/profile/weights.ts";
import type {
  AnsweredItem,
  AntiTraitEntry,
  AntiTraitsSection,
  ChangesSection,
  HeadlineSection,
  ScaleEntry,
  ScalesSection,
} from "../../core/report/sections.ts";
import type { Verdict } from "../../core/scoring/assess.ts";
import type { Range } from "../../core/scoring/range.ts";
import { itemText, optionLabel } from "../../text/items.ts";
import { report as words } from "../../text/report.ts";
import type { Bar, Block } from "./blocks.ts";

/** A bar from 0 to 100. The estimate is named only where it says more than the range. */
export function barOf(
  label: string,
  range: Range,
  extras: Partial<Omit<Bar, "label" | keyof Range>> = {},
): Bar {
  const { low, high, point } = range;
  const estimate = point !== null && low !== high ? [words.point(point)] : [];
  const value = [words.of100(low, high), ...estimate].join(", ");
  const bar: Bar = {
    ...{ label, low, high, point, value },
    ...{ least: 0, marks: [], poles: null, about: "", answered: "", notes: [] },
  };
  return { ...bar, ...extras };
}

/** An answer in words: the question and the option chosen. */
export function quote({ item, answer }: AnsweredItem): string {
  return answer === null ? itemText(item) : words.quoted(itemText(item), optionLabel(item, answer));
}

/** The fit with its estimate where the status offers one; with fewer answers it would pretend to know. */
export function shownFit({ fit, verdict }: { fit: Range; verdict: Verdict }): Range {
  return verdict.status === "insufficient" ? { ...fit, point: null } : fit;
}

export function headlineBlocks(section: HeadlineSection): Block[] {
  const fit = shownFit(section);
  const isOpen = fit.low !== fit.high;
  return [
    { kind: "lead", text: words.verdict(section) },
    { kind: "paragraph", text: words.status(section) },
    { kind: "bars", caption: words.fit, bars: [barOf(words.fit, fit, { marks: [...CUTS] })] },
    { kind: "note", text: isOpen ? `${words.cuts} ${words.legend(fit.point !== null)}` : words.cuts },
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
  const counted = [words.incomplete(answered, items), words.weight(weight)].filter((text) => text !== "");
  const about = [...sentence(description), ...sentence(counted.join(", "))].join(" ");
  const notes = [...named(words.strongest, strongest), ...named(words.weakest, weakest)];
  return barOf(name, scale, { about, notes, answered: words.ofAll(answered, items) });
}

/** A text as a sentence of a paragraph; nothing where there is none. */
export function sentence(text: string | null): string[] {
  if (text === null || text === "") return [];
  return [/[.!?…]$/.test(text) ? text : `${text}.`];
}

function named(label: string, answers: readonly AnsweredItem[]): Bar["notes"] {
  return answers.length === 0 ? [] : [{ label, items: answers.map(quote) }];
}

export function antiTraitsBlocks({ antiTraits }: AntiTraitsSection): Block[] {
  return [
    { kind: "paragraph", text: words.antiIntro },
    { kind: "bars", caption: words.antiCaption, bars: antiTraits.map(antiTraitBar) },
  ];
}

function antiTraitBar(entry: AntiTraitEntry): Bar {
  const { name, description, triggerAt, drivenBy, answered, items } = entry;
  const counted = words.incomplete(answered, items);
  const about = [description, words.holds(entry), counted].flatMap(sentence).join(" ");
  const notes = named(words.drivenBy, drivenBy);
  return barOf(name, entry, { about, notes, marks: [triggerAt], answered: words.ofAll(answered, items) });
}

export function changesBlocks(section: ChangesSection): Block[] {
  const { question, change } = words.changeColumns;
  const changes = section.changes.map(
    ({ to, steps, answers }): Block => ({
      kind: "table",
      caption: words.change(to, steps),
      columns: [question, change],
      rows: answers.map(({ item, from, to: target }) => [
        itemText(item),
        words.changed(optionLabel(item, from), optionLabel(item, target)),
      ]),
    }),
  );
  const note: Block[] = changes.length > 0 ? [{ kind: "note", text: words.changesNote }] : [];
  return [{ kind: "paragraph", text: words.changes(section) }, ...changes, ...note];
}
