import { isMapping } from "../../core/base/json.ts";
import { Ids } from "../../draft/making/ids.ts";
import type { Entry } from "./entry.ts";

/** Every id of a profile, of whatever kind. */
export function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (!isMapping(value)) return [];
  const own = [value.id, value.use].filter((id) => typeof id === "string");
  return [...own, ...Object.values(value).flatMap(idsIn)];
}

/** An id for something new in a profile: as it is, or with a number that makes it its own. */
export function newId(source: Entry, wanted: string): string {
  return new Ids(idsIn(source)).give(wanted);
}

/** A profile in the making, with every id that it has ever had: an item that was taken away may have been answered already. */
export interface WithIds {
  source: Entry;
  everIds: ReadonlySet<string>;
}

/** An id for a new item of a profile: the number behind what it is about follows on those that any item has had. */
export function itemId({ source, everIds }: WithIds, prefix: string, about: string): string {
  const stem = `${prefix}-${about}-`;
  const numbers = [...idsIn(source), ...everIds]
    .filter((id) => id.startsWith(stem))
    .map((id) => Number(id.slice(stem.length)))
    .filter(Number.isSafeInteger);
  return `${stem}${Math.max(0, ...numbers) + 1}`;
}

/** An id for the question of interest in a duty, that no item has ever had. */
export function interestId({ source, everIds }: WithIds, prefix: string, duty: string): string {
  return new Ids([...idsIn(source), ...everIds]).give(`${prefix}-minat-${duty}`);
}
