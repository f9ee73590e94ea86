import type { Answers } from "../../core/scoring/answers.ts";
import { type CheckedText, checkText, needsPlaces } from "../../io/answers/records.ts";
import { fileSize, readText } from "../../io/files/read.ts";
import { FIRST_ROLE, findProfile } from "../../io/profiles/catalogue.ts";
import { Roles } from "../../io/profiles/roles.ts";
import type { Format } from "../../render/format.ts";
import { cli } from "../../text/cli.ts";
import type { BatchOptions } from "../batch/options.ts";
import type { Environment, ExitCode } from "../environment.ts";
import { reportProblems, reportUsage } from "../output/failures.ts";
import { deliver, drawReport, formatOf } from "../output/results.ts";

export interface ScoreOptions extends BatchOptions {
  /** `--peran`: a catalogue id or a YAML file. */
  role?: string;
  /** `--dibanding`: a file of earlier answers. */
  earlier?: string;
  /** `--gabung`: the files are summaries. */
  merges?: boolean;
}

/** `nilai`: scores answer files, or stdin. What can be scored is scored; every problem is told. */
export async function scoreCommand(
  environment: Environment,
  files: readonly string[],
  options: ScoreOptions,
): Promise<ExitCode> {
  if (options.merges) {
    const { mergeCommand } = await import("../batch/merge.ts");
    return mergeCommand(environment, files, options);
  }
  const format = formatOf(environment, options);
  if (typeof format === "number") return format;
  const asked = await findProfile(environment.catalogue, options.role ?? FIRST_ROLE);
  if ("problems" in asked) {
    return reportProblems(environment, options, asked.problems, () => asked.source);
  }
  const { profile } = asked;
  const isFixed = options.role !== undefined;
  const inputs = files.length > 0 ? files : ["-"];
  if (inputs.includes("-") && environment.stdin.isTTY) environment.stderr.write(`${cli.reading}\n`);
  const begun = isBatch(inputs, options) ? null : await readShort(environment, inputs[0] ?? "-");
  const roles = new Roles({ asked: profile, isFixed, catalogue: environment.catalogue });
  const checked = begun?.text === undefined ? null : checkText(begun.text, roles);
  if (options.earlier !== undefined && checked?.records.length !== 1) {
    return reportUsage(environment, { sentence: cli.errors.comparesOne, command: "kerja-cocok nilai" });
  }
  const single = checked && readSingle(checked);
  if (single) return scoreSingle(environment, options, single, format ?? "teks");
  // One respondent must not pay for what thousands need.
  const { runBatch } = await import("../batch/run.ts");
  const stdin = begun?.stdin ?? environment.stdin;
  return runBatch(environment, options, { files: inputs, stdin, asked: profile, isFixed, format });
}

function isBatch(inputs: readonly string[], options: ScoreOptions): boolean {
  const { inputFormat, workers, explains, summary } = options;
  return inputs.length > 1 || [inputFormat, workers, explains, summary].some((one) => one !== undefined);
}

/** A longer input is not read whole. */
const SHORT_BYTES = 256 * 1024;

/** The text of a short input; of stdin also all that was read, for whoever goes on with it. */
interface Begun {
  text?: string;
  stdin?: AsyncIterable<Uint8Array | string>;
}

async function readShort({ stdin }: Environment, file: string): Promise<Begun> {
  if (file === "-") return readShortStream(stdin);
  if ((fileSize(file) ?? Number.POSITIVE_INFINITY) > SHORT_BYTES) return {};
  const read = readText(file);
  return "text" in read ? { text: read.text } : {};
}

async function readShortStream(stream: NodeJS.ReadableStream): Promise<Begun> {
  const iterator = stream[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let failed: unknown;
  let isWhole = false;
  for (let size = 0; size <= SHORT_BYTES && !isWhole; ) {
    try {
      const { done, value } = await iterator.next();
      isWhole = done === true;
      const part = typeof value === "string" ? Buffer.from(value) : (value ?? new Uint8Array());
      size += part.length;
      parts.push(part);
    } catch (error) {
      failed = error;
      break;
    }
  }
  async function* all(): AsyncGenerator<Uint8Array | string> {
    yield* parts;
    if (failed) throw failed;
    if (!isWhole) yield* { [Symbol.asyncIterator]: () => iterator };
  }
  const begun = { stdin: all() };
  if (!isWhole) return begun;
  const text = new TextDecoder().decode(Buffer.concat(parts));
  return { ...begun, text };
}

type Single = NonNullable<CheckedText["records"][number]["sound"]> & { respondent: string | null };

/** The only record of a text; null when there are several, or anything is to be told about it. */
function readSingle(checked: CheckedText): Single | null {
  const [record] = checked.records;
  if (checked.records.length !== 1 || needsPlaces(checked) || !record?.sound) return null;
  return { ...record.sound, respondent: record.respondent };
}

async function scoreSingle(
  environment: Environment,
  options: ScoreOptions,
  single: Single,
  format: Format,
): Promise<ExitCode> {
  const compared = await readCompared(environment, options, single);
  if (typeof compared === "number") return compared;
  const scored = { ...single, ...compared, format };
  return deliver(environment, options, await drawReport(environment, options, scored));
}

/** The earlier answers to compare with, if any were asked for. */
async function readCompared(
  environment: Environment,
  options: ScoreOptions,
  single: Single,
): Promise<{ earlier?: Answers } | ExitCode> {
  if (options.earlier === undefined) return {};
  const { readEarlier } = await import("./comparing.ts");
  const read = await readEarlier(environment, options, options.earlier, single);
  return typeof read === "number" ? read : { earlier: read.answers };
}
