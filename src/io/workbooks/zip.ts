import { crc32, inflateRawSync } from "node:zlib";
import { Damaged, MOST_PART_BYTES, MOST_UNPACKED_BYTES, TooLarge } from "./limits.ts";

/** One file in a zip. */
interface Entry {
  name: string;
  method: number;
  checksum: number;
  packed: number;
  unpacked: number;
  offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The longest comment that may follow the end of the directory, with the end itself. */
const MOST_AFTER_END = 0xffff + 22;

/** Stands where a number needs 64 bits, which then follow the name. */
const LONG = 0xffffffff;
const LONG_NUMBERS = 1;

const STORED = 0;
const DEFLATED = 8;
const LEAST_CHUNK = 64;

/** The files in a zip, by their names. Everything that breaks its rules is a `Damaged`, what is too large a `TooLarge`. */
export class Zip {
  readonly #bytes: Buffer;
  readonly #entries = new Map<string, Entry>();
  #unpacked = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    for (const entry of this.#directory()) this.#entries.set(keyOf(entry.name), entry);
  }

  /** In small letters, with slashes between folders. */
  get names(): string[] {
    return [...this.#entries.keys()];
  }

  /** Unpacks a file; null where there is none of that name. */
  read(name: string): Buffer | null {
    const entry = this.#entries.get(keyOf(name));
    if (!entry) return null;
    this.#unpacked += entry.unpacked;
    if (entry.unpacked > MOST_PART_BYTES || this.#unpacked > MOST_UNPACKED_BYTES) throw new TooLarge();
    const unpacked = this.#unpack(entry);
    if (unpacked.length !== entry.unpacked || crc32(unpacked) !== entry.checksum)
      throw new Damaged(`${name} is not what was packed`);
    return unpacked;
  }

  #unpack({ name, method, packed, unpacked, offset }: Entry): Buffer {
    if (this.#number(offset) !== LOCAL) throw new Damaged(`${name} is not where the directory says`);
    const from = offset + 30 + this.#short(offset + 26) + this.#short(offset + 28);
    const bytes = this.#bytes.subarray(from, from + packed);
    if (bytes.length < packed) throw new Damaged(`${name} is cut off`);
    if (method === STORED) return bytes;
    if (method !== DEFLATED) throw new Damaged(`${name} is packed in an unknown way`);
    try {
      // Room for one more than is claimed, so that a false claim is found out.
      return inflateRawSync(bytes, {
        maxOutputLength: unpacked + 1,
        chunkSize: Math.max(LEAST_CHUNK, unpacked + 1),
      });
    } catch (error) {
      throw new Damaged(`${name} cannot be unpacked`, { cause: error });
    }
  }

  *#directory(): Generator<Entry> {
    const end = this.#end();
    let at = this.#number(end + 16);
    for (let left = this.#short(end + 10); left > 0; left -= 1) {
      if (this.#number(at) !== ENTRY) throw new Damaged("the directory is broken");
      const length = this.#short(at + 28);
      const [unpacked = 0, packed = 0, offset = 0] = this.#sizes(at, at + 46 + length);
      yield {
        name: this.#bytes.toString("utf8", at + 46, at + 46 + length),
        method: this.#short(at + 10),
        checksum: this.#number(at + 16),
        packed,
        unpacked,
        offset,
      };
      at += 46 + length + this.#short(at + 30) + this.#short(at + 32);
    }
  }

  /** How long a file is, how long it is packed, and where it stands. */
  #sizes(at: number, extra: number): number[] {
    const isLong = this.#short(extra) === LONG_NUMBERS;
    let long = extra + 4;
    return [at + 24, at + 20, at + 42].map((place) => {
      const short = this.#number(place);
      if (short !== LONG || !isLong) return short;
      const found = this.#number(long) + this.#number(long + 4) * 2 ** 32;
      long += 8;
      return found;
    });
  }

  #end(): number {
    const least = Math.max(0, this.#bytes.length - MOST_AFTER_END);
    for (let at = this.#bytes.length - 22; at >= least; at -= 1) {
      if (this.#number(at) === END) return at;
    }
    throw new Damaged("there is no directory");
  }

  #number(at: number): number {
    return this.#whole(at, 4) ? this.#bytes.readUInt32LE(at) : 0;
  }

  #short(at: number): number {
    return this.#whole(at, 2) ? this.#bytes.readUInt16LE(at) : 0;
  }

  #whole(at: number, bytes: number): boolean {
    return at + bytes <= this.#bytes.length;
  }
}

/** Some programs write names in other letters than they use them, or with the slashes of Windows. */
function keyOf(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}
