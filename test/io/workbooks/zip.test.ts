import { expect, test } from "vitest";
import { Damaged, TooLarge } from "../../../src/io/workbooks/limits.ts";
import { Zip } from "../../../src/io/workbooks/zip.ts";
import { type Packing, zipOf } from "./zips.ts";

const TEXT = "isi ".repeat(1000);
const PACKED = zipOf({ "a.txt": TEXT, "b/c.txt": "" });
const MEGABYTE = 1024 * 1024;
/** Where the directory begins. */
const DIRECTORY = PACKED.readUInt32LE(PACKED.length - 6);

test("files are unpacked by their names", () => {
  const zip = new Zip(PACKED);
  expect(zip.names).toEqual(["a.txt", "b/c.txt"]);
  expect([zip.read("a.txt")?.toString(), zip.read("b/c.txt")?.toString()]).toEqual([TEXT, ""]);
  expect(zip.read("tiada")).toBeNull();
});

test("what follows the end is a comment", () => {
  expect(new Zip(Buffer.concat([PACKED, Buffer.from("catatan")])).read("b/c.txt")?.length).toBe(0);
});

test.each<[string, Packing]>([
  ["as they are", { isStored: true }],
  [
    "with more about each, here and in the directory",
    { extra: Buffer.from("UT\u0002\u0000ab"), remark: "ya" },
  ],
  ["with long numbers", { isLong: true }],
])("files that are packed %s are unpacked", (_, packing) => {
  const files = { "a.txt": TEXT, "folder/berkas.txt": "", "c.txt": "isi" };
  const zip = new Zip(zipOf(files, packing));
  expect(Object.keys(files).map((name) => [name, zip.read(name)?.toString()])).toEqual(Object.entries(files));
});

/** A copy with some bytes changed. */
function changed(change: (bytes: Buffer) => void): Buffer {
  const bytes = Buffer.from(PACKED);
  change(bytes);
  return bytes;
}

test.each<[string, Buffer, typeof Damaged | typeof TooLarge]>([
  ["is cut off", PACKED.subarray(0, 60), Damaged],
  ["is nothing", Buffer.alloc(0), Damaged],
  ["has a directory elsewhere", changed((bytes) => bytes.writeUInt32LE(7, bytes.length - 6)), Damaged],
  ["says another sum", changed((bytes) => bytes.writeUInt32LE(7, DIRECTORY + 16)), Damaged],
  ["says too little", changed((bytes) => bytes.writeUInt32LE(7, DIRECTORY + 24)), Damaged],
  ["says too much", changed((bytes) => bytes.writeUInt32LE(9999, DIRECTORY + 24)), Damaged],
  ["stands elsewhere", changed((bytes) => bytes.writeUInt32LE(9999, DIRECTORY + 42)), Damaged],
  ["is packed longer than the file", changed((bytes) => bytes.writeUInt32LE(9999, DIRECTORY + 20)), Damaged],
  ["is packed in another way", changed((bytes) => bytes.writeUInt16LE(12, DIRECTORY + 10)), Damaged],
  ["is broken", changed((bytes) => bytes.fill(0xff, 35, 50)), Damaged],
  [
    "is longer than any part",
    changed((bytes) => bytes.writeUInt32LE(300 * MEGABYTE, DIRECTORY + 24)),
    TooLarge,
  ],
  ["would fill the memory", changed((bytes) => bytes.writeUInt32LE(0xfffffffe, DIRECTORY + 24)), TooLarge],
])("a file that %s is told", (_, bytes, error) => {
  expect(() => new Zip(bytes).read("a.txt")).toThrow(error);
});

test("parts that are many and large are too large together", () => {
  const bytes = changed((copy) => {
    copy.writeUInt32LE(200 * MEGABYTE, DIRECTORY + 24);
  });
  const zip = new Zip(bytes);
  for (let time = 0; time < 2; time += 1) expect(() => zip.read("a.txt")).toThrow(Damaged);
  expect(() => zip.read("a.txt")).toThrow(TooLarge);
});
