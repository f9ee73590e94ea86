import { batchWords } from "../../text/batch.ts";
import type { Environment } from "../environment.ts";

const EVERY_MILLISECONDS = 200;
/** Before this much time the rate says nothing. */
const FIRST_MILLISECONDS = 500;
const CLEAR_LINE = "\r\u001b[K";

/** Shows on a terminal how far a batch has come: one line, drawn over again. */
export class Progress {
  readonly #environment: Environment;
  readonly #isShown: boolean;
  /** All that will be read, where that is known. */
  readonly #bytes: number | null;
  readonly #began: number;
  #last: number;
  #hasLine = false;

  constructor(environment: Environment, isSilent: boolean, bytes: number | null) {
    const { stderr, stdout, now, env } = environment;
    this.#environment = environment;
    // Results on the same terminal show by themselves how far it is.
    this.#isShown = !isSilent && stderr.isTTY === true && stdout.isTTY !== true && env.TERM !== "dumb";
    this.#bytes = bytes;
    this.#began = now();
    this.#last = this.#began + FIRST_MILLISECONDS - EVERY_MILLISECONDS;
  }

  show(records: number, bytesRead: number): void {
    if (!this.#isShown) return;
    const now = this.#environment.now();
    if (now - this.#last < EVERY_MILLISECONDS) return;
    this.#last = now;
    const seconds = (now - this.#began) / 1000;
    const left =
      this.#bytes === null || bytesRead === 0
        ? null
        : batchWords.timeLeft(seconds * Math.max(0, this.#bytes / bytesRead - 1));
    this.#hasLine = true;
    this.#environment.stderr.write(CLEAR_LINE + batchWords.progress(records, records / seconds, left));
  }

  /** Takes the line away, so that other words can be written. */
  clear(): void {
    if (this.#hasLine) this.#environment.stderr.write(CLEAR_LINE);
    this.#hasLine = false;
  }
}
