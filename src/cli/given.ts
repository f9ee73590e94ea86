import { type CheckedText, checkText, needsPlaces } from "../io/answers/records.ts";
import { type RoleChoice, Roles } from "../io/profiles/roles.ts";
import { type OpenInput, openInput, shortDocument } from "../io/streams/open.ts";
import { cli } from "../text/cli.ts";
import type { Options } from "./args/options.ts";
import type { BatchOptions } from "./batch/options.ts";
import type { Desk } from "./desk.ts";
import type { Misuse, Refusal } from "./outcome.ts";
import { isFolderName } from "./output/folder-name.ts";
import type { Scored } from "./output/results.ts";

/** One person whose answers can be scored. */
export type Single = Omit<Scored, "format">;

/** The answers that a command was given: those of one person, or what a batch begins with. */
export interface Given {
  inputs: readonly string[];
  first: OpenInput | null;
  encoding: string | null;
  /** The only record, where nothing is to be told about it. */
  single: Single | null;
  /** How many there are in a short JSON text; null for any other input. */
  records: number | null;
  /** Whether it is a short JSON text that holds nobody who can be scored: what is wrong with it is all that there is to tell. */
  isUnsound: boolean;
}

/**
 * Opens the answers that a command was given, and reads those of one person.
 * @param isBatch whether even one person is a batch here
 */
export async function readGiven(
  desk: Desk,
  files: readonly string[],
  options: BatchOptions & Pick<Options, "encoding" | "output">,
  { roles, isBatch }: { roles: RoleChoice; isBatch: boolean },
): Promise<Given | Refusal> {
  const { stdin } = desk.world;
  const inputs = files.length > 0 ? files : ["-"];
  if (inputs.includes("-") && stdin.isTTY) desk.note(cli.reading);
  const encoding = options.encoding === undefined ? null : await encodingOf(options.encoding);
  if (encoding === null && options.encoding !== undefined) return unknownEncoding(options.encoding);
  const isMany = isBatch || asksForBatch(inputs, options);
  const first = isMany ? null : await openInput(inputs[0] ?? "-", stdin, encoding);
  if (first && "problem" in first) return { problems: [first.problem] };
  const short = first && checkShort(first, roles);
  const single = short && readSingle(short);
  const isUnsound = short?.records.every(({ sound }) => sound === null) ?? false;
  return { inputs, first, encoding, single, records: short?.records.length ?? null, isUnsound };
}

/** Refuses what options of a batch say; one respondent has none of them. */
export async function refuseOptions(options: BatchOptions): Promise<Misuse | null> {
  const { inputFormat, workers, summary } = options;
  if ([inputFormat, workers, summary].every((one) => one === undefined)) return null;
  const { checkOptions } = await import("./batch/options.ts");
  const checked = checkOptions(options);
  return "sentence" in checked ? checked : null;
}

async function encodingOf(name: string): Promise<string | null> {
  const { encodingNamed } = await import("../io/files/encoding.ts");
  return encodingNamed(name);
}

function unknownEncoding(name: string): Misuse {
  return { sentence: cli.errors.unknownEncoding(name) };
}

/** Refuses a workbook as what a terminal shows: it is no text. */
export const NO_WORKBOOK_IN_TERMINAL = { sentence: cli.errors.noWorkbook, todo: cli.errors.nameWorkbook };

function asksForBatch(inputs: readonly string[], options: BatchOptions & Pick<Options, "output">): boolean {
  const { inputFormat, workers, explains, summary, respondentColumn, groupColumn, sheet, output } = options;
  const named = [inputFormat, workers, summary, respondentColumn, groupColumn, sheet];
  const hasPages = output !== undefined && isFolderName(output);
  return inputs.length > 1 || explains || hasPages || named.some((one) => one !== undefined);
}

/** A short JSON text, checked; null for any other input. */
function checkShort(first: OpenInput, roles: RoleChoice): CheckedText | null {
  const text = shortDocument(first);
  return text === null || first.problems.length > 0 ? null : checkText(text, new Roles(roles));
}

/** The only record of a text; null when there are several, or anything is to be told about it. */
function readSingle(checked: CheckedText): Single | null {
  const [record] = checked.records;
  if (checked.records.length !== 1 || needsPlaces(checked) || !record?.sound) return null;
  return { ...record.sound, respondent: record.respondent, group: record.group };
}
