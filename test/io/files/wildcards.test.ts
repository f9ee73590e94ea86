import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesLike } from "../../../src/io/files/wildcards.ts";
import { emptyFolder } from "../folder.ts";

function furnished(): string {
  const folder = emptyFolder();
  for (const name of ["xi", "xii", ".git"]) mkdirSync(join(folder, name));
  const names = [
    "b.csv",
    "a.csv",
    "a.csv.bak",
    ".c.csv",
    "kelas [1].csv",
    "tanya?.csv",
    "kelas-2.csv",
    "\u{1f331}.txt",
    "xi/a.csv",
    "xii/a.csv",
  ];
  for (const name of names) writeFileSync(join(folder, name), "");
  return folder;
}

test.each<[string, string[]]>([
  ["a.csv", ["a.csv"]],
  ["tiada.csv", ["tiada.csv"]],
  ["*.csv", ["a.csv", "b.csv", "kelas [1].csv", "kelas-2.csv", "tanya?.csv"]],
  ["?.csv", ["a.csv", "b.csv"]],
  [".*.csv", [".c.csv"]],
  ["kelas*.csv", ["kelas [1].csv", "kelas-2.csv"]],
  ["kelas-*.csv", ["kelas-2.csv"]],
  ["kelas-?.csv", ["kelas-2.csv"]],
  ["kelas [?].csv", ["kelas [1].csv"]],
  ["k*-*2*", ["kelas-2.csv"]],
  ["?.txt", ["\u{1f331}.txt"]],
  ["tanya?.csv", ["tanya?.csv"]],
  ["*/a.csv", ["xi/a.csv", "xii/a.csv"]],
  ["xi*/*.csv", ["xi/a.csv", "xii/a.csv"]],
  ["xii/../*.csv.bak", ["a.csv.bak"]],
  ["*.xlsx", []],
  ["tiada/*.csv", []],
  ["a.csv/*.csv", []],
  ["b.csv?", []],
])("%s stands for %j", (pattern, expected) => {
  const folder = furnished();
  expect(filesLike(`${folder}/${pattern}`).map((file) => file.slice(folder.length + 1))).toEqual(expected);
});

test("a pattern without a folder looks where the program is", () => {
  expect(filesLike("package*.json")).toEqual(["package-lock.json", "package.json"]);
});

test("a pattern of many stars is soon looked through", () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "a".repeat(250)), "");
  expect(filesLike(`${folder}/${"*a".repeat(60)}b`)).toEqual([]);
});
