import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { columnsOf } from "../../../src/render/terminal/wrap.ts";
import { fixture, lines, run, temporaryFolder } from "../helpers.ts";

const FULL = fixture("answers-full.json");

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
  ["hasil.xyz", "teks"],
  ["hasil", "teks"],
  ["hasil.json.bak", "teks"],
])("the name %s means %s, unless a format is asked for", async (name, format) => {
  const folder = temporaryFolder();
  const written = () => readFileSync(join(folder, name), "utf8");
  await run(["-o", `@${name}`], { stdin: FULL, folder });
  expect(written()).toBe((await run(["--format", format], { stdin: FULL })).stdout);
  await run(["-o", `@${name}`, "--format", "ndjson"], { stdin: FULL, folder });
  expect(written()).toBe((await run(["--format", "ndjson"], { stdin: FULL })).stdout);
});

test.each([[[]], [["--format", "teks"]], [["--no-color"]]])("--ringkas %j: ten lines", async (flags) => {
  const { code, stdout, stderr } = await run(["nilai", "--ringkas", ...flags], { stdin: FULL });
  expect([code, stderr, stdout.trimEnd().split("\n").length]).toEqual([0, "", 10]);
});

test.each([[["--json"]], [["--format", "html"]], [["-o", "@hasil.md"]]])(
  "--ringkas does not go with %j",
  async (flags) => {
    expect(await run(["nilai", "--ringkas", ...flags], { stdin: FULL })).toEqual({
      code: 2,
      stdout: "",
      stderr: lines('--ringkas hanya untuk bentuk teks. Lihat "kerja-cocok --help".'),
    });
  },
);

test("a file gets neither the terminal's colours nor its width", async () => {
  const folder = temporaryFolder();
  const terminals = { stdout: true, stderr: false, columns: 44 };
  await run(["-o", "@hasil.txt"], { stdin: FULL, folder, terminals, env: { TERM: "xterm" } });
  const { stdout } = await run([], { stdin: FULL });
  expect(readFileSync(join(folder, "hasil.txt"), "utf8")).toBe(stdout);
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
