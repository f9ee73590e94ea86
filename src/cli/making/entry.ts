/** A mapping of a profile while it grows: any of its keys may be missing yet. */
export type Entry = Record<string, unknown>;

/** The order in which the keys of a mapping are read. What is not among them follows. */
const ORDER: readonly string[] = [
  "use",
  "id",
  "name",
  "claim",
  "truth",
  "reality",
  "role",
  "kind",
  "profile",
  "text",
  "answer",
  "why",
  "description",
  "weight",
  "holdAt",
  "triggerAt",
  "opposes",
  "interest",
  "this",
  "other",
  "flip",
  "reverse",
  "responses",
  "options",
  "note",
  "statements",
  "items",
  "tips",
  "url",
  "date",
  "source",
];

/** The text at a key; undefined where there is none. */
export function textAt(entry: Entry, key: string): string | undefined {
  const value = entry[key];
  return typeof value === "string" ? value : undefined;
}

/** The mapping at a key; an empty one, that belongs to nothing yet, where there is none. */
export function entryAt(entry: Entry, key: string): Entry {
  const value = entry[key];
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Entry) : {};
}

/** The elements at a key. */
export function elementsAt(entry: Entry, key: string): readonly unknown[] {
  const value = entry[key];
  return Array.isArray(value) ? value : [];
}

/** The mappings in a list at a key. */
export function entriesAt(entry: Entry, key: string): readonly Entry[] {
  return elementsAt(entry, key).filter(
    (one): one is Entry => typeof one === "object" && one !== null && !Array.isArray(one),
  );
}

/** Gives a key a value, in its place among the others; undefined takes the key away, and so does a list of nothing. */
export function set(entry: Entry, key: string, value: unknown): void {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) {
    delete entry[key];
    return;
  }
  const isNew = !Object.hasOwn(entry, key);
  entry[key] = value;
  if (!isNew || !ORDER.includes(key)) return;
  const later = Object.keys(entry).filter((other) => placeOf(other) > placeOf(key));
  for (const other of later) {
    const kept = entry[other];
    delete entry[other];
    entry[other] = kept;
  }
}

/** Takes away every key, at any depth, that has no value: it says no more than that it is still to be filled. */
export function dropNothings(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) {
    if (inner === null && !isList) delete (value as Entry)[key];
    else dropNothings(inner);
  }
}

function placeOf(key: string): number {
  const place = ORDER.indexOf(key);
  return place < 0 ? ORDER.length : place;
}
