import fc from "fast-check";
import { expect, test } from "vitest";
import { NAME_HASH, writeNameHash } from "../../../src/io/streams/name-hash.ts";
import { type Repeated, RespondentGatherer, RespondentMemory } from "../../../src/io/streams/respondents.ts";
import { holds } from "../../core/helpers.ts";

type Found = [respondent: string, line: number, kind?: "alike"];

/** Who is found in blocks of names, each on a line of its own. */
function repeatedIn(blocks: readonly (readonly string[])[], memory = new RespondentMemory()): Found[] {
  return findIn(blocks, memory).map(
    ({ respondent, line, isSame }) => [respondent, line, ...(isSame ? [] : ["alike" as const])] as Found,
  );
}

function findIn(blocks: readonly (readonly string[])[], memory: RespondentMemory): Repeated[] {
  const gatherer = new RespondentGatherer();
  return blocks.flatMap((names) => {
    for (const [index, name] of names.entries()) gatherer.add(name, index + 1);
    return memory.add(gatherer.take());
  });
}

test("finds who comes twice, over all blocks", () => {
  expect(repeatedIn([["A", "B", "A"], ["Ayu é", "b"], [], ["B", "Ayu é"]])).toEqual([
    ["A", 3],
    ["b", 2, "alike"],
    ["B", 1],
    ["Ayu é", 2],
  ]);
});

test.each<[string, string[]]>([
  ["many, more than there was room for", Array.from({ length: 1000 }, (_, index) => `P-${index}`)],
  ["long ones", ["A", "b".repeat(5000), "C"]],
  ["of other scripts alone", ["é", "李", "Ω"]],
  ["none", []],
])("names are gathered whole, each with its line and its hash: %s", (_, names) => {
  const gatherer = new RespondentGatherer();
  // What was gathered before leaves nothing behind.
  for (const before of [["X".repeat(9000), "Y"], names]) {
    for (const [index, name] of before.entries()) gatherer.add(name, index + 1);
    const list = gatherer.take();
    expect(Buffer.from(list.names).toString()).toBe(before.map((name) => `${name}\0`).join(""));
    expect([...list.lines]).toEqual(before.map((_, index) => index + 1));
    const hashes = new Uint32Array(NAME_HASH * before.length);
    for (const [index, name] of before.entries()) writeNameHash(name, hashes, NAME_HASH * index);
    expect(list.hashes).toEqual(hashes);
  }
});

test("the room for names grows where it must", () => {
  const fresh = new RespondentGatherer();
  fresh.add("", 1);
  // To the last byte, and the sign of its end beyond.
  fresh.add("€".repeat(1365), 2);
  expect(Buffer.from(fresh.take().names).toString()).toBe(`\0${"€".repeat(1365)}\0`);
});

test("finds them all, and nobody else", () => {
  const memory = new RespondentMemory();
  let turn = 0;
  holds(
    fc.array(fc.string({ unit: fc.constantFrom("a", "b", "é", "1"), maxLength: 6 }), { maxLength: 400 }),
    (names) => {
      // The memory is large; one serves all runs, since no name of one run is one of another.
      turn += 1;
      const own = names.map((name) => `${turn} ${name}`);
      const expected = own.flatMap((respondent, index) =>
        own.indexOf(respondent) < index ? [[respondent, index + 1]] : [],
      );
      expect(repeatedIn([own], memory).filter(([, , kind]) => !kind)).toEqual(expected);
    },
    0.3,
  );
});

test.each<[string, number[], number[]]>([
  ["in the first place of the table", [1, 0, 7, 2, 0, 7, 2, 0, 7], [3]],
  ["in the last place of the table", [1, 0xffffffff, 7, 2, 0xffffffff, 7, 2, 0xffffffff, 7], [3]],
  ["with the same first word of a hash", [1, 5, 7, 1, 5 + 2 ** 21, 7, 1, 5, 7], [3]],
  ["with the same second word of a hash", [1, 5, 7, 2, 5, 7, 3, 5, 7], []],
])("two %s are told apart", (_, hashes, repeated) => {
  const list = {
    names: Buffer.from("A\0B\0C\0"),
    lines: Uint32Array.of(1, 2, 3),
    hashes: Uint32Array.from(hashes),
  };
  expect(new RespondentMemory().add(list).map(({ line }) => line)).toEqual(repeated);
});

test("beyond its memory it says so, and still knows whom it remembers", () => {
  const memory = new RespondentMemory(2);
  expect(repeatedIn([["A", "B", "A"]], memory)).toEqual([["A", 3]]);
  expect(memory.isFull).toBe(false);
  expect(repeatedIn([["C", "C", "B"]], memory)).toEqual([["B", 3]]);
  expect(memory.isFull).toBe(true);
});

test("names that are written alike are found, the same ones as the same", () => {
  const names = ["A-01", "a-01", "A 01", "A-02", "a-01", "A‑01\u200b", "A-01"];
  expect(repeatedIn([names])).toEqual([
    ["a-01", 2, "alike"],
    ["A 01", 3, "alike"],
    ["a-01", 5],
    ["A‑01\u200b", 6, "alike"],
    ["A-01", 7],
  ]);
});
