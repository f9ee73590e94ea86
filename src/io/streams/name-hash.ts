import { simplified } from "../../core/base/words.ts";

/** The words of a name's hash: two of what it says, and one of how it is written. */
export const NAME_HASH = 3;

/** Kinds of characters: those that are no letter, digit or space and those beyond ASCII have none. */
const DIGIT = 1;
const SMALL = 2;
const CAPITAL = 3;
const SPACE = 4;

const KINDS = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));
const TO_SMALL = 32;
const DASH = 45;

function kindOf(sign: string): number {
  if (/[0-9]/.test(sign)) return DIGIT;
  if (/[a-z]/.test(sign)) return SMALL;
  if (/[A-Z]/.test(sign)) return CAPITAL;
  return /[\s_-]/.test(sign) ? SPACE : 0;
}

/**
 * Writes the hash of a name. Its first two words are the same for names that differ by case, accents, width, unseen signs, spaces
 * and dashes alone: `A-01` and `a 01`. Between two digits they count: 1-11 is not 11-1. The first word is never zero.
 */
export function writeNameHash(name: string, hashes: Uint32Array, place: number): void {
  if (!writeSaid(name, hashes, place)) writeSaid(simplified(name), hashes, place);
  let exact = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1)
    exact = Math.imul(exact ^ name.charCodeAt(index), 0x01000193);
  hashes[place + 2] = spread(exact);
}

/**
 * FNV-1a and a second mix beside it, each spread over all of its bits.
 * @returns whether the name is of ASCII alone; else it must be simplified first
 */
function writeSaid(name: string, hashes: Uint32Array, place: number): boolean {
  let [high, low] = [0x811c9dc5, 0x9747b28c];
  let isAscii = true;
  let last = 0;
  let hasSpace = false;
  for (let index = 0; index < name.length; index += 1) {
    let code = name.charCodeAt(index);
    const kind = KINDS[code];
    if (kind === undefined) isAscii = false;
    if (kind === SPACE) {
      hasSpace = true;
      continue;
    }
    if (kind === CAPITAL) code += TO_SMALL;
    if (hasSpace && last === DIGIT && kind === DIGIT) {
      high = Math.imul(high ^ DASH, 0x01000193);
      low = Math.imul((low ^ DASH) + (low << 7), 0x85ebca6b);
    }
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul((low ^ code) + (low << 7), 0x85ebca6b);
    last = kind ?? 0;
    hasSpace = false;
  }
  hashes[place] = spread(high) || 1;
  hashes[place + 1] = spread(low ^ high);
  return isAscii;
}

function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
