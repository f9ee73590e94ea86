import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { fileNameOf, PartFile, ReportFolder } from "../../../src/io/files/part-file.ts";

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kerja-cocok-part-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function begin(file: string): Promise<PartFile> {
  const part = await PartFile.begin(file);
  if (!(part instanceof PartFile)) throw new Error(part.code);
  return part;
}

test("a file has its name only when it is whole", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "hasil.csv"), "lama");
  const part = await begin(join(folder, "hasil.csv"));
  expect(await part.write(Buffer.from("ba"))).toBeNull();
  expect(await part.write(Buffer.from("ru"))).toBeNull();
  expect(readFileSync(join(folder, "hasil.csv"), "utf8")).toBe("lama");
  expect(await part.finish()).toBeNull();
  expect(readdirSync(folder)).toEqual(["hasil.csv"]);
  expect(readFileSync(join(folder, "hasil.csv"), "utf8")).toBe("baru");
  expect(statSync(join(folder, "hasil.csv")).mode & 0o777).toBe(0o600);
});

test("what is discarded leaves nothing, and nobody listens any more", async () => {
  const folder = temporaryFolder();
  const before = ["SIGINT", "SIGTERM", "SIGHUP", "exit"].map((name) => process.listenerCount(name));
  const part = await begin(join(folder, "hasil.csv"));
  await part.write(Buffer.from("x"));
  await part.discard();
  expect(readdirSync(folder)).toEqual([]);
  const after = ["SIGINT", "SIGTERM", "SIGHUP", "exit"].map((name) => process.listenerCount(name));
  expect(after).toEqual(before);
});

test("a folder of reports lets signals be when it ends", () => {
  const before = ["SIGINT", "SIGTERM", "SIGHUP", "exit"].map((name) => process.listenerCount(name));
  const reports = ReportFolder.begin(join(temporaryFolder(), "laporan"), ".md");
  if (!(reports instanceof ReportFolder)) throw new Error(reports.code);
  const during = ["SIGINT", "SIGTERM", "SIGHUP", "exit"].map((name) => process.listenerCount(name));
  reports.end();
  const after = ["SIGINT", "SIGTERM", "SIGHUP", "exit"].map((name) => process.listenerCount(name));
  expect([during, after]).toEqual([before.map((count) => count + 1), before]);
});

test.each([
  ["in a folder that is not there", "tiada/hasil.csv", "missing"],
  ["below a file", "berkas/hasil.csv", "missing"],
] as const)("%s nothing can be begun", async (_, name, reason) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "berkas"), "");
  const file = join(folder, name);
  expect(await PartFile.begin(file)).toEqual(problem("unwritable-file", { reason }, { file }));
});

test("the name of a folder is told at the end, and nothing is left", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "hasil");
  mkdirSync(file);
  const part = await begin(file);
  expect(await part.finish()).toEqual(problem("unwritable-file", { reason: "folder" }, { file }));
  expect(readdirSync(folder)).toEqual(["hasil"]);
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
  const folder = join(temporaryFolder(), "laporan");
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
  const file = join(temporaryFolder(), "laporan");
  writeFileSync(file, "");
  expect(ReportFolder.begin(file, ".md")).toEqual(problem("unwritable-file", { reason: "other" }, { file }));
});
