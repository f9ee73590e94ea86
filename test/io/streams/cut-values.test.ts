import fc from "fast-check";
import { expect, test } from "vitest";
import type { BatchRecord } from "../../../src/io/answers/block.ts";
import { ValuesReader } from "../../../src/io/answers/values.ts";
import { Roles } from "../../../src/io/profiles/roles.ts";
import { Buffers } from "../../../src/io/streams/buffers.ts";
import { cutValues } from "../../../src/io/streams/cut-values.ts";
import { CATALOGUE } from "../../cli/helpers.ts";
import { everyKind } from "../../core/fixtures.ts";
import { chunksOf } from "./chunks.ts";

const ROLES = new Roles({ asked: everyKind(), isFixed: true, catalogue: CATALOGUE });

type Read = [index: number | undefined, respondent: string | null, wrong: string | null];

function readOf({ index, respondent, problems }: BatchRecord): Read {
  return [index, respondent, problems[0] ? `${problems[0].code}:${problems[0].place?.line}` : null];
}

/** What a text holds, read in pieces, and what stands between its records. */
async function read(chunks: readonly string[], sizes: { blockBytes: number; mostBytes?: number }) {
  const records: Read[] = [];
  const mistakes: string[] = [];
  const buffers = new Buffers();
  const reader = new ValuesReader(ROLES);
  for await (const piece of cutValues(chunksOf(chunks), { buffers, ...sizes })) {
    if ("mistake" in piece)
      mistakes.push(`${JSON.stringify(piece.mistake.args)}:${piece.mistake.place?.line}`);
    else if (piece.block.isTooLong)
      records.push([piece.place.index, null, `too-long:${piece.place.line + 1}`]);
    else {
      reader.read(piece.block.bytes, piece.place, (record) => records.push(readOf(record)));
      buffers.give(piece.block.bytes.buffer);
    }
  }
  return { records, mistakes };
}

/** The same, read at once. */
function readWhole(text: string) {
  const records: Read[] = [];
  const mistakes = new ValuesReader(ROLES).readAll(Buffer.from(text), (record) =>
    records.push(readOf(record)),
  );
  return { records, mistakes: mistakes.map(({ args, place }) => `${JSON.stringify(args)}:${place?.line}`) };
}

const A = '{"respondent":"A","answers":{"empati-1":4}}';
const B = '{"respondent": "B",\n "answers": {"empati-1": 4}}';
const BAD = '{"respondent":"C","answers":{"empati-1":4,}}';

test.each<[string, string, Read[], string[]]>([
  [
    "a list",
    `[${A},\n${B}]`,
    [
      [0, "A", null],
      [1, "B", null],
    ],
    [],
  ],
  [
    "one after the other",
    `${A}${B}\n${A}`,
    [
      [undefined, "A", null],
      [undefined, "B", null],
      [undefined, "A", null],
    ],
    [],
  ],
  [
    "two lists",
    `[${A}]\n[${A}]`,
    [
      [0, "A", null],
      [0, "A", null],
    ],
    [],
  ],
  [
    "a broken record",
    `[${A},\n${BAD},\n${A}]`,
    [
      [0, "A", null],
      [1, null, "not-json:2"],
      [2, "A", null],
    ],
    [],
  ],
  [
    "other values",
    `[4, "a, b]", null, [${A}], ${A}]`,
    [
      [0, null, "not-a-record:1"],
      [1, null, "not-a-record:1"],
      [2, null, "not-a-record:1"],
      [3, null, "not-a-record:1"],
      [4, "A", null],
    ],
    [],
  ],
  ["a comma too many", `[${A},\n]`, [[0, "A", null]], ['{"detail":"ValueExpected"}:2']],
  [
    "a comma too few",
    `[${A}\n${A}]`,
    [
      [0, "A", null],
      [1, "A", null],
    ],
    ['{"detail":"CommaExpected"}:2'],
  ],
  ["no end", `[${A}`, [[0, "A", null]], ['{"detail":"CloseBracketExpected"}:1']],
  [
    "commas without a list",
    `${A},\n${A}`,
    [
      [undefined, "A", null],
      [undefined, "A", null],
    ],
    ['{"detail":"EndOfFileExpected"}:1'],
  ],
  ["a bracket too many", `[${A}]]`, [[0, "A", null]], ['{"detail":"EndOfFileExpected"}:1']],
  ["nothing", "[ \n]", [], []],
])("%s, in pieces of every size", async (_, text, records, mistakes) => {
  expect(readWhole(text)).toEqual({ records, mistakes });
  for (const size of [1, 2, 3, 7, 50, 1000]) {
    const chunks = text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];
    for (const blockBytes of [1, 60, 1000])
      expect(await read(chunks, { blockBytes })).toEqual({ records, mistakes });
  }
});

test("mistakes of several lines stand where they are, in pieces of every size", async () => {
  const text = `[${A} ${A}, ,\n${A} ${A}\n  , , ${A}]`;
  const placesOf = async (size: number, blockBytes: number) => {
    const chunks = chunksOf(text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? []);
    const places: unknown[] = [];
    for await (const piece of cutValues(chunks, { buffers: new Buffers(), blockBytes }))
      if ("mistake" in piece) places.push(piece.mistake.place);
    return places;
  };
  for (const size of [1, 3, 50, 1000])
    for (const blockBytes of [1, 60, 1000])
      expect(await placesOf(size, blockBytes)).toEqual([
        { line: 1, column: 46 },
        { line: 1, column: 91 },
        { line: 2, column: 45 },
        { line: 3, column: 5 },
      ]);
});

test.each([
  ["in a list", `[${A},\n{"respondent":"B","answers":{"empati-1":4,\n${A},\n${A}]`, [0, 1, 2, 3]],
  [
    "in a list with spaces",
    `[\n  ${A},\n  {"respondent":"B","answers":{\n    "empati-1": 4,\n  ${A},\n  ${A}\n]`,
    [0, 1, 2, 3],
  ],
  [
    "before others",
    `{"respondent":"B","answers":{"empati-1":4,\n${A}\n${A}`,
    [undefined, undefined, undefined],
  ],
])("a record that is cut off costs itself alone: %s", (_, text, indexes) => {
  const { records } = readWhole(text);
  expect(records.map(([index]) => index)).toEqual(indexes);
  const good = records.filter(([, respondent]) => respondent === "A");
  expect([good.length, records.length - good.length]).toEqual([indexes.length - 1, 1]);
});

test("a record too long to be held is told, in a list and after another, and the rest is read", async () => {
  const long = `{"answers":{"empati-1":"${"x".repeat(500)}"}}`;
  const chunks = `[${A},${long},\n${A}]`.match(/.{1,16}|\n/gs) ?? [];
  expect(await read(chunks, { blockBytes: 64, mostBytes: 128 })).toEqual({
    records: [
      [0, "A", null],
      [1, null, "too-long:1"],
      [2, "A", null],
    ],
    mistakes: [],
  });
});

test("a record without end does not take the others with it, where it is too long", async () => {
  const others = Array.from({ length: 20 }, () => A).join(",\n");
  const chunks = `[{"respondent":"B","answers":{"empati-1":4,\n${others}]`.match(/.{1,32}|\n/gs) ?? [];
  const { records } = await read(chunks, { blockBytes: 64, mostBytes: 256 });
  expect(records.map(([, respondent]) => respondent)).toEqual([null, ...Array(20).fill("A")]);
});

test("a block is handed on as soon as it is full, and none is empty", async () => {
  const blocks: (string | undefined)[] = [];
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (const text of ["[[1], ", " ", "[2], [3],", "   ", "[4]", "]"]) {
      blocks.push(undefined);
      yield Buffer.from(text);
    }
  }
  for await (const piece of cutValues(chunks(), { buffers: new Buffers(), blockBytes: 8 }))
    if ("block" in piece) blocks.push(Buffer.from(piece.block.bytes).toString().trim());
  expect(blocks.map((block) => block ?? "-").join(" ")).toBe("- - - [1],  [2], [3] - - - [4]");
});

test("bytes between values are not held", async () => {
  const chunks = Array.from({ length: 2000 }, () => " ".repeat(1000));
  expect(await read([`[${A},`, ...chunks, A, ...chunks, "]"], { blockBytes: 64 })).toEqual({
    records: [
      [0, "A", null],
      [1, "A", null],
    ],
    mistakes: [],
  });
});

test("whatever JSON.parse reads as a list is read element by element", () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue({ maxDepth: 3 }), { minLength: 1, maxLength: 6 }),
      fc.nat(3),
      (list, indent) => {
        const { records, mistakes } = readWhole(JSON.stringify(list, null, indent));
        expect([records.length, mistakes]).toEqual([list.length, []]);
      },
    ),
  );
});
