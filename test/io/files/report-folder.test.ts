import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { fileNameOf, ReportFolder } from "../../../src/io/files/report-folder.ts";
import { emptyFolder, openFiles, showsOpenFiles, watchFlushes } from "../folder.ts";

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
  ["CON.txt", "CON-.txt"],
  ["nul.html", "nul-.html"],
  ["aux.tar.gz", "aux-.tar.gz"],
  ["COM¹", "COM¹-"],
  ["lpt9", "lpt9-"],
  ["LPT³.md", "LPT³-.md"],
  ["konsol", "konsol"],
  ["com10", "com10"],
  ["A. . ", "A"],
  ["Ani,  Budi", "Ani-Budi"],
  [`${"x".repeat(57)}...txt`, "x".repeat(57)],
  ["𠮷".repeat(70), "𠮷".repeat(60)],
  ["a\ud800b", "a-b"],
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
    expect(reports.write(respondent, Buffer.from(`${respondent}`))).toBeNull();
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

test("thousands of one name get numbers, also where some of those are names already", () => {
  const folder = join(emptyFolder(), "laporan");
  const reports = ReportFolder.begin(folder, ".md");
  if (!(reports instanceof ReportFolder)) throw new Error(reports.code);
  const count = 3000;
  for (const respondent of ["Budi-2", "budi-7"]) reports.write(respondent, Buffer.from("lain"));
  for (let number = 0; number < count; number += 1) reports.write("Budi", Buffer.from(String(number)));
  reports.end();
  const names = new Set(readdirSync(folder).map((name) => name.toLowerCase()));
  expect(names.size).toBe(count + 2);
  expect(readFileSync(join(folder, "Budi.md"), "utf8")).toBe("0");
  expect(readFileSync(join(folder, "Budi-3.md"), "utf8")).toBe("1");
});

test("a page that cannot be written is told, and the next is", () => {
  const folder = join(emptyFolder(), "laporan");
  const reports = ReportFolder.begin(folder, ".md");
  if (!(reports instanceof ReportFolder)) throw new Error(reports.code);
  mkdirSync(join(folder, "A.md", "isi"), { recursive: true });
  const unwritten = reports.write("A", Buffer.from("A"));
  expect(unwritten).toMatchObject({
    problem: { code: "unwritable-file", place: { file: join(folder, "A.md") } },
    isLast: false,
  });
  expect(reports.write("B", Buffer.from("B"))).toBeNull();
  expect(readdirSync(folder)).toEqual(["A.md", "B.md"]);
  rmSync(folder, { recursive: true });
  expect(reports.write("C", Buffer.from("C"))).toMatchObject({ isLast: true });
  reports.end();
});

test("names of files that are kept are given to no report, however their endings are written", () => {
  const folder = emptyFolder();
  for (const name of ["Ani.HTML", "Budi.csv"]) writeFileSync(join(folder, name), "milik orang");
  const reports = ReportFolder.begin(folder, ".html", ["Ani.HTML", "Budi.csv"]);
  if (!(reports instanceof ReportFolder)) throw new Error(reports.code);
  for (const name of ["Ani", "Budi"]) expect(reports.write(name, Buffer.from(name))).toBeNull();
  reports.end();
  expect(readdirSync(folder).sort()).toEqual(["Ani-2.html", "Ani.HTML", "Budi.csv", "Budi.html"]);
  expect(readFileSync(join(folder, "Ani.HTML"), "utf8")).toBe("milik orang");
});

test("a pipe of a report's name stays, and that is told", () => {
  const folder = emptyFolder();
  const file = join(folder, "A.md");
  execFileSync("mkfifo", [file]);
  const reports = ReportFolder.begin(folder, ".md");
  if (!(reports instanceof ReportFolder)) throw new Error(reports.code);
  expect(reports.write("A", Buffer.from("A"))).toEqual({
    problem: problem("unwritable-file", { reason: "other" }, { file }),
    isLast: false,
  });
  reports.end();
  expect([readdirSync(folder), statSync(file).isFIFO()]).toEqual([["A.md"], true]);
});

test.runIf(showsOpenFiles)("at the end the disk is asked for the names of all, and none stays open", () => {
  const folder = emptyFolder();
  const reports = ReportFolder.begin(folder, ".md");
  if (!(reports instanceof ReportFolder)) throw new Error(reports.code);
  const flushed = watchFlushes();
  for (const name of ["A", "B"]) reports.write(name, Buffer.from(name));
  expect(flushed).toEqual([]);
  reports.finish();
  reports.end();
  expect(flushed).toEqual([folder]);
  expect(openFiles().filter((path) => path.startsWith(folder))).toEqual([]);
});

test.each([
  ["that this made, without a report, goes", false, [], false],
  ["that this made, with one, stays", false, ["Ani"], true],
  ["that was there stays, empty as it was", true, [], true],
])("in the end a folder %s", (_, wasThere, reports, stays) => {
  const folder = join(emptyFolder(), "laporan");
  if (wasThere) mkdirSync(folder);
  const begun = ReportFolder.begin(folder, ".md");
  if (!(begun instanceof ReportFolder)) throw new Error(begun.code);
  for (const respondent of reports) begun.write(respondent, Buffer.from("x"));
  begun.end();
  expect(existsSync(folder)).toBe(stays);
});
