import { nearest } from "../../core/base/suggest.ts";
import { INPUT_FORMATS, type InputFormat } from "../../io/answers/format.ts";
import { formatOfFile } from "../../render/format.ts";
import { batchWords } from "../../text/batch.ts";
import type { Misuse } from "../output/failures.ts";
import type { ResultOptions } from "../output/results.ts";

/** What a batch may be asked for beyond a single respondent. */
export interface BatchOptions extends ResultOptions {
  /** `--masukan`: how the records stand in the inputs. */
  inputFormat?: string;
  /** `--pekerja`: threads; chosen by size when left out. */
  workers?: string;
  /** `--jelaskan`: tells what each column of a table was taken for. */
  explains?: boolean;
  /** `--senyap`: no progress, and no count at the end. */
  silent?: boolean;
  /** `--rekap`: the file of the summary. */
  summary?: string;
}

/** The options, checked. */
export interface CheckedOptions {
  inputFormat: InputFormat | null;
  workers: number | null;
}

/** More threads than any machine has processors are a typo. */
const MOST_WORKERS = 256;

/** Reads the options whose values are words or numbers. */
export function checkOptions({ inputFormat, workers, summary }: BatchOptions): CheckedOptions | Misuse {
  const known: readonly string[] = INPUT_FORMATS;
  if (inputFormat !== undefined && !known.includes(inputFormat)) {
    const sentence = batchWords.unknownInput(inputFormat, INPUT_FORMATS);
    return { sentence, suggestion: nearest(inputFormat, INPUT_FORMATS) };
  }
  const count = workers === undefined ? null : Number(workers);
  const isCount = workers === undefined || (/^\d+$/.test(workers) && Number(workers) <= MOST_WORKERS);
  if (!isCount) return { sentence: batchWords.unknownWorkers(workers), command: "kerja-cocok nilai" };
  if (summary !== undefined && formatOfFile(summary, "summary") === null) {
    return { sentence: batchWords.unknownSummary(summary), command: "kerja-cocok nilai" };
  }
  return { inputFormat: (inputFormat as InputFormat | undefined) ?? null, workers: count };
}
