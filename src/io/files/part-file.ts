import { closeSync, openSync } from "node:fs";
import { type FileHandle, open, rename } from "node:fs/promises";
import type { Problem } from "../../core/base/problem.ts";
import { flushName, INTO, PRIVATE, removeBegun, standingAt, unwritable } from "./beside.ts";
import { nameBeside, removeUnfinishedWrites } from "./temporary.ts";
import { untilEnd } from "./until-end.ts";

/**
 * A file that gets its name when it is whole: until then it stands beside it under a name that cannot be foretold. A device or a
 * pipe is written into instead.
 */
export class PartFile {
  readonly #file: string;
  /** Null where a stream is written into. */
  readonly #temporary: string | null;
  readonly #handle: FileHandle;
  readonly #end: () => void;

  private constructor(
    file: string,
    temporary: string | null,
    { handle, end }: { handle: FileHandle; end: () => void },
  ) {
    this.#file = file;
    this.#temporary = temporary;
    this.#handle = handle;
    this.#end = end;
  }

  /** @returns `unwritable-file` where it cannot be begun */
  static async begin(file: string): Promise<PartFile | Problem> {
    const standing = standingAt(file);
    if (standing === "other") return unwritable(file, null);
    return standing === "stream" ? PartFile.#into(file) : PartFile.#beside(file);
  }

  static async #into(file: string): Promise<PartFile | Problem> {
    try {
      return new PartFile(file, null, { handle: await open(file, INTO), end: () => undefined });
    } catch (error) {
      return unwritable(file, error);
    }
  }

  static async #beside(file: string): Promise<PartFile | Problem> {
    removeUnfinishedWrites(file);
    const temporary = nameBeside(file);
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

  /** Gives the file its name. It returns when the disk has it, name and all. */
  async finish(): Promise<Problem | null> {
    try {
      await this.#close();
      this.#end();
      return null;
    } catch (error) {
      await this.discard();
      return unwritable(this.#file, error);
    }
  }

  async #close(): Promise<void> {
    if (this.#temporary === null) return this.#handle.close();
    await this.#handle.sync();
    await this.#handle.close();
    await rename(this.#temporary, this.#file);
    flushName(this.#file);
  }

  async discard(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
    this.#end();
  }
}
