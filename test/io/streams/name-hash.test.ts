import { expect, test } from "vitest";
import { NAME_HASH, writeNameHash } from "../../../src/io/streams/name-hash.ts";

function hashOf(name: string): number[] {
  const hashes = new Uint32Array(NAME_HASH + 1);
  writeNameHash(name, hashes, 1);
  return [...hashes.subarray(1)];
}

test.each([
  ["A-01", "a-01"],
  ["A-01", "A 01"],
  ["A-01", "a01"],
  ["A-01", "A_01"],
  ["A-01", " A -01 "],
  ["A-01", "A\u201101"],
  ["A-01", "A\u201301"],
  ["A-01", "A-01\u200b"],
  ["A-01", "Ａ－０１"],
  ["José", "jose"],
  ["José", "JOSE\u0301"],
  ["Ayu Lestari", "ayu  lestari"],
  ["Ayu\u00a0Lestari", "AyuLestari"],
  ["1-11", "1 11"],
  ["Kelas 1 A", "kelas 1a"],
])("%j and %j are alike, and not the same", (one, other) => {
  const [first, second] = [hashOf(one), hashOf(other)];
  expect(first.slice(0, 2)).toEqual(second.slice(0, 2));
  expect(first[2]).not.toBe(second[2]);
});

test.each([
  ["A-01", "A-02"],
  ["1-11", "11-1"],
  ["1-11", "111"],
  ["A.01", "A-01"],
  ["a", "b"],
  ["ab", "ba"],
  ["Ayu", "Ayo"],
])("%j and %j are not alike", (one, other) => {
  expect(hashOf(one).slice(0, 2)).not.toEqual(hashOf(other).slice(0, 2));
});

test("the first word is never zero, and a name has one hash", () => {
  const names = Array.from({ length: 1000 }, (_, index) => `P-${index}`);
  expect(names.filter((name) => hashOf(name)[0] === 0)).toEqual([]);
  expect(names.map(hashOf)).toEqual(names.map(hashOf));
  for (const word of [0, 1, 2]) expect(new Set(names.map((name) => hashOf(name)[word])).size).toBe(1000);
});
