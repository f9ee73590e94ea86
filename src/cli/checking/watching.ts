import { oneLine } from "../../core/base/clean.ts";
import { watchContents } from "../../io/files/contents.ts";
import { onInterruption } from "../../io/prompt/interruption.ts";
import { watching as words } from "../../text/watching.ts";
import type { Desk } from "../desk.ts";
import type { Input } from "../environment.ts";
import { type ExitCode, worse } from "../outcome.ts";
import { localTime } from "../output/day.ts";

/** Checks one file, and tells what it found. */
export type Check = (file: string) => Promise<ExitCode>;

/**
 * Checks files now, and each again whenever it was saved, until the person ends it.
 * @returns 130 after Ctrl-C or another signal; where the terminal or the pipe that it reads from was closed, what the last checks
 * came to
 */
export async function watchFiles(desk: Desk, files: readonly string[], check: Check): Promise<ExitCode> {
  const codes = new Map<string, ExitCode>(files.map((file) => [file, 0]));
  const queue = new Queue();
  const stops = [
    watchContents([...codes.keys()], (changed) => queue.add(changed)),
    onInterruption(() => queue.end(130)),
    onEnd(desk.world.stdin, () => queue.end(null)),
  ];
  try {
    let next: readonly string[] | Ended = [...codes.keys()];
    while (!("code" in next)) {
      for (const file of next) codes.set(file, await check(file));
      await desk.say(stateOf([...codes.values()]));
      next = await queue.next();
      if (!("code" in next)) desk.note(words.changed(timeOf(desk), next.map(oneLine)));
    }
    return next.code ?? [...codes.values()].reduce(worse);
  } finally {
    for (const stop of stops) stop();
  }
}

function stateOf(codes: readonly ExitCode[]): string {
  const sound = codes.filter((code) => code === 0).length;
  const state = sound === codes.length ? words.allSound(codes.length) : words.someSound(sound, codes.length);
  return `${state} ${words.waiting}`;
}

/** `17.06.12`, by the clock on the wall. */
function timeOf({ world }: Desk): string {
  return localTime(world.now()).slice(11, 19).replaceAll(":", ".");
}

/** How the watch was ended; null: without a signal. */
interface Ended {
  code: ExitCode | null;
}

/** What is still to be checked: files that change while others are checked wait, each once. */
class Queue {
  #files = new Set<string>();
  #ended: Ended | null = null;
  #wake: () => void = () => undefined;

  add(files: readonly string[]): void {
    for (const file of files) this.#files.add(file);
    this.#wake();
  }

  end(code: ExitCode | null): void {
    this.#ended ??= { code };
    this.#wake();
  }

  async next(): Promise<readonly string[] | Ended> {
    while (!this.#ended && this.#files.size === 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const files = [...this.#files];
    this.#files.clear();
    return this.#ended ?? files;
  }
}

/**
 * Tells when nobody is there any more: the terminal was closed, or the pipe from whoever started the program. What ends by itself,
 * such as a file or nothing at all, says nothing.
 */
function onEnd(input: Input, listener: () => void): () => void {
  if (!input.isTTY) return input.onEnd?.(listener) ?? (() => undefined);
  // It ends only for whoever reads it.
  input.once("end", listener).resume();
  return () => {
    input.removeListener("end", listener).pause();
  };
}
