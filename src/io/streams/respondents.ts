import { at } from "../../core/base/at.ts";
import { NAME_HASH, writeNameHash } from "./name-hash.ts";

/** The respondents of a block, small enough to be handed from thread to thread. */
export interface RespondentList {
  /** In UTF-8, each with a NUL after it, which no name has. */
  names: Uint8Array;
  /** By respondent: the line, counted from 1 at the start of the block. */
  lines: Uint32Array;
  /** By respondent: what `writeNameHash` writes. */
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
  #hashes = new Uint32Array(NAME_HASH * 256);
  #count = 0;

  /** @param name without control characters */
  add(name: string, line: number): void {
    if (this.#count === this.#lines.length) {
      this.#lines = doubled(this.#lines);
      this.#hashes = doubled(this.#hashes);
    }
    const needed = this.#size + MOST_BYTES * name.length + 1;
    if (needed > this.#names.length) this.#names = Buffer.concat([this.#names], 2 * needed);
    this.#size += writeAscii(name, this.#names, this.#size) ?? this.#names.write(name, this.#size);
    this.#names[this.#size] = 0;
    this.#size += 1;
    this.#lines[this.#count] = line;
    writeNameHash(name, this.#hashes, NAME_HASH * this.#count);
    this.#count += 1;
  }

  /** The respondents since the last time. */
  take(): RespondentList {
    const list = {
      names: Uint8Array.from(this.#names.subarray(0, this.#size)),
      lines: this.#lines.slice(0, this.#count),
      hashes: this.#hashes.slice(0, NAME_HASH * this.#count),
    };
    this.#size = 0;
    this.#count = 0;
    return list;
  }
}

/** Writes a name of ASCII, which is done sooner than asking the system to. @returns its bytes; null where it is of more */
function writeAscii(name: string, bytes: Uint8Array, place: number): number | null {
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index);
    if (code > MOST_ASCII) return null;
    bytes[place + index] = code;
  }
  return name.length;
}

const MOST_ASCII = 0x7f;

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

/** Respondents that are remembered; more would cost memory without end. */
export const MOST_REMEMBERED = 1_000_000;
/** A power of two, so that the table stays half empty. */
const SLOTS = 2 ** 21;

/** A respondent who was there before, or one whose name is written otherwise. */
export interface Repeated {
  respondent: string;
  line: number;
  /** Whether the name is the very same. */
  isSame: boolean;
}

/**
 * Finds respondents who come twice, or nearly so, in constant memory: it remembers hashes. That two different respondents among
 * a million share one happens once in ten million batches.
 */
export class RespondentMemory {
  readonly most: number;
  /** Whether there were more than can be remembered. */
  isFull = false;
  /** Name hashes side by side; the first word is zero in an empty slot. */
  readonly #slots = new Uint32Array(NAME_HASH * SLOTS);
  #count = 0;

  constructor(most = MOST_REMEMBERED) {
    this.most = most;
  }

  /** Remembers the respondents of the next block. @returns those who were there before */
  add({ names, lines, hashes }: RespondentList): Repeated[] {
    const found: { index: number; isSame: boolean }[] = [];
    for (let index = 0; index < lines.length; index += 1) {
      const before = this.#find(hashes, NAME_HASH * index);
      if (before !== Before.none) found.push({ index, isSame: before === Before.same });
    }
    if (found.length === 0) return [];
    const texts = Buffer.from(names).toString().split(SEPARATOR);
    return found.map(({ index, isSame }) => ({
      respondent: at(texts, index),
      line: wordAt(lines, index),
      isSame,
    }));
  }

  /** Looks for a respondent, and remembers a name that was not there before. */
  #find(hashes: Uint32Array, place: number): Before {
    const slots = this.#slots;
    const high = wordAt(hashes, place);
    const low = wordAt(hashes, place + 1);
    const exact = wordAt(hashes, place + 2);
    let before: Before = Before.none;
    let slot = NAME_HASH * (low & (SLOTS - 1));
    while (slots[slot] !== 0) {
      if (slots[slot] === high && slots[slot + 1] === low) {
        if (slots[slot + 2] === exact) return Before.same;
        before = Before.alike;
      }
      slot = (slot + NAME_HASH) % slots.length;
    }
    if (this.#count >= this.most) {
      this.isFull = true;
      return before;
    }
    slots[slot] = high;
    slots[slot + 1] = low;
    slots[slot + 2] = exact;
    this.#count += 1;
    return before;
  }
}

/** What is remembered of a respondent. */
const Before = { none: 0, alike: 1, same: 2 } as const;
type Before = (typeof Before)[keyof typeof Before];
