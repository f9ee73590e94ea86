import { isUtf8 } from "node:buffer";

const UTF_8 = "utf-8";
const WINDOWS_1252 = "windows-1252";

/** Whether an encoding is the one that everything is read in. */
export function isOrdinary(encoding: string): boolean {
  return encoding === UTF_8;
}

/** The encoding that people mean by a name, such as `windows-1252`, `latin1`, or `ansi`; null for an unknown one. */
export function encodingNamed(name: string): string | null {
  try {
    return new TextDecoder(/^(?:ansi|cp-?1252)$/i.test(name.trim()) ? WINDOWS_1252 : name).encoding;
  } catch {
    return null;
  }
}

/** The encoding that bytes begin in: UTF-16 by its mark, or by the zeros that stand in every other place; else UTF-8. */
export function encodingOf(start: Uint8Array): string {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe && (start[2] !== 0 || start[3] !== 0)) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const zeros = [0, 0];
  const looked = start.subarray(0, LOOKED_AT);
  for (const [index, byte] of looked.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Most signs are of the Latin script, whose other byte is zero.
  if (odd * 3 > looked.length && even * 10 < odd) return "utf-16le";
  if (even * 3 > looked.length && odd * 10 < even) return "utf-16be";
  return UTF_8;
}

const LOOKED_AT = 4096;

/** A stream in UTF-8. What cannot be read stays no UTF-8, so that it is told like any other. */
export async function* transcoded(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<Uint8Array> {
  if (encoding === WINDOWS_1252) {
    for await (const chunk of chunks) yield Buffer.from(western(chunk));
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield encoded(decoder.decode(chunk, { stream: true }));
  yield encoded(decoder.decode());
}

/** The signs of Windows-1252 that Latin-1 has no others for: Node's own decoder takes the one for the other. */
const OWN_SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The text of bytes in Windows-1252. */
function western(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return text.replace(/[\u0080-\u009f]/g, (sign) => OWN_SIGNS.charAt(sign.charCodeAt(0) - 0x80));
}

const BROKEN = Buffer.from([0xff]);

function encoded(text: string): Uint8Array {
  if (!text.includes("\ufffd")) return Buffer.from(text);
  return Buffer.concat(
    text.split("\ufffd").flatMap((part, index) => [...(index > 0 ? [BROKEN] : []), Buffer.from(part)]),
  );
}

/**
 * Whether lines end as they did on old Macs: with a carriage return alone. A line feed may stand in a cell there, and a carriage
 * return in one of other tables, so it is what most lines end with that counts; line ends in quotes are none.
 */
export function endsLinesWithReturns(start: Uint8Array): boolean {
  let [returns, feeds, isQuoted] = [0, 0, false];
  for (let at = 0; at < start.length; at += 1) {
    const byte = start[at];
    if (byte === QUOTE) isQuoted = !isQuoted;
    else if (byte === NEW_LINE && !isQuoted) feeds += 1;
    else if (byte === RETURN && !isQuoted && start[at + 1] !== NEW_LINE) returns += 1;
  }
  return returns > feeds || (start.includes(RETURN) && !start.includes(NEW_LINE));
}

const RETURN = 0x0d;
const NEW_LINE = 0x0a;
const QUOTE = 0x22;

/** A stream with line feeds in place of carriage returns. */
export async function* withLineFeeds(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield chunk.map((byte) => (byte === RETURN ? NEW_LINE : byte));
}

/** The first line of bytes that is no UTF-8, by its number from 1; null where every line is. */
export function brokenLine(bytes: Uint8Array): { line: number; bytes: Uint8Array } | null {
  for (let line = 1, from = 0; from < bytes.length; line += 1) {
    const next = bytes.indexOf(NEW_LINE, from);
    const end = next < 0 ? bytes.length : next;
    const part = bytes.subarray(from, end);
    if (!isUtf8(part)) return { line, bytes: part };
    from = end + 1;
  }
  return null;
}

/**
 * A word as it would read in Windows-1252, where the beginning of an input is no UTF-8 and every sign makes sense so; else null.
 * @param isWhole whether nothing follows, so that no sign may be cut at the end
 */
export function westernWord(start: Uint8Array, isWhole: boolean): string | null {
  const end = isWhole ? start.length : start.lastIndexOf(NEW_LINE);
  const broken = brokenLine(start.subarray(0, Math.max(0, end)));
  if (!broken) return null;
  const line = western(broken.bytes);
  const words = line.match(/[\p{L}\p{M}'’‘.-]*[^\p{ASCII}][\p{L}\p{M}'’‘.-]*/gu) ?? [];
  const isSensible = words.length > 0 && words.every((word) => SENSIBLE.test(word));
  return isSensible ? (words.find((word) => /\p{L}{2}/u.test(word)) ?? null) : null;
}

/** Letters of western languages, and the signs that Office puts into texts by itself. */
const SENSIBLE = /^[\p{ASCII}À-ÖØ-öø-þŒœŠšŽžŸ‘’“”–—…•€°·\u00a0]+$/u;
