import { batchWords } from "../../text/batch.ts";
import type { Environment } from "../environment.ts";

const EVERY_MILLISECONDS = 200;
/** Before this much time the rate says nothing. */
const FIRST_MILLISECONDS = 500;
const CLEAR_LINE = "\r\u001b[K";

type World = Pick<Environment, "stderr" | "stdout" | "now" | "env">;

/** Shows on a terminal how far a batch has come: one line, drawn over again. */
export class Meter {
  readonly #world: World;
  readonly #isShown: boolean;
  /** All that will be read, where that is known. */
  readonly #bytes: number | null;
  readonly #began: number;
  #last: number;
  #hasLine = false;

  constructor(world: World, { isSilent, bytes }: { isSilent: boolean; bytes: number | null }) {
    const { stderr, stdout, now, env } = world;
    this.#world = world;
    // Results on the same terminal show by themselves how far it is.
    this.#isShown = !isSilent && stderr.isTTY === true && stdout.isTTY !== true && env.TERM !== "dumb";
    this.#bytes = bytes;
    this.#began = now();
    this.#last = this.#began + FIRST_MILLISECONDS - EVERY_MILLISECONDS;
  }

  show(records: number, bytesRead: number): void {
    if (!this.#isShown) return;
    const now = this.#world.now();
    if (now - this.#last < EVERY_MILLISECONDS) return;
    this.#last = now;
    const seconds = (now - this.#began) / 1000;
    const left =
      this.#bytes === null || bytesRead === 0
        ? null
        : batchWords.timeLeft(seconds * Math.max(0, this.#bytes / bytesRead - 1));
    this.#hasLine = true;
    this.#world.stderr.write(CLEAR_LINE + batchWords.meter(records, records / seconds, left));
  }

  /** Takes the line away, so that other words can be written. */
  clear(): void {
    if (this.#hasLine) this.#world.stderr.write(CLEAR_LINE);
    this.#hasLine = false;
  }
}
