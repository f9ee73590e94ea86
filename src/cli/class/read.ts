import { oneLine } from "../../core/base/clean.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import { planOf } from "../../core/profile/plan.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { Roles } from "../../io/profiles/roles.ts";
import { Buffers } from "../../io/streams/buffers.ts";
import { type JobSettings, readJobs } from "../../io/streams/jobs.ts";
import { openInput } from "../../io/streams/open.ts";
import { problemLine } from "../../render/lists/problems.ts";
import { Meter } from "../batch/meter.ts";
import { OtherTables } from "../batch/other-tables.ts";
import { nameOf, originOf, placeOf } from "../batch/places.ts";
import type { BatchSettings } from "../batch/score-block.ts";
import { type JobResult, Scoring } from "../batch/scoring.ts";
import { Teller } from "../batch/teller.ts";
import type { Desk } from "../desk.ts";
import type { ExitCode } from "../outcome.ts";
import type { ColumnChooser } from "./columns.ts";
import type { InputFile } from "./inputs.ts";
import { Remarks } from "./remarks.ts";

/** Somebody of a class, as the inputs tell. */
export interface ReadRecord {
  /** What they call themselves; null where the inputs name nobody. */
  respondent: string | null;
  group: string | null;
  /** Null where the record could not be scored. */
  choices: readonly number[] | null;
  /** Why it could not be scored. */
  error: string | null;
  input: InputFile;
  /** Where it stands in its input, and with the name of that. */
  line: string;
  place: string;
}

/** What was read of a class. */
export interface ReadClass {
  records: ReadRecord[];
  /** What is to be told beside why records could not be scored. */
  problems: Problem[];
  exitCode: ExitCode;
}

/** How the inputs of a class are read. */
export interface ReadSettings {
  profile: Profile;
  columns: ColumnChooser;
  sheet: string | null;
  encoding: string | null;
  silent: boolean;
  /** Whether these are the answers that others are compared with. */
  isEarlier: boolean;
}

/** More would fill the memory, and nobody leads so many at once. */
export const MOST_PUPILS = 10_000;

/**
 * Reads everyone of a class, and tells what is wrong. Nothing is written.
 * @returns null where the person left; `misuses` where the command itself is wrong
 */
export async function readClass(
  desk: Desk,
  files: readonly InputFile[],
  settings: ReadSettings,
): Promise<ReadClass | { misuses: readonly Problem[] } | null> {
  const reading = await Reading.begin(desk, settings);
  for (const file of files) {
    const ended = await reading.read(file);
    if (ended !== "read") return ended;
    if (reading.isOver) {
      return { misuses: [problem("too-many-for-class", { limit: MOST_PUPILS })] };
    }
  }
  return reading.end();
}

/** The reading of a class, input by input. */
class Reading {
  readonly records: ReadRecord[] = [];
  readonly #desk: Desk;
  readonly #settings: ReadSettings;
  readonly #jobs: Omit<JobSettings, "files">;
  readonly #scoring: Scoring;
  readonly #teller: Teller;
  readonly #remarks = new Remarks();

  private constructor(desk: Desk, settings: ReadSettings) {
    const { profile, sheet, encoding, silent } = settings;
    const { world } = desk;
    const roles = { asked: profile, isFixed: true, catalogue: world.catalogue };
    const buffers = new Buffers();
    this.#desk = desk;
    this.#settings = settings;
    this.#jobs = {
      stdin: world.stdin,
      inputFormat: null,
      encoding,
      table: { sheet, columns: { respondent: null, group: null } },
      plan: planOf(profile),
      roles: new Roles(roles),
      buffers,
    };
    const meter = new Meter(world, { isSilent: silent, bytes: null });
    const telling = { meter, isSeveral: true, hasLines: false, roles, repeats: null };
    this.#teller = new Teller(desk, { summary: undefined, explains: false, silent }, telling);
    const batch: BatchSettings = {
      roles,
      format: "choices",
      surface: {},
      neighbours: null,
      joining: PLAIN,
      isApart: false,
      hasSummary: false,
    };
    this.#scoring = new Scoring(world.worker, 0, batch, { bytes: null, buffers });
  }

  static async begin(desk: Desk, settings: ReadSettings): Promise<Reading> {
    const reading = new Reading(desk, settings);
    await reading.#scoring.begin();
    return reading;
  }

  /** Whether there are more pupils than a class may have. */
  get isOver(): boolean {
    return this.records.length > MOST_PUPILS;
  }

  /** Reads an input whole, unless there are too many pupils. */
  async read(file: InputFile): Promise<"read" | { misuses: readonly Problem[] } | null> {
    const { stdin } = this.#desk.world;
    const opened = await openInput(file.file, stdin, this.#settings.encoding);
    const jobs: JobSettings = { ...this.#jobs, files: [file.file], first: opened };
    if (!("problem" in opened)) {
      const chosen = await this.#settings.columns.choose(opened, jobs, this.#settings.isEarlier);
      if (chosen === null || "misuses" in chosen) {
        await opened.close();
        return chosen;
      }
      this.#note(chosen.notes);
      jobs.table = { ...jobs.table, columns: chosen.choice };
    }
    const others = new OtherTables();
    for await (const job of readJobs(jobs)) {
      const result = await this.#scoring.start(job);
      if (!others.holds(result)) await this.#take(result, file);
      if (this.isOver) break;
    }
    return "read";
  }

  end(): ReadClass {
    return { records: this.records, problems: this.#remarks.problems, exitCode: this.#teller.exitCode };
  }

  #note(problems: readonly Problem[]): void {
    const { edge, world } = this.#desk;
    for (const one of problems) world.stderr.write(problemLine(one, world.invocation, edge));
    this.#remarks.problems.push(...problems);
  }

  async #take(result: JobResult, input: InputFile): Promise<void> {
    const origin = originOf(result.job);
    this.#remarks.take(result);
    for (const [before, person] of (result.scored?.people ?? []).entries()) {
      const { respondent, group, cells, error } = person;
      this.records.push({
        respondent: isBlank(respondent) ? null : respondent,
        group: isBlank(group) ? null : group,
        choices: error === null ? cells.map(Number) : null,
        error,
        input,
        line: nameOf({ ...person, respondent: null }, origin, before),
        place: placeOf(person, origin, before),
      });
    }
    await this.#teller.tell(result);
    if (result.scored) this.#scoring.release(result.scored);
  }
}

function isBlank(name: string | null): boolean {
  return name === null || oneLine(name).trim() === "";
}

const PLAIN = { open: "", between: "", close: "", isTrimmed: false };
