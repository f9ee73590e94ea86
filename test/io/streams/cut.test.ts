import fc from "fast-check";
import { expect, test } from "vitest";
import { readRow } from "../../../src/io/answers/csv-rows.ts";
import { Buffers } from "../../../src/io/streams/buffers.ts";
import {
  cutBlocks,
  type LastEnd,
  lastLineEnd,
  lastRowEnd,
  withoutLines,
} from "../../../src/io/streams/cut.ts";
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
  ["a line over two chunks", ["a\nbc", "d\ne"], ["a\n", "bcd\n", "e"]],
  ["a line as long as may be", ["abcdefg\n", "h\n"], ["abcdefg\n", "h\n"]],
  ["a line as long as may be, before its end is there", ["abcdefgh", "\nm\n"], ["abcdefgh\nm\n"]],
  ["a line too long", ["abcde", "fghij", "kl\nm\n"], [null, "m\n"]],
  ["a line too long to the end", ["abcde", "fghij", "kl"], [null]],
  ["lines before one too long", ["a\nbcd", "efghijklm", "n\no\n"], ["a\n", null, "o\n"]],
])("cuts lines: %s", async (_, chunks, blocks) => {
  expect(await cut(chunks, lastLineEnd, SMALL)).toEqual(blocks);
});

test.each<[string, string, number]>([
  ["no end", "a,b", 0],
  ["plain rows", "a\nb\nc", 4],
  ["a line feed in quotes is no end", 'a\n"b\nc', 2],
  ["after the closing quote it is", 'a\n"b\nc"\nd', 8],
  ["two quotes for one", '"a""\n"\nb', 7],
  ["a quote inside a plain cell opens nothing", 'a"b\nc', 4],
  ["a quote after the delimiter opens", 'a,"b\nc', 0],
])("where the last row ends: %s", (_, text, end) => {
  expect(lastRowEnd(",")(Buffer.from(text))).toBe(end);
});

test("a quote that is never closed takes its line alone", async () => {
  const chunks = ['"ab\ncde', "f\nghij", "klmn"];
  expect(await cut(chunks, lastRowEnd(","), SMALL)).toEqual(['"ab\n', "cdef\nghijklmn"]);
});

test("rows cut into blocks are the rows of the whole, whatever the chunks", async () => {
  const cells = fc.string({ unit: fc.constantFrom(...'ab,"\n\r'.split("")), maxLength: 5 });
  const texts = fc.array(
    fc
      .array(cells, { minLength: 2, maxLength: 3 })
      .map((row) =>
        row.map((cell) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(","),
      ),
    { minLength: 1, maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 1, max: 7 }), async (rows, size) => {
      const text = rows.map((row) => `${row}\n`).join("");
      const chunks = text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];
      const blocks = await cut(chunks, lastRowEnd(","), { blockBytes: 6, mostBytes: 1000 });
      expect(blocks.join("")).toBe(text);
      // Each block ends with a row.
      for (const block of blocks) {
        let from = 0;
        while (from < (block ?? "").length) {
          const row = readRow(block ?? "", from, ",");
          expect(row.isOpen).toBe(false);
          from = row.end;
        }
      }
    }),
  );
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
