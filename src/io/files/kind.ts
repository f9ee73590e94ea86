import type { OtherKind } from "../../core/base/problem.ts";

/** A file of these kinds has to be looked into to know what it is. */
export type Container = "zip" | "ole";

/** Signs at the beginning, as hexadecimal digits. Those of a text are told by `TEXTS`. */
const SIGNS: readonly (readonly [string, OtherKind])[] = [
  ["1f8b", "compressed"],
  ["425a68", "compressed"],
  ["fd377a585a00", "compressed"],
  ["377abcaf271c", "compressed"],
  ["526172211a07", "compressed"],
  ["28b52ffd", "compressed"],
  ["89504e470d0a1a0a", "image"],
  ["ffd8ff", "image"],
  ["49492a00", "image"],
  ["4d4d002a", "image"],
  ["53514c69746520666f726d6174203300", "sqlite"],
];

/** How texts of other kinds begin. */
const TEXTS: readonly (readonly [RegExp, OtherKind])[] = [
  [/^%PDF-\d/, "pdf"],
  [/^GIF8[79]a/, "image"],
  [/^RIFF[\s\S]{4}WEBP/, "image"],
  [/^[\s\S]{4}ftyp(?:hei|hev|mif|avi[fs])/, "image"],
  [/^[\s\S]{4}ftyp/, "media"],
  [/^\$FL[23]|^<stata_dta>/, "statistics"],
  [/^\{\\rtf/, "rtf"],
  [
    /^(?:<\?xml[^>]*>)?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|meta|body|table|style|script|div)\b/i,
    "html",
  ],
  [
    /^<\?xml[\s\S]{0,300}(?:progid="Excel|urn:schemas-microsoft-com:office:spreadsheet|office:spreadsheet)/i,
    "spreadsheet-xml",
  ],
  [/^<(?:\?xml|!doctype|svg)\b/i, "xml"],
];

const CONTAINERS: readonly (readonly [string, Container])[] = [
  ["504b0304", "zip"],
  ["504b0506", "zip"],
  ["504b0708", "zip"],
  ["d0cf11e0a1b11ae1", "ole"],
];

/** Enough to tell a kind by. */
const LOOKED_AT = 4096;

/** The container that bytes begin; null for none. */
export function containerOf(start: Uint8Array): Container | null {
  return signOf(start, CONTAINERS);
}

/** What a whole file is that is no text; null for a text. One that holds others is named as well as its names tell. */
export function fileKindOf(bytes: Uint8Array): OtherKind | null {
  const container = containerOf(bytes);
  if (!container) return otherKindOf(bytes);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = IN_CONTAINERS.find(([name]) => text.includes(name));
  return found?.[1] ?? (container === "zip" ? "zip" : "office");
}

/** Names in a container, and what it then is. */
const IN_CONTAINERS: readonly (readonly [string | Buffer, OtherKind])[] = [
  ["xl/workbook.bin", "xlsb"],
  ["xl/workbook.xml", "xlsx"],
  ["word/document.xml", "word"],
  ["ppt/presentation.xml", "slides"],
  ["Index/Document.iwa", "numbers"],
  ["opendocument.spreadsheet", "ods"],
  ["opendocument.text", "word"],
  ["opendocument.presentation", "slides"],
  ...wide("EncryptedPackage", "password"),
  ...wide("WordDocument", "word"),
  ...wide("PowerPoint Document", "slides"),
  ...wide("Workbook", "xls"),
  ...wide("Book", "xls"),
];

function wide(name: string, kind: OtherKind): [Buffer, OtherKind][] {
  return [[Buffer.from(`${name}\0`, "utf16le"), kind]];
}

/** What bytes are that begin neither a text of answers nor a container; null where they may be answers. */
export function otherKindOf(start: Uint8Array): OtherKind | null {
  const named = signOf(start, SIGNS);
  if (named) return named;
  const text = Buffer.from(start.subarray(0, LOOKED_AT)).toString("latin1").trimStart();
  const found = TEXTS.find(([pattern]) => pattern.test(text));
  if (found) return found[1];
  return isBinary(start.subarray(0, LOOKED_AT)) ? "binary" : null;
}

function signOf<Kind>(start: Uint8Array, signs: readonly (readonly [string, Kind])[]): Kind | null {
  const digits = Buffer.from(start.subarray(0, 16)).toString("hex");
  return signs.find(([sign]) => digits.startsWith(sign))?.[1] ?? null;
}

/** Control characters that no text holds; a broken one holds few of them. */
function isBinary(bytes: Uint8Array): boolean {
  let strange = 0;
  for (const byte of bytes) {
    if (byte < 0x09 || (byte > 0x0d && byte < 0x1a) || (byte > 0x1b && byte < 0x20)) strange += 1;
  }
  return strange > 2 && strange * 25 > bytes.length;
}
