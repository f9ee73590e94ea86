import { availableParallelism } from "node:os";
import { codeOf } from "../../io/files/failure.ts";
import { Buffers } from "../../io/streams/buffers.ts";
import type { Job } from "../../io/streams/jobs.ts";
import { scoreDocument } from "./document.ts";
import type { ScoredBlock } from "./gathered.ts";
import { Pool, type Question } from "./pool.ts";
import { type BatchSettings, BlockScorer } from "./score-block.ts";

/** Below these sizes starting threads takes longer than it saves; a whole report takes a hundred times as long as a row. */
const LEAST_BYTES = { row: 32 * 1024 * 1024, report: 2 * 1024 * 1024 };
const MOST_WORKERS = 8;

/** A job, and what came of it. */
export interface JobResult {
  job: Job;
  scored: ScoredBlock | null;
  /** Read for it. */
  bytes: number;
}

/** Scores jobs, in threads of their own once there is enough to do. */
export class Scoring {
  readonly #file: string;
  readonly #settings: BatchSettings;
  readonly #workers: number;
  readonly #leastBytes: number;
  #scorer: BlockScorer | null = null;
  #pool: Pool | null = null;
  /** Whether there are no threads, or no longer. */
  #isAlone = false;
  #bytes = 0;
  readonly #inputs: Buffers;
  readonly #outputs = new Buffers();

  constructor(
    file: string,
    workers: number | null,
    settings: BatchSettings,
    { bytes, buffers }: { bytes: number | null; buffers: Buffers },
  ) {
    this.#inputs = buffers;
    const isRow = ["csv", "lines", "items", "nothing"].includes(settings.format);
    this.#file = file;
    this.#settings = settings;
    this.#workers = workers ?? Math.min(availableParallelism(), MOST_WORKERS);
    this.#leastBytes = workers === null ? LEAST_BYTES[isRow ? "row" : "report"] : 0;
    // A single processor gains nothing.
    if (workers === null && this.#workers < 2) this.#workers = 0;
    if ((bytes ?? 0) >= this.#leastBytes) this.#startPool();
  }

  async begin(): Promise<void> {
    this.#scorer = await BlockScorer.make(this.#settings);
  }

  /** How many jobs may run at once. */
  get most(): number {
    return this.#pool?.most ?? 1;
  }

  async start(job: Job): Promise<JobResult> {
    const scorer = this.#scorer;
    if (!scorer) throw new Error("scoring has not begun");
    if (job.kind === "document") return { job, scored: scoreDocument(scorer, job), bytes: job.text.length };
    if (job.kind !== "block") return { job, scored: null, bytes: 0 };
    const bytes = job.block.bytes.length;
    this.#bytes += bytes;
    if (this.#bytes >= this.#leastBytes) this.#startPool();
    const { block, shape } = job;
    const question = { block, shape, output: this.#outputs.take(OUTPUT_BYTES) };
    const scored = await this.#score(question, scorer);
    this.#inputs.give(block.bytes.buffer);
    // Its bytes are used again already.
    return { job: { ...job, block: NO_BLOCK }, scored, bytes };
  }

  /** Scores a block in a thread, or here where threads cannot be had: files, memory, or rights may be short. */
  async #score(question: Question, scorer: BlockScorer): Promise<ScoredBlock> {
    if (this.#pool && !this.#isAlone) {
      try {
        return await this.#pool.score(question);
      } catch (error) {
        // What is too much for a thread would end the whole program.
        if (codeOf(error) === "ERR_WORKER_OUT_OF_MEMORY") throw error;
        this.#isAlone = true;
      }
    }
    return scorer.score(question.block, question.shape, question.output);
  }

  /** Takes back the memory of a result that was written. */
  release({ output }: ScoredBlock): void {
    this.#outputs.give(output.buffer);
  }

  async end(): Promise<void> {
    await this.#pool?.close();
  }

  #startPool(): void {
    if (this.#workers === 0 || this.#isAlone) return;
    try {
      this.#pool ??= new Pool(this.#file, this.#workers, this.#settings);
    } catch {
      // Not even one may be started.
      this.#isAlone = true;
    }
  }
}

const NO_BLOCK = { bytes: new Uint8Array(), isTooLong: false };
/** Enough for the rows of a block. */
const OUTPUT_BYTES = 1024 * 1024;
