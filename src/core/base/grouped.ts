/** The same things together, by what they have in common, in the order in which they come. */
export function grouped<One, Key>(all: readonly One[], keyFor: (one: One) => Key): Map<Key, [One, ...One[]]> {
  const found = new Map<Key, [One, ...One[]]>();
  for (const one of all) {
    const key = keyFor(one);
    const known = found.get(key);
    if (known) known.push(one);
    else found.set(key, [one]);
  }
  return found;
}
