import fc from "fast-check";
import { expect, test } from "vitest";
import {
  brokenLine,
  encodingNamed,
  encodingOf,
  endsLinesWithReturns,
  transcoded,
  westernWord,
  withLineFeeds,
} from "../../../src/io/files/encoding.ts";
import { textOf } from "../streams/chunks.ts";

const TABLE = "respondent,empati-1\r\nJosé 😀,4\r\n";

function utf16(text: string, isBig = false): Buffer {
  const bytes = Buffer.from(text, "utf16le");
  return isBig ? bytes.swap16() : bytes;
}

test.each<[string, Buffer, string]>([
  ["UTF-8", Buffer.from(TABLE), "utf-8"],
  ["UTF-8 with a mark", Buffer.from(`\ufeff${TABLE}`), "utf-8"],
  ["UTF-16, little end first", utf16(`\ufeff${TABLE}`), "utf-16le"],
  ["UTF-16, big end first", utf16(`\ufeff${TABLE}`, true), "utf-16be"],
  ["UTF-16 without a mark, little end first", utf16(TABLE), "utf-16le"],
  ["UTF-16 without a mark, big end first", utf16(TABLE, true), "utf-16be"],
  ["Windows-1252", Buffer.from(TABLE, "latin1"), "utf-8"],
  ["zeros alone", Buffer.alloc(90), "utf-8"],
  ["UTF-32", Buffer.from("fffe000041000000", "hex"), "utf-8"],
  ["nothing", Buffer.alloc(0), "utf-8"],
  ...["ÿa,b", "aþ,b", "þa,b", "aÿ,b"].map((text): [string, Buffer, string] => [
    `half a mark, as Windows-1252 has it: ${text}`,
    Buffer.from(text, "latin1"),
    "utf-8",
  ]),
  ["a short text with a stray zero", Buffer.from("a\0b"), "utf-8"],
  ["a short text that begins with a stray zero", Buffer.from("\0ab"), "utf-8"],
  ["a longer text that begins with a stray zero", Buffer.from(`\0${TABLE}`), "utf-8"],
])("the encoding of %s", (_, bytes, encoding) => {
  expect(encodingOf(bytes)).toBe(encoding);
});

test.each([
  ["windows-1252", "windows-1252"],
  ["Latin1", "windows-1252"],
  ["ANSI", "windows-1252"],
  ["cp-1252", "windows-1252"],
  [" ansi ", "windows-1252"],
  ["ansi-2", null],
  ["bukan-ansi", null],
  ["utf8", "utf-8"],
  ["UTF-16", "utf-16le"],
  ["macintosh", "macintosh"],
  ["entah", null],
  ["", null],
])("the encoding that is called %s", (name, encoding) => {
  expect(encodingNamed(name)).toBe(encoding);
});

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test("a stream in UTF-16 reads the same wherever it is cut", async () => {
  const check = async (text: string, size: number, isBig: boolean) => {
    const bytes = utf16(`\ufeff${text}`, isBig);
    expect(await textOf(transcoded(cut(bytes, size), encodingOf(bytes)))).toBe(text);
  };
  const texts = fc
    .string({ unit: "grapheme" })
    .filter((text) => !text.includes("\ufffd") && !text.startsWith("\ufeff") && !text.startsWith("\0"));
  await fc.assert(fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), fc.boolean(), check), {
    numRuns: 200,
  });
});

test.each([2, 100])("what cannot be read stays so, where it comes by %i bytes", async (size) => {
  const half = Buffer.concat([utf16("a"), Buffer.from([0x00, 0xd8]), utf16("b")]);
  const parts: Uint8Array[] = [];
  for await (const part of transcoded(cut(half, size), "utf-16le")) parts.push(part);
  expect(Buffer.concat(parts).toString("latin1")).toBe("a\xffb");
});

test.each([
  ["a\rb\r", true],
  ["a\r\nb\r\n", false],
  ["a\nb\rc\n", false],
  ["a", false],
  ["h\ra\nb\rc\r", true],
  ['h\r"a\nb\nc\nd",1\rd\r', true],
  ['h\n"a\rb\rc\rd",1\n', false],
  // Lines of Windows, with one return in a cell.
  ["a\r\nb\rc\r\n", false],
  // A quote that nothing ends.
  ['tinggi 5"\r1\r2\r', true],
  ["h\r,i\n1,2\n3,4\n", false],
])("lines that end with a return alone: %j", async (text, isOld) => {
  expect(endsLinesWithReturns(Buffer.from(text))).toBe(isOld);
});

test("returns become line feeds, in whatever is still to come too", async () => {
  expect(await textOf(withLineFeeds(cut(Buffer.from("a\rb\rc"), 2)))).toBe("a\nb\nc");
});

test.each<[string, Buffer, number | null]>([
  ["UTF-8", Buffer.from("é\né"), null],
  ["a first line", Buffer.from("Jos\xe9\nAni", "latin1"), 1],
  ["a later line", Buffer.from("Ani\nBudi\nJos\xe9", "latin1"), 3],
  ["a line after an empty one", Buffer.from("\nJos\xe9", "latin1"), 2],
  ["nothing", Buffer.alloc(0), null],
])("the first line that is no UTF-8, of %s", (_, bytes, line) => {
  expect(brokenLine(bytes)?.line ?? null).toBe(line);
});

test.each<[string, string, boolean, string | null]>([
  ["a name", "respondent\nJos\xe9 Ram\xedrez\n", true, "José"],
  ["signs of Office", "respondent\nAnto\x92s \x93kelas\x94\xe9\n", true, "Anto’s"],
  ["a letter before a name", "respondent\n\xe9 Jos\xe9\n", true, "José"],
  ["signs alone", "respondent\n\x93\x94\n", true, null],
  ["what reads as nonsense", "respondent\n\xd0\x9f\xd1\x80\x81\n", true, null],
  ["plain letters", "respondent\nAni\n", true, null],
  ["a letter cut at the end", "respondent\nAni\n\xc3", false, null],
])("what %s would read like in Windows-1252", (_, text, isWhole, word) => {
  expect(westernWord(Buffer.from(text, "latin1"), isWhole)).toBe(word);
});

test("Windows-1252 has signs of its own", async () => {
  expect(await textOf(transcoded(cut(Buffer.from([0x80, 0x92, 0xe9, 0x9f, 0x61]), 2), "windows-1252"))).toBe(
    "€’éŸa",
  );
});
