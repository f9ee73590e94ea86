import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dayOf } from "../../../src/cli/output/day.ts";
import { columnsOf } from "../../../src/render/terminal/wrap.ts";
import { longDate } from "../../../src/text/dates.ts";
import { fixture, lines, NOW, run, temporaryFolder } from "../helpers.ts";

const FULL = fixture("answers-full.json");

const DAY = ` · Dibuat ${longDate(dayOf(NOW))}`;

test.each([
  ["-o", ["nilai", "--json", "-o", "@hasil.json"], ["nilai", "--json"]],
  [
    "--keluaran",
    ["nilai", "--format", "ndjson", "--keluaran", "@hasil.json"],
    ["nilai", "--format", "ndjson"],
  ],
  ["--keluaran=", ["--json", "--keluaran=@hasil.json"], ["--json"]],
  ["the sheet", ["soal", "--json", "-o", "@hasil.json"], ["soal", "--json"]],
])("%s writes what stdout would have got, for the owner alone", async (_, argv, same) => {
  const folder = temporaryFolder();
  const args = argv.map((arg) => arg.replace("=@", `=${folder}/`));
  const ran = await run(args, { stdin: FULL, folder });
  expect(ran).toEqual({ code: 0, stdout: "", stderr: lines("Tersimpan di hasil.json") });
  const written = join(folder, "hasil.json");
  expect(readFileSync(written, "utf8")).toBe((await run(same, { stdin: FULL })).stdout);
  expect(statSync(written).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(["hasil.json"]);
});

test.each([
  ["hasil.json", "json"],
  ["HASIL.JSON", "json"],
  ["hasil.ndjson", "ndjson"],
  ["hasil.txt", "teks"],
  ["hasil.jsonl", "ndjson"],
  ["hasil.csv", "csv"],
  ["hasil.md", "markdown"],
  ["hasil.markdown", "markdown"],
  ["hasil.html", "html"],
  ["hasil.htm", "html"],
  ["hasil", "teks"],
])("the name %s means %s, unless a format is asked for", async (name, format) => {
  const folder = temporaryFolder();
  const written = () => readFileSync(join(folder, name), "utf8").replace(format === "teks" ? DAY : "\0", "");
  await run(["-o", `@${name}`], { stdin: FULL, folder });
  expect(written()).toBe((await run(["--format", format], { stdin: FULL })).stdout);
  await run(["-o", `@${name}`, "--format", "ndjson"], { stdin: FULL, folder });
  expect(written()).toBe((await run(["--format", "ndjson"], { stdin: FULL })).stdout);
});

test.each([[[]], [["--format", "teks"]], [["--no-color"]]])(
  "%j: one screen, which tells how to get the rest",
  async (flags) => {
    const { code, stdout, stderr } = await run(["nilai", ...flags], { stdin: FULL });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(40);
    expect(stdout.endsWith("\nSelengkapnya: tambahkan --lengkap\n")).toBe(true);
  },
);

test.each([[[]], [["--format", "teks"]], [["-o", "@hasil.txt"]]])(
  "--lengkap %j: every section",
  async (flags) => {
    const folder = temporaryFolder();
    const { code, stdout } = await run(["nilai", "--lengkap", ...flags], { stdin: FULL, folder });
    const told = stdout === "" ? readFileSync(join(folder, "hasil.txt"), "utf8") : stdout;
    expect([code, told.includes("Semua jawaban dan hitungannya"), told.includes("--lengkap")]).toEqual([
      0,
      true,
      false,
    ]);
  },
);

test.each(["json", "html", "markdown", "csv"])(
  "--lengkap changes nothing where %s is whole anyway",
  async (format) => {
    const flags = ["nilai", "--format", format];
    expect(await run([...flags, "--lengkap"], { stdin: FULL })).toEqual(await run(flags, { stdin: FULL }));
  },
);

test("--lengkap asks for text, of several people too", async () => {
  const several = [1, 2].map((one) => JSON.stringify({ respondent: `A-${one}`, "empati-4": one })).join("\n");
  const { stdout } = await run(["nilai", "--lengkap"], { stdin: several });
  expect(stdout.match(/^Peserta: A-[12]$/gm)).toHaveLength(2);
});

test.each([
  ["teks", "hasil.txt", false],
  ["html", "hasil.html", true],
  ["markdown", "hasil.md", true],
])("a report in %s that is kept tells its day", async (format, name, isToldAnyway) => {
  const folder = temporaryFolder();
  await run(["nilai", "-o", `@${name}`], { stdin: FULL, folder });
  expect(readFileSync(join(folder, name), "utf8")).toContain(DAY);
  const { stdout } = await run(["nilai", "--format", format], { stdin: FULL });
  expect(stdout.includes(DAY)).toBe(isToldAnyway);
});

test("data has no day: the same answers are the same report", async () => {
  for (const format of ["json", "ndjson", "csv"]) {
    expect((await run(["nilai", "--format", format], { stdin: FULL })).stdout).not.toContain("Dibuat");
  }
});

test("a file gets neither the terminal's colours nor its width", async () => {
  const folder = temporaryFolder();
  const terminals = { stdout: true, stderr: false, columns: 44 };
  await run(["-o", "@hasil.txt"], { stdin: FULL, folder, terminals, env: { TERM: "xterm" } });
  const { stdout } = await run([], { stdin: FULL });
  expect(readFileSync(join(folder, "hasil.txt"), "utf8").replace(DAY, "")).toBe(stdout);
});

test("an earlier result is replaced; a link in its place is not followed", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "lain.txt"), "tetap");
  symlinkSync(join(folder, "lain.txt"), join(folder, "hasil.json"));
  await run(["--json", "-o", "@hasil.json"], { stdin: FULL, folder });
  expect(JSON.parse(readFileSync(join(folder, "hasil.json"), "utf8"))).toMatchObject({ respondent: "A-01" });
  expect(readFileSync(join(folder, "lain.txt"), "utf8")).toBe("tetap");
});

test("where nothing could be scored, no file is written", async () => {
  const folder = temporaryFolder();
  const { code } = await run(["--json", "-o", "@hasil.json"], { stdin: "{", folder });
  expect([code, existsSync(join(folder, "hasil.json"))]).toEqual([1, false]);
});

test("a folder that is not there", async () => {
  expect(await run(["--json", "-o", "@tiada/hasil.json"], { stdin: FULL })).toEqual({
    code: 2,
    stdout: "",
    stderr: lines(
      "tiada/hasil.json Masalah: Folder tujuannya tidak ada.",
      "  → Buat foldernya dulu, atau pilih tempat lain.",
    ),
  });
});

test("a file that cannot be written ends a batch before anything is scored", async () => {
  expect(await run(["-o", "@tiada/hasil"], { stdin: "[{}, 3]" })).toEqual({
    code: 2,
    stdout: "",
    stderr: lines(
      "tiada/hasil Masalah: Folder tujuannya tidak ada.",
      "  → Buat foldernya dulu, atau pilih tempat lain.",
    ),
  });
});

test.each([40, 41, 57, 80, 120])("the report fits a terminal of %d columns", async (columns) => {
  const terminals = { stdout: true, columns };
  const { stdout } = await run(["nilai"], { stdin: FULL, terminals, env: { TERM: "dumb" } });
  const wide = stdout.split("\n").filter((line) => columnsOf(line) > columns && !line.includes("://"));
  expect(wide).toEqual([]);
});
