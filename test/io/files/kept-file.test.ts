import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { KeptFile } from "../../../src/io/files/kept-file.ts";
import { emptyFolder } from "../folder.ts";

test("a new file is written, and written again", () => {
  const file = join(emptyFolder(), "a.yaml");
  const kept = new KeptFile(file, null);
  expect(kept.isThere).toBe(false);
  expect([kept.write("satu"), kept.isThere, readFileSync(file, "utf8")]).toEqual([null, true, "satu"]);
  expect([kept.write("dua"), kept.holds("dua"), readFileSync(file, "utf8")]).toEqual([null, true, "dua"]);
});

test.each<[string, known: string | null, standing: string | null]>([
  ["a file that appeared meanwhile", null, "lain"],
  ["an empty file that appeared meanwhile", null, ""],
  ["a file that was changed elsewhere", "satu", "lain"],
  ["a file that was taken away", "satu", null],
])("%s stays as it is", (_, known, standing) => {
  const folder = emptyFolder();
  const file = join(folder, "a.yaml");
  if (standing !== null) writeFileSync(file, standing);
  expect(new KeptFile(file, known).write("dua")).toBe("changed");
  expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"))).toEqual(
    standing === null ? [] : [standing],
  );
});

test("a change elsewhere between two writes is seen", () => {
  const file = join(emptyFolder(), "a.yaml");
  const kept = new KeptFile(file, null);
  kept.write("satu");
  writeFileSync(file, "lain");
  expect([kept.write("dua"), readFileSync(file, "utf8")]).toEqual(["changed", "lain"]);
});

test("a text that is there already is not written anew", () => {
  const file = join(emptyFolder(), "a.yaml");
  writeFileSync(file, "satu");
  const { ino } = statSync(file);
  expect(new KeptFile(file, "satu").write("satu")).toBeNull();
  expect(statSync(file).ino).toBe(ino);
});

test("a link goes on leading to the file, and who could read it still can", () => {
  const folder = emptyFolder();
  const [file, link] = [join(folder, "a.yaml"), join(folder, "b.yaml")];
  writeFileSync(file, "satu");
  chmodSync(file, 0o644);
  symlinkSync(file, link);
  expect(new KeptFile(link, "satu").write("dua")).toBeNull();
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect([readFileSync(file, "utf8"), statSync(file).mode & 0o777]).toEqual(["dua", 0o644]);
});

test("a place that cannot be written is told", () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, "a"));
  expect(new KeptFile(join(folder, "tiada/a.yaml"), null).write("satu")).toMatchObject({
    code: "unwritable-file",
    args: { reason: "missing" },
  });
});
