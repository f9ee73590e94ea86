/** Gives browsers of 2021 the few functions that the program uses and they do not have yet. */
export function fillIn(): void {
  const has = (owner: object, key: PropertyKey): boolean =>
    Object.getOwnPropertyDescriptor(owner, key) !== undefined;
  if (!has(Object, "hasOwn")) define(Object, "hasOwn", has);
  for (const kind of [Array, String]) {
    if (!has(kind.prototype, "at")) define(kind.prototype, "at", elementAt);
  }
}

function define(owner: object, key: string, value: unknown): void {
  Object.defineProperty(owner, key, { value, configurable: true, writable: true });
}

function elementAt(this: ArrayLike<unknown>, index: number): unknown {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}
