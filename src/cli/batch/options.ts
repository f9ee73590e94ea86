import { nearest } from "../../core/base/suggest.ts";
import { INPUT_FORMATS, type InputFormat } from "../../io/answers/format.ts";
import { extensionOf, formatOfFile, formatsFor } from "../../render/format.ts";
import { batchWords } from "../../text/batch.ts";
import { pathWords } from "../../text/paths.ts";
import type { Options } from "../args/options.ts";
import type { Misuse } from "../outcome.ts";
import { todoFor } from "../output/endings.ts";

/** What a batch may be asked for beyond a single respondent. */
export type BatchOptions = Pick<
  Options,
  | "role"
  | "inputFormat"
  | "workers"
  | "explains"
  | "silent"
  | "summary"
  | "respondentColumn"
  | "groupColumn"
  | "sheet"
> &
  Partial<Pick<Options, "precision">>;

/** The options, checked. */
export interface CheckedOptions {
  inputFormat: InputFormat | null;
  workers: number | null;
}

/** More threads than any machine has processors are a typo. */
export const MOST_WORKERS = 256;

/**
 * Reads the options whose values are words or numbers.
 * @param recap what `--rekap` writes
 */
export function checkOptions(
  { inputFormat, workers, summary }: BatchOptions,
  recap: "summary" | "sums" = "summary",
): CheckedOptions | Misuse {
  if (inputFormat !== undefined && !isInputFormat(inputFormat)) {
    const sentence = batchWords.unknownInput(inputFormat, INPUT_FORMATS);
    return { sentence, suggestion: nearest(inputFormat, INPUT_FORMATS) };
  }
  const isCount = workers === undefined || (/^\d+$/.test(workers) && Number(workers) <= MOST_WORKERS);
  if (!isCount) return { sentence: batchWords.unknownWorkers(workers, MOST_WORKERS) };
  if (summary !== undefined && formatOfFile(summary, recap) === null) {
    const known = formatsFor(recap).map(extensionOf);
    const sentence = pathWords.summaryName(summary, known);
    return { sentence, ...todoFor(summary, known) };
  }
  return { inputFormat: inputFormat ?? null, workers: workers === undefined ? null : Number(workers) };
}

function isInputFormat(name: string): name is InputFormat {
  return INPUT_FORMATS.some((format) => format === name);
}
