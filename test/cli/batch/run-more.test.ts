import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { columnsOf } from "../../../src/render/terminal/wrap.ts";
import { openFiles } from "../../io/folder.ts";
import { lines, run, type Setting, SMALL_PROFILE, temporaryFolder } from "../helpers.ts";

/** A respondent of the small profile in one line. */
function record(respondent: string | null, first: unknown, group: string | null = null): string {
  return JSON.stringify({
    respondent,
    group,
    answers: { "sabar-1": first, "sabar-2": first === null ? null : 1 },
  });
}

const CLASS = lines(
  record("A-01", 3, "XI-1"),
  record(null, 1),
  record("C", 9),
  record("Ayu Lestari", 2, "XI-2"),
);

const WRONG =
  'masukan:3: 9 bukan pilihan untuk "sabar-1". Pakai angka bulat 1 sampai 3, atau null bila belum dijawab.';
const LEGEND =
  "Angka: kecocokan dari 100; ~ berarti sementara, masih bisa bergeser bila sisanya dijawab. Selengkapnya: -o hasil.xlsx. Rekap kelompok: --rekap rekap.html";

function score(args: readonly string[], setting: Setting = {}) {
  const files = { "taman.yaml": SMALL_PROFILE, ...setting.files };
  return run(["nilai", "-p", "@taman.yaml", ...args], { stdin: CLASS, ...setting, files });
}

describe("a line each in a terminal", () => {
  const terminals = { stdout: true };

  test("who, the fit, the verdict, the group; what was not scored stands in its place", async () => {
    expect(await score([], { terminals: { ...terminals, columns: 80 } })).toEqual({
      code: 1,
      stdout: lines(
        "A-01                        100  sangat cocok · XI-1",
        "baris 2                      50  belum jelas",
        "C                             –  tidak bisa dinilai",
        "Ayu Lestari                  75  cocok · XI-2",
      ),
      stderr: lines(WRONG, "3 dinilai, 1 bermasalah.", LEGEND),
    });
  });

  test("no line is wider than the terminal", async () => {
    const stdin = lines(
      record("x".repeat(90), 3, "y".repeat(90)),
      record("四五六七八九十四五六七八九十", 1),
      record(null, null),
    );
    const { stdout } = await score([], { stdin, terminals: { ...terminals, columns: 40 } });
    expect(stdout).toBe(
      lines(
        "xxxxxxxxxxx…    100  sangat cocok ·…",
        "四五六七八…      50  belum jelas",
        "baris 3           –  belum cukup jawaban",
      ),
    );
    for (const line of stdout.trimEnd().split("\n")) expect(columnsOf(line)).toBeLessThanOrEqual(40);
  });

  test("an estimate bears a sign", async () => {
    const stdin = lines('{"respondent":"A","answers":{"sabar-1":2}}', record("B", 3));
    const { stdout } = await score([], { stdin, terminals });
    expect(stdout.split("\n")[0]).toMatch(/^A +~50 {2}belum jelas$/);
  });

  test("records of a list go by their place in it", async () => {
    const { stdout } = await score([], { stdin: `[${record(null, 3)},\n\n${record(null, 1)}]`, terminals });
    expect(stdout.split("\n").map((line) => line.slice(0, 10))).toEqual(["data ke-1 ", "data ke-2 ", ""]);
  });

  test("nothing that steers the terminal gets there", async () => {
    const { stdout } = await score([], {
      stdin: lines(record("a\u001b[2J\nb", 3), record("c", 3)),
      terminals,
    });
    expect(stdout.split("\n")[0]).toMatch(/^a\[2J b +100/);
  });

  test.each<[string, string[], Setting, RegExp]>([
    ["in a pipe NDJSON stays", [], {}, /^\{"version":1/],
    ["a format that is asked for comes", ["-f", "csv"], { terminals }, /^respondent,group,/],
    ["one respondent gets the report", [], { terminals, stdin: record("A", 3) }, /Laporan kecocokan/],
  ])("%s", async (_, args, setting, begins) => {
    expect((await score(args, setting)).stdout).toMatch(begins);
  });

  test("--senyap leaves out the count and the legend", async () => {
    expect((await score(["--senyap"], { terminals })).stderr).toBe(lines(WRONG));
  });
});

describe("--rekap alone", () => {
  test.each<[string, Setting]>([
    ["in a pipe", {}],
    ["in a terminal", { terminals: { stdout: true } }],
  ])("writes the summary alone: %s", async (_, setting) => {
    const folder = temporaryFolder();
    const ran = await score(["--rekap", "@rekap.json"], { folder, ...setting });
    expect(ran).toEqual({
      code: 1,
      stdout: "",
      stderr: lines(WRONG, "Tersimpan di rekap.json", "3 dinilai, 1 bermasalah."),
    });
    const summary = JSON.parse(readFileSync(join(folder, "rekap.json"), "utf8"));
    expect(summary).toMatchObject({
      respondents: 3,
      badRecords: 1,
      groups: [{ group: "XI-1" }, { group: "XI-2" }],
    });
  });

  test("of one respondent too", async () => {
    const ran = await score(["--rekap", "@rekap.txt"], { stdin: record("A", 3) });
    expect(ran).toEqual({ code: 0, stdout: "", stderr: "Tersimpan di rekap.txt\n" });
  });

  test.each<[string, string[], RegExp]>([
    ["--format", ["--format", "ndjson"], /^\{"version":1/],
    ["--json", ["--json"], /^\[\n/],
  ])("with %s both come", async (_, args, begins) => {
    const { stdout, stderr } = await score([...args, "--rekap", "@rekap.txt"]);
    expect(stdout).toMatch(begins);
    expect(stderr).toContain("Tersimpan di rekap.txt\n");
  });

  test("with --keluaran both come", async () => {
    const { stdout, stderr } = await score(["-o", "@hasil.csv", "--rekap", "@rekap.txt"]);
    expect([stdout, stderr]).toEqual([
      "",
      lines(WRONG, "Tersimpan di hasil.csv", "Tersimpan di rekap.txt", "3 dinilai, 1 bermasalah."),
    ]);
  });

  test.each([
    ["a folder that is not there", "tiada/rekap.json", "Folder tujuannya tidak ada."],
    ["a folder's name", "lama.json", "Nama ini milik sebuah folder."],
  ])("where it cannot be written nobody is scored for nothing: %s", async (_, name, reason) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "lama.json"));
    const ran = await score(["-o", "@hasil.csv", "--rekap", `@${name}`], { folder });
    expect([ran.code, ran.stdout, ran.stderr.split("\n")[0]]).toEqual([2, "", `${name} Masalah: ${reason}`]);
    expect(readdirSync(folder).filter((file) => !file.endsWith("yaml"))).toEqual(["lama.json"]);
  });

  test("it may stand in the folder of the pages, which is made for it", async () => {
    const folder = temporaryFolder();
    const { stderr } = await score(["-f", "html", "-o", "@lap/", "--rekap", "@lap/rekap.json"], { folder });
    expect(stderr).toContain("Tersimpan di lap/rekap.json");
    expect(existsSync(join(folder, "lap/rekap.json"))).toBe(true);
  });

  test("where nothing was read, an earlier summary stays", async () => {
    const folder = temporaryFolder();
    const files = { "rekap.txt": "yang lama" };
    const { code } = await score(["@tiada.json", "--rekap", "@rekap.txt"], { folder, files });
    expect([code, readFileSync(join(folder, "rekap.txt"), "utf8")]).toEqual([2, "yang lama"]);
  });

  test("too many groups are told", async () => {
    const stdin = lines(...Array.from({ length: 120 }, (_, index) => record(null, 3, `Nama ${index}`)));
    const { code, stderr } = await score(["--rekap", "@rekap.html"], { stdin });
    expect([code, stderr]).toEqual([
      0,
      lines(
        "Catatan: Kelompoknya lebih dari 100, jadi tidak direkap satu per satu. Mungkin kolom kelompoknya berisi hal lain, misalnya nama.",
        "Tersimpan di rekap.html",
        "120 dinilai.",
      ),
    ]);
  });
});

test.each(["ndjson", "json", "csv"])("%s carries the group of good and bad records", async (format) => {
  const stdin = lines(record("A", 3, "XI-1"), record("B", 9, "XI-2"));
  const { stdout } = await score(["-f", format], { stdin });
  const found =
    format === "csv"
      ? stdout
          .split("\n")
          .slice(1, 3)
          .map((line) => line.split(",").slice(0, 2))
      : (format === "json"
          ? JSON.parse(stdout)
          : stdout
              .trimEnd()
              .split("\n")
              .map((line) => JSON.parse(line))
        ).map((one: { respondent: string; group: string }) => [one.respondent, one.group]);
  expect(found).toEqual([
    ["A", "XI-1"],
    ["B", "XI-2"],
  ]);
});

test("the same part given twice is told, and not counted twice", async () => {
  const folder = temporaryFolder();
  await score(["--rekap", "@a.json"], { folder });
  const text = readFileSync(join(folder, "a.json"), "utf8");
  for (const second of ["@a.json", "@b.json"]) {
    const ran = await run(["nilai", "--gabung", "@a.json", second, "--rekap", "@c.json"], {
      folder,
      files: { "b.json": text },
    });
    expect([ran.code, ran.stdout, existsSync(join(folder, "c.json"))]).not.toEqual([0, "", true]);
    expect(ran.stderr).toMatch(/terhitung dua kali/);
  }
});

describe("a workbook", () => {
  async function sheetsOf(file: string) {
    const { sheets } = await readXlsx(readFileSync(file));
    return sheets.map(({ name, rows }) => [name, rows.length]);
  }

  test.each<[string, string[]]>([
    ["by the name of the file", ["-o", "@hasil.xlsx"]],
    ["by --format", ["-f", "xlsx", "-o", "@hasil.xlsx"]],
    ["from threads", ["-o", "@hasil.xlsx", "--utas", "2", "--masukan", "ndjson"]],
  ])("%s", async (_, args) => {
    const folder = temporaryFolder();
    const ran = await score(args, { folder });
    expect(ran).toEqual({
      code: 1,
      stdout: "",
      stderr: lines(WRONG, "Tersimpan di hasil.xlsx", "3 dinilai, 1 bermasalah."),
    });
    expect(await sheetsOf(join(folder, "hasil.xlsx"))).toEqual([
      ["Hasil", 4],
      ["Rekap", 14],
      ["XI-1", 2],
      ["XI-2", 2],
      ["Masalah", 2],
      ["Keterangan", 19],
    ]);
  });

  test("of one respondent too", async () => {
    const folder = temporaryFolder();
    const ran = await score(["-o", "@hasil.xlsx"], { folder, stdin: record("A", 3) });
    expect(ran).toEqual({ code: 0, stdout: "", stderr: "Tersimpan di hasil.xlsx\n" });
    expect((await sheetsOf(join(folder, "hasil.xlsx"))).map(([name]) => name)).toEqual([
      "Hasil",
      "Rekap",
      "Keterangan",
    ]);
  });

  test("where nobody was scored, nothing is written", async () => {
    const folder = temporaryFolder();
    const { code } = await score(["-o", "@hasil.xlsx"], { folder, stdin: record("A", 9) });
    expect([code, existsSync(join(folder, "hasil.xlsx"))]).toEqual([1, false]);
  });

  test("problems stand with their places, of every input", async () => {
    const folder = temporaryFolder();
    const files = { "a.csv": "id,sabar-1\nA,3\nB,9\n", "b.json": `[${record("C", 3)},\n${record(null, 9)}]` };
    await score(["@a.csv", "@b.json", "-o", "@hasil.xlsx"], { folder, files });
    const { sheets } = await readXlsx(readFileSync(join(folder, "hasil.xlsx")));
    const rows = sheets.find(({ name }) => name === "Masalah")?.rows.slice(1) ?? [];
    expect(rows.map(([name, , place]) => [name, String(place).replace(`${folder}/`, "")])).toEqual([
      ["B", "a.csv, baris 3"],
      ["data ke-2", "b.json, data ke-2"],
    ]);
  });

  test("no terminal gets the bytes of one, a pipe does", async () => {
    expect(await score(["-f", "xlsx"], { terminals: { stdout: true } })).toEqual({
      code: 2,
      stdout: "",
      stderr: "Buku kerja Excel tidak bisa ditampilkan di terminal. Sebut berkasnya: -o hasil.xlsx\n",
    });
    expect((await score(["-f", "xlsx"])).stdout).toMatch(/^PK/);
  });

  test("--dibanding has no workbook", async () => {
    const files = { "a.json": record("A", 3), "b.json": record("A", 1) };
    const { code, stderr } = await score(
      ["@a.json", "--dibanding", "@b.json", "-f", "xlsx", "-o", "@c.xlsx"],
      { files },
    );
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining("Bentuk xlsx tidak memuat perbandingan dengan jawaban lama."),
    ]);
  });
});

test.runIf(process.platform === "linux").each([
  ["nilai", "-p", "@taman.yaml", "-f", "csv", "-o", "@tiada/hasil.csv"],
  ["nilai", "-p", "@taman.yaml", "-o", "@tiada/hasil.xlsx"],
  ["nilai", "-p", "@taman.yaml", "--rekap", "@tiada/rekap.html"],
  ["nilai", "-p", "@taman.yaml", "-f", "csv", "--peserta", "tiada"],
  ["banding", "-p", "@taman.yaml", "--kondisi", "lapangan"],
])("what is refused leaves no input open: %s %s %s %s %s", async (...argv) => {
  const folder = temporaryFolder();
  // Longer than what is read at once.
  const files = {
    "a.csv": lines("peserta,sabar-1", ...Array(40_000).fill("A,3")),
    "taman.yaml": SMALL_PROFILE,
  };
  const { code } = await run([...argv, "@a.csv"], { folder, files });
  expect([code, openFiles().filter((file) => file.startsWith(folder))]).toEqual([2, []]);
});
