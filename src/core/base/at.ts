/**
 * The value at an index that must exist. A wrong index is a bug, and shows at once instead of counting as zero.
 * @throws RangeError where the list holds nothing there
 */
export function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`nothing at ${index} of ${list.length}`);
  return value;
}

/** `at` for the numbers of hot loops: of one kind of list alone, the engine compiles it to a plain read. */
export function cellAt(cells: Float64Array, index: number): number {
  const value = cells[index];
  if (value === undefined) throw new RangeError(`no cell at ${index} of ${cells.length}`);
  return value;
}

/** What a table says of a word, if anything. It says nothing of the words that every object has, as `constructor`. */
export function ownOf<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/**
 * The value of a key that must exist.
 * @throws RangeError where the map holds nothing for it
 */
export function lookUp<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`nothing for ${String(key)}`);
  return value;
}
