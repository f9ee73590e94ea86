import { at } from "../../core/base/at.ts";

/** The respondents of a block, small enough to be handed from thread to thread. */
export interface RespondentList {
  /** In UTF-8, each with a NUL after it, which no name has. */
  names: Uint8Array;
  /** By respondent: the line, counted from 1 at the start of the block. */
  lines: Uint32Array;
  /** By respondent: the two halves of a hash. */
  hashes: Uint32Array;
}

const SEPARATOR = "\u0000";

/** The most bytes that a UTF-16 unit takes in UTF-8. */
const MOST_BYTES = 3;

/**
 * Gathers the respondents of one block after another, always in the same memory: thousands of texts kept until the end of a
 * block would leave the nursery of the garbage collector and pile up.
 */
export class RespondentGatherer {
  #names = Buffer.alloc(4096);
  #size = 0;
  #lines = new Uint32Array(256);
  #hashes = new Uint32Array(2 * 256);
  #count = 0;

  /** @param name without control characters */
  add(name: string, line: number): void {
    if (this.#count === this.#lines.length) {
      this.#lines = doubled(this.#lines);
      this.#hashes = doubled(this.#hashes);
    }
    const needed = this.#size + MOST_BYTES * name.length + 1;
    if (needed > this.#names.length) this.#names = Buffer.concat([this.#names], 2 * needed);
    this.#size += this.#names.write(name + SEPARATOR, this.#size);
    this.#lines[this.#count] = line;
    writeHash(name, this.#hashes, 2 * this.#count);
    this.#count += 1;
  }

  /** The respondents since the last time. */
  take(): RespondentList {
    const list = {
      names: Uint8Array.from(this.#names.subarray(0, this.#size)),
      lines: this.#lines.slice(0, this.#count),
      hashes: this.#hashes.slice(0, 2 * this.#count),
    };
    this.#size = 0;
    this.#count = 0;
    return list;
  }
}

/** As `at`, of one kind of list alone. */
function wordAt(words: Uint32Array, index: number): number {
  const word = words[index];
  if (word === undefined) throw new RangeError(`nothing at ${index} of ${words.length}`);
  return word;
}

function doubled(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}

/** FNV-1a and a second mix beside it, each spread over all of its bits. The high half is never zero. */
function writeHash(text: string, hashes: Uint32Array, place: number): void {
  let [high, low] = [0x811c9dc5, 0x9747b28c];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul((low ^ code) + (low << 7), 0x85ebca6b);
  }
  hashes[place] = spread(high) || 1;
  hashes[place + 1] = spread(low ^ high);
}

function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Respondents that are remembered; more would cost memory without end. */
const MOST = 1_000_000;
/** A power of two, so that the table stays half empty. */
const SLOTS = 2 ** 21;

/** A respondent who was there before. */
export interface Repeated {
  respondent: string;
  line: number;
}

/**
 * Finds respondents who come twice, in constant memory: it remembers hashes of 64 bits. That two different respondents among
 * a million share one happens once in ten million batches.
 */
export class RespondentMemory {
  readonly most: number;
  /** Whether there were more than can be remembered. */
  isFull = false;
  /** Two halves of a hash a slot, side by side; the first is zero in an empty one. */
  readonly #slots = new Uint32Array(2 * SLOTS);
  #count = 0;

  constructor(most = MOST) {
    this.most = most;
  }

  /** Remembers the respondents of the next block. @returns those who were there before */
  add({ names, lines, hashes }: RespondentList): Repeated[] {
    const found: number[] = [];
    for (let index = 0; index < lines.length; index += 1) {
      if (this.#isRepeated(wordAt(hashes, 2 * index), wordAt(hashes, 2 * index + 1))) found.push(index);
    }
    if (found.length === 0) return [];
    const texts = Buffer.from(names).toString().split(SEPARATOR);
    return found.map((index) => ({ respondent: at(texts, index), line: wordAt(lines, index) }));
  }

  #isRepeated(high: number, low: number): boolean {
    const slots = this.#slots;
    let slot = 2 * (low & (SLOTS - 1));
    while (slots[slot] !== 0) {
      if (slots[slot] === high && slots[slot + 1] === low) return true;
      slot = (slot + 2) % slots.length;
    }
    if (this.#count >= this.most) {
      this.isFull = true;
      return false;
    }
    slots[slot] = high;
    slots[slot + 1] = low;
    this.#count += 1;
    return false;
  }
}
