import type { Summary } from "../../core/summary/shape.ts";
import { writeWhole } from "../../io/files/write.ts";
import { formatOfFile } from "../../render/format.ts";
import { loadRenderer } from "../../render/index.ts";
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
  const format = formatOfFile(file, "summary");
  if (format === null) throw new RangeError(`no format for ${file}: the command checks its name`);
  const render = await loadRenderer("summary", format);
  const failed = writeWhole(file, render(summary, {}));
  if (failed) return reportProblems(environment, options, [failed]);
  environment.stderr.write(`${cli.written(file)}\n`);
  return 0;
}
