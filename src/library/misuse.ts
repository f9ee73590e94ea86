/**
 * Takes a name for one of those that there are: plain JavaScript may ask for anything.
 * @param what the names are of, for the message
 * @throws RangeError that lists them
 */
export function expectOneOf(name: unknown, known: readonly string[], what: string): void {
  if (known.some((one) => one === name)) return;
  throw new RangeError(`${JSON.stringify(name)} is no ${what}; there are ${known.join(", ")}`);
}
