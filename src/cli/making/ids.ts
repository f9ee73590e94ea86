import { isMapping } from "../../core/base/json.ts";
import type { Entry } from "./entry.ts";

/** Words that say nothing of what something is about. */
const EMPTY: ReadonlySet<string> = new Set(
  "dan atau yang di ke dari untuk dengan pada para oleh agar supaya kepada sebuah seorang itu ini".split(" "),
);
const MOST_WORDS = 3;
const MOST_LETTERS = 32;

/** A text as an id: the first words that say something, in small letters. Empty where it holds none. */
export function slugOf(text: string, mostWords = MOST_WORDS): string {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const telling = words.filter((word) => !EMPTY.has(word));
  const chosen = (telling.length > 0 ? telling : words).slice(0, mostWords);
  return chosen.join("-").slice(0, MOST_LETTERS).replace(/-$/, "");
}

/** Every id of a profile, of whatever kind. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (!isMapping(value)) return [];
  const own = [value.id, value.use].filter((id) => typeof id === "string");
  return [...own, ...Object.values(value).flatMap(idsIn)];
}

/** An id for something new in a profile: as it is, or with the first number that makes it its own. */
export function newId(source: Entry, wanted: string): string {
  const taken = new Set(idsIn(source));
  for (let number = 2; ; number += 1) {
    const id = number === 2 && !taken.has(wanted) ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** The word of the role that the ids of its items begin with: one id is one question in the whole catalogue. */
export function prefixOf(source: Entry): string {
  return String(source.id).split("-").at(-1) ?? "peran";
}

/** An id for an item about something. */
export function itemId(source: Entry, about: string): string {
  const taken = new Set(idsIn(source));
  for (let number = 1; ; number += 1) {
    const id = `${prefixOf(source)}-${about}-${number}`;
    if (!taken.has(id)) return id;
  }
}
