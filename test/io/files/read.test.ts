import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { expect, test } from "vitest";
import { type FileFailure, problem } from "../../../src/core/base/problem.ts";
import { bytesOf, fileSize, notUtf8, readText, textOf } from "../../../src/io/files/read.ts";
import { emptyFolder, isRoot, openFiles } from "../folder.ts";

test.each([
  ["plain", "id: a\n", "id: a\n"],
  ["empty", "", ""],
  ["beyond ASCII", "é👩‍🏫", "é👩‍🏫"],
  ["with a byte order mark", "\ufeffid: a\n", "id: a\n"],
  ["with a mark in the middle", "a\ufeffb", "a\ufeffb"],
  ["with Windows line ends", "a\r\nb\r\n", "a\r\nb\r\n"],
])("a file that is %s", (_, written, text) => {
  const file = join(emptyFolder(), "a.txt");
  writeFileSync(file, written);
  expect(readText(file)).toEqual({ text });
});

// The system makes these up while they are read: they have no size, and no end.
test.each(["/dev/zero", "/dev/urandom"].filter((file) => existsSync(file)))(
  "%s is not read without end",
  (file) => {
    const problems = [problem("file-too-large", { limit: 100_000 }, { file })];
    expect([readText(file, 100_000)]).toEqual(problems.map((one) => ({ problem: one })));
  },
);

test.each([
  ["a pipe that fits", 5_000, { text: "a".repeat(5_000) }],
  ["a pipe that just fits", 100_000, { text: "a".repeat(100_000) }],
  ["a pipe that is longer", 200_000, { problem: expect.objectContaining({ code: "file-too-large" }) }],
])("%s", async (_, length, expected) => {
  const file = join(emptyFolder(), "pipa");
  execFileSync("mkfifo", [file]);
  const writer = spawn("sh", ["-c", `head -c ${length} /dev/zero | tr '\\0' a > "$0"`, file]);
  expect(readText(file, 100_000)).toEqual(expected);
  expect(existsSync("/proc/self/fd") && openFiles().includes(file)).toBe(false);
  writer.kill();
});

test("a file is read up to its limit, and not beyond", () => {
  const file = join(emptyFolder(), "a.txt");
  writeFileSync(file, "abcde");
  expect(readText(file, 5)).toEqual({ text: "abcde" });
  expect(readText(file, 4)).toEqual({ problem: problem("file-too-large", { limit: 4 }, { file }) });
});

test("only a file has a size", () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "a.txt"), "abc");
  expect(["a.txt", "tiada.txt", "."].map((name) => fileSize(join(folder, name)))).toEqual([3, null, null]);
});

test.each<[string, Buffer, number]>([
  ["a later line", Buffer.from("Ani\nJos\xe9", "latin1"), 6],
  // What is cut in the middle of a sign at its end may be whole by itself.
  ["no line", Buffer.from("Ani"), 5],
])("where %s of bytes is no UTF-8, a line is told, after those before", (_, bytes, line) => {
  expect(notUtf8(bytes, 4)).toEqual(problem("not-utf8", {}, { line }));
});

test("a link is followed", () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "a.txt"), "a");
  symlinkSync(join(folder, "a.txt"), join(folder, "b.txt"));
  expect(readText(join(folder, "b.txt"))).toEqual({ text: "a" });
});

test.each<[string, (folder: string) => string, FileFailure]>([
  ["a file that is not there", (folder) => join(folder, "tiada.yaml"), "missing"],
  [
    "a link to nothing",
    (folder) => {
      symlinkSync(join(folder, "tiada"), join(folder, "a"));
      return join(folder, "a");
    },
    "missing",
  ],
  [
    "a file in the place of a folder",
    (folder) => {
      writeFileSync(join(folder, "a"), "");
      return join(folder, "a", "b.yaml");
    },
    "missing",
  ],
  [
    "a folder",
    (folder) => {
      mkdirSync(join(folder, "a.yaml"));
      return join(folder, "a.yaml");
    },
    "folder",
  ],
  [
    "a link to itself",
    (folder) => {
      symlinkSync(join(folder, "a"), join(folder, "a"));
      return join(folder, "a");
    },
    "other",
  ],
  [
    isRoot ? "a name with NUL" : "a file of somebody else",
    (folder) => {
      if (isRoot) return `${folder}/a\u0000b`;
      writeFileSync(join(folder, "a"), "");
      chmodSync(join(folder, "a"), 0);
      return join(folder, "a");
    },
    isRoot ? "other" : "forbidden",
  ],
])("%s cannot be read", (_, make, reason) => {
  const file = make(emptyFolder());
  expect(readText(file)).toEqual({
    problem: { code: "unreadable-file", args: { reason }, severity: "error", place: { file } },
  });
});

test.each([
  ["nothing", [], ""],
  ["several pieces", [Buffer.from("ab"), Buffer.from("c\n"), Buffer.from("d")], "abc\nd"],
  ["a letter cut in two", [...Buffer.from("é👩")].map((byte) => Buffer.from([byte])), "é👩"],
  ["a byte order mark", [Buffer.from([0xef, 0xbb]), Buffer.from([0xbf, 0x61])], "a"],
  ["texts", ["\ufeffa", "b"], "ab"],
])("a stream of %s is read to its end", async (_, chunks, text) => {
  expect(textOf(await bytesOf(Readable.from(chunks), 100))).toEqual({ text });
});

test("a stream is waited for", async () => {
  const stream = new PassThrough();
  const read = bytesOf(stream, 100);
  stream.write('{"a": ');
  setImmediate(() => stream.end("1}"));
  expect(String(await read)).toBe('{"a": 1}');
});

test.each([
  [9, "abcdabcdabcd"],
  [8, "abcdabcdabcd"],
])("a stream without an end is read as far as shows that it has more than %i bytes", async (most, read) => {
  const endless = Readable.from(
    (function* () {
      for (;;) yield "abcd";
    })(),
  );
  expect(String(await bytesOf(endless, most))).toBe(read);
});
