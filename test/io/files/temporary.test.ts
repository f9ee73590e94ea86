import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename, join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test } from "vitest";
import { markOf } from "../../../src/core/profile/fingerprint.ts";
import { PartFile } from "../../../src/io/files/part-file.ts";
import { ReportFolder } from "../../../src/io/files/report-folder.ts";
import { nameBeside, removeUnfinishedWrites } from "../../../src/io/files/temporary.ts";
import { WholeFolder } from "../../../src/io/files/whole-folder.ts";
import { writeResult } from "../../../src/io/files/write.ts";
import { emptyFolder } from "../folder.ts";

const UUID = "01234567-89ab-4def-8123-456789abcdef";
/** No system gives such a number. */
const NOBODY = 4_999_999;
const HERE = markOf(hostname());

/** What a program left in a folder. */
function leftIn(folder: string, kind: "file" | "folder", name: string, isOld = true): string {
  const left = join(folder, name);
  if (kind === "folder") mkdirSync(left);
  writeFileSync(kind === "folder" ? join(left, "cetak.html") : left, "jawaban");
  if (isOld) utimesSync(left, 0, 0);
  return left;
}

test("a name tells who writes, and never comes twice", () => {
  const [one, other] = [nameBeside("a/../b/hasil.csv"), nameBeside("a/../b/hasil.csv")];
  expect(one).not.toBe(other);
  expect(one).toMatch(/^a\/\.\.\/b/);
  expect(basename(one)).toMatch(new RegExp(`^\\.kerja-cocok-${HERE}-${process.pid}-[0-9a-f-]{36}$`));
});

test.each([
  ["what a killed program left long ago goes", `.kerja-cocok-${HERE}-${NOBODY}-${UUID}`, true, false],
  ["what it left just now stays", `.kerja-cocok-${HERE}-${NOBODY}-${UUID}`, false, true],
  ["what a running program writes stays", `.kerja-cocok-${HERE}-${process.ppid}-${UUID}`, true, true],
  ["what another machine writes stays", `.kerja-cocok-${markOf("lain")}-${NOBODY}-${UUID}`, true, true],
  ["what is named otherwise stays", `.kerja-cocok-${HERE}-${NOBODY}-${UUID}.csv`, true, true],
])("%s", (_, name, isOld, stays) => {
  for (const kind of ["file", "folder"] as const) {
    const folder = emptyFolder();
    const left = leftIn(folder, kind, name, isOld);
    removeUnfinishedWrites(join(folder, "hasil"));
    expect(existsSync(left)).toBe(stays);
  }
});

const WRITERS: Record<string, (folder: string) => unknown> = {
  "a file": (folder) => writeResult(join(folder, "hasil.csv"), "baru"),
  "a file that takes its time": async (folder) => {
    const part = await PartFile.begin(join(folder, "hasil.csv"));
    if (part instanceof PartFile) await part.finish();
  },
  "a folder of reports": (folder) => {
    const reports = ReportFolder.begin(folder, ".csv");
    if (!(reports instanceof ReportFolder)) return;
    reports.write("hasil", new Uint8Array());
    reports.end();
  },
  "a whole folder": (folder) => {
    const whole = WholeFolder.begin(join(folder, "hasil.csv"), []);
    if (whole instanceof WholeFolder) whole.finish();
  },
};

test.each(Object.entries(WRITERS))("%s is written, and what was left beside it is gone", async (_, write) => {
  const folder = emptyFolder();
  for (const kind of ["file", "folder"] as const) {
    leftIn(folder, kind, `.kerja-cocok-${HERE}-${NOBODY}-${UUID.replace("0", kind === "file" ? "1" : "2")}`);
  }
  await write(folder);
  expect(readdirSync(folder)).toEqual(["hasil.csv"]);
});

test("once a result is written, signals are heard that came meanwhile, and then let be", async () => {
  const listeners = () => process.listenerCount("SIGTERM");
  // What was written just before is let be first.
  for (const _ of [1, 2]) await nextTurn();
  const before = listeners();
  expect(writeResult(join(emptyFolder(), "hasil.html"), "a")).toBeNull();
  expect(listeners()).toBe(before + 1);
  for (const _ of [1, 2]) await nextTurn();
  expect(listeners()).toBe(before);
});
