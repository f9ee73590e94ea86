import { shortenedBetween } from "../../core/base/shortened.ts";

/** The most letters that Excel takes in the name of a sheet. */
const MOST_LETTERS = 31;
/** What it takes in no name, or not at its ends. */
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001f\u007f]/g;
/** A name that it keeps for itself. */
const RESERVED = "history";

/** Names that a workbook may give its sheets, each once whatever the capitals. */
export class SheetNames {
  readonly #taken = new Set<string>([RESERVED]);

  /** The name wished for, as near to it as may be. @param fallback where nothing of it is left */
  take(wished: string, fallback: string): string {
    const plain = wished.replace(FORBIDDEN, " ").replace(/\s+/g, " ");
    const name = shortened(shortenedBetween(plain.trim(), MOST_LETTERS), MOST_LETTERS) || fallback;
    let unique = name;
    for (let number = 2; this.#taken.has(unique.toLowerCase()); number += 1) {
      const ending = ` (${number})`;
      unique = shortened(name, MOST_LETTERS - ending.length) + ending;
    }
    this.#taken.add(unique.toLowerCase());
    return unique;
  }
}

/** The first letters, none of them torn, with nothing at the ends that no name may have there. */
function shortened(text: string, most: number): string {
  return text
    .trim()
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, "")
    .replace(/^[\s']+|[\s']+$/g, "");
}
