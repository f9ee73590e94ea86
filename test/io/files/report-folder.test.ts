import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { fileNameOf, ReportFolder } from "../../../src/io/files/report-folder.ts";
import { emptyFolder } from "../folder.ts";

test("a folder of reports lets signals be when it ends", () => {
  const before = ["SIGINT", "SIGTERM", "SIGHUP", "exit"].map((name) => process.listenerCount(name));
  const reports = ReportFolder.begin(join(emptyFolder(), "laporan"), ".md");
  if (!(reports instanceof ReportFolder)) throw new Error(reports.code);
  const during = ["SIGINT", "SIGTERM", "SIGHUP", "exit"].map((name) => process.listenerCount(name));
  reports.end();
  const after = ["SIGINT", "SIGTERM", "SIGHUP", "exit"].map((name) => process.listenerCount(name));
  expect([during, after]).toEqual([before.map((count) => count + 1), before]);
});

test.each([
  ["A-01", "A-01"],
  ["Ayu Lestari", "Ayu-Lestari"],
  ["é/ñ", "é-ñ"],
  ["../../etc/passwd", "etc-passwd"],
  ["..", ""],
  ["a\\b:c*d", "a-b-c-d"],
  [".tersembunyi", "tersembunyi"],
  ["\u202eexe.txt", "exe.txt"],
  ["con", "con-"],
  ["x".repeat(200), "x".repeat(60)],
  ["", ""],
])("the file of %j is %j", (respondent, name) => {
  expect(fileNameOf(respondent)).toBe(name);
});

test("reports in a folder: one file each, whoever they are", () => {
  const folder = join(emptyFolder(), "laporan");
  const reports = ReportFolder.begin(folder, ".md");
  if (!(reports instanceof ReportFolder)) throw new Error(reports.code);
  for (const respondent of ["A-01", "a-01", null, "A-01", "../x", null, "peserta-3"]) {
    expect(reports.write(respondent, `${respondent}`)).toBeNull();
  }
  reports.end();
  expect(readdirSync(folder).sort()).toEqual([
    "A-01-3.md",
    "A-01.md",
    "a-01-2.md",
    "peserta-3-2.md",
    "peserta-3.md",
    "peserta-6.md",
    "x.md",
  ]);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test("a folder whose name belongs to a file", () => {
  const file = join(emptyFolder(), "laporan");
  writeFileSync(file, "");
  expect(ReportFolder.begin(file, ".md")).toEqual(problem("unwritable-file", { reason: "other" }, { file }));
});
