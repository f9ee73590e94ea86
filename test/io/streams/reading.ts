import { Readable } from "node:stream";
import type { Problem } from "../../../src/core/base/problem.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import type { ColumnChoice } from "../../../src/io/answers/columns.ts";
import { Roles } from "../../../src/io/profiles/roles.ts";
import { Buffers } from "../../../src/io/streams/buffers.ts";
import { type Job, type JobSettings, readJobs } from "../../../src/io/streams/jobs.ts";
import { CATALOGUE } from "../../cli/helpers.ts";
import { everyKind } from "../../core/fixtures.ts";

export const ANY_COLUMNS: ColumnChoice = { respondent: null, group: null };

/** The jobs of some inputs; what a test does not name is as the command line has it. */
export function jobsOf(
  files: readonly string[],
  settings: Partial<JobSettings> = {},
  asked: Profile = everyKind(),
): AsyncIterable<Job> {
  const roles = new Roles({ asked, isFixed: true, catalogue: CATALOGUE });
  const table = { sheet: null, columns: ANY_COLUMNS };
  const shared = { plan: planOf(asked), roles, buffers: new Buffers(), inputFormat: null, table };
  return readJobs({ files, stdin: Readable.from([]), ...shared, ...settings });
}

/** What is told, where, and how gravely. */
export function toldOf({ code, args, severity, place }: Problem): unknown {
  return [code, args, severity, place ?? {}];
}
