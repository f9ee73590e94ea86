import type { Summary } from "../../core/summary/shape.ts";
import { writeWhole } from "../../io/files/write.ts";
import { renderSummary, summaryFormatOf } from "../../render/summary/formats.ts";
import { cli } from "../../text/cli.ts";
import type { CommonOptions, Environment, ExitCode } from "../environment.ts";
import { reportProblems } from "../output/failures.ts";

/** Writes a summary into the file of `--rekap`, in the format that its name asks for. */
export async function writeSummary(
  environment: Environment,
  options: CommonOptions,
  file: string,
  summary: Summary,
): Promise<ExitCode> {
  const format = summaryFormatOf(file);
  if (format === null) throw new RangeError(`no format for ${file}: the command checks its name`);
  const failed = writeWhole(file, renderSummary(summary, format));
  if (failed) return reportProblems(environment, options, [failed]);
  environment.stderr.write(`${cli.written(file)}\n`);
  return 0;
}
