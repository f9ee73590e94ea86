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

/** An id for a new item of a profile: the first number behind what it is about that is free. */
export function itemId(source: Entry, prefix: string, about: string): string {
  const taken = new Ids(idsIn(source));
  for (let number = 1; ; number += 1) {
    const id = `${prefix}-${about}-${number}`;
    if (taken.isFree(id)) return id;
  }
}
