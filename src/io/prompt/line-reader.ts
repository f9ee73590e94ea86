import { createInterface } from "node:readline";
import { onInterruption } from "./interruption.ts";

/** Lines that a person types. One reader serves a whole run: a second one would lose what the first has read ahead. */
export interface LineReader {
  /** The next line; null once the input has ended, or a signal has asked the program to end. */
  next: () => Promise<string | null>;
  close: () => void;
}

/** Reads an input line by line. */
export function readLines(input: NodeJS.ReadableStream): LineReader {
  const lines = createInterface({ input, terminal: false });
  const typed = lines[Symbol.asyncIterator]();
  const stopListening = onInterruption(() => lines.close());
  lines.once("close", stopListening);
  return {
    next: async () => {
      const line = await typed.next();
      return line.done === true ? null : line.value;
    },
    close: () => lines.close(),
  };
}
