import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { type Item, listItems } from "./items.ts";
import { planOf } from "./plan.ts";
import type { Profile } from "./profile.ts";
import { scoredContent } from "./scored-content.ts";

/** Enough to tell profiles apart, short enough to read out. */
const LENGTH = 16;

/**
 * A hash of everything that decides how answers count: items, options, points, weights and floors. The order in
 * the YAML and texts that nobody answers to do not matter.
 */
export function fingerprint(profile: Profile): string {
  const plan = planOf(profile);
  const items = listItems(profile).map(scoredContent);
  const scales = plan.fitScales.map(({ kind, id, weight, floor }) => [kind, id, weight, floor]);
  return hash([sorted(items), sorted(scales)]);
}

const known = new WeakMap<Item, string>();

/** A hash of one item: while it stays the same, an answer to the item keeps its meaning. Each answer is kept with those of all before. */
export function itemFingerprint(item: Item): string {
  const print = known.get(item) ?? hash(scoredContent(item));
  known.set(item, print);
  return print;
}

/** A hash of a text, for a name that tells it from others. */
export function markOf(text: string): string {
  return hash(text);
}

function sorted(entries: readonly unknown[][]): string[] {
  return entries.map((entry) => JSON.stringify(entry)).sort();
}

function hash(content: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(content)))).slice(0, LENGTH);
}
