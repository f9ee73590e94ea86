import { appendFileSync, mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import fc from "fast-check";
import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import {
  openFile,
  openStream,
  peek,
  ReadFailure,
  type Source,
  withoutLines,
} from "../../../src/io/streams/source.ts";
import { emptyFolder } from "../folder.ts";

async function opened(file: string): Promise<Source> {
  const source = await openFile(file);
  if ("problem" in source) throw new Error(source.problem.code);
  return source;
}

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts).toString();
}

async function* chunksOf(texts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  // One buffer for all chunks, as files are read.
  const reused = new Uint8Array(1000);
  for (const text of texts) {
    const bytes = Buffer.from(text);
    reused.set(bytes);
    yield reused.subarray(0, bytes.length);
  }
}

test("a file is read whole, and its size is known", async () => {
  const file = join(emptyFolder(), "a.csv");
  const text = "é,1\n".repeat(200_000);
  writeFileSync(file, text);
  const source = await opened(file);
  expect([source.file, source.size]).toEqual([file, 1_000_000]);
  expect((await textOf(source.chunks)) === text).toBe(true);
  expect(await source.after()).toEqual([]);
});

test("a file that grows while it is read is read as far as it reached, and that is told", async () => {
  const file = join(emptyFolder(), "a.csv");
  writeFileSync(file, "a\n");
  const source = await opened(file);
  appendFileSync(file, "b\n");
  expect(await textOf(source.chunks)).toBe("a\n");
  expect(await source.after()).toEqual([problem("file-grew", {}, { file }, "warning")]);
});

test("a file that shrinks ends where it ends", async () => {
  const file = join(emptyFolder(), "a.csv");
  writeFileSync(file, "a\nb\n");
  const source = await opened(file);
  truncateSync(file, 2);
  expect([await textOf(source.chunks), await source.after()]).toEqual(["a\n", []]);
});

test.runIf(process.platform === "linux")(
  "what the system makes up while it is read has no size",
  async () => {
    const source = await opened("/proc/self/comm");
    expect(await textOf(source.chunks)).toMatch(/^.+\n$/);
    expect([source.size, await source.after()]).toEqual([null, []]);
  },
);

test("a file that is not there, and a folder", async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, "map"));
  const names = ["tiada.csv", "map"].map((name) => join(folder, name));
  expect(await Promise.all(names.map(openFile))).toEqual([
    { problem: problem("unreadable-file", { reason: "missing" }, { file: names[0] ?? "" }) },
    { problem: problem("unreadable-file", { reason: "folder" }, { file: names[1] ?? "" }) },
  ]);
});

test("stdin may give texts as well as bytes", async () => {
  const source = openStream(Readable.from(["é", Buffer.from("\n"), "b"]));
  expect([source.file, source.size, await source.after()]).toEqual([undefined, null, []]);
  expect(await textOf(source.chunks)).toBe("é\nb");
});

test("an input that breaks off says why", async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from("a\n");
    throw Object.assign(new Error("gone"), { code: "EACCES" });
  }
  const read = textOf(openStream(broken()).chunks);
  await expect(read).rejects.toBeInstanceOf(ReadFailure);
  await expect(read).rejects.toMatchObject({ reason: "forbidden" });
});

test.each<[string, (string | Uint8Array)[], number, string, boolean, string]>([
  ["nothing", [], 4, "", true, ""],
  ["less than was asked for", ["ab"], 4, "ab", true, "ab"],
  ["as much as was asked for", ["ab", "cd"], 4, "abcd", false, "abcd"],
  ["more than was asked for", ["ab", "cde", "f", "g"], 4, "abcde", false, "abcdefg"],
  ["a byte order mark", ["\ufeffab", "cdefgh"], 4, "ab", false, "abcdefgh"],
  ["a mark over two chunks", [Buffer.from([0xef]), Buffer.from([0xbb, 0xbf, 0x61])], 9, "a", true, "a"],
  ["a mark in the middle", ["a\ufeffb"], 9, "a\ufeffb", true, "a\ufeffb"],
])("the beginning of %s, and then all of it", async (_, texts, bytes, start, isWhole, all) => {
  const peeked = await peek(chunksOf(texts), bytes);
  expect([Buffer.from(peeked.start).toString(), peeked.isWhole]).toEqual([start, isWhole]);
  expect(await textOf(peeked.chunks)).toBe(all);
});

test("without its first lines a text is the rest, whatever the chunks", async () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "\n", "\r"), maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(texts, fc.nat(4), fc.integer({ min: 1, max: 5 }), async (text, lines, size) => {
      const chunks = text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];
      const rest = text.split("\n").slice(lines).join("\n");
      expect(await textOf(withoutLines(chunksOf(chunks), lines))).toBe(rest);
    }),
  );
});
