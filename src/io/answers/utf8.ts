import { isAscii, isUtf8 } from "node:buffer";

/** The text of bytes in UTF-8, or null when they are none. */
export function decode(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Most answer files are plain ASCII, which is several times as fast to read.
  if (isAscii(buffer)) return buffer.toString("latin1");
  return isUtf8(buffer) ? buffer.toString("utf8") : null;
}

/** Like `decode`, with a mark in place of every byte that cannot be read. */
export function decodeLoosely(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}

/** A part of bytes that are known to be ASCII. */
export function asciiOf(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.max(0, to - from)).toString("latin1");
}
