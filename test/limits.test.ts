import { readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MOST_WORKERS } from "../src/cli/batch/options.ts";
import { MOST_PEOPLE } from "../src/cli/batch/workbook-sink.ts";
import { MOST_PUPILS } from "../src/cli/class/read.ts";
import { MOST_ROLES } from "../src/cli/comparing/roles.ts";
import { MOST_IDENTITY_LETTERS } from "../src/core/keying/identity.ts";
import { PROFILE_LIMITS } from "../src/core/profile/limits.ts";
import { MOST, MOST_OPTIONS } from "../src/core/profile/schema.ts";
import { MOST_GROUPS } from "../src/core/summary/shape.ts";
import { MOST_ITEMS } from "../src/draft/profile.ts";
import {
  MOST_HEAD_ROWS,
  MOST_HEADING_BYTES,
  MOST_HEADING_COLUMNS,
  MOST_NAME_LETTERS,
  MOST_RECORD_BYTES,
} from "../src/io/answers/block.ts";
import { MOST_LEVELS } from "../src/io/answers/json.ts";
import { MOST_PROSE_BYTES } from "../src/io/files/prose.ts";
import { MOST_TEXT_BYTES } from "../src/io/files/read.ts";
import { MOST_FILE_NAME } from "../src/io/files/report-folder.ts";
import { MOST_PROFILE_BYTES } from "../src/io/profiles/limit.ts";
import { MOST_KEPT_BYTES } from "../src/io/saved/file.ts";
import { MOST_CODE_BYTES } from "../src/io/streams/codes.ts";
import { MOST_REMEMBERED } from "../src/io/streams/respondents.ts";
import {
  LEAST_CELL_BYTES,
  MOST_FILE_BYTES,
  MOST_PART_BYTES,
  MOST_ROWS,
  MOST_UNPACKED_BYTES,
} from "../src/io/workbooks/limits.ts";
import { counted } from "../src/text/numbers.ts";
import { run, SMALL_PROFILE, temporaryFolder } from "./cli/helpers.ts";

const KIB = 1024;
const MIB = 1024 * KIB;
const millions = (count: number) => Math.floor(count / 1_000_000);

/** What README says of the limits, from what the program goes by. */
const LIMITS: [what: string, most: string][] = [
  ["Profil", `${MOST_PROFILE_BYTES / KIB} KiB, ${PROFILE_LIMITS.levels} tingkat`],
  ["Pertanyaan dan pernyataan di profil", counted(PROFILE_LIMITS.items)],
  ["Sifat di profil", counted(PROFILE_LIMITS.scales)],
  ["Pilihan sebuah pertanyaan", counted(MOST_OPTIONS)],
  ["Isian satu daftar di profil", counted(PROFILE_LIMITS.entries)],
  ["Satu teks di profil", `${counted(PROFILE_LIMITS.letters)} huruf`],
  ["Satu id", `${counted(PROFILE_LIMITS.name)} huruf`],
  ["Bobot dan poin", counted(MOST)],
  ["Peran sekaligus", counted(MOST_ROLES)],
  ["Data satu peserta", `${MOST_RECORD_BYTES / MIB} MiB, ${MOST_LEVELS} tingkat`],
  ["Nama peserta atau kelompok", `${counted(MOST_NAME_LETTERS)} huruf`],
  ["Kode dan kelas yang diketik di `isi`", `${MOST_IDENTITY_LETTERS} huruf`],
  [
    "Judul tabel",
    `${counted(MOST_HEADING_COLUMNS)} kolom, ${MOST_HEADING_BYTES / KIB} KiB, di ${MOST_HEAD_ROWS} baris pertama`,
  ],
  [
    "Buku kerja",
    `${MOST_FILE_BYTES / MIB} MiB, terbuka ${MOST_UNPACKED_BYTES / MIB} MiB, satu lembar ${MOST_PART_BYTES / MIB} MiB, ${counted(MOST_ROWS)} baris, dan sekitar ${millions(MOST_PART_BYTES / LEAST_CELL_BYTES)} juta sel`,
  ],
  ["Teks atau tabel berisi kode jawaban", `${MOST_CODE_BYTES / MIB} MiB`],
  ["Jawaban terdahulu, rekap, hasil uji", `${MOST_TEXT_BYTES / MIB} MiB`],
  ["Uraian pekerjaan", `${MOST_PROSE_BYTES / MIB} MiB`],
  ["Pertanyaan rancangan, tanpa `--semua`", counted(MOST_ITEMS)],
  ["Satu simpanan", `${MOST_KEPT_BYTES / MIB} MiB`],
  ["Peserta yang dicari gandanya", counted(MOST_REMEMBERED)],
  ["Peserta di hasil `.xlsx`", counted(MOST_PEOPLE)],
  ["Siswa di folder `kelas`", counted(MOST_PUPILS)],
  ["Kelompok yang direkap satu per satu", counted(MOST_GROUPS)],
  ["Nama berkas dari nama orang", `${MOST_FILE_NAME} huruf`],
  ["Utas (`--utas`)", counted(MOST_WORKERS)],
];

test("README tells every limit as it is", () => {
  const [, section = ""] = readFileSync("README.md", "utf8").split("\n## Batas\n");
  const rows = [...section.matchAll(/^\| (.+) \| (.+) \| .+ \|$/gm)].map(([, what, most]) => [what, most]);
  expect(rows.slice(2)).toEqual(LIMITS);
});

/** The small profile, with this in place of its name. */
function profileWith(role: string, more = ""): string {
  return SMALL_PROFILE.replace("Penjaga Taman", () => role) + more;
}

function scales(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, index) =>
      `- {id: s${index}, name: S, responses: sesuai, items: [{id: i${index}, text: Teks ${index}}]}`,
  );
  return SMALL_PROFILE.replace(/traits:[\s\S]*/, () => `traits:\n${lines.join("\n")}\n`);
}

function items(count: number): string {
  const more = Array.from(
    { length: count - 2 },
    (_, index) => `      - {id: i${index}, text: Teks ${index}}\n`,
  );
  return SMALL_PROFILE + more.join("");
}

function options(count: number): string {
  const list = Array.from({ length: count }, (_, index) => `Pilihan ${index}`);
  return SMALL_PROFILE.replace("[Tidak sesuai, Netral, Sesuai]", `[${list.join(", ")}]`);
}

test.each<[what: string, at: string, beyond: string, told: string]>([
  [
    "bytes of a profile",
    SMALL_PROFILE.padEnd(MOST_PROFILE_BYTES, "#"),
    SMALL_PROFILE.padEnd(MOST_PROFILE_BYTES + 1, "#"),
    "Profil ini 257 KiB; paling besar 256 KiB.",
  ],
  ["questions", items(PROFILE_LIMITS.items), items(PROFILE_LIMITS.items + 1), "paling banyak 2.000"],
  [
    "scales",
    scales(PROFILE_LIMITS.scales),
    scales(PROFILE_LIMITS.scales + 1),
    "501 sifat; paling banyak 500.",
  ],
  ["options", options(MOST_OPTIONS), options(MOST_OPTIONS + 1), "2 sampai 11"],
  [
    "letters of a text",
    profileWith("a".repeat(PROFILE_LIMITS.letters)),
    profileWith("a".repeat(PROFILE_LIMITS.letters + 1)),
    "Teks ini 2.001 huruf; paling panjang 2.000.",
  ],
])("a profile may have so many %s: soal", async (_, at, beyond, told) => {
  const files = { "at.yaml": at, "beyond.yaml": beyond };
  const folder = temporaryFolder();
  expect(await run(["soal", "@at.yaml"], { files, folder })).toMatchObject({ code: 0, stderr: "" });
  const { code, stdout, stderr } = await run(["soal", "@beyond.yaml"], { files, folder });
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain(told);
});

function named(respondent: string, group = "XI"): string {
  return JSON.stringify({ respondent, group, answers: { "sabar-1": 3 } });
}

const LONG = "a".repeat(MOST_NAME_LETTERS);
const OTHER = named("B");

/** A record whose text is so long. */
function record(bytes: number): string {
  const answers = '"answers":{"sabar-1":3}}';
  return '{"respondent":"A",'.padEnd(bytes - answers.length) + answers;
}

function nestedAnswer(levels: number): string {
  return `{"respondent":"A","answers":{"sabar-1":3,"lain":${"[".repeat(levels)}${"]".repeat(levels)}}}`;
}

/** A table whose heading has so many columns. */
function table(columns: number): string {
  return `Kode,sabar-1${",".repeat(columns - 2)}\nA,3\nB,2\n`;
}

/** A table whose heading, and the lines above it, have so many bytes. */
function longHeading(bytes: number): string {
  return `${"Kode,sabar-1,".padEnd(bytes - 1, "x")}\nA,3,\nB,2,\n`;
}

test.each<[what: string, at: string, beyond: string, told: string, scored: string]>([
  ["letters of a respondent in JSON", named(LONG), named(`${LONG}a`), "Nama peserta di sini 1.001 huruf", ""],
  [
    "letters of a respondent, line by line",
    `${named(LONG)}\n${OTHER}\n`,
    `${named(`${LONG}a`)}\n${OTHER}\n`,
    "Nama peserta di sini 1.001 huruf",
    "\nB,",
  ],
  [
    "digits of a respondent",
    named(LONG).replace(/"a+"/, "9".repeat(MOST_NAME_LETTERS)),
    named(LONG).replace(/"a+"/, "9".repeat(MOST_NAME_LETTERS + 1)),
    "Nama peserta di sini 1.001 huruf",
    "",
  ],
  [
    "letters of a group",
    `${named("A", LONG)}\n${OTHER}\n`,
    `${named("A", `${LONG}a`)}\n${OTHER}\n`,
    "Nama kelompok di sini 1.001 huruf",
    "\nB,",
  ],
  [
    "letters of a respondent in a table",
    `Kode,sabar-1\n${LONG},3\nB,3\n`,
    `Kode,sabar-1\n${LONG}a,3\nB,3\n`,
    "Nama peserta di sini 1.001 huruf",
    "\nB,",
  ],
  [
    "bytes of a record",
    `${record(MOST_RECORD_BYTES)}\n${OTHER}\n`,
    `${record(MOST_RECORD_BYTES + 1)}\n${OTHER}\n`,
    "Data satu peserta ini lebih dari 1 MiB.",
    "\nB,",
  ],
  [
    "bytes of a record in a list",
    `[${record(MOST_RECORD_BYTES)},${OTHER}]`,
    `[${record(MOST_RECORD_BYTES + 1)},${OTHER}]`,
    "Data satu peserta ini lebih dari 1 MiB.",
    "\nB,",
  ],
  [
    "letters of a row",
    `Kode,sabar-1,x\nA,3,${"x".repeat(MOST_RECORD_BYTES - 5)}\nB,3,\n`,
    `Kode,sabar-1,x\nA,3,${"x".repeat(MOST_RECORD_BYTES - 4)}\nB,3,\n`,
    "Data satu peserta ini lebih dari 1 MiB.",
    "\nB,",
  ],
  [
    "columns of a table",
    table(MOST_HEADING_COLUMNS),
    table(MOST_HEADING_COLUMNS + 1),
    "paling banyak 16.384 kolom, dan 256 KiB",
    "",
  ],
  [
    "bytes of a heading",
    longHeading(MOST_HEADING_BYTES - 10),
    longHeading(MOST_HEADING_BYTES + 1),
    "paling banyak 16.384 kolom, dan 256 KiB",
    "",
  ],
])("answers may have so many %s: nilai", async (_, at, beyond, told, scored) => {
  const args = ["nilai", "--peran", "@p.yaml", "--format", "csv"];
  const files = { "p.yaml": SMALL_PROFILE };
  const fine = await run(args, { files, stdin: at });
  expect(fine.code).toBe(0);
  const { code, stdout, stderr } = await run(args, { files, stdin: beyond });
  expect(stderr).toContain(told);
  expect(code).toBe(1);
  expect(stdout).toContain(scored);
  expect(stdout).not.toContain("aaaa");
});

test("JSON may nest so deep", async () => {
  const told = async (stdin: string) => {
    const files = { "p.yaml": SMALL_PROFILE };
    return (await run(["nilai", "--peran", "@p.yaml", "--json"], { files, stdin })).stderr;
  };
  // Within the record and its answers.
  expect(await told(nestedAnswer(MOST_LEVELS - 2))).toContain('Tidak ada pertanyaan dengan id "lain".');
  expect(await told(nestedAnswer(MOST_LEVELS - 1))).toContain(`susunannya lebih dari ${MOST_LEVELS} tingkat`);
});

/** A table of so many people. */
function people(count: number): string {
  return `Kode,sabar-1\n${Array.from({ length: count }, (_, index) => `P${index},3\n`).join("")}`;
}

test.each<[what: string, args: string[], most: number, told: string]>([
  [
    "a class",
    ["kelas", "@k.csv", "-p", "@p.yaml", "-o", "@hasil"],
    MOST_PUPILS,
    "Siswa di sini lebih dari 10.000",
  ],
  [
    "a workbook",
    ["nilai", "@k.csv", "-p", "@p.yaml", "-o", "@hasil.xlsx"],
    MOST_PEOPLE,
    "paling banyak 50.000 peserta",
  ],
])("%s holds so many people, and nothing is written of more", async (_, args, most, told) => {
  const folder = temporaryFolder();
  const files = { "k.csv": people(most + 1), "p.yaml": SMALL_PROFILE };
  const { code, stderr } = await run(args, { folder, files });
  expect(code).toBe(1);
  expect(stderr).toContain(told);
  expect(readdirSync(folder).sort()).toEqual(["k.csv", "p.yaml"]);
});

test("of a class that is far too large no more is read than shows it", async () => {
  const folder = temporaryFolder();
  const files = { "k.csv": people(20 * MOST_PUPILS), "p.yaml": SMALL_PROFILE };
  // A mistake behind what is read is not come to.
  files["k.csv"] += "P,9\n";
  const { stderr } = await run(["kelas", "@k.csv", "-p", "@p.yaml", "-o", "@hasil"], { folder, files });
  expect(stderr).toContain("Siswa di sini lebih dari 10.000");
  expect(stderr).not.toContain("200002");
});

test("so many roles may be compared", async () => {
  const told = async (count: number) => {
    const roles = Array.from({ length: count }, (_, index) => `peran-${index}`).join();
    return run(["banding", "-", "--peran", roles], { stdin: named("A") });
  };
  expect((await told(MOST_ROLES)).stderr).toContain('Peran "peran-0" tidak ada di katalog.');
  expect(await told(MOST_ROLES + 1)).toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringContaining("Di sini disebut 101 peran; paling banyak 100 sekaligus."),
  });
});

test("a description may be so long", async () => {
  const prose =
    "Barista adalah orang yang meracik kopi. Tugasnya meliputi meracik kopi dan melayani tamu. Orang yang cocok adalah orang yang sabar dan ramah.\n";
  const args = ["peran", "buat", "--dari", "-", "--json"];
  const { code, stderr } = await run(args, { stdin: prose.padEnd(MOST_PROSE_BYTES + 1) });
  expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("lebih dari 2 MiB") });
  expect((await run(args, { stdin: prose.padEnd(MOST_PROSE_BYTES) })).code).toBe(0);
});

/** Writes a file so large: of a text again and again where it is one, else of nothing after its beginning. */
function writeLarge(file: string, bytes: number, beginning: string): void {
  writeFileSync(file, beginning.endsWith("\n") ? Buffer.alloc(bytes, beginning) : beginning);
  truncateSync(file, bytes);
}

test.each<[what: string, args: string[], bytes: number, beginning: string, told: string]>([
  [
    "earlier answers",
    ["nilai", "@a.json", "--peran", "@p.yaml", "--dibanding", "@large"],
    MOST_TEXT_BYTES,
    "{",
    "Isi berkas ini lebih dari 128 MiB.",
  ],
  ["a summary", ["nilai", "--gabung", "@large"], MOST_TEXT_BYTES, "{", "Isi berkas ini lebih dari 128 MiB."],
  ["a workbook", ["nilai", "@large"], MOST_FILE_BYTES, "PK\u0003\u0004", "lebih dari 64 MiB"],
  [
    "a chat",
    ["nilai", "@large"],
    MOST_CODE_BYTES,
    "Budi: KC1-00000-00000\n",
    "Isi berkas ini lebih dari 64 MiB.",
  ],
  ["a profile", ["soal", "@large"], 32 * MOST_PROFILE_BYTES, "id: a", "paling besar 256 KiB."],
])("%s may be so large, and is told once", async (_, args, bytes, beginning, told) => {
  const folder = temporaryFolder();
  writeLarge(join(folder, "large"), bytes + 1, beginning);
  const { code, stdout, stderr } = await run(args, {
    folder,
    files: { "a.json": named("A"), "p.yaml": SMALL_PROFILE },
  });
  expect(stdout).toBe("");
  expect(stderr.match(/Masalah:/g)).toHaveLength(1);
  expect(stderr).toContain(told);
  expect(code).toBeGreaterThan(0);
});
