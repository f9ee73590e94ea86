import type { Report } from "../core/report/build.ts";
import type { Renderer } from "./format.ts";

/** The report of the JSON contract, indented. */
export const renderJson: Renderer = (report) => `${JSON.stringify(contractOf(report), null, 2)}\n`;

/** The same in one line. */
export const renderNdjson: Renderer = (report) => `${JSON.stringify(contractOf(report))}\n`;

function contractOf({ sections: _, ...contract }: Report): Omit<Report, "sections"> {
  return contract;
}
