import { expect, test } from "vitest";
import { lookAt } from "../../../src/io/streams/ahead.ts";
import { chunksOf, textOf } from "./chunks.ts";

test.each<[string, string[], number, string, boolean]>([
  ["nothing", [], 4, "", true],
  ["less than was asked for", ["ab", "c"], 4, "abc", true],
  ["as much as was asked for", ["ab", "cd"], 4, "abcd", false],
  ["more than was asked for", ["ab", "cde", "f", "g"], 4, "abcde", false],
  ["more than was asked for at once", ["abcdef", "g"], 4, "abcdef", false],
])("looks ahead in a stream of %s, and all of it is still there", async (_, texts, bytes, start, isWhole) => {
  const ahead = await lookAt(chunksOf(texts), bytes);
  expect([Buffer.from(ahead.start).toString(), ahead.isWhole]).toEqual([start, isWhole]);
  expect(await textOf(ahead.chunks)).toBe(texts.join(""));
});
