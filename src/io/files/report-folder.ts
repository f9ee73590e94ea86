import { closeSync, existsSync, openSync, renameSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../core/base/problem.ts";
import { flushName, PRIVATE, removeBegun, standingAt, unwritable } from "./beside.ts";
import { FileNames } from "./file-names.ts";
import { makeFolder } from "./folder.ts";
import { nameBeside, removeUnfinishedWrites } from "./temporary.ts";
import { untilEnd } from "./until-end.ts";

/** A report that is not in the folder. */
export interface Unwritten {
  problem: Problem;
  /** Whether the next would fare no better: the folder is gone, or the disk is full. */
  isLast: boolean;
}

/** What a folder is before any report: names in it that none may replace, and whether it was made for them. */
interface Before {
  kept: readonly string[];
  isNew: boolean;
}

/** A folder that takes one report a respondent, each in a file of its own. */
export class ReportFolder {
  readonly #folder: string;
  readonly #ending: string;
  readonly #names: FileNames;
  /** Whether this made the folder. */
  readonly #isNew: boolean;
  /** Lets signals be; until then each waits for the report at hand. */
  readonly end = untilEnd(() => this.#removeEmpty());
  #count = 0;

  private constructor(folder: string, ending: string, { kept, isNew }: Before) {
    this.#folder = folder;
    this.#isNew = isNew;
    this.#ending = ending;
    const names = kept.filter((name) => name.toLowerCase().endsWith(ending));
    this.#names = new FileNames(names.map((name) => name.slice(0, -ending.length)));
  }

  /**
   * Makes the folder where there is none, and removes what a killed program left in it.
   * @param kept names of files that no report may replace
   * @returns `unwritable-file` where none can be made
   */
  static begin(folder: string, ending: string, kept: readonly string[] = []): ReportFolder | Problem {
    try {
      const isNew = !existsSync(folder);
      makeFolder(folder);
      removeUnfinishedWrites(join(folder, ending));
      return new ReportFolder(folder, ending, { kept, isNew });
    } catch (error) {
      return unwritable(folder, error);
    }
  }

  /**
   * Writes a report, so that it is there whole or not at all. The disk is not waited for: for ten thousand pages that takes
   * minutes, and after a power cut they can be made again from the answers, as those of an interview cannot.
   */
  write(respondent: string | null, report: Uint8Array): Unwritten | null {
    this.#count += 1;
    const name = this.#names.take(fileNameOf(respondent ?? "") || `peserta-${this.#count}`);
    const file = join(this.#folder, name + this.#ending);
    const temporary = nameBeside(file);
    let isLast = true;
    try {
      writeNew(temporary, report);
      isLast = false;
      if (standingAt(file) !== "file") throw new TypeError("a device keeps its name");
      renameSync(temporary, file);
      return null;
    } catch (error) {
      removeBegun(temporary);
      return { problem: unwritable(file, error), isLast };
    }
  }

  /** Asks the disk to keep the names of all reports. */
  finish(): void {
    flushName(join(this.#folder, this.#ending));
  }

  /** A folder that was made for reports and holds none would look like a result. */
  #removeEmpty(): void {
    if (!this.#isNew) return;
    try {
      rmdirSync(this.#folder);
    } catch {
      // It holds some.
    }
  }
}

function writeNew(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, "wx", PRIVATE);
  try {
    writeFileSync(handle, bytes);
  } finally {
    closeSync(handle);
  }
}

export const MOST_FILE_NAME = 60;
/** Names that Windows keeps for devices, whatever comes after a dot. */
const RESERVED = /^(con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?=\.|$)/i;

/**
 * Letters, digits, dots, underscores and hyphens alone: such a name cannot lead out of its folder. Windows leaves out dots at
 * the end of a name.
 */
export function fileNameOf(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-")
    .replace(/^[.-]+|[.-]+$/g, "");
  const name = [...plain.slice(0, 2 * MOST_FILE_NAME)]
    .slice(0, MOST_FILE_NAME)
    .join("")
    .replace(/[.-]+$/, "");
  return name.replace(RESERVED, "$1-");
}
