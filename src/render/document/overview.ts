import type { OverviewSection } from "../../core/report/sections.ts";
import type { Zone } from "../../core/report/zone.ts";
import type { Range, ScaleResult } from "../../core/scoring/assess.ts";
import { rangeText } from "../../text/numbers.ts";
import { report as words } from "../../text/report.ts";
import { barOf, fitBar } from "./bars.ts";
import type { Block, OverviewGroup } from "./blocks.ts";

/** Every value of the fit in one picture, with the numbers beside it. */
export function overviewBlocks({ fit, traits, antiTraits, measured }: OverviewSection): Block[] {
  const { scale, value, wobble, floor, answered } = words.overviewColumns;
  const { fit: whole, traits: supporting, antiTraits: heavy } = words.overviewGroups;
  const groups: OverviewGroup[] = [
    { title: whole, rows: [{ bar: fitBar(fit), cells: cellsOf(fit, words.noPoints, words.noPoints) }] },
    {
      title: supporting,
      rows: traits.map((trait) => rowOf(trait, trait.holdAt, words.floors.trait(trait.holdAt), false)),
    },
    {
      title: heavy,
      rows: antiTraits.map((trait) =>
        rowOf(trait, trait.triggerAt, words.floors.antiTrait(trait.triggerAt), true),
      ),
    },
  ];
  const isShown = [fit, ...traits, ...antiTraits].some(({ zone }) => zone !== null);
  return [
    {
      kind: "overview",
      caption: words.overview,
      columns: [scale, value, wobble, floor, answered],
      groups: groups.filter(({ rows }) => rows.length > 0),
    },
    ...(measured && isShown ? [{ kind: "note" as const, text: words.measured(measured) }] : []),
  ];
}

function rowOf(
  scale: ScaleResult & { zone: Zone },
  mark: number,
  floor: string,
  isHeavy: boolean,
): OverviewGroup["rows"][number] {
  const bar = barOf(scale.name, scale, { marks: [mark], zone: scale.zone, isHeavy });
  return { bar, cells: cellsOf(scale, floor, words.ofAll(scale.answered, scale.items)) };
}

type Value = Range & { standardError: number };

function cellsOf(value: Value, floor: string, answered: string): string[] {
  const { low, high, standardError } = value;
  const told = words.estimated(rangeText(low, high), value);
  return [told, low === high ? words.wobble(standardError) : words.noPoints, floor, answered];
}
