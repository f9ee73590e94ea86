/** Texts as a stream of bytes: one buffer for all chunks, as files are read. */
export async function* chunksOf(texts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  const reused = new Uint8Array(1000);
  for (const text of texts) {
    const bytes = Buffer.from(text);
    reused.set(bytes);
    yield reused.subarray(0, bytes.length);
  }
}

/** All of a stream, as text. */
export async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts).toString();
}
