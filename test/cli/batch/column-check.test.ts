import { join } from "node:path";
import { expect, test } from "vitest";
import { respondents as coverage, lines, run, SMALL_PROFILE } from "../helpers.ts";

const HEADING = "Nama lengkap,Kode,sabar-1,sabar-2,Kelas";
const files = {
  "taman.yaml": SMALL_PROFILE,
  "a.csv": lines(HEADING, "Ayu,A-01,3,1,XI-1", "Budi,B-02,2,2,XI-2"),
  "b.csv": lines("Nama,sabar-1,sabar-2", "Citra,3,1", "Dewi,1,1"),
  "c.json": '[{"respondent": "E", "answers": {"sabar-1": 3}}, {"answers": {"sabar-1": 2}}]',
  "d.ndjson": '{"respondent": "F", "answers": {"sabar-1": 3}}\n{"answers": {"sabar-1": 2}}\n',
};

const respondents = (ndjson: string) => coverage(ndjson).map(([respondent]) => respondent);

const score = (...args: string[]) => run(["nilai", "-p", "@taman.yaml", "-f", "ndjson", ...args], { files });

test.each([
  [[], ["A-01", "B-02"]],
  [
    ["--peserta", "Nama lengkap"],
    ["Ayu", "Budi"],
  ],
  [
    ["--peserta", "nama LENGKAP"],
    ["Ayu", "Budi"],
  ],
  [
    ["--peserta", "A"],
    ["Ayu", "Budi"],
  ],
  [
    ["--peserta", "e", "--kelompok", "A"],
    ["XI-1", "XI-2"],
  ],
])("who answered, with %j", async (args, expected) => {
  const { code, stdout, stderr } = await score("@a.csv", ...args);
  expect([code, respondents(stdout), stderr]).toEqual([0, expected, "2 dinilai.\n"]);
});

test("a name column is told with the flag that uses it", async () => {
  const { code, stdout, stderr } = await score("@b.csv");
  expect([code, respondents(stdout)]).toEqual([0, [null, null]]);
  expect(stderr).toBe(
    'b.csv:1: Catatan: Kolom 1 ("Nama") menyebut orangnya, jadi tidak dipakai tanpa diminta. Untuk memakainya, tambahkan --peserta "Nama".\n2 dinilai.\n',
  );
});

test.each([
  [
    "a typo",
    ["@a.csv", "--peserta", "Nama lengkp"],
    'a.csv: Masalah: Tidak ada kolom "Nama lengkp" untuk --peserta.\n  → Mungkin maksudmu "Nama lengkap"?\n',
  ],
  [
    "a letter beyond the table",
    ["@a.csv", "--kelompok", "F"],
    'a.csv: Masalah: Tidak ada kolom "F" untuk --kelompok.\n  → Sebut judul kolomnya persis, atau hurufnya, misalnya B.\n',
  ],
  [
    "an item's column",
    ["@a.csv", "--peserta", "C"],
    'a.csv: Masalah: Kolom "C" berisi jawaban untuk "sabar-1", jadi tidak bisa dipakai untuk --peserta.\n  → Sebut kolom lain.\n',
  ],
  [
    "a column that a later table lacks",
    ["@a.csv", "@b.csv", "--kelompok", "Kelas"],
    'b.csv: Masalah: Tidak ada kolom "Kelas" untuk --kelompok.\n  → Sebut judul kolomnya persis, atau hurufnya, misalnya B.\n',
  ],
])("%s is a mistake of the command, and nobody is scored", async (_, args, told) => {
  const { code, stdout, stderr } = await score(...args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr.replaceAll(" Masalah", ": Masalah").replaceAll("::", ":")).toBe(told);
});

test("so is one in a table that comes by stdin", async () => {
  const argv = ["nilai", "-p", "@taman.yaml", "-f", "ndjson", "-", "--peserta", "Nma"];
  const { code, stdout, stderr } = await run(argv, { files, stdin: files["b.csv"] });
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain('Mungkin maksudmu "Nama"?');
});

test.each(["@c.json", "@d.ndjson"])("columns have no effect on JSON, and that is told: %s", async (file) => {
  const { code, stdout, stderr } = await score(file, "--peserta", "Nama", "--kelompok", "B");
  expect([code, respondents(stdout)[1]]).toEqual([0, null]);
  expect(stderr).toContain("Di sini --peserta dan --kelompok tidak berlaku: masukan ini JSON, bukan tabel.");
});

test("--jelaskan says of every column what it was taken for", async () => {
  const table = lines(
    "Nama,Kode,sabar-1,skor sabar-1,Kamu mencabut benih ya…,Kelas,Umur",
    "Ayu,A-01,3,9,1,XI,16",
  );
  const argv = ["nilai", "-p", "@taman.yaml", "-f", "csv", "@e.csv", "--jelaskan"];
  const { code, stderr } = await run(argv, { files: { ...files, "e.csv": table } });
  expect(code).toBe(0);
  expect(stderr.split("\n").filter((line) => line.includes("→"))).toEqual([
    'e.csv: kolom 1 "Nama" → diabaikan',
    'e.csv: kolom 2 "Kode" → peserta',
    'e.csv: kolom 3 "sabar-1" → sabar-1',
    'e.csv: kolom 4 "skor sabar-1" → diabaikan: mirip pertanyaan sabar-1',
    'e.csv: kolom 5 "Kamu mencabut benih ya…" → sabar-2 (judulnya terpotong)',
    'e.csv: kolom 6 "Kelas" → kelompok',
    'e.csv: kolom 7 "Umur" → diabaikan',
  ]);
});

test("the columns of a workbook are named as those of a table", async () => {
  const file = join(import.meta.dirname, "../../fixtures/workbooks/libreoffice.xlsx");
  const named = await run(["nilai", file, "-f", "ndjson", "--peserta", "C"]);
  expect([named.code, respondents(named.stdout)[0]]).toEqual([0, "José Ramírez"]);
  const wrong = await run(["nilai", file, "-f", "ndjson", "--peserta", "Nma"]);
  expect([wrong.code, wrong.stdout]).toEqual([2, ""]);
  expect(wrong.stderr).toContain('Mungkin maksudmu "Nama"?');
});
