import {
  appendFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { LOOK_EVERY, watchContents } from "../../../src/io/files/contents.ts";
import { emptyFolder } from "../folder.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A watch over files of a new folder that hold their own names, unless they are not there yet. */
function watching(present: readonly string[], absent: readonly string[] = []) {
  const folder = emptyFolder();
  const path = (name: string) => join(folder, name);
  for (const name of present) writeFileSync(path(name), name);
  const told: string[][] = [];
  const stop = watchContents([...present, ...absent].map(path), (files) => {
    told.push(files.map((file) => file.slice(folder.length + 1)));
  });
  onTestFinished(stop);
  return { path, told, stop, look: (times = 1) => vi.advanceTimersByTime(times * LOOK_EVERY) };
}

const LONG = 10;

test("what is left alone is never told", () => {
  const { look, told } = watching(["a", "b"], ["c"]);
  look(LONG);
  expect(told).toEqual([]);
});

test.each<[string, save: (file: string) => void]>([
  ["written in place", (file) => writeFileSync(file, "baru")],
  ["written to the same length", (file) => writeFileSync(file, "b")],
  ["added to", (file) => appendFileSync(file, "!")],
  ["emptied", (file) => truncateSync(file)],
  [
    "replaced by another",
    (file) => {
      writeFileSync(`${file}~`, "baru");
      renameSync(`${file}~`, file);
    },
  ],
  [
    "put away and written anew",
    (file) => {
      renameSync(file, `${file}~`);
      writeFileSync(file, "baru");
    },
  ],
])("a file that is %s is told once", (_, save) => {
  const { look, told, path } = watching(["a", "b"]);
  save(path("a"));
  look(LONG);
  expect(told).toEqual([["a"]]);
});

test("what has no end is not read, and told once a file stands in its place", () => {
  const { look, told, path } = watching([], ["a"]);
  symlinkSync("/dev/zero", path("a"));
  look(LONG);
  rmSync(path("a"));
  writeFileSync(path("a"), "");
  look(LONG);
  expect(told).toEqual([["a"], ["a"]]);
});

test("every save is told, and files that are saved together are told together", () => {
  const { look, told, path } = watching(["a", "b"]);
  writeFileSync(path("a"), "1");
  writeFileSync(path("b"), "1");
  look(LONG);
  writeFileSync(path("b"), "2");
  look(LONG);
  expect(told).toEqual([["a", "b"], ["b"]]);
});

test("what is still being written waits until it rests", () => {
  const { look, told, path } = watching(["a"]);
  for (const text of ["1", "12", "123"]) {
    writeFileSync(path("a"), text);
    look();
  }
  expect(told).toEqual([]);
  look();
  expect(told).toEqual([["a"]]);
});

test("a file that is saved without a change, or is changed back at once, is not told", () => {
  const { look, told, path } = watching(["a"]);
  writeFileSync(path("a"), "a");
  utimesSync(path("a"), 1, 1);
  look(LONG);
  writeFileSync(path("a"), "1");
  look();
  writeFileSync(path("a"), "a");
  look(LONG);
  expect(told).toEqual([]);
});

test("a file that is gone for a moment is told as changed, not as gone", () => {
  const { look, told, path } = watching(["a"]);
  rmSync(path("a"));
  look(2);
  writeFileSync(path("a"), "baru");
  look(LONG);
  expect(told).toEqual([["a"]]);
});

test("a file that stays away is told, and so is one that appears", () => {
  const { look, told, path } = watching(["a"], ["b"]);
  rmSync(path("a"));
  look(LONG);
  writeFileSync(path("b"), "b");
  look(LONG);
  writeFileSync(path("a"), "a");
  look(LONG);
  expect(told).toEqual([["a"], ["b"], ["a"]]);
});

test("a large file is told too", () => {
  const { look, told, path } = watching([], ["a"]);
  writeFileSync(path("a"), Buffer.alloc(5 * 1024 * 1024));
  look(LONG);
  appendFileSync(path("a"), "!");
  look(LONG);
  expect(told).toEqual([["a"], ["a"]]);
});

test("once it is stopped nothing is told", () => {
  const { look, told, path, stop } = watching(["a"]);
  stop();
  writeFileSync(path("a"), "1");
  look(LONG);
  expect(told).toEqual([]);
});
