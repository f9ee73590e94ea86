import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { deleteSaved, saveInterview } from "../../../src/io/saved/folder.ts";
import { Cleaning, claimFor, removeLeftovers, temporaryFor } from "../../../src/io/saved/leftovers.ts";
import { emptyFolder } from "../folder.ts";
import { SAVED } from "../saved-interview.ts";

/** The largest number that a system gives to a program. */
const ENDED = 2 ** 22;

/** A file that a program with this number is writing of an interview. */
function temporaryOf(folder: string, name: string, processId: number): string {
  const file = temporaryFor(folder, name).replace(`-${process.pid}-`, `-${processId}-`);
  writeFileSync(file, "jawaban");
  return file;
}

test("what killed programs left of any interview goes; what a running one writes, and what is not ours, stays", () => {
  const folder = emptyFolder();
  saveInterview(folder, "a", SAVED);
  for (const name of ["a", "b", "nama\u001b[2J yang panjang".repeat(9)]) temporaryOf(folder, name, ENDED);
  temporaryOf(folder, "a", process.pid);
  const running = temporaryOf(folder, "a", process.ppid);
  // By now another program has the number.
  utimesSync(temporaryOf(folder, "b", process.ppid), 0, 0);
  const others = [".a", `.0123456789abcdef-${ENDED}`, `.0123456789abcdef-${ENDED}-x`, "catatan.txt"];
  for (const name of others) writeFileSync(join(folder, name), "");
  mkdirSync(temporaryFor(folder, "c").replace(/^.*-/, join(folder, "folder-")));
  const stay = readdirSync(folder).filter((name) => /^[^.]/.test(name));
  removeLeftovers(folder);
  expect(readdirSync(folder).sort()).toEqual(
    [...new Set([...stay, ...others]), running.slice(folder.length + 1)].sort(),
  );
});

test("no folder, nothing left", () => {
  expect(removeLeftovers(join(emptyFolder(), "tiada"))).toBeUndefined();
});

test("with an interview goes all that is left of it", () => {
  const folder = emptyFolder();
  for (const name of ["a", "b"]) saveInterview(folder, name, SAVED);
  temporaryOf(folder, "a", ENDED);
  for (const name of ["a", "b"]) writeFileSync(claimFor(folder, name, "x"), String(ENDED));
  writeFileSync(`${claimFor(folder, "a", "y")}-${ENDED}`, String(ENDED));
  expect(deleteSaved(folder, "a")).toBeNull();
  expect(readdirSync(folder).sort()).toEqual([claimFor("", "b", "x"), "b.json"]);
});

test("with several, what is left of them goes at the end, and nothing of others", () => {
  const folder = emptyFolder();
  const cleaning = new Cleaning();
  for (const name of ["a", "b", "c"]) {
    saveInterview(folder, name, SAVED);
    writeFileSync(claimFor(folder, name, "x"), String(ENDED));
  }
  for (const name of ["a", "b"]) expect(deleteSaved(folder, name, cleaning.later)).toBeNull();
  cleaning.finish();
  expect(readdirSync(folder).sort()).toEqual([claimFor("", "c", "x"), "c.json"]);
});
