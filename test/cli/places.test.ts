import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pretend } from "../io/folder.ts";
import { run, SMALL_PROFILE, stateFolder, temporaryFolder } from "./helpers.ts";

const ONE = '{"respondent":"A","answers":{"sabar-1":3,"sabar-2":1}}';
const CLASS = "peserta,sabar-1,sabar-2\nkelas,3,1\nrekap,2,2\n";

/** A folder of files as people have them, and other ways to each. */
function furnished(): string {
  const folder = temporaryFolder();
  const texts = {
    "kelas.csv": CLASS,
    "kelas.txt": CLASS,
    "a.json": ONE,
    "lama.json": ONE,
    "taman.yaml": SMALL_PROFILE,
    "taman.txt": SMALL_PROFILE,
    "bagian.json": "{}",
  };
  mkdirSync(join(folder, "dalam"));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  mkdirSync(stateFolder(folder));
  writeFileSync(join(stateFolder(folder), "20260101-000000-x.json"), ONE);
  symlinkSync("kelas.csv", join(folder, "tautan.csv"));
  symlinkSync(".", join(folder, "sini"));
  linkSync(join(folder, "a.json"), join(folder, "keras.json"));
  return folder;
}

/** Every file below a folder, with its text. */
function contents(folder: string): [string, string][] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.sort().map((file) => [file.slice(folder.length + 1), readFileSync(file, "utf8")]);
}

const P = ["-p", "@taman.yaml"];

test.each<[string[], string]>([
  [["nilai", "@kelas.csv", ...P, "-f", "csv", "-o", "@kelas.csv"], '"kelas.csv" adalah berkas masukan;'],
  [["nilai", "@a.json", ...P, "--json", "-o", "@a.json"], '"a.json" adalah berkas masukan;'],
  [
    ["nilai", "@a.json", ...P, "-o", "@./a.json"],
    '"./a.json" adalah berkas yang sama dengan masukan "a.json";',
  ],
  [["nilai", "@a.json", ...P, "-o", "@dalam/../a.json"], 'masukan "a.json";'],
  [["nilai", "@a.json", ...P, "-o", "@sini/sini/a.json"], 'masukan "a.json";'],
  [["nilai", "@a.json", ...P, "-o", "@keras.json"], 'masukan "a.json";'],
  [["nilai", "@kelas.csv", ...P, "-o", "@tautan.csv"], 'masukan "kelas.csv";'],
  [["nilai", "@tautan.csv", ...P, "-o", "@kelas.csv"], 'masukan "tautan.csv";'],
  [
    ["nilai", "@a.json", ...P, "--dibanding", "@lama.json", "-o", "@lama.json"],
    '"lama.json" adalah berkas masukan;',
  ],
  [["nilai", "@kelas.csv", ...P, "--rekap", "@kelas.csv"], '"kelas.csv" adalah berkas masukan;'],
  [["nilai", "@kelas.csv", "@a.json", ...P, "--rekap", "@a.json"], '"a.json" adalah berkas masukan;'],
  [
    ["nilai", "@a.json", "-p", "@taman.yaml", "-f", "teks", "-o", "@taman.yaml"],
    '"taman.yaml" adalah berkas masukan;',
  ],
  [["nilai", "--gabung", "@bagian.json", "--rekap", "@bagian.json"], '"bagian.json" adalah berkas masukan;'],
  [
    ["nilai", "--gabung", "@bagian.json", "--json", "-o", "@bagian.json"],
    '"bagian.json" adalah berkas masukan;',
  ],
  [["soal", "@taman.yaml", "-f", "csv", "-o", "@taman.yaml"], '"taman.yaml" adalah berkas masukan;'],
  [["peran", "buat", "--dari", "@taman.txt", "-o", "@taman.txt"], '"taman.txt" adalah berkas masukan;'],
  [
    ["peran", "buat", "--dari", "@taman.yaml", "-o", "@./taman.yaml"],
    "adalah berkas yang sama dengan masukan",
  ],
  [["soal", "@taman.txt", "-o", "@taman.txt"], '"taman.txt" adalah berkas masukan;'],
  [
    ["nilai", "@kelas.csv", ...P, "-o", "@s.html", "--rekap", "@s.html"],
    'Dua hasil tidak bisa ditulis ke satu berkas, "s.html".',
  ],
  [
    ["nilai", "@kelas.csv", ...P, "-o", "@s.json", "--rekap", "@sini/s.json"],
    'Dua hasil tidak bisa ditulis ke satu berkas: "s.json" dan "sini/s.json"',
  ],
  [
    ["nilai", "@a.json", ...P, "-o", "@state/20260101-000000-x.json"],
    "ada di folder milik kerja-cocok sendiri",
  ],
  [["nilai", "@a.json", ...P, "-o", "@state/baru.json"], "ada di folder milik kerja-cocok sendiri"],
  [
    ["riwayat", "lihat", "20260101-000000-x", "-o", "@state/20260101-000000-x.json"],
    "ada di folder milik kerja-cocok sendiri",
  ],
  [["nilai", "@kelas.csv", ...P, "-f", "html", "-o", "@state"], "ada di folder milik kerja-cocok sendiri"],
  [["nilai", "@a.json", "@a.json", ...P], 'Masukan "a.json" disebut dua kali'],
  [["nilai", "@a.json", "@./a.json", ...P], 'Masukan "./a.json" adalah berkas yang sama dengan "a.json"'],
  [["nilai", "@a.json", "@keras.json", ...P], 'Masukan "keras.json" adalah berkas yang sama dengan "a.json"'],
  [["nilai", "--gabung", "@bagian.json", "@bagian.json"], 'Masukan "bagian.json" disebut dua kali'],
  [["nilai", "-", "-", ...P], 'Masukan "-" disebut dua kali'],
  [["nilai", "@la*.json", "@lama.json", ...P], 'Masukan "lama.json" disebut dua kali'],
])("%j is refused before anything is read, and nothing changes", async (argv, told) => {
  const folder = furnished();
  const before = contents(folder);
  const { code, stdout, stderr } = await run(argv, { folder });
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(told);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(contents(folder)).toEqual(before);
});

test.each<[string[], string[]]>([
  [["nilai", "@kelas.csv", ...P, "-o", "@kelas.json"], ["kelas.json"]],
  [["nilai", "@kelas.csv", ...P, "-o", "@dalam/kelas.csv"], ["dalam/kelas.csv"]],
  [["nilai", "@a.json", ...P, "-o", "@A.json"], ["A.json"]],
  [
    ["nilai", "@kelas.csv", ...P, "-o", "@s.csv", "--rekap", "@s.html"],
    ["s.csv", "s.html"],
  ],
  // A page gets another name than that of an input, or of the summary.
  [
    ["nilai", "@kelas.txt", ...P, "-f", "teks", "-o", "@."],
    ["kelas-2.txt", "rekap.txt"],
  ],
  [
    ["nilai", "@kelas.csv", ...P, "-f", "html", "-o", "@lap", "--rekap", "@lap/rekap.html"],
    ["lap/kelas.html", "lap/rekap-2.html", "lap/rekap.html"],
  ],
])("%j writes beside its inputs, which stay as they were", async (argv, written) => {
  const folder = furnished();
  const before = contents(folder);
  const { code } = await run(argv, { folder });
  expect(code).toBe(0);
  const after = contents(folder);
  expect(after.filter(([name]) => before.some(([old]) => old === name))).toEqual(before);
  expect(after.map(([name]) => name).filter((name) => !before.some(([old]) => old === name))).toEqual(
    written,
  );
});

test.each<[string, string[], string[]]>([
  ["stdin alone", ["-"], ["kelas-2.txt", "rekap.txt"]],
  ["stdin among others", ["@a.json", "-"], ["A.txt", "kelas-2.txt", "rekap.txt"]],
])("%s is an input too that no page takes the place of", async (_, inputs, written) => {
  const folder = furnished();
  const before = contents(folder);
  // As a shell has it: < kelas.txt
  pretend("fstatSync", (real) => (handle: number, options: { bigint: true }) => {
    return handle === 0 ? statSync(join(folder, "kelas.txt"), options) : real(handle, options);
  });
  const setting = { folder, stdin: CLASS };
  const { code } = await run(["nilai", ...inputs, ...P, "-f", "teks", "-o", "@."], setting);
  expect(code).toBe(0);
  const after = contents(folder);
  expect(after.filter(([name]) => !written.includes(name))).toEqual(before);
  expect(after.length).toBe(before.length + written.length);
});
