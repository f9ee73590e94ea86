import type { Path } from "../base/finding.ts";
import type { Profile } from "../profile/profile.ts";

/** Keys whose texts nobody reads as sentences: names for the program, addresses, and notes to who edits the profile. */
const UNREAD: ReadonlySet<string> = new Set([
  "id",
  "note",
  "opposes",
  "profile",
  "source",
  "kind",
  "url",
  "date",
  "codes",
  "conditions",
  "fingerprint",
  // Outside facts quote laws by their names.
  "sources",
]);

/** Every text of a profile that people read, and where it stands. */
export function textsOf(profile: Profile): { text: string; path: Path }[] {
  const found: { text: string; path: Path }[] = [];
  collect(profile, [], found);
  return found;
}

function collect(value: unknown, path: Path, found: { text: string; path: Path }[]): void {
  if (typeof value === "string") {
    // A response set is named where it is used, and written out elsewhere.
    if (path.at(-1) !== "responses") found.push({ text: value, path });
  } else if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) collect(element, [...path, index], found);
  } else {
    for (const [key, inner] of Object.entries(value ?? {})) {
      if (!UNREAD.has(key)) collect(inner, [...path, key], found);
    }
  }
}
