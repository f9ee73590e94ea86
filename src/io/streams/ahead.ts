/** The beginning of a stream, and all of it. */
export interface Ahead {
  start: Uint8Array;
  /** Whether the beginning is all there is. */
  isWhole: boolean;
  chunks: AsyncIterable<Uint8Array>;
}

/** Looks at the first bytes of a stream, in the chunks in which they come. A chunk may be overwritten once the next is asked for. */
export async function lookAt(chunks: AsyncIterable<Uint8Array>, bytes: number): Promise<Ahead> {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  while (size < bytes && !isWhole) {
    const next = await iterator.next();
    isWhole = next.done === true;
    if (next.done) break;
    parts.push(Uint8Array.from(next.value));
    size += next.value.length;
  }
  return { start: Buffer.concat(parts), isWhole, chunks: joined(parts, iterator) };
}

/** Lets go of each part as it is taken. */
async function* joined(parts: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let part = parts.shift(); part; part = parts.shift()) yield part;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
