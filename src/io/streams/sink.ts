import { setImmediate as nextTurn } from "node:timers/promises";
import type { Problem } from "../../core/base/problem.ts";
import { PartFile } from "../files/part-file.ts";
import { ReportFolder } from "../files/report-folder.ts";

/** What stands around and between the results of a batch. */
export interface Joining {
  open: string;
  between: string;
  close: string;
  /** Whether the last line feed of each result is left out. */
  isTrimmed: boolean;
}

/** A report that gets a file of its own. */
export interface ApartReport {
  respondent: string | null;
  /** How much of the bytes is its own, after those before it. */
  bytes: number;
}

/** What is to be written: the results as bytes, and where each gets a file of its own, whose they are. */
export interface Results {
  output: Uint8Array;
  reports: readonly ApartReport[];
}

/** Where the results of a batch go. Each step returns when the next may come, so that a slow reader slows the batch. */
export interface Sink {
  write: (results: Results) => Promise<Problem | null>;
  finish: () => Promise<Problem | null>;
  /** Takes what was left out though the rest goes on; nothing where all or nothing is written. */
  takeSkipped?: () => Problem[];
  /** Takes back what is not finished. */
  discard: () => Promise<void>;
}

const nothing = async (): Promise<void> => undefined;

/** One stream of bytes for all results. */
export function streamSink(write: (bytes: Uint8Array) => Promise<Problem | null>, joining: Joining): Sink {
  let isOpen = false;
  const lead = (): string => {
    const text = isOpen ? joining.between : joining.open;
    isOpen = true;
    return text;
  };
  return {
    write: async ({ output }) => {
      if (output.length === 0) return null;
      const text = lead();
      return (text === "" ? null : await write(Buffer.from(text))) ?? write(output);
    },
    finish: async () => (isOpen && joining.close !== "" ? write(Buffer.from(joining.close)) : null),
    discard: nothing,
  };
}

/** Waits until whoever reads the stream has taken what was written. */
export function streamWriter(stream: {
  write: (bytes: Uint8Array, done: () => void) => unknown;
}): (bytes: Uint8Array) => Promise<null> {
  return (bytes) =>
    new Promise((resolve) => {
      stream.write(bytes, () => resolve(null));
    });
}

/** A file that is there when everything went well, and not at all otherwise. */
export async function fileSink(file: string, joining: Joining): Promise<Sink | Problem> {
  const part = await PartFile.begin(file);
  if (!(part instanceof PartFile)) return part;
  let isEmpty = true;
  let isOpen = true;
  const stream = streamSink((bytes) => {
    isEmpty = false;
    return part.write(bytes);
  }, joining);
  const discard = async (): Promise<void> => {
    if (isOpen) await part.discard();
    isOpen = false;
  };
  return {
    write: stream.write,
    finish: async () => {
      // Nothing could be scored: a file that holds nothing would look like a result.
      if (isEmpty) return null;
      const failed = (await stream.finish()) ?? (await part.finish());
      isOpen = failed !== null;
      return failed;
    },
    discard,
  };
}

/**
 * A folder with a file for each report. One that cannot be written costs itself alone, unless the next would fare no better.
 * @param kept names of files that none replaces
 */
export function folderSink(folder: string, ending: string, kept: readonly string[] = []): Sink | Problem {
  const reports = ReportFolder.begin(folder, ending, kept);
  if (!(reports instanceof ReportFolder)) return reports;
  let skipped: Problem[] = [];
  return {
    write: async ({ output, reports: parts }) => {
      let from = 0;
      for (const { respondent, bytes } of parts) {
        const unwritten = reports.write(respondent, output.subarray(from, from + bytes));
        if (unwritten?.isLast) return unwritten.problem;
        if (unwritten) skipped.push(unwritten.problem);
        from += bytes;
        // Somebody may have pressed Ctrl-C.
        await nextTurn();
      }
      return null;
    },
    finish: async () => {
      reports.finish();
      return null;
    },
    takeSkipped: () => {
      const taken = skipped;
      skipped = [];
      return taken;
    },
    discard: async () => reports.end(),
  };
}
