import { expect, test } from "vitest";
import { Buffers } from "../../../src/io/streams/buffers.ts";

test("a buffer that was given back is used again, if it is large enough", () => {
  const buffers = new Buffers();
  const [small, large] = [buffers.take(10), buffers.take(20)];
  expect([small.byteLength, large.byteLength]).toEqual([10, 20]);
  buffers.give(small);
  buffers.give(large);
  expect(buffers.take(11)).toBe(large);
  expect(buffers.take(11)).not.toBe(large);
  expect(buffers.take(1)).toBe(small);
});

test("two never get the same", () => {
  const buffers = new Buffers();
  expect(buffers.take(8)).not.toBe(buffers.take(8));
});

test.each<[string, ArrayBufferLike]>([
  ["an empty one", new SharedArrayBuffer(0)],
  ["one that no thread can share", new ArrayBuffer(8)],
])("%s is not kept", (_, buffer) => {
  const buffers = new Buffers();
  buffers.give(buffer);
  expect(buffers.take(0)).not.toBe(buffer);
});

test("no more are kept than a batch ever has at once", () => {
  const buffers = new Buffers();
  const given = Array.from({ length: 40 }, () => new SharedArrayBuffer(8));
  for (const buffer of given) buffers.give(buffer);
  const taken = Array.from({ length: 40 }, () => buffers.take(8));
  expect(taken.filter((buffer) => given.includes(buffer))).toHaveLength(32);
});
