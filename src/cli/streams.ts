import { fstatSync, readSync, statSync, writeSync } from "node:fs";
import { codeOf } from "../io/files/failure.ts";
import type { Input, Output } from "./environment.ts";

// Node's own streams take longer to open than one respondent takes to score. So only a terminal gets them at once: a pipe or
// a file is read and written directly as far as that goes.

/** So much of stdin is read before its stream is opened: enough for one respondent, whatever is looked at before that. */
const DIRECT_BYTES = 256 * 1024;
const PART_BYTES = 64 * 1024;

/** What happens when a stream breaks; where it returns, the program goes on without the stream. */
export type OnError = (error: NodeJS.ErrnoException) => void;

/** The process's input. */
export function openInput(onError: OnError): Input {
  if (!mayBeTerminal(0))
    return { [Symbol.asyncIterator]: readPiped, onEnd: isPipe(0) ? onPipeEnd : undefined };
  const stream = process.stdin.on("error", onError);
  return isTerminal(stream) ? stream : { [Symbol.asyncIterator]: () => stream[Symbol.asyncIterator]() };
}

function isPipe(descriptor: number): boolean {
  const stat = fstatSync(descriptor);
  return stat.isFIFO() || stat.isSocket();
}

function onPipeEnd(listener: () => void): () => void {
  const { stdin } = process;
  stdin.once("end", listener).resume();
  return () => {
    stdin.removeListener("end", listener).pause();
  };
}

async function* readPiped(): AsyncGenerator<Uint8Array | string> {
  let left = DIRECT_BYTES;
  // Nobody could end the program while it waits for more: once a signal is listened to, only the stream may wait.
  while (left > 0 && process.listenerCount("SIGINT") === 0) {
    const part = readPart();
    if (part === null) break;
    if (part.length === 0) return;
    left -= part.length;
    yield part;
  }
  yield* process.stdin;
}

/** What can be read at once; null where only the stream knows how to go on. */
function readPart(): Uint8Array | null {
  const part = new Uint8Array(PART_BYTES);
  try {
    return part.subarray(0, readSync(0, part));
  } catch (error) {
    // On Windows a pipe ends with an error.
    if (codeOf(error) === "EOF") return part.subarray(0, 0);
    if (codeOf(error) === "EAGAIN") return null;
    throw error;
  }
}

/** One of the process's outputs: 1 is stdout, 2 is stderr. */
export function openOutput(descriptor: 1 | 2, onError: OnError): Output {
  const open = (): Output => {
    const stream = (descriptor === 1 ? process.stdout : process.stderr).on("error", onError);
    return isTerminal(stream) ? stream : { write: (chunk, done) => stream.write(chunk, done) };
  };
  return mayBeTerminal(descriptor) ? open() : { write: directWriter(descriptor, open, onError) };
}

/** Writes without a stream, until there is a reader who does not take all at once. */
function directWriter(descriptor: number, open: () => Output, onError: OnError): Output["write"] {
  let stream: Output | null = null;
  let isBroken = false;
  return (chunk: Uint8Array | string, done?: () => void) => {
    if (isBroken) return done?.();
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    let written = 0;
    try {
      while (!stream && written < bytes.length) written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if (codeOf(error) !== "EAGAIN") {
        isBroken = true;
        onError(error as NodeJS.ErrnoException);
        return done?.();
      }
      stream = open();
    }
    if (stream) stream.write(bytes.subarray(written), done);
    else done?.();
  };
}

function isTerminal<Stream extends { isTTY?: boolean }>(stream: Stream): stream is Stream & { isTTY: true } {
  return stream.isTTY === true;
}

/** A device is taken for a terminal, except the one that swallows everything. What is closed is left to Node. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    const stat = fstatSync(descriptor);
    return stat.isCharacterDevice() && stat.rdev !== statSync("/dev/null").rdev;
  } catch {
    return true;
  }
}
