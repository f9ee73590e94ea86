import type { SharedScale } from "../../core/profile/shared-scales.ts";
import type { Entry } from "./entry.ts";
import { newId, slugOf } from "./ids.ts";
import type { ScaleList } from "./scales.ts";
import type { Talk } from "./talk.ts";

/** A scale as its name alone suggests it. */
export interface StartingScale {
  own: Entry;
  /** The scale of the catalogue that the name means; null where there is none, or it is used already. */
  shared: SharedScale | null;
}

export function startingScale({ making }: Talk, _list: ScaleList, name: string): StartingScale {
  const { source } = making;
  return { own: { id: newId(source, slugOf(name) || "sifat"), name, responses: "sesuai" }, shared: null };
}

/** An item that may be taken as it is. */
export interface StartingItem {
  text: string;
  reverse: boolean;
}

export function startingItems(_talk: Talk, _list: ScaleList, _name: string): readonly StartingItem[] {
  return [];
}
