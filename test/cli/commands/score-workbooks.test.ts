import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { type SheetXml, xlsxParts, zipOf } from "../../io/workbooks/zips.ts";
import { FIRST, run, temporaryFolder } from "../helpers.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures/workbooks");

/** The reports of a class, by the workbook that it was given in. */
const WORKBOOKS = ["openpyxl.xlsx", "libreoffice.xlsx", "libreoffice.ods", "openxlsx.xlsx"];

test.each(WORKBOOKS)(
  "%s reads the same as its CSV, its hidden row too, and tells of its hidden sheet",
  async (name) => {
    const file = join(FIXTURES, name);
    const table = join(FIXTURES, "kelas.csv");
    const expected = withoutPlace(await run(["nilai", table, "--format", "ndjson"]), `${table}:1`);
    expect(expected.stdout.split("\n").length).toBe(13);
    const sheet = name === "openxlsx.xlsx" ? "Data" : "XI-1";
    const read = await run(["nilai", file, "--format", "ndjson"]);
    const piped = await run(["nilai", "--format", "ndjson"], { stdin: Readable.from([readFileSync(file)]) });
    for (const [ran, input] of [
      [read, file],
      [piped, "masukan"],
    ] as const) {
      const place = `${input}, lembar "${sheet}"`;
      const rest = ran.stderr.replace(`${place} ${HIDDEN}`, "").replace(`${input} ${ARCHIVE}`, "");
      expect(withoutPlace({ ...ran, stderr: rest }, `${place}, baris 1`)).toEqual(expected);
      for (const told of [HIDDEN, ARCHIVE]) expect(ran.stderr.includes(told)).toBe(name !== "openxlsx.xlsx");
    }
  },
);

const HIDDEN = `Catatan: Ada 1 baris tersembunyi di lembar ini, dan isinya ikut dibaca.
  → Bila tidak dimaksudkan, hapus barisnya, atau salin yang terlihat saja ke lembar lain.
`;

const ARCHIVE = `Catatan: Lembar "Arsip" juga memuat jawaban, tetapi tidak dibaca.
  → Nilai lembar itu tersendiri dengan --lembar NAMA.
`;

/** What is told, wherever it was read. */
function withoutPlace<Told extends { stderr: string }>(told: Told, place: string): Told {
  return { ...told, stderr: told.stderr.replace(place, "tempat") };
}

test("the workbooks of the tests are small", () => {
  expect(WORKBOOKS.filter((name) => statSync(join(FIXTURES, name)).size > 20_000)).toEqual([]);
});

/** A workbook in a folder of its own. */
function workbook(sheets: readonly SheetXml[]): string {
  const file = join(temporaryFolder(), "kelas.xlsx");
  writeFileSync(file, zipOf(xlsxParts(sheets)));
  return file;
}

function row(...cells: (string | number)[]): string {
  const drawn = cells.map((cell) =>
    typeof cell === "number" ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`,
  );
  return `<row>${drawn.join("")}</row>`;
}

const HEAD = row("respondent", "empati-6");
const sheet = (name: string, ...rows: string[]): SheetXml => ({ name, rows: [HEAD, ...rows].join("") });

/** What was told, without the path of the workbook. */
const told = (stderr: string, file: string): string => stderr.replaceAll(file, "kelas.xlsx");

test("a problem names the sheet and the row", async () => {
  const file = workbook([sheet("XI-1", row("A", 4), row("B", 9))]);
  const { code, stderr } = await run(["nilai", file, "--format", "csv"]);
  expect([code, told(stderr, file)]).toEqual([
    1,
    expect.stringContaining('kelas.xlsx, lembar "XI-1", baris 3: Kolom 2: "9" bukan pilihan'),
  ]);
});

test.each([
  ["nilai", ["--format", "csv"]],
  ["nilai", ["--format", "csv", "--kelompok", "kelas"]],
  ["kelas", ["--keluaran"]],
])("a damaged sheet is told: %s %j", async (command, options) => {
  const file = workbook([{ name: "XI-1", rows: "<row><c><v>1</v></c><row>" }]);
  const target = command === "kelas" ? [join(temporaryFolder(), "hasil")] : [];
  const { code, stderr } = await run([command, file, ...options, ...target]);
  expect([code, told(stderr, file)]).toEqual([
    2,
    expect.stringContaining("kelas.xlsx Masalah: Berkas ini rusak"),
  ]);
});

test("other sheets with answers are told, and read by their names", async () => {
  const file = workbook([sheet("XI-1", row("A", 4), row("B", 4)), sheet("XI-2", row("C", 4), row("D", 2))]);
  const first = await run(["nilai", file, "--format", "csv"]);
  expect([first.code, told(first.stderr, file)]).toEqual([
    0,
    expect.stringContaining('kelas.xlsx Catatan: Lembar "XI-2" juga memuat jawaban, tetapi tidak dibaca.'),
  ]);
  const second = await run(["nilai", file, "--lembar", "xi-2", "--format", "csv"]);
  expect(
    second.stdout
      .split("\n")
      .slice(1, 3)
      .map((line) => line.slice(0, 1)),
  ).toEqual(["C", "D"]);
  expect(second.stderr).not.toContain("Lembar");
});

test("a sheet that there is none of ends with the names there are", async () => {
  const file = workbook([sheet("XI-1", row("A", 4))]);
  const { code, stdout, stderr } = await run(["nilai", file, "--lembar", "XI-7", "--format", "csv"]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain('Tidak ada lembar bernama "XI-7" di berkas ini; yang ada: "XI-1".');
  expect(stderr).toContain('Mungkin maksudmu "XI-1"?');
});

test("a table that is no workbook has no sheets", async () => {
  const files = { "a.csv": "respondent,empati-6\nA,4\nB,3\n" };
  const { code, stderr } = await run(["nilai", "@a.csv", "--lembar", "XI-1", "--format", "csv"], { files });
  expect([code, stderr]).toEqual([
    0,
    expect.stringContaining('tidak punya lembar, jadi --lembar "XI-1" diabaikan'),
  ]);
});

test("a formula without a value is no answer, and what to do is told once", async () => {
  const formula = "<c><f>B1+1</f><v></v></c>";
  const named = (name: string) => row(name).replace("</row>", `${formula}</row>`);
  const file = workbook([sheet("XI-1", named("A"), named("B"), row("C", 4))]);
  const { code, stderr } = await run(["nilai", file, "--format", "csv"]);
  expect(code).toBe(1);
  expect(stderr).toContain('baris 2: Kolom 2: "=B1+1" bukan pilihan');
  expect(stderr.split("berisi rumus yang hasilnya tidak tersimpan").length).toBe(2);
});

test("hidden rows are read, and how many is told; those above the heading are no answers", async () => {
  const hidden = (drawn: string) => drawn.replace("<row>", '<row hidden="1">');
  const rows = [hidden(row("Angket")), HEAD, row("A", 4), hidden(row("B", 4)), hidden(row("C", 2))];
  const file = workbook([{ name: "XI-1", rows: rows.join("") }]);
  const { code, stdout, stderr } = await run(["nilai", file, "--format", "csv"]);
  expect([code, stdout.split("\n").map((line) => line.slice(0, 1)), told(stderr, file)]).toEqual([
    0,
    ["r", "A", "B", "C", ""],
    expect.stringContaining(
      'kelas.xlsx, lembar "XI-1" Catatan: Ada 2 baris tersembunyi di lembar ini, dan isinya ikut dibaca.',
    ),
  ]);
});

test("an empty workbook, and one without a heading", async () => {
  const empty = await run(["nilai", workbook([{ name: "A", rows: "" }]), "--format", "csv"]);
  expect([empty.code, empty.stderr]).toEqual([
    1,
    expect.stringContaining("Tidak ada jawaban di masukan ini."),
  ]);
  const other = await run(["nilai", workbook([{ name: "A", rows: row("Halo") }]), "--format", "csv"]);
  expect([other.code, other.stderr]).toEqual([1, expect.stringContaining("Tidak ada kolom yang cocok")]);
});

test("what breaks off while it is read is told, and the rest of the inputs is read", async () => {
  const broken = workbook([{ name: "A", rows: `${HEAD}${row("A", 4)}<row r="1"/>` }]);
  const files = { "a.csv": "respondent,empati-6\nB,4\nC,3\n" };
  const { code, stdout, stderr } = await run(["nilai", broken, "@a.csv", "--format", "csv"], { files });
  expect([code, stderr]).toEqual([2, expect.stringContaining("Berkas ini rusak atau terpotong")]);
  expect(stdout).toContain("\nC,");
});

test.each<[string, string, string]>([
  ["a document of another kind", "%PDF-1.7\n", "Ini berkas PDF."],
  ["a page of HTML", "<html><table>", "Ini halaman web (HTML)"],
  ["a summary", '{"version": 1, "respondents": 3, "verdicts": {}}', "Ini rekap, bukan lembar jawaban."],
  ["a profile", "id: a\nrole: A\n", "Ini profil peran, bukan lembar jawaban."],
])("%s is named as it is", async (_, text, sentence) => {
  for (const setting of [{ files: { a: text } }, { stdin: text }]) {
    const { code, stdout, stderr } = await run(["nilai", "files" in setting ? "@a" : "-"], setting);
    expect([code > 0, stdout, stderr.split("Masalah: ").length]).toEqual([
      true,
      expect.not.stringContaining("verdict"),
      2,
    ]);
    expect(stderr).toContain(sentence);
  }
});

const LATIN_LIST = Buffer.from('[{"respondent":"Jos\xe9","answers":{"empati-6":4}}]', "latin1");
const LATIN_TABLE = Buffer.from("respondent,empati-6\nJos\xe9,4\nAni,3\n", "latin1");

test("JSON that is no UTF-8 is told with its place, and read when its encoding is named", async () => {
  const file = join(temporaryFolder(), "daftar.json");
  writeFileSync(file, LATIN_LIST);
  const { code, stdout, stderr } = await run(["nilai", file]);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain('sepertinya Windows-1252, misalnya "José"');
  expect(stderr).toContain(`${file}:1:1 Masalah: Di sini ada huruf yang tidak terbaca.`);
  const named = await run(["nilai", file, "--penyandian", "windows-1252", "--json"]);
  expect([named.code, JSON.parse(named.stdout).respondent]).toEqual([0, "José"]);
});

test.each<[string, Buffer, string[]]>([
  ["Windows-1252 that is named", LATIN_TABLE, ["--penyandian", "latin1"]],
  ["UTF-16 with its mark", Buffer.from("\ufeffrespondent,empati-6\r\nJosé,4\r\nAni,3\r\n", "utf16le"), []],
  ["UTF-16 without a mark", Buffer.from("respondent;empati-6\r\nJosé;4\r\nAni;3\r\n", "utf16le"), []],
  ["lines that end as on old Macs", Buffer.from("respondent,empati-6\rJosé,4\rAni,3\r"), []],
  ["two marks", Buffer.from("\ufeff\ufeffrespondent,empati-6\nJosé,4\nAni,3\n"), []],
  [
    "NDJSON in UTF-16",
    Buffer.from('\ufeff{"respondent":"José","empati-6":4}\n{"respondent":"Ani","empati-6":3}\n', "utf16le"),
    [],
  ],
])("a table in %s", async (_, bytes, options) => {
  const found = await run(["nilai", "--format", "csv", ...options], { stdin: Readable.from([bytes]) });
  expect([
    found.code,
    found.stdout
      .split("\n")
      .slice(1, 3)
      .map((line) => line.split(",")[0]),
  ]).toEqual([0, ["José", "Ani"]]);
});

test("an encoding that nobody knows is refused", async () => {
  const { code, stderr } = await run(["nilai", "-", "--penyandian", "entah"], { stdin: "" });
  expect([code, stderr]).toEqual([2, expect.stringContaining('Penyandian "entah" tidak dikenal.')]);
});

test.each<[string, Buffer, string]>([
  ["a document of Word", zipOf({ "word/document.xml": "" }), "Ini berkas Word"],
  ["answers", Buffer.from("respondent,empati-6\nA,4\n"), "Ini berkas jawaban, bukan profil peran."],
  ["what is no UTF-8", Buffer.from("id: a\nrole: Jos\xe9\n", "latin1"), "tidak terbaca"],
  ["a large file", Buffer.alloc(9 * 1024 * 1024, 0x61), "Profil ini 9216 KiB"],
])("%s in the place of a profile is named", async (_, bytes, sentence) => {
  const file = join(temporaryFolder(), "peran.yaml");
  writeFileSync(file, bytes);
  const { code, stderr } = await run(["nilai", "-", "--peran", file], { stdin: '{"empati-6": 4}' });
  expect([code > 0, stderr]).toEqual([true, expect.stringContaining(sentence)]);
});

test("earlier answers that are no UTF-8 are told", async () => {
  const file = join(temporaryFolder(), "dulu.json");
  writeFileSync(file, LATIN_LIST);
  const stdin = `{"profile": "${FIRST}", "respondent": "José", "answers": {"empati-6": 4}}`;
  const { code, stderr } = await run(["nilai", "-", "--dibanding", file], { stdin });
  expect([code, stderr]).toEqual([1, expect.stringContaining("Di sini ada huruf yang tidak terbaca.")]);
});
