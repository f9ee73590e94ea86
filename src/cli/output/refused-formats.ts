import { nearest } from "../../core/base/suggest.ts";
import { formatOfFile } from "../../render/format.ts";
import { cli } from "../../text/cli.ts";
import { pathWords } from "../../text/paths.ts";
import type { Misuse } from "../outcome.ts";

/** Refuses a format of an unknown name. */
export function unknownFormat(name: string, known: readonly string[]): Misuse {
  const meant = known.find((one) => one === OTHER_NAMES[name.toLowerCase()]);
  const byEnding = formatOfFile(`.${name}`, "people");
  const suggestion = meant ?? known.find((one) => one === byEnding) ?? nearest(name, known);
  return { sentence: cli.errors.unknownFormat(name, known), suggestion };
}

/** What people call a format by; its endings are known too. */
const OTHER_NAMES: Readonly<Record<string, string>> = { excel: "xlsx", xls: "xlsx", spreadsheet: "xlsx" };

/** Refuses `--json` beside another format. */
export function bothFormats(name: string): Misuse {
  return { sentence: pathWords.bothFormats(name), todo: pathWords.oneFormat };
}

/** Refuses a format that has no room for what moved. @param able those that have */
export function comparesNot(format: string, able: readonly string[]): Misuse {
  return { sentence: pathWords.comparesNot(format), todo: pathWords.useFormat(able) };
}
