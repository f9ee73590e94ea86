import { decode, decodeLoosely } from "./utf8.ts";

/** Bytes as a text of one sign each: what means something to a table stands in it as it is, also where not all of it is UTF-8. */
export function signsOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

/** What a part of such a text says, and whether all of it can be read. */
export function wordsOfSigns(signs: string): { text: string; isReadable: boolean } {
  if (!/[^\u0000-\u007f]/.test(signs)) return { text: signs, isReadable: true };
  const bytes = Buffer.from(signs, "latin1");
  const text = decode(bytes);
  return { text: text ?? decodeLoosely(bytes), isReadable: text !== null };
}
