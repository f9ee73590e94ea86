import { simplified } from "../../core/base/words.ts";

/** Words that say little in an id. */
const SMALL: ReadonlySet<string> = new Set(
  (
    "yang dan atau serta dengan dalam untuk di ke dari pada secara seorang sangat kepada terhadap mengenai tentang para suatu sebuah akan oleh " +
    "mampu bisa dapat sanggup kemampuan pengetahuan keterampilan memiliki punya harus menguasai memahami terampil suka baik tinggi sama"
  ).split(" "),
);

/** A text as an id: small letters and digits with hyphens between; empty where it has none. */
export function slug(text: string): string {
  return simplified(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

const MOST_LETTERS = 40;

/** An id of the first few words of a text that say something, or another where it has none. */
export function shortSlug(text: string, words: number, otherwise: string): string {
  const all = slug(text)
    .split("-")
    .filter((word) => word !== "");
  const telling = all.filter((word) => !SMALL.has(word));
  const chosen = (telling.length > 0 ? telling : all).slice(0, words).join("-").slice(0, MOST_LETTERS);
  return chosen.replace(/-+$/, "") || otherwise;
}

/** Gives each id once: a number stands behind one that is taken. */
export class Ids {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  isFree(id: string): boolean {
    return !this.#taken.has(id);
  }

  give(id: string): string {
    let given = id;
    for (let number = 2; this.#taken.has(given); number += 1) given = `${id}-${number}`;
    this.#taken.add(given);
    return given;
  }
}

/** A longer id of a role is no beginning of the ids of its items. */
const MOST_OF_PREFIX = 24;

/**
 * What the ids of a role's items begin with, so that none is that of another item.
 * @param taken the ids of items that there are
 */
export function prefixOf(role: string, taken: Iterable<string>): string {
  const [first = "", ...others] = role.split("-");
  const initials = others.map((word) => word.charAt(0)).join("");
  const short =
    role.length <= MOST_OF_PREFIX
      ? role
      : `${first.slice(0, MOST_OF_PREFIX)}${initials ? `-${initials}` : ""}`;
  const known = [...taken];
  const isFree = (prefix: string) => !known.some((id) => id.startsWith(`${prefix}-`));
  for (const prefix of [short, role, `${short}-baru`]) if (isFree(prefix)) return prefix;
  for (let number = 2; ; number += 1) if (isFree(`${short}-baru-${number}`)) return `${short}-baru-${number}`;
}
