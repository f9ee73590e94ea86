import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codeOf } from "../../../src/io/files/failure.ts";
import { isFolder, makeFolder } from "../../../src/io/files/folder.ts";
import { emptyFolder, mayMoveElsewhere } from "../folder.ts";

function modeOf(folder: string): string {
  return (statSync(folder).mode & 0o777).toString(8);
}

test("a folder and those above it are made, for their owner alone", () => {
  const folder = emptyFolder();
  chmodSync(folder, 0o755);
  makeFolder(join(folder, "a/b/c"));
  expect([".", "a", "a/b", "a/b/c"].map((name) => modeOf(join(folder, name)))).toEqual([
    "755",
    "700",
    "700",
    "700",
  ]);
});

test("a folder that is there is left as it is, behind a link too", () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, "a"));
  chmodSync(join(folder, "a"), 0o750);
  symlinkSync(join(folder, "a"), join(folder, "b"));
  for (const name of ["a", "b", "b/c"]) makeFolder(join(folder, name));
  expect([modeOf(join(folder, "a")), readdirSync(join(folder, "a"))]).toEqual(["750", ["c"]]);
});

test.runIf(mayMoveElsewhere)("a name without a folder is meant here", () => {
  const before = process.cwd();
  const folder = emptyFolder();
  process.chdir(folder);
  try {
    makeFolder("a/b");
    makeFolder(".");
  } finally {
    process.chdir(before);
  }
  expect(isFolder(join(folder, "a/b"))).toBe(true);
});

/** Why a folder cannot be made. */
function failureIn(folder: string): string {
  try {
    makeFolder(folder);
    return "made";
  } catch (error) {
    return codeOf(error);
  }
}

test.each<[string, string, string]>([
  ["a file has its name", "berkas", "EEXIST"],
  ["a file stands above it", "berkas/a/b", "ENOTDIR"],
  ["a link to nothing has its name", "tautan", "EEXIST"],
  ["the name is too long", "x".repeat(300), "ENAMETOOLONG"],
])("where %s it cannot be made", (_, name, code) => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "berkas"), "");
  symlinkSync(join(folder, "tiada"), join(folder, "tautan"));
  expect(failureIn(join(folder, name))).toBe(code);
  expect(readdirSync(folder).sort()).toEqual(["berkas", "tautan"]);
});

test.runIf(process.platform === "linux")("a file system that takes no new names is no trap", () => {
  expect(failureIn("/proc/tiada/a/b")).toBe("ENOENT");
});

test.each<[string, string, boolean]>([
  ["a folder", "map", true],
  ["a file", "berkas", false],
  ["a name below a file", "berkas/a", false],
  ["nothing", "tiada", false],
])("whether %s is a folder", (_, name, is) => {
  const folder = emptyFolder();
  mkdirSync(join(folder, "map"));
  writeFileSync(join(folder, "berkas"), "");
  expect(isFolder(join(folder, name))).toBe(is);
});
