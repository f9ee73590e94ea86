import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { readLines } from "../../../src/io/prompt/line-reader.ts";

const SIGNALS = ["SIGTERM", "SIGHUP", "SIGINT"] as const;

test.each([
  ["lines that came at once", "satu\ndua\n", ["satu", "dua", null, null]],
  ["Windows line ends, and spaces as they are", " satu \r\n\r\n", [" satu ", "", null]],
  ["a last line without its end", "satu\ndua", ["satu", "dua", null]],
  ["wide characters", "日本🙂\n", ["日本🙂", null]],
  ["nothing", "", [null, null]],
])("reads %s", async (_, text, expected) => {
  const input = new PassThrough();
  const lines = readLines(input);
  input.end(text);
  const read: (string | null)[] = [];
  while (read.length < expected.length) read.push(await lines.next());
  expect(read).toEqual(expected);
});

test("a line is waited for", async () => {
  const input = new PassThrough();
  const lines = readLines(input);
  const line = lines.next();
  input.write("satu\n");
  expect(await line).toBe("satu");
});

test.each(SIGNALS)("%s ends the reading, also before it is asked for", async (signal) => {
  for (const isAsked of [true, false]) {
    const lines = readLines(new PassThrough());
    const line = isAsked ? lines.next() : null;
    process.emit(signal);
    expect([await line, await lines.next()]).toEqual([null, null]);
    lines.close();
  }
});

test("closing gives the input and the signals back", async () => {
  const counts = () => SIGNALS.map((signal) => process.listenerCount(signal));
  const before = counts();
  const input = new PassThrough();
  const lines = readLines(input);
  expect(counts()).toEqual(before.map((count) => count + 1));
  lines.close();
  expect(counts()).toEqual(before);
  expect(input.isPaused()).toBe(true);
  expect(await lines.next()).toBeNull();
});
