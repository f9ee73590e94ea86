import { Worker } from "node:worker_threads";
import type { Block } from "../../io/batch/record.ts";
import type { BatchSettings, BlockShape, ScoredBlock } from "./score-block.ts";

interface Waiting {
  resolve: (scored: ScoredBlock) => void;
  reject: (error: unknown) => void;
}

/** One thread, and what it was given and has not answered yet: it answers in order. */
interface Thread {
  worker: Worker;
  waiting: Waiting[];
}

/** Threads that score blocks. */
export class Pool {
  readonly #threads: readonly Thread[];

  /** @param file the compiled `worker.ts` */
  constructor(file: string, count: number, settings: BatchSettings) {
    this.#threads = Array.from({ length: count }, () => startThread(file, settings));
  }

  /** Enough blocks in flight that no thread waits for the next. */
  get most(): number {
    return 2 * this.#threads.length;
  }

  /** Scores a block in the thread that has least to do. The block's bytes are handed over. */
  score(block: Block, shape: BlockShape): Promise<ScoredBlock> {
    const [thread] = [...this.#threads].sort((a, b) => a.waiting.length - b.waiting.length);
    if (!thread) throw new RangeError("a pool without threads");
    return new Promise((resolve, reject) => {
      thread.waiting.push({ resolve, reject });
      thread.worker.postMessage({ block, shape }, [block.bytes.buffer as ArrayBuffer]);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }
}

function startThread(file: string, settings: BatchSettings): Thread {
  const worker = new Worker(file, { workerData: settings });
  const waiting: Waiting[] = [];
  worker.on("message", (scored: ScoredBlock) => waiting.shift()?.resolve(scored));
  worker.on("error", (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return { worker, waiting };
}

/** Starts jobs as they come, a few at a time, and hands their results on in the order of the jobs. */
export async function* inOrder<Job, Result>(
  jobs: AsyncIterable<Job>,
  start: (job: Job) => Promise<Result>,
  most: () => number,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for await (const job of jobs) {
    const result = start(job);
    // Told where it is awaited.
    result.catch(() => undefined);
    running.push(result);
    while (running.length >= most()) {
      const first = running.shift();
      if (first) yield await first;
    }
  }
  for (const result of running) yield await result;
}
