import { itemFingerprint, markOf } from "../profile/fingerprint.ts";
import { type Item, listItems } from "../profile/items.ts";
import type { Profile } from "../profile/profile.ts";
import { SIGNS } from "./signs.ts";

/** How many signs of a code tell of which role and edition it is. */
export const MARK_SIGNS = 3;

const SIGN_BITS = 5;

/** At least so many bits of the answers' signs are to spare, so that few codes of another edition could be one of this. */
const SPARE_BITS = 4;

/** How the codes of a profile are laid out. */
export interface Layout {
  items: readonly Item[];
  /** The first signs of every code. */
  mark: string;
  /** How many signs the answers take. */
  signs: number;
  /** How many different answers there are. */
  ways: bigint;
  /** How many numbers fit into the signs of the answers. */
  space: bigint;
  /** Added to the number of the answers, so that a code without answers is no row of zeros that nobody can count. */
  shift: bigint;
}

const known = new WeakMap<Profile, Layout>();

/** The layout of a profile's codes, worked out once a profile. */
export function layoutOf(profile: Profile): Layout {
  const layout = known.get(profile) ?? makeLayout(profile);
  known.set(profile, layout);
  return layout;
}

function makeLayout(profile: Profile): Layout {
  const items = listItems(profile);
  const ways = items.reduce((all, { options }) => all * BigInt(options.length + 1), 1n);
  const bits = (ways - 1n).toString(2).length + SPARE_BITS;
  const signs = Math.ceil(bits / SIGN_BITS);
  const space = 1n << BigInt(signs * SIGN_BITS);
  // Unlike the profile's fingerprint, this one is of the items in their order, which decides what each digit answers.
  const print = markOf(JSON.stringify([profile.id, items.map(itemFingerprint)]));
  const head = BigInt(`0x${print}`);
  const mark = signsOf(head % (1n << BigInt(MARK_SIGNS * SIGN_BITS)), MARK_SIGNS);
  const digits = print.repeat(Math.ceil((signs * SIGN_BITS) / (4 * print.length)));
  return { items, mark, signs, ways, space, shift: BigInt(`0x${digits}`) % space };
}

/** A number as so many signs. */
export function signsOf(number: bigint, signs: number): string {
  let text = "";
  for (let rest = number; text.length < signs; rest >>= BigInt(SIGN_BITS)) {
    text = SIGNS.charAt(Number(rest & 31n)) + text;
  }
  return text;
}

/** The number that values of signs are. */
export function numberOf(values: readonly number[]): bigint {
  return values.reduce((number, value) => (number << BigInt(SIGN_BITS)) | BigInt(value), 0n);
}
