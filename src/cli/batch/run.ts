import type { Problem } from "../../core/base/problem.ts";
import { planOf } from "../../core/profile/plan.ts";
import { checkPlace } from "../../io/files/place.ts";
import { fileSize } from "../../io/files/read.ts";
import { type RoleChoice, Roles } from "../../io/profiles/roles.ts";
import { Buffers } from "../../io/streams/buffers.ts";
import { type Job, readJobs, type TableChoice } from "../../io/streams/jobs.ts";
import type { OpenInput } from "../../io/streams/open.ts";
import { failedRecord } from "../../render/data/failed.ts";
import { jsonText } from "../../render/data/json.ts";
import type { AnalysisFormat, PeopleFormat } from "../../render/format.ts";
import type { Desk } from "../desk.ts";
import type { Outcome, Refusal } from "../outcome.ts";
import { roleNames } from "../role-names.ts";
import { checkColumns } from "./column-check.ts";
import { refuseIdlePrecision } from "./idle-precision.ts";
import { lookAhead } from "./look-ahead.ts";
import { Meter } from "./meter.ts";
import { type BatchOptions, checkOptions } from "./options.ts";
import { OtherTables } from "./other-tables.ts";
import { NOWHERE, originOf } from "./places.ts";
import { inOrder } from "./pool.ts";
import type { BatchSettings } from "./score-block.ts";
import { Scoring } from "./scoring.ts";
import { settingsOf } from "./settings.ts";
import { type BatchSink, isDocumentFormat, openSink, refuseFileName } from "./sinks.ts";
import { Teller } from "./teller.ts";

export interface Batch {
  /** `-` is stdin. */
  files: readonly string[];
  /** The first of the files, where it was opened already. */
  first: OpenInput | null;
  /** `--penyandian`: the encoding of all inputs; null where their beginnings tell. */
  encoding: string | null;
  roles: RoleChoice;
  /** Null when the number of respondents decides. */
  format: PeopleFormat | "items" | null;
  /** How an analysis of items is drawn; null where `--rekap` alone is asked for. */
  analysis?: AnalysisFormat | null;
}

/** Scores answers from any inputs in their order, in constant memory. */
export async function runBatch(desk: Desk, options: BatchOptions, batch: Batch): Promise<Outcome> {
  const checked = checkOptions(options, batch.format === "items" ? "sums" : "summary");
  if ("sentence" in checked) return checked;
  const { inputFormat, workers } = checked;
  const { files, first, encoding } = batch;
  const roles = rolesOf(batch, options);
  const buffers = new Buffers();
  const { stdin } = desk.world;
  const reading = {
    files,
    stdin,
    first,
    inputFormat,
    encoding,
    table: tableChoice(options),
    plan: planOf(roles.asked),
    roles: new Roles(roles),
    buffers,
    blockBytes: batch.format !== null && isDocumentFormat(batch.format) ? DOCUMENT_BLOCK_BYTES : undefined,
  };
  const jobs = readJobs(reading);
  const { isSeveral, ahead, all } = await lookAhead(jobs, reading.plan);
  const misuses = await checkColumns(reading, ahead);
  const settings = settingsOf(desk, options, { roles, isSeveral, format: batch.format });
  const begun =
    misuses.length > 0
      ? { problems: misuses }
      : await begin(desk, options, { batch, roles, isSeveral, settings });
  if (!("sink" in begun)) {
    // What is not read on would stay open.
    await jobs.return(undefined);
    return begun;
  }
  const scoring = new Scoring(desk.world.worker, workers, settings, { bytes: begun.bytes, buffers });
  const isJson = settings.format === "json" || batch.analysis === "json";
  return scoreAll(all, { ...begun, scoring }, { isJson, output: desk.output });
}

interface Beginning {
  batch: Batch;
  roles: RoleChoice;
  isSeveral: boolean;
  settings: BatchSettings;
}

/** Begins what the results go to. Whatever can be refused is, before anybody is scored. */
async function begin(
  desk: Desk,
  options: BatchOptions,
  { batch: { files, format, analysis = null }, roles, isSeveral, settings }: Beginning,
): Promise<(Pick<Crew, "sink" | "teller"> & { bytes: number | null }) | Refusal> {
  const { asked } = roles;
  const idle = asked.precision ? refuseIdlePrecision(settings.format) : null;
  const refused = idle ?? refuseFileName(desk, settings);
  if (refused) return refused;
  const bytes = sizeOf(files);
  const meter = new Meter(desk.world, { isSilent: options.silent, bytes });
  const hasLines = settings.format === "lines";
  const items =
    format === "items" ? new (await import("../../core/analysis/gather.ts")).AnalysisGatherer(asked) : null;
  const teller = new Teller(desk, options, { meter, isSeveral, hasLines, roles, items });
  const sink = await openSink(desk, settings, {
    others: othersOf(files, options),
    total: () => teller.total,
    analysis,
  });
  if ("code" in sink) return { problems: [sink] };
  // The folder of the pages may be its place.
  const unwritable = options.summary === undefined ? null : checkPlace(options.summary);
  if (!unwritable) return { sink, teller, bytes };
  await sink.discard();
  return { problems: [unwritable] };
}

/** A page takes hundreds of times the room of its answers: those of a whole block of the usual size would fill the memory. */
const DOCUMENT_BLOCK_BYTES = 4 * 1024;

function tableChoice({ respondentColumn, groupColumn, sheet }: BatchOptions): TableChoice {
  return {
    sheet: sheet ?? null,
    columns: { respondent: respondentColumn ?? null, group: groupColumn ?? null },
  };
}

/** A table and a summary are of one role. */
function rolesOf({ roles, format }: Batch, { summary }: BatchOptions): RoleChoice {
  return {
    ...roles,
    isFixed: roles.isFixed || summary !== undefined || format === "csv" || format === "xlsx",
  };
}

/** Those who work on a batch together. */
interface Crew {
  scoring: Scoring;
  sink: BatchSink;
  teller: Teller;
}

/** Scores every job, tells of it and writes what came of it, in the order of the jobs. */
async function scoreAll(
  jobs: AsyncIterable<Job>,
  { scoring, sink, teller }: Crew,
  place: ResultPlace,
): Promise<Outcome> {
  try {
    await scoring.begin();
    const results = inOrder(
      jobs,
      (job) => scoring.start(job),
      () => scoring.most,
    );
    const others = new OtherTables();
    for await (const result of results) {
      if (others.holds(result)) {
        if (result.scored) scoring.release(result.scored);
        continue;
      }
      const origin = originOf(result.job);
      await teller.tell(result);
      const failed = result.scored && (await sink.write({ ...result.scored, origin }));
      await teller.tellSkipped(sink.takeSkipped?.() ?? []);
      if (failed) return await teller.stop(failed);
      if (result.scored) scoring.release(result.scored);
    }
    const failed = await finishResults(teller, sink, place);
    return failed ? await teller.stop(failed) : await teller.finish();
  } finally {
    await sink.discard();
    await scoring.end();
  }
}

/** Where the results go, and whether as JSON. */
interface ResultPlace {
  isJson: boolean;
  output: string | undefined;
}

/**
 * Ends the results. Where nothing could be scored no file is written, since it would look like a result; but whoever asks stdout
 * for JSON gets some: where there was no record at all, an object that says why.
 */
async function finishResults(
  teller: Teller,
  sink: BatchSink,
  { isJson, output }: ResultPlace,
): Promise<Problem | null> {
  if (output !== undefined && teller.scored === 0) return null;
  const { unread } = teller;
  if (isJson && unread.length > 0) {
    const text = `${jsonText(failedRecord({ respondent: null, group: null }, unread), 2)}\n`;
    await sink.write({ output: Buffer.from(text), reports: [], people: [], origin: NOWHERE });
  }
  return sink.finish();
}

/** The files of a run beside its result. */
function othersOf(files: readonly string[], { role, precision, summary }: BatchOptions): string[] {
  const roles = role === undefined ? [] : roleNames(role);
  return [...files, ...roles, precision, summary].filter((name) => name !== undefined);
}

/** All bytes of the files that are there; null where an input has no size. */
function sizeOf(files: readonly string[]): number | null {
  if (files.includes("-")) return null;
  return files.reduce((bytes, file) => bytes + (fileSize(file) ?? 0), 0);
}
