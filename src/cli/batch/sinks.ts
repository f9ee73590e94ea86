import type { Problem } from "../../core/base/problem.ts";
import { standingAt } from "../../io/files/beside.ts";
import { namesIn } from "../../io/files/same-file.ts";
import {
  fileSink,
  folderSink,
  type Joining,
  type Sink,
  streamSink,
  streamWriter,
} from "../../io/streams/sink.ts";
import { extensionOf, type Format, isDocument } from "../../render/format.ts";
import { pathWords } from "../../text/paths.ts";
import type { Desk } from "../desk.ts";
import type { Misuse } from "../outcome.ts";
import { hasFileEnding, isFolderName } from "../output/endings.ts";
import type { BatchSettings } from "./score-block.ts";

/**
 * How the results of a batch stand one after the other.
 * @param header of a table
 */
export function joiningOf(format: Format, isSeveral: boolean, header: string): Joining {
  const plain = { open: "", between: "", close: "", isTrimmed: false };
  switch (format) {
    case "csv":
      return { ...plain, open: header };
    case "json":
      return isSeveral ? { open: "[\n", between: ",\n", close: "\n]\n", isTrimmed: true } : plain;
    case "teks":
    case "markdown":
      return { ...plain, between: "\n" };
    default:
      return plain;
  }
}

/** Documents to read get a file each where there are several, or where the name is a folder's. */
export function needsFolder(output: string | undefined, format: Format, isSeveral: boolean): boolean {
  if (output === undefined || !isDocument(format) || standingAt(output) === "stream") return false;
  return isSeveral || isFolderName(output);
}

/** Refuses the name of a single file for the pages of several people. */
export function refuseFileName({ output }: Desk, { format, isApart }: BatchSettings): Misuse | null {
  if (output === undefined || !isApart || isFolderName(output) || !hasFileEnding(output)) return null;
  const folder = output.slice(0, output.lastIndexOf("."));
  return { sentence: pathWords.oneFileForMany(output), todo: pathWords.nameFolder(folder, format) };
}

/**
 * Opens the place that the results of a batch go to. Reports `unwritable-file`.
 * @param others what the run reads, and what else it writes: no page takes the place of one
 */
export async function openSink(
  { world, output }: Desk,
  { joining, format, isApart }: BatchSettings,
  others: readonly string[],
): Promise<Sink | Problem> {
  if (output === undefined) return streamSink(streamWriter(world.stdout), joining);
  if (!isApart) return fileSink(output, joining);
  return folderSink(output, extensionOf(format), namesIn(output, others));
}
