import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { deleteKnown, replaceSaved, saveInterview, textOf } from "../../../src/io/saved/folder.ts";
import { claimFor } from "../../../src/io/saved/leftovers.ts";
import { onDisk } from "../../faults/kept-disk.ts";
import { emptyFolder, isRoot } from "../folder.ts";
import { SAVED, savedAt } from "../saved-interview.ts";

const KNOWN = textOf(SAVED);
const LATER = savedAt("2026-01-01T00:20:00.000Z");
const OTHERS = savedAt("2026-01-01T00:15:00.000Z");

/** A folder with one kept interview. */
function kept(): { folder: string; file: string } {
  const folder = emptyFolder();
  saveInterview(folder, "a", SAVED);
  return { folder, file: join(folder, "a.json") };
}

function replace(folder: string, known = KNOWN) {
  return replaceSaved(folder, "a", { saved: LATER, known });
}

test("an interview takes the place of what is known of it, again and again", () => {
  const { folder, file } = kept();
  expect(replace(folder)).toBeNull();
  expect(readFileSync(file, "utf8")).toBe(textOf(LATER));
  expect(replaceSaved(folder, "a", { saved: SAVED, known: textOf(LATER) })).toBeNull();
  expect(readFileSync(file, "utf8")).toBe(KNOWN);
  expect(readdirSync(folder)).toEqual(["a.json"]);
});

test("a file that others could read is its owner's alone once more is kept", () => {
  const { folder, file } = kept();
  chmodSync(file, 0o644);
  expect([replace(folder), statSync(file).mode & 0o777]).toEqual([null, 0o600]);
});

/** What may happen to the file after it was read. */
const RIVALS: [string, (file: string) => unknown, "changed" | "gone"][] = [
  ["written by another", (file) => writeFileSync(file, textOf(OTHERS)), "changed"],
  ["emptied", (file) => writeFileSync(file, ""), "changed"],
  ["of the same length", (file) => writeFileSync(file, KNOWN.replace("empati-1", "empati-9")), "changed"],
  ["longer by one sign", (file) => writeFileSync(file, `${KNOWN} `), "changed"],
  ["a link", (file) => [rmSync(file), symlinkSync("tiada", file)], "changed"],
  [
    "a link to what is known",
    (file) => [renameSync(file, `${file}.`), symlinkSync("a.json.", file)],
    "changed",
  ],
  ["a folder", (file) => [rmSync(file), mkdirSync(file)], "changed"],
  ["deleted", (file) => rmSync(file), "gone"],
  ["deleted with its folder", (file) => rmSync(join(file, ".."), { recursive: true }), "gone"],
];

test.each(RIVALS)("a file that meanwhile is %s is left alone, and that is told", (_, change, told) => {
  const { folder, file } = kept();
  change(file);
  const before = seen(folder);
  expect(replace(folder)).toBe(told);
  expect(seen(folder)).toEqual(before);
});

test.each(RIVALS)("nor is it deleted where it is %s", (_, change, told) => {
  const { folder, file } = kept();
  change(file);
  const before = seen(folder);
  expect(deleteKnown(folder, { name: "a", text: KNOWN })).toBe(told);
  expect(seen(folder)).toEqual(before);
});

/** The names in a folder, and what its files hold. */
function seen(folder: string): [string, string][] {
  try {
    const names = readdirSync(folder, { withFileTypes: true });
    return names.map((one) => [one.name, one.isFile() ? readFileSync(join(folder, one.name), "utf8") : ""]);
  } catch {
    return [];
  }
}

test("what is known is deleted", () => {
  const { folder } = kept();
  expect(deleteKnown(folder, { name: "a", text: KNOWN })).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
});

test.each<[string, (file: string) => unknown, isCleaned: boolean]>([
  ["is deleted here", () => undefined, true],
  ["was deleted elsewhere", (file) => rmSync(file), true],
  ["was changed elsewhere", (file) => writeFileSync(file, textOf(OTHERS)), false],
])("what is left beside an interview that %s goes: %#", (_, change, isCleaned) => {
  const { folder, file } = kept();
  change(file);
  const failed = problem("unwritable-file", { reason: "other" }, { file: "sisa" });
  const told = deleteKnown(folder, { name: "a", text: KNOWN }, () => failed);
  expect(told).toEqual(isCleaned ? failed : "changed");
});

test.each([
  ["is as it is known", KNOWN, null, []],
  ["was changed elsewhere", textOf(OTHERS), "changed", ["a.json"]],
])("on a full disk an interview that %s can be deleted: %#", async (_, text, told, names) => {
  const { folder, file } = kept();
  writeFileSync(file, text);
  const fault = { at: 0, kind: "refused", code: "ENOSPC", lasts: Number.POSITIVE_INFINITY } as const;
  const work = async () => deleteKnown(folder, { name: "a", text: KNOWN });
  const { result, isHit } = await onDisk(folder, fault, work);
  expect([isHit, result, readdirSync(folder)]).toEqual([true, told, names]);
});

test("on a disk that is read-only an interview cannot be deleted, and that is told", async () => {
  const { folder, file } = kept();
  const fault = { at: 0, kind: "refused", code: "EROFS", lasts: Number.POSITIVE_INFINITY } as const;
  const { result } = await onDisk(folder, fault, async () => deleteKnown(folder, { name: "a", text: KNOWN }));
  expect(result).toEqual(problem("unwritable-file", { reason: "read-only" }, { file }));
  expect(readFileSync(file, "utf8")).toBe(KNOWN);
});

/** The number of a program that ended: the largest that a system gives, and that no test machine comes to. */
const ENDED = 2 ** 22;

test.each([
  ["another program is replacing it", String(process.ppid), "changed"],
  ["another program is about to say who it is", "", "changed"],
  ["a program was killed that was replacing it", String(ENDED), null],
  ["an earlier program had our number", String(process.pid), null],
])("where %s", (_, owner, ended) => {
  const { folder, file } = kept();
  const claim = claimFor(folder, "a", KNOWN);
  writeFileSync(claim, owner);
  expect(replace(folder)).toBe(ended);
  expect(readFileSync(file, "utf8")).toBe(ended === null ? textOf(LATER) : KNOWN);
  // Dead claims go with the state they were made to.
  expect(readdirSync(folder)).toHaveLength(ended === null ? 1 : 2);
});

test.each([
  ["long ago", -3600],
  ["of a moment that the clock, set back since, has yet to come to", 3600],
])("a claim %s is dead, whoever has the number of its owner by now", (_, seconds) => {
  const { folder } = kept();
  const claim = claimFor(folder, "a", KNOWN);
  writeFileSync(claim, String(process.ppid));
  const moment = Date.now() / 1000 + seconds;
  utimesSync(claim, moment, moment);
  expect([replace(folder), readdirSync(folder)]).toEqual([null, ["a.json"]]);
});

test("where one after the other was killed, and the last one lives", () => {
  const { folder } = kept();
  const claim = claimFor(folder, "a", KNOWN);
  writeFileSync(claim, String(ENDED));
  writeFileSync(`${claim}-${ENDED}`, String(ENDED - 1));
  writeFileSync(`${claim}-${ENDED}-${ENDED - 1}`, String(process.ppid));
  expect(replace(folder)).toBe("changed");
  rmSync(`${claim}-${ENDED}-${ENDED - 1}`);
  expect(replace(folder)).toBeNull();
  expect(readdirSync(folder)).toEqual(["a.json"]);
});

test.skipIf(isRoot)("a folder that takes nothing is told, and nothing is changed", () => {
  const { folder, file } = kept();
  chmodSync(folder, 0o500);
  const told = problem("unwritable-file", { reason: "forbidden" }, { file });
  expect([replace(folder), deleteKnown(folder, { name: "a", text: KNOWN })]).toEqual([told, told]);
  chmodSync(folder, 0o700);
  expect(readdirSync(folder)).toEqual(["a.json"]);
});
