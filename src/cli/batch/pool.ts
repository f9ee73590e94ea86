import { Worker } from "node:worker_threads";
import type { Block } from "../../io/answers/block.ts";
import type { BlockShape } from "../../io/streams/jobs.ts";
import type { ScoredBlock } from "./gathered.ts";
import type { BatchSettings } from "./score-block.ts";

/** What a thread is given. */
export interface Question {
  block: Block;
  shape: BlockShape;
  /** For the results. */
  output: SharedArrayBuffer;
}

interface Waiting {
  resolve: (scored: ScoredBlock) => void;
  reject: (error: unknown) => void;
}

/** One thread, and what it was given and has not answered yet: it answers in order. */
interface Thread {
  worker: Worker;
  waiting: Waiting[];
  /** Why it answers no more. */
  failure: unknown;
}

/** Threads that score blocks. */
export class Pool {
  readonly #threads: Thread[] = [];

  /**
   * @param file the compiled `worker.ts`
   * @param count so many threads, or as many as can be had
   * @throws where not even one can
   */
  constructor(file: string, count: number, settings: BatchSettings) {
    try {
      while (this.#threads.length < count) this.#threads.push(startThread(file, settings));
    } catch (error) {
      if (this.#threads.length === 0) throw error;
    }
  }

  /** Enough blocks in flight that no thread waits for the next. */
  get most(): number {
    return 2 * this.#threads.length;
  }

  /** Scores a block in the thread that has least to do; its buffers are not to be touched until then. */
  score(question: Question): Promise<ScoredBlock> {
    const [thread] = [...this.#threads].sort((a, b) => a.waiting.length - b.waiting.length);
    if (!thread) throw new RangeError("a pool without threads");
    if (thread.failure !== null) return Promise.reject(thread.failure);
    return new Promise((resolve, reject) => {
      thread.waiting.push({ resolve, reject });
      thread.worker.postMessage(question);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }
}

/**
 * What a record leaves behind is garbage at once, so a thread keeps little; one record of a megabyte may hold a hundred thousand
 * keys, each with its place, and needs hundreds of times its length for a moment.
 */
const LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 512 };

function startThread(file: string, settings: BatchSettings): Thread {
  const worker = new Worker(file, { workerData: settings, resourceLimits: LIMITS });
  const thread: Thread = { worker, waiting: [], failure: null };
  const { waiting } = thread;
  worker.on("message", (scored: ScoredBlock) => waiting.shift()?.resolve(scored));
  worker.on("error", (error) => {
    thread.failure = error;
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return thread;
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
