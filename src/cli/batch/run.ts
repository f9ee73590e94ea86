import { planOf } from "../../core/profile/plan.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { isFolder } from "../../io/files/folder.ts";
import { fileSize } from "../../io/files/read.ts";
import { Roles } from "../../io/profiles/roles.ts";
import { Buffers } from "../../io/streams/buffers.ts";
import { countRecords, type Job, readJobs } from "../../io/streams/jobs.ts";
import { fileSink, folderSink, streamSink, streamWriter } from "../../io/streams/sink.ts";
import { csvHeader } from "../../render/data/csv.ts";
import { extensionOf, type Format, isDocument } from "../../render/format.ts";
import type { Environment, ExitCode } from "../environment.ts";
import { reportProblems, reportUsage } from "../output/failures.ts";
import { surfaceOf } from "../output/results.ts";
import { layoutOf } from "./layout.ts";
import { type BatchOptions, checkOptions } from "./options.ts";
import { inOrder } from "./pool.ts";
import { Progress } from "./progress.ts";
import type { BatchSettings } from "./score-block.ts";
import { Scoring } from "./scoring.ts";
import { Teller } from "./teller.ts";

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
  const buffers = new Buffers();
  const jobs = readJobs({
    files,
    stdin,
    inputFormat: checked.inputFormat,
    plan,
    roles: new Roles(roles),
    buffers,
  });
  const { isSeveral, all } = await lookAhead(jobs);
  const format = batch.format ?? (isSeveral ? "ndjson" : "teks");
  const isApart = isForFolder(options.output, format, isSeveral);
  const settings: BatchSettings = {
    roles,
    format,
    surface: surfaceOf(environment, options),
    layout: layoutOf(format, isSeveral, csvHeader(plan.scales)),
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
  const scoring = new Scoring(environment, checked.workers, settings, { bytes, buffers });
  try {
    await scoring.begin();
    const results = inOrder(
      all,
      (job) => scoring.start(job),
      () => scoring.most,
    );
    for await (const result of results) {
      await teller.tell(result);
      const failed = result.scored && (await sink.write(result.scored));
      if (failed) return await teller.stop(failed);
      if (result.scored) scoring.release(result.scored);
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
  return output !== undefined && isDocument(format) && (isSeveral || isFolder(output));
}

async function openSink(
  { stdout }: Environment,
  { output }: BatchOptions,
  { layout, format, isApart }: BatchSettings,
): ReturnType<typeof fileSink> {
  if (output === undefined) return streamSink(streamWriter(stdout), layout);
  return isApart ? folderSink(output, extensionOf(format)) : fileSink(output, layout);
}

/** All bytes of the files that are there; null where an input has no size. */
function sizeOf(files: readonly string[]): number | null {
  if (files.includes("-")) return null;
  return files.reduce((bytes, file) => bytes + (fileSize(file) ?? 0), 0);
}
