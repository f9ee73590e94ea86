import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Analysis, ScaleAnalysis } from "../../../src/core/analysis/shape.ts";
import { at } from "../../../src/core/base/at.ts";
import { type PsychCase, psychCases } from "../../core/analysis/groups.ts";
import { FIRST, lines, run, SMALL_PROFILE, temporaryFolder } from "../helpers.ts";

/** A role with the scale of a case, as its author writes it. */
function profileOf({ options, turned }: PsychCase): string {
  const sizes = [...new Set(options)];
  const set = (size: number) => Array.from({ length: size }, (_, index) => `Pilihan ${index + 1}`).join(", ");
  const items = options.map(
    (size, index) =>
      `      - {id: sifat-${index + 1}, text: Pertanyaan nomor ${index + 1}, responses: dari-${size}${turned.includes(index + 1) ? ", reverse: true" : ""}}`,
  );
  return lines(
    "id: peran-uji",
    "role: Peran Uji",
    "responses:",
    ...sizes.map((size) => `  dari-${size}: [${set(size)}]`),
    "traits:",
    "  - id: sifat",
    "    name: Sifat",
    "    items:",
    ...items,
  );
}

/** Everyone's answers as a table. */
function tableOf({ options, rows }: PsychCase): string {
  const header = ["peserta", ...options.map((_, index) => `sifat-${index + 1}`)];
  return lines(
    header.join(),
    ...rows.map((row, person) => [`P-${person + 1}`, ...row.map((value) => value ?? "")].join()),
  );
}

/** Everyone's answers as a record each. */
function recordsOf({ rows }: PsychCase): string {
  return lines(
    ...rows.map((row) => {
      const answers = Object.fromEntries(row.map((value, index) => [`sifat-${index + 1}`, value]));
      return JSON.stringify({ answers });
    }),
  );
}

/** Rows in which somebody answered: a row without an answer is nobody's in a table. */
function answeredRows(one: PsychCase): PsychCase["rows"] {
  return one.rows.filter((row) => row.some((value) => value !== null));
}

function scaleIn(json: string): ScaleAnalysis {
  return at((JSON.parse(json) as Analysis).scales, 0);
}

const CASES = psychCases().map((one) => [one.name, one] as const);

test.each(CASES)("the whole command says what psych::alpha says: %s", async (_, one) => {
  const files = { "peran.yaml": profileOf(one), "data.ndjson": recordsOf(one) };
  const argv = ["uji", "@data.ndjson", "--peran", "@peran.yaml", "--json", "--senyap"];
  const { code, stdout, stderr } = await run(argv, { files });
  expect([code, stderr]).toEqual([0, ""]);
  const { alpha, items } = scaleIn(stdout);
  const near = (value: number) => expect.closeTo(value, 6);
  expect(alpha).toEqual({
    raw: near(one.raw),
    standardized: near(one.standardized),
    low: near(one.low),
    high: near(one.high),
  });
  const nearly = (values: readonly (number | null)[]) =>
    values.map((value) => (value === null ? null : near(value)));
  expect(items.map(({ mean }) => mean)).toEqual(nearly(one.mean));
  expect(items.map(({ itemRest }) => itemRest)).toEqual(nearly(one.itemRest));
  expect(items.map(({ alphaIfDropped }) => alphaIfDropped)).toEqual(nearly(one.alphaIfDropped));
});

const GAPPY = at(
  psychCases().filter(({ name }) => name === "gappy, with reversed items"),
  0,
);
const WRONG = at(
  psychCases().filter(({ name }) => name === "one keyed the wrong way"),
  0,
);
const FILES = {
  "peran.yaml": profileOf(GAPPY),
  "data.csv": tableOf(GAPPY),
  "data.ndjson": recordsOf({ ...GAPPY, rows: answeredRows(GAPPY) }),
};

test("a table and records, threads and none, the English names: all tell the same", async () => {
  const argv = ["uji", "@data.csv", "-p", "@peran.yaml", "-f", "json"];
  const table = await run(argv, { files: FILES });
  expect([table.code, table.stderr]).toEqual([0, `${answeredRows(GAPPY).length} peserta dibaca.\n`]);
  const others = [
    ["uji", "@data.ndjson", "-p", "@peran.yaml", "-f", "json"],
    ["analyse", "@data.csv", "--role", "@peran.yaml", "--json", "--quiet"],
    [...argv, "--utas", "2"],
    [...argv, "--utas", "0"],
  ];
  for (const other of others) expect((await run(other, { files: FILES })).stdout).toBe(table.stdout);
});

test("an analysis is JSON that names what was answered, and each item with its words", async () => {
  const files = { "peran.yaml": profileOf(WRONG), "data.csv": tableOf(WRONG) };
  const { stdout } = await run(["uji", "@data.csv", "-p", "@peran.yaml", "--json"], { files });
  const analysis = JSON.parse(stdout) as Analysis;
  expect(analysis).toMatchObject({
    version: 1,
    profile: { id: "peran-uji", role: "Peran Uji" },
    respondents: 36,
    badRecords: 0,
    findings: [
      { code: "probably-reversed", scale: "sifat", item: "sifat-4" },
      { code: "few-respondents", respondents: 36, least: 100 },
    ],
  });
  expect(at(scaleIn(stdout).items, 3)).toMatchObject({
    id: "sifat-4",
    texts: ["Pertanyaan nomor 4"],
    reverse: false,
    answered: 36,
    choices: [0, 1, 2, 3, 4].map((points) => ({ points, texts: [`Pilihan ${points + 1}`] })),
  });
  // Counts stand side by side.
  expect(stdout).toMatch(/"options": \[\d+, \d+, \d+, \d+, \d+\],\n/);
});

test("bad records are told and counted, the good ones analysed, and the exit code says so", async () => {
  const data = lines(
    '{"answers": {"sabar-1": 1, "sabar-2": 3}}',
    '{"answers": {"sabar-1": 9}}',
    "{oops",
    '{"profile": "perawat", "answers": {"sabar-1": 1}}',
    '{"answers": {"sabar-1": 3, "sabar-2": 1}}',
  );
  const files = { "peran.yaml": SMALL_PROFILE, "data.ndjson": data };
  const { code, stdout, stderr } = await run(["uji", "@data.ndjson", "-p", "@peran.yaml", "--json"], {
    files,
  });
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ respondents: 2, badRecords: 3 });
  for (const line of [2, 3, 4]) expect(stderr).toContain(`data.ndjson:${line}`);
  expect(stderr).toContain("2 peserta dibaca, 3 bermasalah.");
});

test("one person gives no alpha, and no number that is none", async () => {
  const files = { "peran.yaml": SMALL_PROFILE };
  const stdin = '{"answers": {"sabar-1": 1, "sabar-2": 3}}';
  const { code, stdout } = await run(["uji", "-p", "@peran.yaml", "--json"], { files, stdin });
  expect(code).toBe(0);
  expect(scaleIn(stdout)).toMatchObject({ respondents: 1, alpha: null, standardError: null });
});

test("where nobody is, JSON says why, and a file is not written", async () => {
  const folder = temporaryFolder();
  const empty = await run(["uji", "--json"], { stdin: "\n" });
  expect(empty.code).toBe(1);
  expect(JSON.parse(empty.stdout)).toMatchObject({ error: [{ code: "empty-input" }] });
  const file = await run(["uji", "-o", "@uji.json"], { stdin: "\n", folder });
  expect(file.code).toBe(1);
  expect(existsSync(join(folder, "uji.json"))).toBe(false);
  const bad = await run(["uji", "--json"], { stdin: '{"answers": {"tiada": 1}}' });
  expect(bad.code).toBe(1);
  expect(JSON.parse(bad.stdout)).toMatchObject({ respondents: 0, badRecords: 1, findings: [] });
});

test.each<[string[], number, string]>([
  [["uji", "@data.csv", "-p", "tiada"], 2, 'Peran "tiada" tidak ada di katalog.'],
  [["uji", "@data.csv", "-p", "semua"], 2, '"uji" hanya untuk satu peran, bukan beberapa: "semua".'],
  [["uji", "@tiada.csv", "--json"], 2, "Berkas ini tidak ada."],
  [["uji", "@data.csv", "-o", "@data.csv"], 2, "adalah berkas masukan"],
  [["uji", "@data.csv", "--rekap", "@data.csv"], 2, "adalah berkas masukan"],
  [
    ["uji", "@data.csv", "--rekap", "@a.json", "-o", "@a.json"],
    2,
    "Dua hasil tidak bisa ditulis ke satu berkas",
  ],
  [["uji", "@data.csv", "--rekap", "@rekap.html"], 2, "pakai nama yang berakhir .json"],
  [["uji", "@data.csv", "-f", "xlsx"], 2, 'Bentuk "xlsx" tidak dikenal.'],
  [["uji", "@data.csv", "-o", "@hasil/"], 2, "adalah folder"],
  [["uji", "@data.csv", "@data.csv"], 2, "disebut dua kali"],
  [["uji", "@data.csv", "--penyandian", "tiada", "--json"], 2, "tiada"],
  [["uji", "@data.csv", "--utas", "banyak", "--json"], 2, "bukan jumlah utas"],
  [["uji", "@data.csv", "-p", "@peran.yaml", "--peserta", "nama", "--json"], 2, "nama"],
])("%j is refused, and nothing is written", async (argv, expected, sentence) => {
  const folder = temporaryFolder();
  const { code, stdout, stderr } = await run(argv, { files: FILES, folder });
  expect([code, stdout]).toEqual([expected, ""]);
  expect(stderr).toContain(sentence);
  expect(readFileSync(join(folder, "data.csv"), "utf8")).toBe(FILES["data.csv"]);
  expect(existsSync(join(folder, "a.json"))).toBe(false);
});

test("with --rekap alone the sums are all that is made, and with a format both", async () => {
  const folder = temporaryFolder();
  const argv = ["uji", "@data.csv", "-p", "@peran.yaml", "--senyap", "--rekap", "@bagian.json"];
  const alone = await run(argv, { files: FILES, folder });
  expect(alone).toEqual({ code: 0, stdout: "", stderr: "Tersimpan di bagian.json\n" });
  const sums = readFileSync(join(folder, "bagian.json"), "utf8");
  expect(JSON.parse(sums)).toMatchObject({ kind: "item-sums", respondents: answeredRows(GAPPY).length });
  // Nobody's own answers are in it.
  expect(sums).not.toContain("P-1");
  const both = await run([...argv, "--json"], { folder });
  expect(scaleIn(both.stdout).alpha?.raw).toBeGreaterThan(0);
  expect(readFileSync(join(folder, "bagian.json"), "utf8")).toBe(sums);
});

test("the first role is meant where none is named", async () => {
  const { stdout } = await run(["uji", "--json"], { stdin: '{"empati-6": 4}' });
  expect(JSON.parse(stdout)).toMatchObject({ profile: { id: FIRST }, respondents: 1 });
});

test("what was analysed once is no answers", async () => {
  const folder = temporaryFolder();
  const { stdout } = await run(["uji", "@data.csv", "-p", "@peran.yaml", "--json"], { files: FILES, folder });
  writeFileSync(join(folder, "uji.json"), stdout);
  const again = await run(["uji", "@uji.json", "--json"], { folder });
  expect(again.code).toBe(1);
  expect(again.stderr).toContain("Ini hasil uji, bukan lembar jawaban.");
});

test("what is told of rows is true of what is done with them here: nobody is scored", async () => {
  const rows = ["A,4", "A,3", "a,2", ",1", "Total,10"];
  const { code, stderr } = await run(["uji", "@data.csv", "--peserta", "nama", "--json"], {
    files: { "data.csv": `nama,empati-6\n${rows.join("\n")}\n` },
  });
  expect(code).toBe(0);
  expect(stderr).toContain('Peserta "A" sudah ada sebelumnya; keduanya dipakai.');
  expect(stderr).not.toContain("dinilai");
});
