import { randomUUID } from "node:crypto";
import { closeSync, mkdirSync, openSync, rmSync, statSync } from "node:fs";
import { type FileHandle, open, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Problem, problem } from "../../core/base/problem.ts";
import { failureOf } from "./read.ts";
import { isDevice, writeWhole } from "./write.ts";

const PRIVATE = 0o600;
const PRIVATE_FOLDER = 0o700;

/** A file that gets its name when it is whole: until then it stands beside it under a name that cannot be foretold. */
export class PartFile {
  readonly #file: string;
  readonly #temporary: string;
  readonly #handle: FileHandle;
  readonly #end: () => void;

  private constructor(
    file: string,
    temporary: string,
    { handle, end }: { handle: FileHandle; end: () => void },
  ) {
    this.#file = file;
    this.#temporary = temporary;
    this.#handle = handle;
    this.#end = end;
  }

  /** @returns `unwritable-file` where it cannot be begun */
  static async begin(file: string): Promise<PartFile | Problem> {
    if (isDevice(file)) return unwritable(file, null);
    const temporary = join(dirname(file), `.${randomUUID()}`);
    const end = untilEnd(() => removeBegun(temporary));
    try {
      // At once: a signal that came while it was being made would leave it behind.
      closeSync(openSync(temporary, "wx", PRIVATE));
      return new PartFile(file, temporary, { handle: await open(temporary, "r+"), end });
    } catch (error) {
      end();
      return unwritable(file, error);
    }
  }

  /** Adds bytes. After a problem the file is gone. */
  async write(bytes: Uint8Array): Promise<Problem | null> {
    try {
      await this.#handle.writeFile(bytes);
      return null;
    } catch (error) {
      await this.discard();
      return unwritable(this.#file, error);
    }
  }

  /** Gives the file its name. */
  async finish(): Promise<Problem | null> {
    try {
      await this.#handle.sync();
      await this.#handle.close();
      await rename(this.#temporary, this.#file);
      this.#end();
      return null;
    } catch (error) {
      await this.discard();
      return unwritable(this.#file, error);
    }
  }

  async discard(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
    this.#end();
  }
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Whoever ends the program leaves nothing half-written behind: a signal waits for the step at hand, and then for the cleaning.
 * @returns what cleans up now, and lets signals be
 */
function untilEnd(clean: () => void): () => void {
  const end = (): void => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
    process.off("exit", end);
    clean();
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    end();
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.once(signal, onSignal);
  process.once("exit", end);
  return end;
}

/** Where the file could not even be begun, its folder may be no folder, and there is nothing. */
function removeBegun(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}

function unwritable(file: string, error: unknown): Problem {
  return problem("unwritable-file", { reason: failureOf(error) }, { file });
}

/** Whether a name belongs to a folder. */
export function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** A folder that takes one report a respondent, each in a file of its own. */
export class ReportFolder {
  readonly #folder: string;
  readonly #ending: string;
  readonly #taken = new Set<string>();
  /** Lets signals be; until then each waits for the report at hand. */
  readonly end = untilEnd(() => undefined);
  #count = 0;

  private constructor(folder: string, ending: string) {
    this.#folder = folder;
    this.#ending = ending;
  }

  /** Makes the folder where there is none. */
  static begin(folder: string, ending: string): ReportFolder | Problem {
    try {
      mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER });
      return new ReportFolder(folder, ending);
    } catch (error) {
      const isFile = (error as NodeJS.ErrnoException).code === "EEXIST";
      return problem("unwritable-file", { reason: isFile ? "other" : failureOf(error) }, { file: folder });
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
