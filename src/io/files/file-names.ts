/** Names that were given in one folder, each to one file alone. */
export class FileNames {
  /** By key of a name: the number that the next of that name gets. */
  readonly #numbers = new Map<string, number>();

  /** @param kept names that are taken */
  constructor(kept: readonly string[] = []) {
    for (const name of kept) this.#numbers.set(keyOf(name), 2);
  }

  /** A name of its own: the one that is wanted, or that with a number. */
  take(wanted: string): string {
    const key = keyOf(wanted);
    let number = this.#numbers.get(key) ?? 1;
    let name = number === 1 ? wanted : `${wanted}-${number}`;
    while (this.#numbers.has(keyOf(name))) {
      number += 1;
      name = `${wanted}-${number}`;
    }
    // First its own: where that is the wanted one itself, the next number stands.
    this.#numbers.set(keyOf(name), 1);
    this.#numbers.set(key, number + 1);
    return name;
  }
}

/** Some systems tell neither capitals from small letters, nor ß from ss, nor two spellings of one accent apart. */
function keyOf(name: string): string {
  return name.normalize("NFC").toUpperCase();
}
