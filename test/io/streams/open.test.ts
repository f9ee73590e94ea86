import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { type OpenInput, openInput, shortDocument } from "../../../src/io/streams/open.ts";
import { peek } from "../../../src/io/streams/peek.ts";
import { codeOf } from "../answers/codes/helpers.ts";
import { emptyFolder, openFiles } from "../folder.ts";
import { chunksOf, textOf } from "./chunks.ts";

const NO_STDIN = Readable.from([]);

async function opened(
  name: string,
  stdin: AsyncIterable<Uint8Array | string> = NO_STDIN,
): Promise<OpenInput> {
  const found = await openInput(name, stdin);
  if ("problem" in found) throw new Error(found.problem.code);
  return found;
}

/** More than is looked at. */
const LONG_LINES = '{"empati-1": 4}\n'.repeat(40_000);
const LONG_LIST = `[${"4,\n".repeat(200_000)}4]`;

test.each<[string, string, boolean, string, string | null]>([
  ["one record", '{"empati-1": 4}\n', true, "json", '{"empati-1": 4}\n'],
  ["one after a byte order mark", '\ufeff{"empati-1": 4}', true, "json", '{"empati-1": 4}'],
  ["a list", '[{"empati-1": 4}]', true, "json", '[{"empati-1": 4}]'],
  ["a list that is long", LONG_LIST, false, "json", null],
  ["two lines", '{"empati-1": 4}\n{"empati-1": 5}', true, "ndjson", null],
  ["many lines", LONG_LINES, false, "ndjson", null],
  ["a table", "respondent,empati-1\nA,4\n", true, "csv", null],
  ["nothing", "", true, "ndjson", null],
])("%s: opened once, told apart, and still there whole", async (_, text, isWhole, format, document) => {
  const file = join(emptyFolder(), "a");
  writeFileSync(file, text);
  const plain = text.replace("\ufeff", "");
  for (const [name, stdin] of [[file], ["-", Readable.from([text])]] as const) {
    const input = await opened(name, stdin);
    expect([input.file, input.isWhole, input.format]).toEqual([
      name === "-" ? undefined : file,
      isWhole,
      format,
    ]);
    expect(shortDocument(input)).toBe(document);
    expect((await textOf(input.chunks)) === plain).toBe(true);
    expect(await input.close()).toEqual([]);
  }
});

test("a file that is not there, and a folder", async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, "map"));
  const names = ["tiada.csv", "map"].map((name) => join(folder, name));
  expect(await Promise.all(names.map((name) => openInput(name, NO_STDIN)))).toEqual([
    { problem: problem("unreadable-file", { reason: "missing" }, { file: names[0] ?? "" }) },
    { problem: problem("unreadable-file", { reason: "folder" }, { file: names[1] ?? "" }) },
  ]);
});

test.runIf(process.platform === "linux")("a file that cannot be read is closed again", async () => {
  // Its first byte is never there.
  const file = "/proc/self/mem";
  expect(await openInput(file, NO_STDIN)).toEqual({
    problem: problem("unreadable-file", { reason: "other" }, { file }),
  });
  expect(openFiles().filter((name) => name.endsWith("/mem"))).toEqual([]);
});

test("what holds no answers is told, with the file it is", async () => {
  const file = join(emptyFolder(), "hasil.pdf");
  writeFileSync(file, "%PDF-1.7\n");
  const told = (place: object) => ({ problem: problem("other-kind", { kind: "pdf" }, place) });
  expect(await openInput(file, NO_STDIN)).toStrictEqual(told({ file }));
  expect(await openInput("-", Readable.from(["%PDF-1.7\n"]))).toStrictEqual(told({}));
});

test.each<[string, Buffer, string | null, string, string[]]>([
  ["in Windows-1252", Buffer.from('{"respondent": "José"}', "latin1"), null, "json", ["other-encoding"]],
  ["whose encoding is named", Buffer.from('{"respondent": "José"}', "latin1"), "windows-1252", "json", []],
  [
    "with lines that end as on old Macs",
    Buffer.from('{"empati-1": 4}\r{"empati-1": 5}\r'),
    null,
    "ndjson",
    [],
  ],
])("JSON %s", async (_, bytes, encoding, format, told) => {
  const input = await openInput("-", Readable.from([bytes]), encoding);
  if ("problem" in input) throw new Error(input.problem.code);
  expect([input.format, input.problems.map(({ code }) => code)]).toEqual([format, told]);
  if (encoding !== null) expect(shortDocument(input)).toBe('{"respondent": "José"}');
});

test("a chat that begins as a list of numbers does is a text of codes", async () => {
  const chat = `[10.12, 26/11/2026] Budi: ${codeOf(1)}`;
  expect((await opened("-", Readable.from([chat]))).format).toBe("kode");
});

/** A stream that breaks off after so many chunks of text. */
async function* broken(chunks: number, text: string): AsyncGenerator<Uint8Array> {
  for (let count = 0; count < chunks; count += 1) yield Buffer.from(text);
  throw Object.assign(new Error("gone"), { code: "EACCES" });
}

test("an input that breaks off in its beginning cannot be opened", async () => {
  const found = await openInput("-", broken(1, "a\n"));
  expect(found).toEqual({ problem: problem("unreadable-file", { reason: "forbidden" }, {}) });
});

test("an input that breaks off later says so when it is read", async () => {
  const input = await opened("-", broken(9, LONG_LINES));
  const failed = await textOf(input.chunks).catch((error: unknown) => error);
  expect(input.problemOf(failed)).toEqual(problem("unreadable-file", { reason: "forbidden" }, {}));
  expect(input.problemOf(new Error("a bug"))).toBeNull();
});

test.each<[string, (string | Uint8Array)[], number, string, boolean, string]>([
  ["nothing", [], 4, "", true, ""],
  ["less than was asked for", ["ab"], 4, "ab", true, "ab"],
  ["as much as was asked for", ["ab", "cd"], 4, "abcd", false, "abcd"],
  ["more than was asked for", ["ab", "cde", "f", "g"], 4, "abcde", false, "abcdefg"],
  [
    "a byte order mark, which is none of what was asked for",
    ["\ufeffab", "cdefgh", "i"],
    4,
    "abcdefgh",
    false,
    "abcdefghi",
  ],
  ["two marks", ["\ufeff\ufeff", "abc", "def", "g"], 6, "abcdef", false, "abcdefg"],
  ["a mark, and less than was asked for", ["\ufeff", "ab"], 4, "ab", true, "ab"],
  ["a mark over two chunks", [Buffer.from([0xef]), Buffer.from([0xbb, 0xbf, 0x61])], 9, "a", true, "a"],
  ["a mark in the middle", ["a\ufeffb"], 9, "a\ufeffb", true, "a\ufeffb"],
])("the beginning of %s, and then all of it", async (_, texts, bytes, start, isWhole, all) => {
  const peeked = await peek(chunksOf(texts), bytes);
  expect([Buffer.from(peeked.start).toString(), peeked.isWhole]).toEqual([start, isWhole]);
  expect(await textOf(peeked.chunks)).toBe(all);
});

test("an input of nothing but marks is left soon", async () => {
  let taken = 0;
  async function* marks(): AsyncGenerator<Uint8Array> {
    for (;;) {
      taken += 1;
      yield Buffer.from("\ufeff");
    }
  }
  const { start, isWhole } = await peek(marks(), 6);
  expect([start.length, isWhole, taken]).toEqual([0, false, 4]);
});
