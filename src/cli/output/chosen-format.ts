import {
  extensionOf,
  type Format,
  type FormatFor,
  formatOfFile,
  formatsFor,
  isDocument,
  isFormatFor,
  type ResultKind,
} from "../../render/format.ts";
import type { Options } from "../args/options.ts";
import type { Misuse } from "../outcome.ts";
import { isFolderName } from "./folder-name.ts";

/** The options that say in which format a result is wanted. */
export type FormatOptions = Pick<Options, "format" | "json" | "output"> & Partial<Pick<Options, "full">>;

/**
 * The format asked for: by its name, else by that of the file; null where nothing asks for one. A place that cannot hold the
 * result is refused, before anything is read for it.
 * @param takesFolder whether the result may be several files in a folder
 */
export async function chooseFormat<Kind extends ResultKind>(
  kind: Kind,
  options: FormatOptions,
  takesFolder = false,
): Promise<{ format: FormatFor<Kind> | null } | Misuse> {
  const { format: name, json, output = "", full = false } = options;
  if (name !== undefined && !isFormatFor(name, kind))
    return (await refusals()).unknownFormat(name, formatsFor(kind));
  if (json && name !== undefined && name !== "json") return (await refusals()).bothFormats(name);
  const named = json ? "json" : name;
  const isFolder = output !== "" && isFolderName(output);
  const pages = takesFolder && isFolder ? "html" : null;
  const asked = named ?? formatOfFile(output, kind) ?? (full ? "teks" : pages);
  const format = asked !== null && isFormatFor(asked, kind) ? asked : null;
  if (output === "") return { format };
  const { refuseEnding, refuseFolder } = await import("./endings.ts");
  const shown = format ?? "teks";
  if (isFolder && !(takesFolder && isDocument(shown))) return refuseFolder(output, extensionOf(shown));
  return (isFolder || named !== undefined ? null : refuseEnding(output, formatsFor(kind))) ?? { format };
}

/** Formats that have no room for what moved since earlier answers. */
const WITHOUT_MOVEMENTS: readonly string[] = ["csv", "xlsx", "kode"];

/** The format of a report that compares with earlier answers, as `chooseFormat` tells it; one that would drop them is refused. */
export async function chooseCompared(options: FormatOptions): Promise<{ format: Format | null } | Misuse> {
  const chosen = await chooseFormat("people", options);
  if ("sentence" in chosen) return chosen;
  const { format } = chosen;
  if (format === null || (isFormatFor(format, "report") && !WITHOUT_MOVEMENTS.includes(format)))
    return { format };
  const able = formatsFor("people").filter((one) => !WITHOUT_MOVEMENTS.includes(one));
  return (await refusals()).comparesNot(format, able);
}

/** Most runs are asked for nothing that is refused. */
function refusals() {
  return import("./refused-formats.ts");
}
