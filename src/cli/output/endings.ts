import { basename, extname } from "node:path";
import { nearest } from "../../core/base/suggest.ts";
import { standingAt } from "../../io/files/beside.ts";
import { extensionOf, type FormatName, formatOfFile } from "../../render/format.ts";
import { pathWords } from "../../text/paths.ts";
import type { Misuse } from "../outcome.ts";
import { bareName } from "./folder-name.ts";

/** Endings that other programs give to what people read or count with, by the one of ours that serves it. */
const SERVED_BY: Readonly<Record<string, readonly string[]>> = {
  ".html": [".pdf", ".doc", ".docx", ".odt", ".rtf", ".xhtml"],
  ".xlsx": [".xls", ".xlsm", ".xlsb", ".ods"],
  ".csv": [".tsv", ".xls", ".xlsx", ".ods"],
};

/** Whether a name is that of a single file, by an ending of ours or of another program. */
export function hasFileEnding(name: string): boolean {
  return formatOfFile(name, "people") !== null || Object.values(SERVED_BY).flat().includes(endingOf(name));
}

/** Refuses a name whose ending none of the formats has that a result may have; a name without one may be anything. */
export function refuseEnding(name: string, formats: readonly FormatName[]): Misuse | null {
  const format = formatOfFile(name, "people");
  const fits = format === null ? endingOf(name) === "" : formats.includes(format);
  if (fits || standingAt(name) === "stream") return null;
  const known = formats.map(extensionOf);
  return { sentence: pathWords.unknownEnding(name, known), ...todoFor(name, known) };
}

/** Refuses a name with an ending that is none of those; a name without one may be anything. */
export function refuseOtherEnding(name: string, known: readonly string[]): Misuse | null {
  const ending = endingOf(name);
  if (ending === "" || known.includes(ending) || standingAt(name) === "stream") return null;
  return { sentence: pathWords.unknownEnding(name, known), ...todoFor(name, known) };
}

/** Refuses a folder as the place of a result that is one file. @param ending of such a file */
export function refuseFolder(name: string, ending: string): Misuse {
  const within = `${bareName(name)}/${pathWords.result}${ending}`;
  return { sentence: pathWords.isFolder(name), todo: pathWords.nameFile(within) };
}

/** What to do about an ending that is not among the known: the name with the one that was probably meant. */
export function todoFor(name: string, known: readonly string[]): Pick<Misuse, "todo"> {
  const ending = endingOf(name);
  const near = known.find((one) => SERVED_BY[one]?.includes(ending)) ?? nearest(ending, known);
  const isNear = near !== null && ending !== "";
  return isNear ? { todo: pathWords.useName(bareName(name).slice(0, -ending.length) + near) } : {};
}

function endingOf(name: string): string {
  return extname(basename(name)).toLowerCase();
}
