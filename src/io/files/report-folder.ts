import { join } from "node:path";
import type { Problem } from "../../core/base/problem.ts";
import { unwritable } from "./beside.ts";
import { makeFolder } from "./folder.ts";
import { untilEnd } from "./until-end.ts";
import { writeWhole } from "./write.ts";

/** A folder that takes one report a respondent, each in a file of its own. */
export class ReportFolder {
  readonly #folder: string;
  readonly #ending: string;
  readonly #taken: Set<string>;
  /** Lets signals be; until then each waits for the report at hand. */
  readonly end = untilEnd(() => undefined);
  #count = 0;

  private constructor(folder: string, ending: string, kept: readonly string[]) {
    this.#folder = folder;
    this.#ending = ending;
    const names = kept.map((name) => name.toLowerCase()).filter((name) => name.endsWith(ending));
    this.#taken = new Set(names.map((name) => name.slice(0, -ending.length)));
  }

  /**
   * Makes the folder where there is none.
   * @param kept names of files that no report may replace
   * @returns `unwritable-file` where none can be made
   */
  static begin(folder: string, ending: string, kept: readonly string[] = []): ReportFolder | Problem {
    try {
      makeFolder(folder);
      return new ReportFolder(folder, ending, kept);
    } catch (error) {
      return unwritable(folder, error);
    }
  }

  write(respondent: string | null, text: string): Problem | null {
    this.#count += 1;
    return writeWhole(join(this.#folder, this.#nameFor(respondent) + this.#ending), text);
  }

  /** A name of its own, also where the system does not tell capitals from small letters. */
  #nameFor(respondent: string | null): string {
    const base = fileNameOf(respondent ?? "") || `peserta-${this.#count}`;
    let name = base;
    for (let number = 2; this.#taken.has(name.toLowerCase()); number += 1) name = `${base}-${number}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

const MOST_NAME = 60;
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Letters, digits, dots, underscores and hyphens alone: such a name cannot lead out of its folder. */
export function fileNameOf(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-")
    .replace(/^[.-]+|[.-]+$/g, "");
  const name = [...plain]
    .slice(0, MOST_NAME)
    .join("")
    .replace(/[.-]+$/, "");
  return RESERVED.test(name) ? `${name}-` : name;
}
