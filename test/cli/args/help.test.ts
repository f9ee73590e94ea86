import { expect, test } from "vitest";
import { PROGRAM } from "../../../src/cli/args/commands.ts";
import type { CommandEntry } from "../../../src/cli/args/entry.ts";
import { columnsOf } from "../../../src/render/terminal/wrap.ts";
import { help } from "../../../src/text/help.ts";
import type { CommandWords } from "../../../src/text/help-words.ts";
import { lines, run } from "../helpers.ts";

/** Every command there is, each as the words that call it. */
function commandsOf(command: CommandEntry): string[][] {
  const all = command.inner ?? [];
  const inner = all.flatMap((one) => commandsOf(one).map((words) => [one.names[0], ...words]));
  return [[], ...inner];
}

const COMMANDS = commandsOf(PROGRAM);

const ENGLISH = /usage|options?\b|arguments?|commands?\b|default|display|help for|output the|\[options\]/i;

test.each(COMMANDS.map((command) => [command.join(" "), command]))("%s --help", async (_, command) => {
  for (const columns of [40, 41, 60, 80, 200]) {
    const terminals = { stdout: true, columns };
    const { code, stdout, stderr } = await run([...command, "--help"], { terminals });
    expect(code).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).not.toMatch(ENGLISH);
    expect(stdout.split("\n")[0]).toContain(["Pemakaian: kerja-cocok", ...command].join(" "));
    expect(stdout).toContain("tampilkan bantuan ini");
    // A command that is to be copied stays in one piece.
    const torn = stdout.split("\n").filter((line) => !line.startsWith("  kerja-cocok "));
    expect(torn.filter((line) => columnsOf(line) > columns)).toEqual([]);
  }
});

test("what an option does in one command alone is told of an option that it has", () => {
  const strays = (entry: CommandEntry): string[] => {
    const { options = {} }: CommandWords = help.commands[entry.words];
    const own = Object.keys(options).filter((name) => !(entry.options as readonly string[]).includes(name));
    return [...own.map((name) => `${entry.words}.${name}`), ...(entry.inner ?? []).flatMap(strays)];
  };
  expect(strays(PROGRAM)).toEqual([]);
});

test.each([
  ["uji", "rekap butir bagian ini ke berkas .json"],
  ["kelas", "tulis semuanya ke folder ini"],
  ["peran buat", "tanyakan semua yang dimuat rancangannya"],
  ["nilai", "boleh beberapa (a,b), atau semua"],
])("the help of %s tells of its own options, and of no other command", async (command, told) => {
  const { stdout } = await run([...command.split(" "), "--help"], {
    terminals: { stdout: true, columns: 200 },
  });
  expect(stdout).toContain(told);
  expect(stdout).not.toMatch(/kelas menulisnya|uji: hanya|banding dan nilai menerima/);
});

test("every command has its help looked at", () => {
  expect(COMMANDS).toEqual(
    expect.arrayContaining([["wawancara"], ["nilai"], ["soal"], ["peran", "lihat"], ["peran", "periksa"]]),
  );
});

test("the program's help", async () => {
  expect(await run(["--help"])).toEqual({
    code: 0,
    stderr: "",
    stdout: lines(
      "Pemakaian: kerja-cocok [pilihan] [perintah]",
      "",
      "Wawancara refleksi karier: cocokkah kamu dengan sebuah pekerjaan?",
      "",
      "Pilihan:",
      "  -V, --version  tampilkan versi",
      "  --no-color     tanpa warna",
      "  -h, --help     tampilkan bantuan ini",
      "",
      "Perintah:",
      "  wawancara [peran]      wawancara tentang sebuah peran, lalu laporannya",
      "  jelajah                belum tahu peran mana: satu wawancara untuk semua",
      "  nilai [berkas...]      nilai berkas jawaban, atau masukan dari pipa",
      "  banding [berkas...]    satu set jawaban untuk beberapa peran: urutannya, dan",
      "                         apa yang masih terbuka",
      "  uji [berkas...]        uji butir: pertanyaan mana yang bekerja, mana yang",
      "                         tidak",
      "  kelas <berkas...>      sekelas, dari jawaban sampai bahan bimbingan, dalam",
      "                         satu folder",
      "  soal [peran]           daftar pertanyaan, atau lembar jawaban",
      "  formulir [peran]       formulir untuk sekelas: di Google, di ponsel, atau di",
      "                         kertas",
      "  isi [peran]            ketik jawaban dari buklet kertas, satu angka satu",
      "                         jawaban",
      "  peran                  peran yang ada di katalog",
      "  riwayat                wawancara yang tersimpan di komputer ini",
      "  skema [nama]           JSON Schema, untuk editor dan program",
      "  pelengkap [shell]      melengkapi perintah dengan tombol Tab",
      "  bantuan [perintah...]  tampilkan bantuan sebuah perintah",
      "",
      "Contoh:",
      "  kerja-cocok                                wawancara di terminal",
      "  kerja-cocok jelajah                        satu wawancara untuk semua peran",
      "  kerja-cocok < jawaban.json                 nilai jawaban dari berkas",
      "  kerja-cocok nilai kelas.csv -o hasil.xlsx  nilai sekelas ke buku kerja Excel",
      "  kerja-cocok soal -o lembar.json            lembar jawaban untuk diisi",
      "  kerja-cocok bantuan nilai                  pilihan dan contoh sebuah perintah",
      "",
      "Kode keluar: 0 beres; 1 ada isi yang bermasalah, yang baik tetap dinilai; 2",
      "perintah atau berkasnya keliru; 130 dihentikan.",
      "",
      "Semua tetap di komputermu: tanpa jaringan, tanpa akun.",
    ),
  });
});

test("a command's help names its alias, what to fill in, its own options and the shared ones", async () => {
  const { stdout } = await run(["riwayat", "hapus", "--help"]);
  expect(stdout).toBe(
    lines(
      "Pemakaian: kerja-cocok riwayat hapus [pilihan] [nama...]",
      "",
      "hapus wawancara atau tumpukan kertas yang tersimpan",
      "Nama lain: delete",
      "",
      "Yang diisi:",
      "  nama  nama simpanan; lihat: kerja-cocok riwayat",
      "",
      "Pilihan (dalam kurung: nama Inggrisnya):",
      "  --semua     hapus semuanya, tumpukan kertas juga (--all)",
      "  --ya        hapus tanpa bertanya lagi (--yes)",
      "  -h, --help  tampilkan bantuan ini",
      "  --no-color  tanpa warna",
      "",
      "Contoh:",
      "  kerja-cocok riwayat hapus NAMA     satu simpanan",
      "  kerja-cocok riwayat hapus --semua  semuanya",
    ),
  );
});

test("in a narrow terminal a meaning stands below its word", async () => {
  const { stdout } = await run(["riwayat", "--help"], { terminals: { stdout: true, columns: 40 } });
  expect(stdout).toBe(
    lines(
      "Pemakaian: kerja-cocok riwayat [pilihan]",
      "           [perintah]",
      "",
      "wawancara yang tersimpan di komputer ini",
      "Nama lain: history",
      "",
      "Pilihan:",
      "  --json",
      "      daftarnya sebagai JSON",
      "  -h, --help",
      "      tampilkan bantuan ini",
      "  --no-color",
      "      tanpa warna",
      "",
      "Perintah:",
      "  lihat <nama>",
      "      laporan dari wawancara yang",
      "      tersimpan",
      "  banding <nama...>",
      "      apa yang bergerak di antara dua",
      "      wawancara yang tersimpan",
      "  hapus [nama...]",
      "      hapus wawancara atau tumpukan",
      "      kertas yang tersimpan",
      "",
      "Contoh:",
      "  kerja-cocok riwayat",
      "      nama, peran, dan sejauh mana",
      "  kerja-cocok riwayat lihat NAMA",
      "      laporannya",
      "  kerja-cocok riwayat hapus NAMA",
      "      menghapusnya",
    ),
  );
});

test.each([
  [["bantuan"], ["--help"]],
  [["help"], ["--help"]],
  [["-h"], ["--help"]],
  [
    ["bantuan", "nilai"],
    ["nilai", "--help"],
  ],
  [
    ["bantuan", "score"],
    ["nilai", "-h"],
  ],
  [
    ["bantuan", "peran", "lihat"],
    ["peran", "lihat", "--help"],
  ],
  [
    ["help", "history", "delete"],
    ["riwayat", "hapus", "--help"],
  ],
  [
    ["nilai", "x.json", "--help"],
    ["nilai", "--help"],
  ],
])("%j shows what %j shows", async (argv, same) => {
  const ran = await run(argv);
  expect(ran).toEqual(await run(same));
  expect(ran.code).toBe(0);
});

test.each([
  [["bantuan", "nliai"], 'Perintah "nliai" tidak dikenal. Mungkin maksudmu "nilai"?'],
  [["bantuan", "peran", "lihta"], 'Perintah "lihta" tidak dikenal. Mungkin maksudmu "lihat"?'],
  [["bantuan", "zzzzzz"], 'Perintah "zzzzzz" tidak dikenal. Lihat "kerja-cocok --help".'],
  [
    ["bantuan", "nilai", "lihat"],
    'Perintah "lihat" tidak dikenal. Mungkin maksudmu "kerja-cocok peran lihat" atau "kerja-cocok riwayat lihat"?',
  ],
])("%j names no command", async (argv, sentence) => {
  expect(await run(argv)).toEqual({ code: 2, stdout: "", stderr: lines(sentence) });
});
