import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lines, run, SMALL_PROFILE, temporaryFolder } from "../helpers.ts";

/** A table of so many people, whose two answers go together a little. */
function table(people: number): string {
  const rows = Array.from({ length: people }, (_, index) => {
    const first = 1 + (index % 3);
    return `P-${index},${first},${index % 4 === 0 ? 1 + ((index + 1) % 3) : 4 - first}`;
  });
  return lines("peserta,sabar-1,sabar-2", ...rows);
}

/** A folder with a role, and what `uji` told of so many people. */
async function folderWith(people: number): Promise<string> {
  const folder = temporaryFolder();
  const files = { "peran.yaml": SMALL_PROFILE, "kelas.csv": table(people), "dua.csv": table(2) };
  const argv = ["uji", "@kelas.csv", "-p", "@peran.yaml", "-o", "@uji.json", "--senyap"];
  const { code } = await run(argv, { files, folder });
  expect(code).toBe(0);
  return folder;
}

const ONE = '{"answers": {"sabar-1": 3, "sabar-2": 2}}';
const PRECISE = ["-p", "@peran.yaml", "--ketelitian", "@uji.json"];

test("what uji measured takes the place of the usual, and the report says so", async () => {
  const folder = await folderWith(120);
  const usual = await run(["nilai", "-p", "@peran.yaml", "--json"], { folder, stdin: ONE });
  const precise = await run(["nilai", ...PRECISE, "--json"], { folder, stdin: ONE });
  expect([precise.code, precise.stderr]).toEqual([0, ""]);
  const [before, after] = [JSON.parse(usual.stdout), JSON.parse(precise.stdout)];
  expect(before).not.toHaveProperty("precision");
  expect(after.precision).toEqual({ respondents: 120, scales: ["sabar"] });
  expect(before.fit.standardError).toBeCloseTo(22.5 / Math.SQRT2, 9);
  expect(after.fit.standardError).toBeCloseTo(after.traits[0].standardError, 5);
  expect(after.fit.standardError).not.toBeCloseTo(before.fit.standardError, 1);
  expect(after.fit.point).toBe(before.fit.point);
});

test.each(["teks", "markdown", "html"])("in %s it is said on the first screen", async (format) => {
  const folder = await folderWith(120);
  const { code, stdout } = await run(["nilai", ...PRECISE, "-f", format], { folder, stdin: ONE });
  expect(code).toBe(0);
  expect(stdout).toContain("Goyangan biasa diukur pada jawaban 120 orang.");
});

test.each(["0", "2"])("many people are scored by it too, in %s threads", async (workers) => {
  const folder = await folderWith(120);
  const argv = ["nilai", "@dua.csv", ...PRECISE, "-f", "ndjson", "--utas", workers, "--senyap"];
  const { code, stdout } = await run(argv, { folder });
  expect(code).toBe(0);
  const reports = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(reports.map(({ precision }) => precision.respondents)).toEqual([120, 120]);
  expect(new Set(reports.map(({ fit }) => fit.standardError)).size).toBe(1);
});

test("no page takes the place of what uji measured", async () => {
  const folder = await folderWith(120);
  const measured = join(folder, "uji.json");
  const precision = join(folder, "P-0.txt");
  copyFileSync(measured, precision);
  const argv = [
    "nilai",
    "@dua.csv",
    "-p",
    "@peran.yaml",
    "--ketelitian",
    "@P-0.txt",
    "-f",
    "teks",
    "-o",
    "@.",
  ];
  expect((await run(argv, { folder })).code).toBe(0);
  expect(readFileSync(precision, "utf8")).toBe(readFileSync(measured, "utf8"));
  expect(existsSync(join(folder, "P-0-2.txt"))).toBe(true);
});

test.each<[string, readonly string[], number, string]>([
  [
    "a table in its place",
    ["-p", "@peran.yaml", "--ketelitian", "@kelas.csv"],
    2,
    "Ini bukan hasil uji dari kerja-cocok",
  ],
  [
    "a file that is not there",
    ["-p", "@peran.yaml", "--ketelitian", "@tiada.json"],
    2,
    "Berkas ini tidak ada.",
  ],
  [
    "another role",
    ["-p", "perawat", "--ketelitian", "@uji.json"],
    2,
    'tentang peran "penjaga-taman", bukan "perawat"',
  ],
  [
    "several roles",
    ["-p", "semua", "--ketelitian", "@uji.json"],
    2,
    "--ketelitian tidak berlaku bersama --peran semua.",
  ],
  [
    "roles by their names",
    ["-p", "perawat,@peran.yaml", "--ketelitian", "@uji.json"],
    2,
    "--ketelitian tidak berlaku bersama --peran perawat,",
  ],
  ["a table of results", [...PRECISE, "-f", "csv"], 2, "bentuk hasil yang diminta tidak memuatnya"],
  ["codes", [...PRECISE, "-f", "kode"], 2, "bentuk hasil yang diminta tidak memuatnya"],
  ["a workbook", [...PRECISE, "-o", "@hasil.xlsx"], 2, "bentuk hasil yang diminta tidak memuatnya"],
  ["a recap alone", [...PRECISE, "--rekap", "@rekap.html"], 2, "bentuk hasil yang diminta tidak memuatnya"],
  ["recaps to merge", [...PRECISE.slice(2), "--gabung"], 2, "--ketelitian tidak berlaku bersama --gabung."],
  ["itself overwritten", [...PRECISE, "-o", "@uji.json"], 2, "adalah berkas masukan"],
])("it is refused, and never left out of sight: %s", async (_, options, expected, sentence) => {
  const folder = await folderWith(120);
  const { code, stdout, stderr } = await run(["nilai", "@dua.csv", ...options], { folder });
  expect([code, stdout]).toEqual([expected, ""]);
  expect(stderr).toContain(sentence);
  for (const name of ["hasil.xlsx", "rekap.html"]) expect(existsSync(join(folder, name))).toBe(false);
});

test("a line each in a terminal would not show it", async () => {
  const folder = await folderWith(120);
  const ran = await run(["nilai", "@dua.csv", ...PRECISE], { folder, terminals: { stdout: true } });
  expect([ran.code, ran.stdout]).toEqual([2, ""]);
  expect(ran.stderr).toContain("Pakai --format teks, markdown, html, json, atau ndjson.");
});

test("99 people are too few", async () => {
  const folder = await folderWith(99);
  const ran = await run(["nilai", ...PRECISE, "--json"], { folder, stdin: ONE });
  expect([ran.code, ran.stdout]).toEqual([2, ""]);
  expect(ran.stderr).toContain("dari 99 peserta; di bawah 100");
});

test("a record of another role is no record here", async () => {
  const folder = await folderWith(120);
  const stdin = '{"profile": "perawat", "answers": {"empati-6": 3}}';
  const ran = await run(["nilai", ...PRECISE, "--json"], { folder, stdin });
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain('Jawaban ini untuk peran "perawat"');
});
