import type { Path } from "../../core/base/finding.ts";
import type { PlacedComment } from "../../render/profile/yaml.ts";

/** Stands for a mapping itself, and not for one of its keys. */
const ITSELF = "";

/** How a comment begins that asks to check a guess. */
const GUESS = /^ *periksa\b/i;

/**
 * The comments of a profile, by what they stand at: they go where it goes, and go with it. A guess that the person has confirmed or
 * written anew needs no check any more.
 */
export class Comments {
  readonly #above = new WeakMap<object, Map<string | number, readonly string[]>>();
  readonly #source: object;
  /** Those that stand at nothing in it. */
  readonly #loose: PlacedComment[] = [];

  constructor(source: object, comments: readonly PlacedComment[]) {
    this.#source = source;
    for (const { path, text } of comments) this.#add(path, text);
  }

  #add(path: Path, text: string): void {
    const [owner, value] = [valueAt(this.#source, path.slice(0, -1)), valueAt(this.#source, path)];
    const key = path.at(-1);
    // Plain texts have no place of their own that moves with them.
    if (Array.isArray(owner) && !isObject(value)) {
      this.#add(path.slice(0, -1), text);
      return;
    }
    if (key === undefined || !isObject(owner)) {
      this.#loose.push({ path: [], text });
      return;
    }
    // A mapping may move; its comment moves with it. A list is made anew whenever it changes.
    const [holder, at] = isObject(value) && !Array.isArray(value) ? [value, ITSELF] : [owner, key];
    const known = this.#above.get(holder) ?? new Map<string | number, readonly string[]>();
    known.set(at, [...(known.get(at) ?? []), text]);
    this.#above.set(holder, known);
  }

  /** Takes away what asks to check a key of a mapping, or without a key the mapping itself. */
  confirm(entry: object, key: string = ITSELF): void {
    const known = this.#above.get(entry);
    const left = (known?.get(key) ?? []).filter((text) => !GUESS.test(text));
    if (left.length > 0) known?.set(key, left);
    else known?.delete(key);
  }

  /** Whether anything in a mapping is still to be checked. */
  asksToCheck(entry: object): boolean {
    return this.#within(entry, []).some(({ text }) => GUESS.test(text));
  }

  /** Takes away all that asks to check something in a mapping. */
  confirmAll(entry: object): void {
    const inner: unknown[] = Array.isArray(entry) ? entry : Object.values(entry);
    for (const key of [ITSELF, ...Object.keys(entry)]) this.confirm(entry, key);
    for (const value of inner) if (isObject(value)) this.confirmAll(value);
  }

  /** All of them, each with its place now. */
  placed(): PlacedComment[] {
    return [...this.#loose, ...this.#within(this.#source, [])];
  }

  #within(value: unknown, path: Path): PlacedComment[] {
    if (!isObject(value)) return [];
    const known = this.#above.get(value);
    const own = (known?.get(ITSELF) ?? []).map((text) => ({ path, text }));
    const entries: [string | number, unknown][] = Array.isArray(value)
      ? [...value.entries()]
      : Object.entries(value);
    const below = entries.flatMap(([key, inner]) => {
      const place = [...path, key];
      return [
        ...(known?.get(key) ?? []).map((text) => ({ path: place, text })),
        ...this.#within(inner, place),
      ];
    });
    return [...own, ...below];
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function valueAt(source: unknown, path: Path): unknown {
  let value = source;
  for (const key of path) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
