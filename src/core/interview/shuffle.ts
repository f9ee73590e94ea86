import { at } from "../base/at.ts";

/** A seed: any whole number from 0 to 2^32 − 1. */
export type Seed = number;

/**
 * The order in which to show `count` options: the same seed and item always give the same order (Fisher–Yates, driven
 * by mulberry32).
 * @returns a permutation of 0 … count − 1
 */
export function shuffledOrder(count: number, seed: Seed, itemId: string): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  let state = mix(seed, itemId);
  for (let last = count - 1; last > 0; last -= 1) {
    state = (state + 0x6d2b79f5) >>> 0;
    const picked = Math.floor(uniform(state) * (last + 1));
    const swapped = at(order, picked);
    order[picked] = at(order, last);
    order[last] = swapped;
  }
  return order;
}

/** FNV-1a over the item's id, begun at the seed: each item gets a stream of its own. */
function mix(seed: Seed, itemId: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < itemId.length; index += 1) {
    hash = Math.imul(hash ^ itemId.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}

/** One step of mulberry32 (Tommy Ettinger, public domain): from 0 to below 1. */
function uniform(state: number): number {
  let value = Math.imul(state ^ (state >>> 15), state | 1);
  value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
  return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
}
