import fc from "fast-check";
import { expect, test } from "vitest";
import { Buffers } from "../../../src/io/streams/buffers.ts";
import { cutBlocks, inParts, type LastEnd, lastLineEnd, withoutLines } from "../../../src/io/streams/cut.ts";
import { chunksOf, textOf } from "./chunks.ts";

async function cut(
  chunks: readonly string[],
  lastEnd: LastEnd,
  sizes: { blockBytes?: number; mostBytes?: number } = {},
): Promise<(string | null)[]> {
  const blocks: (string | null)[] = [];
  const buffers = new Buffers();
  for await (const { bytes, isTooLong } of cutBlocks(chunksOf(chunks), { lastEnd, buffers, ...sizes })) {
    blocks.push(isTooLong ? null : Buffer.from(bytes).toString());
    buffers.give(bytes.buffer);
  }
  return blocks;
}

const SMALL = { blockBytes: 4, mostBytes: 8 };

test.each<[string, string[], (string | null)[]]>([
  ["nothing", [], []],
  ["one line without an end", ["ab"], ["ab"]],
  ["whole lines", ["a\nb\n", "c\nd\n"], ["a\nb\n", "c\nd\n"]],
  ["lines shorter than a block", ["a\n", "b\n", "c\n"], ["a\nb\n", "c\n"]],
  ["a line over two chunks", ["a\nbc", "d\ne"], ["a\n", "bcd\n", "e"]],
  ["a line as long as may be", ["abcdefg\n", "h\n"], ["abcdefg\n", "h\n"]],
  ["a line as long as may be, before its end is there", ["abcdefgh", "\nm\n"], ["abcdefgh\nm\n"]],
  ["a line too long", ["abcde", "fghij", "kl\nm\n"], [null, "m\n"]],
  ["a line too long, whose end comes alone", ["abcde", "fghij", "\nm\n"], [null, "m\n"]],
  ["a line too long to the end", ["abcde", "fghij", "kl"], [null]],
  ["lines before one too long", ["a\nbcd", "efghijklm", "n\no\n"], ["a\n", null, "o\n"]],
])("cuts lines: %s", async (_, chunks, blocks) => {
  expect(await cut(chunks, lastLineEnd, SMALL)).toEqual(blocks);
});

test.each<[string, string[], (string | null)[]]>([
  ["once it is too long", ["ab\nc", "defgh", "ij\n"], ["ab\n", "cdefghij\n"]],
  ["not while it may go on", ["ab\nc", "defg", "h\n"], ["ab\ncdefgh\n"]],
])("a row whose quote is never closed ends with its line: %s", async (_, chunks, blocks) => {
  expect(await cut(chunks, () => 0, SMALL)).toEqual(blocks);
});

test("a block knows the line before it, though the block may be written over", async () => {
  const buffers = new Buffers();
  const chunks = chunksOf(["a\nb\nc", "\n", "defghijk", "lm", "\nn\nop\n", "q\n"]);
  const lines: (string | undefined)[] = [];
  for await (const { bytes, before } of cutBlocks(chunks, { lastEnd: lastLineEnd, buffers, ...SMALL })) {
    lines.push(before);
    bytes.fill(0);
    buffers.give(bytes.buffer);
  }
  expect(lines).toEqual(["", "b\n", undefined, "", "op\n"]);
});

async function textsOf(chunks: AsyncIterable<Uint8Array>): Promise<string[]> {
  const texts: string[] = [];
  for await (const chunk of chunks) texts.push(Buffer.from(chunk).toString());
  return texts;
}

test("parts are no larger than they may be, and none is empty", async () => {
  expect(await textsOf(inParts(chunksOf(["abcdefg", "", "abcdef"]), 3))).toEqual([
    "abc",
    "def",
    "g",
    "abc",
    "def",
  ]);
  expect(await textsOf(inParts(chunksOf(["abcdefg"])))).toEqual(["abcdefg"]);
  expect(await textsOf(withoutLines(chunksOf(["a\n", "b\n", "", "c"]), 1))).toEqual(["b\n", "c"]);
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
