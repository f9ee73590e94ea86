let collator: Intl.Collator | null = null;

/** Names as people sort them: numbers in them count, `XI-2` before `XI-10`. */
export function byName(a: string, b: string): number {
  // Made when it is first asked for: that takes ten times as long as what else is loaded with it.
  collator ??= new Intl.Collator("id", { numeric: true });
  return collator.compare(a, b);
}

/** Texts by their signs' codes, which tells every two apart. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
