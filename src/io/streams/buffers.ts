/** More than this many are left to the garbage collector. */
const MOST_FREE = 32;

/**
 * Buffers to use again: left to the garbage collector, hundreds of megabytes would pile up between two of its rounds. Threads
 * share them, since one that changes hands costs more: from the first on, each access to any buffer is checked.
 */
export class Buffers {
  readonly #free: SharedArrayBuffer[] = [];

  /** A buffer of at least so many bytes; what it holds is of no meaning. */
  take(bytes: number): SharedArrayBuffer {
    const index = this.#free.findIndex((buffer) => buffer.byteLength >= bytes);
    const [found] = index < 0 ? [] : this.#free.splice(index, 1);
    return found ?? new SharedArrayBuffer(bytes);
  }

  /** Gives one back that nobody reads any more. */
  give(buffer: ArrayBufferLike): void {
    const isUsable = buffer instanceof SharedArrayBuffer && buffer.byteLength > 0;
    if (isUsable && this.#free.length < MOST_FREE) this.#free.push(buffer);
  }
}
