import { nearest } from "../../core/base/suggest.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { buildReport } from "../../core/report/build.ts";
import type { Answers } from "../../core/scoring/answers.ts";
import { assess } from "../../core/scoring/assess.ts";
import { compareAnswers } from "../../core/scoring/compare.ts";
import type { RenderOptions } from "../../render/format.ts";
import { FORMATS, type Format, formatOfFile, isFormatFor } from "../../render/format.ts";
import { renderLazily } from "../../render/index.ts";
import { cli } from "../../text/cli.ts";
import type { CommonOptions, Environment, ExitCode } from "../environment.ts";
import { colourOf, widthOf } from "./colour.ts";
import { reportProblems, reportUsage } from "./failures.ts";

/** How and where a result goes. */
export interface ResultOptions extends CommonOptions {
  format?: string;
  json?: boolean;
  /** `--keluaran`: a file; stdout when left out. */
  output?: string;
  /** `--ringkas`: the text in ten lines. */
  brief?: boolean;
}

/** The format asked for, or the exit code of having asked for one that does not exist. */
export function formatOf(environment: Environment, options: ResultOptions): Format | null | ExitCode {
  const { json = false, format: name, brief = false } = options;
  if (name !== undefined && !isFormatFor(name, "report"))
    return reportUnknownFormat(environment, name, FORMATS);
  const asked = json
    ? "json"
    : (name ?? formatOfFile(options.output ?? "", "report") ?? (brief ? "teks" : null));
  if (brief && asked !== "teks") return reportUsage(environment, cli.errors.briefIsText);
  return asked;
}

/** Prints which formats there are. */
export function reportUnknownFormat(
  environment: Environment,
  name: string,
  known: readonly string[],
): ExitCode {
  const sentence = cli.errors.unknownFormat(name, known);
  return reportUsage(environment, { sentence, suggestion: nearest(name, known) });
}

/** Answers that were checked, and how to draw their report. */
export interface Scored {
  profile: Profile;
  answers: Answers;
  respondent: string | null;
  /** Earlier answers to compare with. */
  earlier?: Answers;
  format: Format;
}

/** Scores answers that were checked, and draws the report for the place it goes to. */
export async function drawReport(
  environment: Environment,
  options: ResultOptions,
  { profile, answers, respondent, earlier, format }: Scored,
): Promise<string> {
  const movements = earlier && compareAnswers(profile, earlier, answers);
  const extras = { respondent, ...(movements && { movements }) };
  const report = buildReport(profile, assess(profile, answers), extras);
  return renderLazily(profile, report, format, surfaceOf(environment, options));
}

/** The width and the colours of the place that a result goes to; a file gets the renderer's own. */
export function surfaceOf(
  environment: Environment,
  options: ResultOptions & { linear?: boolean },
): RenderOptions {
  const { stdout, env } = environment;
  const brief = options.brief ?? false;
  if (options.output !== undefined) return { brief };
  const bars = options.linear !== true && env.ACCESSIBLE !== "1";
  return { brief, bars, width: widthOf(stdout), colour: colourOf(environment, options, stdout) };
}

/** Writes a result to stdout or into the file of `--keluaran`. */
export async function deliver(
  environment: Environment,
  options: ResultOptions,
  text: string,
): Promise<ExitCode> {
  if (options.output === undefined) {
    await writeTo(environment.stdout, text);
    return 0;
  }
  const { writeWhole } = await import("../../io/files/write.ts");
  const failed = writeWhole(options.output, text);
  if (failed) return reportProblems(environment, options, [failed]);
  environment.stderr.write(`${cli.written(options.output)}\n`);
  return 0;
}

function writeTo(output: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    output.write(text, () => resolve());
  });
}
