import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { deleteSaved, saveInterview } from "../../../src/io/saved/folder.ts";
import { claimFor, removeUnfinishedSaves, temporaryFor } from "../../../src/io/saved/leftovers.ts";
import { onDisk } from "../../faults/kept-disk.ts";
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
  for (const name of others) {
    writeFileSync(join(folder, name), "");
    utimesSync(join(folder, name), 0, 0);
  }
  mkdirSync(temporaryFor(folder, "c").replace(/^.*-/, join(folder, "folder-")));
  const stay = readdirSync(folder).filter((name) => /^[^.]/.test(name));
  removeUnfinishedSaves(folder);
  expect(readdirSync(folder).sort()).toEqual(
    [...new Set([...stay, ...others]), running.slice(folder.length + 1)].sort(),
  );
});

test("a folder whose name looks like one that is being written stays, and is no fault", () => {
  const folder = emptyFolder();
  const inner = temporaryFor(folder, "a").replace(`-${process.pid}-`, `-${ENDED}-`);
  mkdirSync(inner);
  expect(removeUnfinishedSaves(folder)).toBeNull();
  expect(readdirSync(folder)).toEqual([inner.slice(folder.length + 1)]);
});

test("no folder, nothing left", () => {
  expect(removeUnfinishedSaves(join(emptyFolder(), "tiada"))).toBeNull();
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

test("what a program left whose number another has goes once the clock cannot mean it", () => {
  const folder = emptyFolder();
  const [past, future] = ["a", "b"].map((name) => temporaryOf(folder, name, process.ppid));
  utimesSync(past ?? "", 0, 0);
  // The clock was set back since.
  utimesSync(future ?? "", Date.now() / 1000 + 3600, Date.now() / 1000 + 3600);
  expect([removeUnfinishedSaves(folder), readdirSync(folder)]).toEqual([null, []]);
});

test("claims to interviews that are gone go too, also where these were deleted by hand", () => {
  const folder = emptyFolder();
  saveInterview(folder, "a", SAVED);
  for (const name of ["a", "b"]) writeFileSync(claimFor(folder, name, "x"), String(ENDED));
  expect(removeUnfinishedSaves(folder)).toBeNull();
  expect(readdirSync(folder).sort()).toEqual([claimFor("", "a", "x"), "a.json"]);
});

test.each([0, 1])("what cannot be removed is told, after %i that could: answers are in it", async (at) => {
  const folder = emptyFolder();
  const files = [temporaryOf(folder, "a", ENDED), temporaryOf(folder, "b", ENDED)];
  const fault = { at, kind: "refused", code: "EROFS", lasts: 1 } as const;
  const { result } = await onDisk(folder, fault, async () => removeUnfinishedSaves(folder));
  const [left = ""] = readdirSync(folder);
  const file = join(folder, left);
  expect(files).toContain(file);
  expect(result).toEqual(problem("unwritable-file", { reason: "read-only" }, { file }));
  expect([removeUnfinishedSaves(folder), readdirSync(folder)]).toEqual([null, []]);
});

test("what another program removes at that moment is no fault", async () => {
  const folder = emptyFolder();
  const file = temporaryOf(folder, "a", ENDED);
  const rival = { at: 0, kind: "rival", act: () => rmSync(file) } as const;
  const { result, isHit } = await onDisk(folder, rival, async () => removeUnfinishedSaves(folder));
  expect([isHit, result, readdirSync(folder)]).toEqual([true, null, []]);
});

test("a claim to an interview stays, whatever its name looks like", () => {
  const folder = emptyFolder();
  saveInterview(folder, "a.json.b", SAVED);
  writeFileSync(claimFor(folder, "a.json.b", "x"), String(ENDED));
  expect(removeUnfinishedSaves(folder)).toBeNull();
  expect(readdirSync(folder).sort()).toEqual([claimFor("", "a.json.b", "x"), "a.json.b.json"]);
});

test("with several, what is left of them goes at the end, and nothing of others", () => {
  const folder = emptyFolder();
  for (const name of ["a", "b", "c"]) {
    saveInterview(folder, name, SAVED);
    writeFileSync(claimFor(folder, name, "x"), String(ENDED));
  }
  for (const name of ["a", "b"]) expect(deleteSaved(folder, name, () => null)).toBeNull();
  expect(removeUnfinishedSaves(folder)).toBeNull();
  expect(readdirSync(folder).sort()).toEqual([claimFor("", "c", "x"), "c.json"]);
});
