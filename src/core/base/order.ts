/** Names as people sort them: numbers in them count, `XI-2` before `XI-10`. */
export const byName: (a: string, b: string) => number = new Intl.Collator("id", { numeric: true }).compare;

/** Texts by their signs' codes, which tells every two apart. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
