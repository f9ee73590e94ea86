import type { Problem } from "../../core/base/problem.ts";
import { standingAt } from "../../io/files/beside.ts";
import { namesIn } from "../../io/files/same-file.ts";
import {
  fileSink,
  folderSink,
  type Joining,
  type Results,
  type Sink,
  streamSink,
  streamWriter,
} from "../../io/streams/sink.ts";
import {
  type AnalysisFormat,
  type DocumentFormat,
  extensionOf,
  isDocument,
  isFormatFor,
} from "../../render/format.ts";
import { pathWords } from "../../text/paths.ts";
import type { Desk } from "../desk.ts";
import type { Misuse } from "../outcome.ts";
import { hasFileEnding } from "../output/endings.ts";
import { isFolderName } from "../output/folder-name.ts";
import type { ScoredBlock } from "./gathered.ts";
import type { Origin } from "./places.ts";
import type { BatchFormat, BatchSettings } from "./score-block.ts";
import type { Total } from "./totals.ts";

/** What came of a job, and where its respondents stand. */
type JobOutput = Results & Pick<ScoredBlock, "people"> & { origin: Origin };

/** Where the results of a batch go. */
export interface BatchSink extends Omit<Sink, "write"> {
  write: (output: JobOutput) => Promise<Problem | null>;
}

/**
 * How the results of a batch stand one after the other.
 * @param header of a table
 */
export function joiningOf(format: BatchFormat, isSeveral: boolean, header: string): Joining {
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
export function needsFolder(output: string | undefined, format: BatchFormat, isSeveral: boolean): boolean {
  if (output === undefined || !isDocumentFormat(format) || standingAt(output) === "stream") return false;
  return isSeveral || isFolderName(output);
}

/** Refuses the name of a single file for the pages of several people. */
export function refuseFileName({ output }: Desk, { format, isApart }: BatchSettings): Misuse | null {
  if (output === undefined || !isApart || isFolderName(output) || !hasFileEnding(output)) return null;
  const folder = output.slice(0, output.lastIndexOf("."));
  return { sentence: pathWords.oneFileForMany(output), todo: pathWords.nameFolder(folder, format) };
}

/** Whether each result is a document to read. */
export function isDocumentFormat(format: BatchFormat): format is DocumentFormat {
  return isFormatFor(format, "people") && isDocument(format);
}

/**
 * Opens the place that the results of a batch go to. Reports `unwritable-file`.
 * @param rest what the run reads, and what else it writes: no page takes the place of one; and what all come to, asked for
 * when all were counted; and how an analysis of items is drawn, null where it is not
 */
export async function openSink(
  desk: Desk,
  settings: BatchSettings,
  rest: { others: readonly string[]; total: () => Total; analysis: AnalysisFormat | null },
): Promise<BatchSink | Problem> {
  const { world, output } = desk;
  const { joining, format, isApart } = settings;
  switch (format) {
    case "nothing":
    case "choices":
      return NO_SINK;
    case "items": {
      if (rest.analysis === null) return NO_SINK;
      const { analysisSink } = await import("../analysing/sink.ts");
      return analysisSink(desk, rest.analysis, rest.total);
    }
    case "lines": {
      const { linesSink } = await import("./lines-sink.ts");
      return linesSink(streamWriter(world.stdout), desk.width);
    }
    case "xlsx": {
      const { workbookSink } = await import("./workbook-sink.ts");
      return workbookSink(desk, settings, rest.total);
    }
  }
  if (output === undefined) return streamSink(streamWriter(world.stdout), joining);
  if (!isApart) return fileSink(output, joining);
  return folderSink(output, extensionOf(format), namesIn(output, rest.others));
}

const NO_SINK: BatchSink = {
  write: async () => null,
  finish: async () => null,
  discard: async () => undefined,
};
