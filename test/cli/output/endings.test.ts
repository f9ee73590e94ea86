import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fixture, run, SMALL_PROFILE, temporaryFolder } from "../helpers.ts";

const FULL = fixture("answers-full.json");
const FILES = {
  "taman.yaml": SMALL_PROFILE,
  "satu.json": '{"respondent":"A","answers":{"sabar-1":3,"sabar-2":1}}',
  "kelas.csv": "peserta,sabar-1,sabar-2\nA,3,1\nB,2,2\n",
};
const ONE = ["nilai", "@satu.json", "-p", "@taman.yaml"];
const MANY = ["nilai", "@kelas.csv", "-p", "@taman.yaml"];

/** The names of what was written beside the given files. */
function written(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return all.filter((name) => !Object.hasOwn(FILES, name)).sort();
}

test.each<[string[], string]>([
  [[...ONE, "-o", "@lap.pdf"], 'Misalnya "lap.html".'],
  [[...ONE, "-o", "@lap.docx"], 'Misalnya "lap.html".'],
  [[...MANY, "-o", "@lap.PDF"], 'Misalnya "lap.html".'],
  [[...ONE, "-o", "@lap.htl"], 'Misalnya "lap.html".'],
  [[...ONE, "-o", "@lap.josn"], 'Misalnya "lap.json".'],
  [[...ONE, "-o", "@lap.v2"], ".txt, .md, .html, .json,"],
  [[...ONE, "-o", "@hasil.json.bak"], ".txt, .md, .html, .json,"],
  [[...ONE, "--lengkap", "-o", "@lap.pdf"], 'Misalnya "lap.html".'],
  [["soal", "@taman.yaml", "-o", "@s.html"], "yang ada: .txt, .json, .csv."],
  [["soal", "@taman.yaml", "-o", "@s.docx"], "yang ada: .txt, .json, .csv."],
  [["skema", "laporan", "-o", "@s.txt"], "yang ada: .json."],
  [["skema", "laporan", "-o", "@s.yaml"], "yang ada: .json."],
  [["riwayat", "lihat", "x", "-o", "@x.pdf"], 'Misalnya "x.html".'],
  [["riwayat", "banding", "x", "y", "-o", "@x.pdf"], 'Misalnya "x.html".'],
  [[...MANY, "--rekap", "@r.docx"], 'Misalnya "r.html".'],
  [[...MANY, "--rekap", "@r.json/"], 'Misalnya "r.json".'],
  [[...MANY, "--rekap", "@r.docx//"], 'Misalnya "r.html".'],
  [["uji", "@kelas.csv", "-p", "@taman.yaml", "--rekap", "@r.jsn/"], 'Misalnya "r.json".'],
  [[...MANY, "--rekap", "@r.csv"], "pakai nama yang berakhir .txt, .md, .html, atau .json."],
  [[...MANY, "--rekap", "@r"], "pakai nama yang berakhir .txt, .md, .html, atau .json."],
  [["nilai", "--gabung", "@r.json", "-o", "@g.csv"], "yang ada: .txt, .md, .html, .json."],
  [[...ONE, "--json", "--format", "csv"], "--json dan --format csv meminta dua bentuk. Pakai salah satu."],
])("%j is refused before anything is read, with the endings there are", async (argv, told) => {
  const folder = temporaryFolder();
  const { code, stdout, stderr } = await run(argv, { folder, files: FILES });
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(told);
  expect(written(folder)).toEqual([]);
});

test.each<[string[], string[]]>([
  [[...ONE, "-o", "@a.htm"], ["a.htm"]],
  [
    [...ONE, "-o", "@a.v2/hasil"],
    ["a.v2", "a.v2/hasil"],
  ],
  [[...ONE, "-f", "csv", "-o", "@hasil.txt"], ["hasil.txt"]],
  [[...ONE, "-f", "html", "-o", "@hasil.pdf"], ["hasil.pdf"]],
  [[...ONE, "-o", "@hasil"], ["hasil"]],
  [[...ONE, "-o", "@.hasil"], [".hasil"]],
  [["skema", "laporan", "-o", "@laporan.schema.json"], ["laporan.schema.json"]],
  // A folder gets pages.
  [
    [...ONE, "-f", "html", "-o", "@lap/"],
    ["lap", "lap/A.html"],
  ],
  [
    [...ONE, "-o", "@lap/"],
    ["lap", "lap/A.html"],
  ],
  [
    [...MANY, "-o", "@lap/"],
    ["lap", "lap/A.html", "lap/B.html"],
  ],
  [
    [...MANY, "-o", "@lap.html/"],
    ["lap.html", "lap.html/A.html", "lap.html/B.html"],
  ],
  [
    [...MANY, "-f", "markdown", "-o", "@lap"],
    ["lap", "lap/A.md", "lap/B.md"],
  ],
  [
    [...MANY, "-f", "html", "-o", "@kelas-2.b"],
    ["kelas-2.b", "kelas-2.b/A.html", "kelas-2.b/B.html"],
  ],
])("%j writes %j", async (argv, names) => {
  const folder = temporaryFolder();
  if (argv.includes("@a.v2/hasil")) mkdirSync(join(folder, "a.v2"));
  expect((await run(argv, { folder, files: FILES })).code).toBe(0);
  expect(written(folder)).toEqual(names);
});

test.each([
  [["-o", "@lap.html"], "--keluaran lap/ --format html"],
  [["-f", "html", "-o", "@satu.html"], "--keluaran satu/ --format html"],
  [["-o", "@semua.txt"], "--keluaran semua/ --format teks"],
  [["-o", "@semua.md"], "--keluaran semua/ --format markdown"],
  [["-f", "html", "-o", "@semua.pdf"], "--keluaran semua/ --format html"],
])("%j: the name of one file for the pages of many is refused with what to type", async (flags, told) => {
  const folder = temporaryFolder();
  const { code, stdout, stderr } = await run([...MANY, ...flags], { folder, files: FILES });
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("adalah nama satu berkas, padahal setiap peserta mendapat berkasnya sendiri.");
  expect(stderr).toContain(told);
  expect(written(folder)).toEqual([]);
});

test.each([
  [[...MANY, "-f", "csv", "-o", "@ada/"], 'Sebut nama berkasnya, misalnya "ada/hasil.csv".'],
  [[...MANY, "-f", "csv", "-o", "@ada"], 'Sebut nama berkasnya, misalnya "ada/hasil.csv".'],
  [[...MANY, "-f", "ndjson", "-o", "@tiada/"], 'Sebut nama berkasnya, misalnya "tiada/hasil.ndjson".'],
  [[...ONE, "--json", "-o", "@ada"], 'Sebut nama berkasnya, misalnya "ada/hasil.json".'],
  [["soal", "@taman.yaml", "-o", "@ada"], 'Sebut nama berkasnya, misalnya "ada/hasil.txt".'],
  [["skema", "profil", "-o", "@ada/"], 'Sebut nama berkasnya, misalnya "ada/hasil.json".'],
  [["riwayat", "lihat", "x", "-f", "html", "-o", "@ada"], 'Sebut nama berkasnya, misalnya "ada/hasil.html".'],
  [["nilai", "--gabung", "@r.json", "-o", "@ada"], 'Sebut nama berkasnya, misalnya "ada/hasil.txt".'],
])("%j: a folder is told to be one", async (argv, told) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "ada"));
  const { code, stdout, stderr } = await run(argv, { folder, files: FILES });
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("adalah folder, padahal hasilnya satu berkas.");
  expect(stderr).toContain(told);
  expect(written(folder)).toEqual(["ada"]);
});

test.each(["-", "/dev/stdout", "/dev/fd/1"])(
  "-o %s is stdout, and the format is that of stdout",
  async (name) => {
    for (const argv of [[], ["--json"], ["-f", "csv"]]) {
      const plain = await run(["nilai", ...argv], { stdin: FULL });
      expect(await run(["nilai", ...argv, "-o", name], { stdin: FULL })).toEqual(plain);
    }
  },
);

test("what goes to a device is swallowed, and the device stays", async () => {
  const folder = temporaryFolder();
  symlinkSync("/dev/null", join(folder, "lubang.xyz"));
  for (const argv of [ONE, MANY, [...MANY, "-f", "html"], ["soal", "@taman.yaml"]]) {
    const { code, stdout } = await run([...argv, "-o", "@lubang.xyz"], { folder, files: FILES });
    expect([code, stdout]).toEqual([0, ""]);
  }
  expect(written(folder)).toEqual(["lubang.xyz"]);
  expect(readFileSync("/dev/null", "utf8")).toBe("");
});

test("~/ is the person's own folder, for what is read and for what is written", async () => {
  const home = temporaryFolder();
  const env = { HOME: home };
  const argv = ["nilai", "~/satu.json", "-p", "~/taman.yaml", "--keluaran=~/lap.html"];
  await run([], { folder: home, files: FILES });
  const ran = await run(argv, { folder: home, env });
  expect(ran).toEqual({ code: 0, stdout: "", stderr: "Tersimpan di lap.html\n" });
  expect(written(home)).toEqual(["lap.html"]);
});
