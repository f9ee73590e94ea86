import type { Problem } from "../../core/base/problem.ts";
import { isFolder } from "../../io/files/folder.ts";
import {
  fileSink,
  folderSink,
  type Joining,
  type Sink,
  streamSink,
  streamWriter,
} from "../../io/streams/sink.ts";
import { extensionOf, type Format, isDocument } from "../../render/format.ts";
import type { Desk } from "../desk.ts";
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
  return output !== undefined && isDocument(format) && (isSeveral || isFolder(output));
}

/** Opens the place that the results of a batch go to. Reports `unwritable-file`. */
export async function openSink(
  { world, output }: Desk,
  { joining, format, isApart }: BatchSettings,
): Promise<Sink | Problem> {
  if (output === undefined) return streamSink(streamWriter(world.stdout), joining);
  return isApart ? folderSink(output, extensionOf(format)) : fileSink(output, joining);
}
