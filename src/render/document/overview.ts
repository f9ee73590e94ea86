import { CUTS } from "../../core/profile/weights.ts";
import type { OverviewSection } from "../../core/report/sections.ts";
import type { ScaleResult } from "../../core/scoring/assess.ts";
import { rangeText } from "../../text/numbers.ts";
import { report as words } from "../../text/report.ts";
import { barOf, shownFit, zoneOf } from "./bars.ts";
import type { Bar, Block, OverviewGroup } from "./blocks.ts";

/** Every value of the fit in one picture, with the numbers beside it. */
export function overviewBlocks({ status, fit, traits, antiTraits }: OverviewSection): Block[] {
  const { scale, value, wobble, floor, answered } = words.overviewColumns;
  const { fit: whole, traits: supporting, antiTraits: heavy } = words.overviewGroups;
  const shown = { ...fit, ...shownFit({ fit, status }) };
  const fitBar = barOf(words.fit, shown, { marks: [...CUTS], zone: zoneOf(shown) });
  const groups: OverviewGroup[] = [
    { title: whole, rows: [{ bar: fitBar, cells: cellsOf(shown, words.noPoints, words.noPoints) }] },
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
  return [
    {
      kind: "overview",
      caption: words.overview,
      columns: [scale, value, wobble, floor, answered],
      groups: groups.filter(({ rows }) => rows.length > 0),
    },
  ];
}

function rowOf(
  scale: ScaleResult,
  mark: number,
  floor: string,
  isHeavy: boolean,
): OverviewGroup["rows"][number] {
  const bar = barOf(scale.name, scale, { marks: [mark], zone: zoneOf(scale), isHeavy });
  return { bar, cells: cellsOf(scale, floor, words.ofAll(scale.answered, scale.items)) };
}

type Value = Pick<Bar, "low" | "high" | "point"> & { standardError: number };

function cellsOf({ low, high, point, standardError }: Value, floor: string, answered: string): string[] {
  const estimate = point !== null && low !== high ? [words.point(point)] : [];
  return [[rangeText(low, high), ...estimate].join(", "), words.wobble(standardError), floor, answered];
}
