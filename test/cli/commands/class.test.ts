import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fixture, lines, type Ran, run, type Setting, SMALL_PROFILE, temporaryFolder } from "../helpers.ts";

const ROLE = ["--peran", "@taman.yaml"];
const HEAD = "kode,kelas,sabar-1,sabar-2";
const CLASS = lines(HEAD, "A-01,XI-2,3,1", "A-02,XI-2,1,", "A-03,XI-2,2,2");

/** Makes a class of files, into `hasil` of a folder. */
async function made(
  args: readonly string[],
  files: Readonly<Record<string, string>>,
  setting: Setting = {},
): Promise<Ran & { folder: string; at: (name: string) => string }> {
  const folder = temporaryFolder();
  const given = { ...setting, folder, files: { "taman.yaml": SMALL_PROFILE, ...files } };
  const ran = await run(["kelas", ...args, ...ROLE, "-o", "@hasil"], given);
  return { ...ran, folder, at: (name) => readFileSync(join(folder, "hasil", name), "utf8") };
}

const pagesIn = (folder: string) => readdirSync(join(folder, "hasil/siswa")).sort();

/** Everyone's answers, as the folder keeps them. */
function answersIn(at: (name: string) => string): unknown[][] {
  const records = at("jawaban.ndjson").trimEnd().split("\n");
  return records.map((text) => {
    const { respondent = null, group = null, answers } = JSON.parse(text);
    return [respondent, group, answers];
  });
}

test("a class becomes a folder for its owner alone, and nothing stands beside it", async () => {
  const { code, stdout, stderr, folder, at } = await made(["@xi.csv"], { "xi.csv": CLASS });
  expect([code, stdout]).toEqual([0, ""]);
  expect(stderr).toBe(
    lines(
      "Tersimpan di hasil",
      "3 siswa dinilai. Tidak ada masalah.",
      "Mulai dari rekap.html. Isinya jawaban dan hasil siswa: simpan di tempat yang hanya bisa kamu buka, dan beri setiap siswa hanya halamannya sendiri.",
    ),
  );
  expect(readdirSync(join(folder, "hasil")).sort()).toEqual([
    "cetak.html",
    "hasil.xlsx",
    "jawaban.ndjson",
    "masalah.txt",
    "orang-tua.html",
    "rekap.html",
    "rpl.html",
    "siswa",
  ]);
  expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  expect(pagesIn(folder)).toEqual(["A-01.html", "A-02.html", "A-03.html"]);
  const modes = ["", "siswa", "siswa/A-01.html", "hasil.xlsx"].map((name) =>
    (statSync(join(folder, "hasil", name)).mode & 0o777).toString(8),
  );
  expect(modes).toEqual(["700", "700", "600", "600"]);
  expect(at("masalah.txt")).toBe("Yang perlu dilihat: XI-2\n24 November 2026\n\nTidak ada masalah.\n");
  expect(at("rekap.html")).toContain('href="siswa/A-02.html"');
});

test.each(["nilai", "kelas"])("%s gives the same figures of the same answers", async (command) => {
  const { folder, at } = await made(["@xi.csv"], { "xi.csv": CLASS });
  expect(answersIn(at)).toEqual([
    ["A-01", "XI-2", { "sabar-1": 3, "sabar-2": 1 }],
    ["A-02", "XI-2", { "sabar-1": 1 }],
    ["A-03", "XI-2", { "sabar-1": 2, "sabar-2": 2 }],
  ]);
  const again = await run(
    [command, "@hasil/jawaban.ndjson", ...ROLE, ...(command === "nilai" ? [] : ["-o", "@lagi"])],
    { folder },
  );
  if (command === "nilai") {
    const before = await run(["nilai", "@xi.csv", ...ROLE], { folder });
    expect(again.stdout).toBe(before.stdout);
    return;
  }
  for (const name of ["rekap.html", "cetak.html", "orang-tua.html", "siswa/A-01.html", "jawaban.ndjson"]) {
    expect(readFileSync(join(folder, "lagi", name), "utf8")).toBe(at(name));
  }
});

/** What a page says, whatever stands around it. */
function bodyOf(page: string): string {
  return page.slice(page.indexOf("<section"), page.lastIndexOf("</section>"));
}

test("a pupil's page is the report that one person gets", async () => {
  const folder = temporaryFolder();
  const answers = { ...JSON.parse(fixture("answers-full.json")), respondent: "A-01", group: "XI-2" };
  const files = { "a.json": JSON.stringify(answers) };
  expect((await run(["kelas", "@a.json", "-o", "@hasil"], { folder, files })).code).toBe(0);
  expect((await run(["nilai", "@a.json", "-o", "@a.html"], { folder })).code).toBe(0);
  const page = readFileSync(join(folder, "hasil/siswa/A-01.html"), "utf8");
  const report = readFileSync(join(folder, "a.html"), "utf8");
  const [own, other] = [bodyOf(page), bodyOf(report)].map((body) =>
    body.replace(/<section[^>]*about[\s\S]*/, ""),
  );
  expect(own).toBe(other);
  expect(own?.length).toBeGreaterThan(2000);
});

test("a bad record costs itself alone, and is told with its place", async () => {
  const csv = lines(HEAD, "A-01,XI-2,3,1", "A-02,XI-2,9,1");
  const { code, stderr, folder, at } = await made(["@xi.csv"], { "xi.csv": csv });
  expect(code).toBe(1);
  expect(stderr).toContain('xi.csv:3: Kolom 3: "9" bukan pilihan untuk "sabar-1".');
  expect(stderr).toContain("1 siswa dinilai. 1 hal perlu dilihat: masalah.txt.");
  expect(pagesIn(folder)).toEqual(["A-01.html"]);
  expect(at("masalah.txt").replaceAll(folder, "")).toContain(
    lines(
      "BELUM BISA DINILAI (1)",
      "",
      "1. A-02 (XI-2): /xi.csv, baris 3",
      '   Kolom 3: "9" bukan pilihan untuk "sabar-1". Isi angka 1 sampai 3 atau teks pilihannya, atau kosongkan.',
    ),
  );
  expect(at("rekap.html")).toContain("masalah.txt");
});

test.each<[string, Record<string, string>, number, string]>([
  ["nobody", { "xi.csv": lines(HEAD) }, 1, "Tidak ada jawaban"],
  ["nothing at all", { "xi.csv": "" }, 1, "Tidak ada jawaban"],
  ["bad records alone", { "xi.csv": lines(HEAD, "A-01,XI-2,9,9") }, 1, "bukan pilihan"],
  ["no questions", { "xi.csv": lines("a,b", "1,2") }, 1, "Tidak ada kolom yang cocok"],
  ["another role", { "xi.csv": '{"profile":"perawat","answers":{"sabar-1":1}}' }, 1, 'untuk peran "perawat"'],
  ["no file", {}, 2, "tidak ada"],
])("of %s nothing is written", async (_, files, code, told) => {
  const ran = await made(["@xi.csv"], files);
  expect(ran.code).toBe(code);
  expect(ran.stderr).toContain(told);
  expect(ran.stderr).toContain("Tidak ada yang bisa dinilai, jadi tidak ada folder yang ditulis.");
  expect(readdirSync(ran.folder).filter((name) => !["taman.yaml", "xi.csv"].includes(name))).toEqual([]);
});

test("stdin is an input, and so is a text of answer codes", async () => {
  const piped = await made(["-"], {}, { stdin: CLASS });
  expect(pagesIn(piped.folder)).toHaveLength(3);
  const coded = await run(["nilai", "@xi.csv", ...ROLE, "--format", "kode"], {
    folder: piped.folder,
    files: { "xi.csv": CLASS },
  });
  const chat = coded.stdout
    .trimEnd()
    .split("\n")
    .map((line) => `[26/11/26 10.12] Ibu Rina: ${line}\n`)
    .join("");
  const { code, at } = await made(["@chat.txt"], { "chat.txt": chat });
  expect(code).toBe(0);
  expect(answersIn(at)).toEqual(answersIn(piped.at));
});

const one = (respondent: string, answers: object) => JSON.stringify({ respondent, answers });

test("a folder of saved answers is read as people count, the rest of it told once", async () => {
  const { code, stderr, at } = await made(["@kiriman"], {
    "kiriman/jawaban (10).json": one("C", { "sabar-1": 1 }),
    "kiriman/jawaban (2).json": one("B", { "sabar-1": 2 }),
    "kiriman/jawaban.json": one("A", { "sabar-1": 3 }),
    "kiriman/.rahasia.json": "{",
    "kiriman/~$kelas.xlsx": "",
    "kiriman/Thumbs.db": "",
    "kiriman/foto.jpg": "",
    "kiriman/lama/jawaban.json": one("D", { "sabar-1": 3 }),
  });
  expect(code).toBe(0);
  expect(answersIn(at).map(([name]) => name)).toEqual(["A", "B", "C"]);
  expect(stderr).toContain(
    'kiriman Catatan: 2 isi folder ini bukan berkas jawaban, jadi dilewati: "foto.jpg", "lama/".',
  );
  expect(stderr).toContain("3 siswa dinilai. Tidak ada masalah.");
  expect(at("masalah.txt")).toContain("CARA MEMBACANYA (1)");
});

test("a class a file: the file's name is the class, and that is told", async () => {
  const head = "kode,sabar-1";
  const files = { "xi-1.csv": lines(head, "A-01,3", "A-02,1"), "xi-2.csv": lines(head, "A-01,2", "A-02,2") };
  const { code, stderr, folder, at } = await made(["@xi-1.csv", "@xi-2.csv"], files);
  expect(code).toBe(0);
  expect(stderr).toContain(
    'Catatan: Tidak ada kolom kelas, jadi nama berkas atau foldernya dipakai sebagai kelas: "xi-1", "xi-2".',
  );
  expect(answersIn(at).map(([name, group]) => [name, group])).toEqual([
    ["A-01", "xi-1"],
    ["A-02", "xi-1"],
    ["A-01", "xi-2"],
    ["A-02", "xi-2"],
  ]);
  expect(pagesIn(folder)).toEqual(["xi-1-A-01.html", "xi-1-A-02.html", "xi-2-A-01.html", "xi-2-A-02.html"]);
});

test("somebody who comes twice is told, and kept twice", async () => {
  const csv = lines(HEAD, "Ani,XI-2,3,1", "Budi,XI-2,1,1", "ani,XI-2,1,3");
  const { code, stderr, folder, at } = await made(["@xi.csv"], { "xi.csv": csv });
  expect(code).toBe(0);
  expect(stderr).toContain(
    'Catatan: "Ani" (XI-2) ada 2 kali dengan jawaban yang berbeda: xi.csv, baris 2 dan xi.csv, baris 4. Semuanya dinilai, masing-masing dengan halamannya sendiri: siswa/Ani.html dan siswa/ani-2.html.',
  );
  expect(stderr.match(/ada 2 kali/g)).toHaveLength(1);
  expect(pagesIn(folder)).toEqual(["Ani.html", "Budi.html", "ani-2.html"]);
  expect(at("rekap.html")).toContain("ani (2)");
});

test.each<[string, string, (string | null)[], string]>([
  [
    "names that our form asked for",
    "Nama lengkap",
    ["Ani", "Budi"],
    'Kolom 2 ("Nama lengkap") dipakai sebagai nama siswa.',
  ],
  ["names that nobody asked for", "Nama", [null, null], 'Kolom 2 ("Nama") menyebut orangnya'],
  ["a code", "Kode atau inisial", ["Ani", "Budi"], ""],
  ["nothing known", "Warna kesukaan", [null, null], "Tidak ada kolom yang menyebut siswa"],
])("in a script, a column of %s", async (_, heading, names, told) => {
  const csv = lines(`Timestamp,${heading},Email Address,sabar-1`, "1,Ani,a@b.c,3", "2,Budi,b@b.c,1");
  const { code, stderr, at } = await made(["@xi.csv"], {
    "xi.csv": heading === "Warna kesukaan" ? csv.replace("Email Address", "Catatan") : csv,
  });
  expect(code).toBe(0);
  expect(stderr).toContain(told);
  expect(answersIn(at).map(([name]) => name)).toEqual(names);
});

test.each<[string, string[], (string | null)[], number]>([
  ["by its heading", ["--peserta", "Nama"], ["Ani", "Budi"], 0],
  ["by its letter", ["--peserta", "B"], ["Ani", "Budi"], 0],
  ["none", ["--peserta", "-"], [null, null], 0],
])("a column that is named: %s", async (_, args, names, code) => {
  const csv = lines("Timestamp,Nama,sabar-1", "1,Ani,3", "2,Budi,1");
  const ran = await made(["@xi.csv", ...args], { "xi.csv": csv });
  expect([ran.code, answersIn(ran.at).map(([name]) => name)]).toEqual([code, names]);
});

test("a column that is not there ends it before anything is written", async () => {
  const { code, stderr, folder } = await made(["@xi.csv", "--peserta", "Nama"], { "xi.csv": CLASS });
  expect([code, existsSync(join(folder, "hasil"))]).toEqual([2, false]);
  expect(stderr).toContain('Tidak ada kolom "Nama" untuk --peserta.');
});

test("flags for columns are told where no input has any", async () => {
  const { code, stderr } = await made(["@a.json", "--peserta", "Nama"], {
    "a.json": one("A", { "sabar-1": 1 }),
  });
  expect(code).toBe(0);
  expect(stderr).toContain("--peserta tidak berlaku");
});

test("what people were told stands on the pages", async () => {
  const told = ["--tujuan", "bimbingan", "--dilihat", "Bu Rina", "--sampai", "Juni 2027"];
  const { at } = await made(["@xi.csv", ...told], { "xi.csv": CLASS });
  for (const name of ["rekap.html", "cetak.html", "orang-tua.html", "siswa/A-01.html"]) {
    for (const text of ["bimbingan", "Bu Rina", "Juni 2027"]) expect(at(name)).toContain(text);
    expect(at(name)).not.toContain("di komputermu");
  }
});

test("--senyap says where it is, and no more", async () => {
  const { stderr } = await made(["@xi.csv", "--senyap"], { "xi.csv": CLASS });
  expect(stderr).toBe("Tersimpan di hasil\n");
});

test.each<[string, string, string]>([
  ["a file", "ada.txt", '"ada.txt" adalah berkas, padahal hasilnya satu folder.'],
  ["the name of a file", "hasil.xlsx", '"hasil.xlsx" adalah nama berkas'],
  ["a folder that holds something", "penuh", 'Folder "penuh" sudah ada isinya; tidak ada yang ditimpa.'],
  ["a folder that is read", "penuh/dalam", 'Hasilnya tidak ditulis ke dalam folder masukan "penuh"'],
  ["a folder below one that is read", "penuh/a/b", 'Hasilnya tidak ditulis ke dalam folder masukan "penuh"'],
  ["the input", "xi.csv", '"xi.csv" adalah berkas masukan'],
])("%s is no place for a class", async (_, output, told) => {
  const folder = temporaryFolder();
  const files = { "xi.csv": CLASS, "ada.txt": "", "penuh/a.csv": CLASS, "taman.yaml": SMALL_PROFILE };
  const inputs = output.includes("/") ? ["@penuh"] : ["@xi.csv"];
  const ran = await run(["kelas", ...inputs, ...ROLE, "-o", `@${output}`], { folder, files });
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain(told);
  expect(readdirSync(folder).sort()).toEqual(
    Object.keys(files)
      .map((name) => name.split("/")[0])
      .sort(),
  );
  expect(readFileSync(join(folder, "xi.csv"), "utf8")).toBe(CLASS);
});

test("an empty folder is a place for a class", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "hasil"));
  writeFileSync(join(folder, "xi.csv"), CLASS);
  writeFileSync(join(folder, "taman.yaml"), SMALL_PROFILE);
  expect((await run(["kelas", "@xi.csv", ...ROLE, "-o", "@hasil"], { folder })).code).toBe(0);
  expect(pagesIn(folder)).toHaveLength(3);
});

test.each<[string, string[], number, string]>([
  ["a folder of a class", ["@hasil"], 2, 'Folder ini hasil "kelas" yang dulu'],
  ["a folder without answers", ["@kosong"], 2, "Di folder ini tidak ada berkas jawaban."],
  ["a file twice", ["@penuh", "@penuh/a.csv"], 2, "disebut dua kali"],
  ["the same as before", ["@penuh", "--sebelum", "@penuh/a.csv"], 2, "juga jawaban sebelumnya"],
])("%s is no input", async (_, args, code, told) => {
  const { folder } = await made(["@xi.csv"], { "xi.csv": CLASS, "penuh/a.csv": CLASS, "kosong/a.jpg": "" });
  const ran = await run(["kelas", ...args, ...ROLE, "-o", "@lagi"], { folder });
  expect([ran.code, existsSync(join(folder, "lagi"))]).toEqual([code, false]);
  expect(ran.stderr).toContain(told);
});
