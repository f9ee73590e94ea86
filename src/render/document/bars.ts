import { CUTS } from "../../core/profile/weights.ts";
import type { ShownFit } from "../../core/report/zone.ts";
import type { Range } from "../../core/scoring/range.ts";
import { report as words } from "../../text/report.ts";
import type { Bar } from "./blocks.ts";

/** A bar from 0 to 100. The estimate is named only where it says more than the range. */
export function barOf(
  label: string,
  range: Range,
  extras: Partial<Omit<Bar, "label" | keyof Range>> = {},
): Bar {
  const { low, high, point } = range;
  const bar: Bar = {
    ...{ label, low, high, point, value: words.estimated(words.of100(low, high), range) },
    ...{ least: 0, marks: [], zone: null, isHeavy: false, poles: null },
    ...{ about: "", notes: [] },
  };
  return { ...bar, ...extras };
}

/** The fit between the cuts of the bands, with the zone in which it usually falls. */
export function fitBar(fit: ShownFit): Bar {
  return barOf(words.fit, fit, { marks: [...CUTS], zone: fit.zone });
}
