import type {
  AnsweredItem,
  AntiTraitEntry,
  AntiTraitsSection,
  ChangesSection,
  ScaleEntry,
  ScalesSection,
} from "../../core/report/sections.ts";
import { itemText, optionLabel } from "../../text/items.ts";
import { report as words } from "../../text/report.ts";
import { sentence } from "../../text/sentence.ts";
import { barOf } from "./bars.ts";
import type { Bar, Block } from "./blocks.ts";

/** An answer in words: the question and the option chosen. */
export function quote({ item, answer }: AnsweredItem): string {
  return answer === null ? itemText(item) : words.quoted(itemText(item), optionLabel(item, answer));
}

export function scalesBlocks(section: ScalesSection): Block[] {
  return [
    { kind: "paragraph", text: words.scalesIntro(section) },
    { kind: "bars", bars: section.scales.map(scaleBar), hasLegend: false },
  ];
}

function scaleBar(scale: ScaleEntry): Bar {
  const { name, holdAt, effect, strongest, weakest } = scale;
  const hold = words.effects[effect](words.floors.trait(holdAt));
  const notes = [...named(words.strongest, strongest), ...named(words.weakest, weakest)];
  return barOf(name, scale, { about: aboutOf(scale, hold), notes, marks: [holdAt], zone: scale.zone });
}

/** What a scale is, whether it holds, and how it counts. */
function aboutOf(entry: ScaleEntry | AntiTraitEntry, hold: string): string {
  const { description, answered, items, weight } = entry;
  const counted = [words.incomplete(answered, items), words.weight(weight)];
  return [description, hold, ...counted].flatMap(sentence).join(" ");
}

function named(label: string, answers: readonly AnsweredItem[]): Bar["notes"] {
  return answers.length === 0 ? [] : [{ label, items: answers.map(quote) }];
}

export function antiTraitsBlocks({ antiTraits }: AntiTraitsSection): Block[] {
  return [
    { kind: "paragraph", text: words.antiIntro },
    { kind: "bars", bars: antiTraits.map(antiTraitBar), hasLegend: false },
  ];
}

function antiTraitBar(entry: AntiTraitEntry): Bar {
  const { name, triggerAt, effect, drivenBy } = entry;
  const hold = words.effects[effect](words.floors.antiTrait(triggerAt));
  const notes = named(words.drivenBy, drivenBy);
  const about = aboutOf(entry, hold);
  return barOf(name, entry, { about, notes, marks: [triggerAt], zone: entry.zone, isHeavy: true });
}

export function changesBlocks(section: ChangesSection): Block[] {
  const note: Block[] = section.changes.length > 0 ? [{ kind: "note", text: words.changesNote }] : [];
  return [{ kind: "paragraph", text: words.changes(section) }, ...section.changes.map(changeBlock), ...note];
}

/** A change of more steps than this is told in words alone. */
export const MOST_LISTED_STEPS = 6;

/** A change in a few steps, answer by answer; a long list would tell nobody anything. */
function changeBlock({ to, steps, answers }: ChangesSection["changes"][number]): Block {
  if (steps > MOST_LISTED_STEPS) {
    return { kind: "paragraph", text: words.farChange(to, steps) };
  }
  const { question, change } = words.changeColumns;
  const rows = answers.map(({ item, from, to: target }) => [
    itemText(item),
    words.changed(optionLabel(item, from), optionLabel(item, target)),
  ]);
  return { kind: "table", caption: words.change(to, steps), columns: [question, change], rows };
}
