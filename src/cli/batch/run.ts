import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { planOf } from "../../core/plan.ts";
import type { Profile } from "../../core/profile.ts";
import { isFolder } from "../../io/batch/part-file.ts";
import { Roles } from "../../io/roles.ts";
import { csvHeader } from "../../render/csv.ts";
import { DOCUMENT_FORMATS, EXTENSIONS, type Format } from "../../render/format.ts";
import { scalesOf } from "../../core/row.ts";
import type { Environment, ExitCode } from "../environment.ts";
import { reportProblems, reportUsage } from "../failures.ts";
import { surfaceOf } from "../results.ts";
import { type BatchOptions, checkOptions } from "./options.ts";
import { countRecords, type Job, readJobs } from "./jobs.ts";
import { layoutOf } from "./layout.ts";
import { inOrder, Pool } from "./pool.ts";
import { Progress } from "./progress.ts";
import { BlockScorer, type BatchSettings, type ScoredBlock } from "./score-block.ts";
import { fileSink, folderSink, type Sink, streamSink, streamWriter } from "./sink.ts";
import { Teller } from "./teller.ts";
import { scoreDocument } from "./document.ts";

export interface Batch {
  /** `-` is stdin. */
  files: readonly string[];
  stdin: AsyncIterable<Uint8Array | string>;
  asked: Profile;
  /** No record may be for another role. */
  isFixed: boolean;
  /** Null when the number of respondents decides. */
  format: Format | null;
}

/** Scores answers from any inputs in their order, in constant memory. */
export async function runBatch(
  environment: Environment,
  options: BatchOptions,
  batch: Batch,
): Promise<ExitCode> {
  const checked = checkOptions(options);
  if ("sentence" in checked) return reportUsage(environment, checked);
  const { asked, files, stdin } = batch;
  const hasSummary = options.summary !== undefined;
  // A table and a summary are of one role.
  const isFixed = batch.isFixed || hasSummary || batch.format === "csv";
  const roles = { asked, isFixed, catalogue: environment.catalogue };
  const plan = planOf(asked);
  const jobs = readJobs({
    files,
    stdin,
    inputFormat: checked.inputFormat,
    plan,
    roles: new Roles(roles),
  });
  const { isSeveral, all } = await lookAhead(jobs);
  const format = batch.format ?? (isSeveral ? "ndjson" : "teks");
  const isApart = isForFolder(options.output, format, isSeveral);
  const settings: BatchSettings = {
    roles,
    format,
    surface: surfaceOf(environment, options),
    layout: layoutOf(format, isSeveral, csvHeader(scalesOf(plan))),
    isApart,
    hasSummary,
  };
  const sink = await openSink(environment, options, settings);
  if ("code" in sink) return reportProblems(environment, options, [sink]);
  const bytes = sizeOf(files);
  const teller = new Teller(environment, options, {
    progress: new Progress(environment, options.silent ?? false, bytes),
    isSeveral,
    asked,
  });
  const scoring = new Scoring(environment, checked.workers, settings, bytes);
  try {
    await scoring.begin();
    const results = inOrder(all, (job) => scoring.start(job), () => scoring.most);
    for await (const result of results) {
      await teller.tell(result);
      const failed = result.scored && (await sink.write(result.scored));
      if (failed) return await teller.stop(failed);
    }
    const failed = await sink.finish();
    return failed ? await teller.stop(failed) : await teller.finish();
  } finally {
    await sink.discard();
    await scoring.end();
  }
}

/** Reads as far as it takes to know whether there are several respondents. */
async function lookAhead(
  jobs: AsyncGenerator<Job>,
): Promise<{ isSeveral: boolean; all: AsyncIterable<Job> }> {
  const ahead: Job[] = [];
  let records = 0;
  while (records < 2 && ahead.length < MOST_AHEAD) {
    const next = await jobs.next();
    if (next.done) break;
    ahead.push(next.value);
    records += countRecords(next.value);
  }
  async function* all(): AsyncGenerator<Job> {
    yield* ahead;
    yield* jobs;
  }
  return { isSeveral: records >= 2 || ahead.length >= MOST_AHEAD, all: all() };
}

const MOST_AHEAD = 16;

/** Documents to read get a file each where there are several, or where the name is a folder's. */
function isForFolder(output: string | undefined, format: Format, isSeveral: boolean): boolean {
  const isDocument = (DOCUMENT_FORMATS as readonly Format[]).includes(format);
  return output !== undefined && isDocument && (isSeveral || isFolder(output));
}

async function openSink(
  { stdout }: Environment,
  { output }: BatchOptions,
  { layout, format, isApart }: BatchSettings,
): ReturnType<typeof fileSink> {
  if (output === undefined) return streamSink(streamWriter(stdout), layout);
  return isApart ? folderSink(output, EXTENSIONS[format]) : fileSink(output, layout);
}

/** All bytes of the files; null where one has no size. */
function sizeOf(files: readonly string[]): number | null {
  let bytes = 0;
  for (const file of files) {
    const found = file === "-" ? undefined : statSync(file, { throwIfNoEntry: false });
    if (file === "-" || (found && !found.isFile())) return null;
    bytes += found?.size ?? 0;
  }
  return bytes;
}

/** Below these sizes starting threads takes longer than it saves; a whole report takes a hundred times as long as a row. */
const LEAST_BYTES = { row: 32 * 1024 * 1024, report: 2 * 1024 * 1024 };
const MOST_WORKERS = 8;

export interface JobResult {
  job: Job;
  scored: ScoredBlock | null;
  /** Read for it. */
  bytes: number;
}

/** Scores jobs, in threads of their own once there is enough to do. */
class Scoring {
  readonly #file: string;
  readonly #settings: BatchSettings;
  readonly #workers: number;
  readonly #leastBytes: number;
  #scorer: BlockScorer | null = null;
  #pool: Pool | null = null;
  #bytes = 0;

  constructor(
    { worker }: Environment,
    workers: number | null,
    settings: BatchSettings,
    bytes: number | null,
  ) {
    const isRow = settings.format === "csv" && !settings.hasSummary;
    this.#file = worker;
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
    // Its bytes go to another thread.
    const told = { ...job, block: { ...block, bytes: NO_BYTES } };
    const scored = this.#pool ? await this.#pool.score(block, shape) : scorer.score(block, shape);
    return { job: told, scored, bytes };
  }

  async end(): Promise<void> {
    await this.#pool?.close();
  }

  #startPool(): void {
    if (this.#workers > 0) this.#pool ??= new Pool(this.#file, this.#workers, this.#settings);
  }
}

const NO_BYTES = new Uint8Array();
