import type { Finding } from "../base/finding.ts";
import { problem } from "../base/problem.ts";
import { shortened } from "../base/shortened.ts";
import { questions } from "./alike.ts";
import { markOf } from "./fingerprint.ts";
import { type Item, listItems } from "./items.ts";
import type { Profile } from "./profile.ts";
import type { SharedScales } from "./shared-scales.ts";

/** What a person reads before answering: the question, and the words of its options. While these stay, so does what an answer says. */
export function meaningOf(item: Item): string[] {
  const asked = item.kind === "comparison" ? [item.this, item.other] : [item.text];
  const ask = item.kind === "rating" && item.ask !== null ? [item.ask] : [];
  return [...asked, ...ask, ...item.options.flatMap(({ text }) => text ?? [])];
}

/** A hash of that. */
export function meaningMark(meaning: readonly string[]): string {
  return markOf(JSON.stringify(meaning));
}

/** What an id of the catalogue stands for: an item that is asked, or the mark of one that is asked no more. */
export type KnownMeaning = Item | string;

/** The items of shared scales, whether a profile uses them or not. */
export function itemsOfScales({ responses, scales }: SharedScales): readonly Item[] {
  const none = { duties: [], antiTraits: [], misconceptions: [], expectations: [], sources: [] };
  const traits = scales.map(({ kind: _, ...trait }) => trait);
  return listItems({ id: "", role: "", ...none, responses, traits, fingerprint: "" });
}

/**
 * Items whose id stands for something else in the catalogue: answers given there would be taken for answers to these.
 * @returns `other-meaning`, as warnings
 */
export function otherMeanings(profile: Profile, known: ReadonlyMap<string, KnownMeaning>): Finding[] {
  const places = new Map(
    questions({ source: profile, isSound: () => true, shared: null }).map(({ id, path }) => [id, path]),
  );
  return listItems(profile).flatMap((item) => {
    const meaning = known.get(item.id);
    if (meaning === undefined || isSame(item, meaning)) return [];
    const text = typeof meaning === "string" ? null : shortened(meaningOf(meaning)[0] ?? "", MOST_TOLD);
    const path = places.get(item.id) ?? [];
    return [{ problem: problem("other-meaning", { id: item.id, text }, undefined, "warning"), path }];
  });
}

function isSame(item: Item, known: KnownMeaning): boolean {
  const meaning = meaningOf(item);
  if (typeof known === "string") return meaningMark(meaning) === known;
  return JSON.stringify(meaningOf(known)) === JSON.stringify(meaning);
}

/** As much of a question is told as it takes to know it again. */
const MOST_TOLD = 60;
