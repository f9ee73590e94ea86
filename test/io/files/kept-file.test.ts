import { execFileSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkKept, KeptFile, keptText } from "../../../src/io/files/kept-file.ts";
import { nameBeside } from "../../../src/io/files/temporary.ts";
import { onDisk } from "../../faults/kept-disk.ts";
import { emptyFolder, pretend } from "../folder.ts";

test("a new file is written, and written again", () => {
  const file = join(emptyFolder(), "a.yaml");
  const kept = new KeptFile(file, null);
  expect(kept.isThere).toBe(false);
  expect([kept.write("satu"), kept.isThere, readFileSync(file, "utf8")]).toEqual([null, true, "satu"]);
  expect([kept.write("dua"), kept.holds("dua"), readFileSync(file, "utf8")]).toEqual([null, true, "dua"]);
  expect(kept.holds("satu")).toBe(false);
});

test.each<[string, known: string | null, standing: string]>([
  ["a file that appeared meanwhile", null, "lain"],
  ["an empty file that appeared meanwhile", null, ""],
  ["a file that was changed elsewhere", "satu", "lain"],
])("%s stays as it is", (_, known, standing) => {
  const folder = emptyFolder();
  const file = join(folder, "a.yaml");
  writeFileSync(file, standing);
  expect(new KeptFile(file, known).write("dua")).toBe("changed");
  expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"))).toEqual([standing]);
});

test("a link that appeared meanwhile stays as it is, though it leads nowhere", () => {
  const file = join(emptyFolder(), "a.yaml");
  symlinkSync("tiada.yaml", file);
  expect([new KeptFile(file, null).write("dua"), readlinkSync(file)]).toEqual(["changed", "tiada.yaml"]);
});

test("a text that could not be written is written once it can be", () => {
  const folder = join(emptyFolder(), "nanti");
  const file = join(folder, "a.yaml");
  const kept = new KeptFile(file, null);
  for (const _ of [1, 2]) expect(kept.write("satu")).toMatchObject({ code: "unwritable-file" });
  expect([kept.isThere, kept.holds("satu")]).toEqual([false, false]);
  mkdirSync(folder);
  expect([kept.write("satu"), kept.isThere, readFileSync(file, "utf8")]).toEqual([null, true, "satu"]);
});

test("where a drive lets nobody set who may read, the file is written all the same, and again", async () => {
  const folder = emptyFolder();
  const file = join(folder, "a.yaml");
  writeFileSync(file, "satu");
  const kept = new KeptFile(file, "satu");
  const fault = { at: 0, kind: "refused", code: "EPERM", lasts: 9, only: ["chmodSync"] } as const;
  const { result, isHit } = await onDisk(folder, fault, async () => [kept.write("dua"), kept.write("tiga")]);
  expect([isHit, result, readFileSync(file, "utf8")]).toEqual([true, [null, null], "tiga"]);
});

test("a file that goes while it is looked at is told, and there again with the next write", () => {
  const file = join(emptyFolder(), "a.yaml");
  writeFileSync(file, "satu");
  const kept = new KeptFile(file, "satu");
  let hasGone = false;
  pretend("readFileSync", (real) => (...args: Parameters<typeof real>) => {
    const text = real(...args);
    if (args[0] === file && !hasGone) rmSync(file);
    hasGone = true;
    return text;
  });
  expect(kept.write("dua")).toMatchObject({ code: "unwritable-file", args: { reason: "missing" } });
  expect([kept.write("dua"), readFileSync(file, "utf8")]).toEqual([null, "dua"]);
});

test.each<[string, string | null]>([
  ["a.yaml", "satu"],
  ["tiada.yaml", null],
  // What cannot be read is there.
  [".", ""],
])("the text of %s, as it is compared, is %j", (name, text) => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "a.yaml"), "satu");
  expect(keptText(join(folder, name))).toBe(text);
});

test("a file that was taken away is there again, with all that was written", () => {
  const folder = emptyFolder();
  const file = join(folder, "a.yaml");
  const kept = new KeptFile(file, "satu");
  expect([kept.write("dua"), readdirSync(folder), readFileSync(file, "utf8")]).toEqual([
    null,
    ["a.yaml"],
    "dua",
  ]);
});

test("a change elsewhere between two writes is seen", () => {
  const file = join(emptyFolder(), "a.yaml");
  const kept = new KeptFile(file, null);
  kept.write("satu");
  writeFileSync(file, "lain");
  expect([kept.write("dua"), readFileSync(file, "utf8")]).toEqual(["changed", "lain"]);
});

test("what a killed program left beside it goes with the first that is written", () => {
  const folder = emptyFolder();
  const file = join(folder, "a.yaml");
  const left = nameBeside(file).replace(`-${process.pid}-`, `-${2 ** 22}-`);
  writeFileSync(left, "separuh");
  utimesSync(left, 0, 0);
  expect([new KeptFile(file, null).write("satu"), readdirSync(folder)]).toEqual([null, ["a.yaml"]]);
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

test.each<[string, (file: string) => void, object | null]>([
  ["nothing", () => undefined, null],
  ["a file", (file) => writeFileSync(file, "satu"), null],
  ["a link that leads to a file", (file) => symlinkSync(import.meta.filename, file), null],
  ["a link that leads nowhere", (file) => symlinkSync("tiada.yaml", file), { args: { reason: "other" } }],
  ["a pipe", (file) => execFileSync("mkfifo", [file]), { args: { reason: "other" } }],
])("a file can be kept where %s stands: %#", (_, prepare, told) => {
  const file = join(emptyFolder(), "a.yaml");
  prepare(file);
  const found = checkKept(file);
  if (told === null) expect(found).toBeNull();
  else expect(found).toMatchObject({ code: "unwritable-file", place: { file }, ...told });
});

test("a name that is too long for a file is told before anything is written", () => {
  expect(checkKept(join(emptyFolder(), `${"a".repeat(300)}.yaml`))).toMatchObject({
    code: "unwritable-file",
  });
});
