import { expect, test } from "vitest";
import { ITEM_FORMATS, PEOPLE_FORMATS } from "../../../src/render/format.ts";
import { lines, run, SMALL_PROFILE } from "../helpers.ts";

const REPORTS = `Yang ada: ${PEOPLE_FORMATS.join(", ")}.`;
const COUNT = 'bukan jumlah utas; pakai bilangan bulat dari 0 sampai 256. Lihat "kerja-cocok nilai --help".';
const LISTS = `Yang ada: ${ITEM_FORMATS.join(", ")}.`;

test.each([
  [["nilia"], 'Perintah "nilia" tidak dikenal. Mungkin maksudmu "nilai"?'],
  [["scroe"], 'Perintah "scroe" tidak dikenal. Mungkin maksudmu "score"?'],
  [["wawncara"], 'Perintah "wawncara" tidak dikenal. Mungkin maksudmu "wawancara"?'],
  [["qqqqqqqq"], 'Perintah "qqqqqqqq" tidak dikenal. Lihat "kerja-cocok --help".'],
  [[""], 'Perintah "" tidak dikenal. Lihat "kerja-cocok --help".'],
  [["ni'lai"], 'Perintah "ni\'lai" tidak dikenal. Mungkin maksudmu "nilai"?'],
  [["__proto__"], 'Perintah "__proto__" tidak dikenal. Lihat "kerja-cocok --help".'],
  [
    ["jawaban.json"],
    'Perintah "jawaban.json" tidak dikenal. Mungkin maksudmu "kerja-cocok nilai jawaban.json"?',
  ],
  [["peran", "lihta"], 'Perintah "lihta" tidak dikenal. Mungkin maksudmu "lihat"?'],
  [["peran", "--no-color", "perksa"], 'Perintah "perksa" tidak dikenal. Mungkin maksudmu "periksa"?'],
  [["roles", "chekc"], 'Perintah "chekc" tidak dikenal. Mungkin maksudmu "check"?'],
  [
    ["riwayat", "20261124"],
    'Perintah "20261124" tidak dikenal. Mungkin maksudmu "kerja-cocok riwayat lihat 20261124"?',
  ],
  [["riwayat", "a b"], 'Perintah "a b" tidak dikenal. Lihat "kerja-cocok riwayat --help".'],
  [["periksa", "x.yaml"], 'Perintah "periksa" tidak dikenal. Mungkin maksudmu "kerja-cocok peran periksa"?'],
  [["dlete"], 'Perintah "dlete" tidak dikenal. Mungkin maksudmu "kerja-cocok riwayat hapus"?'],
  [["inter"], 'Perintah "inter" tidak dikenal. Mungkin maksudmu "interview"?'],
  [["peran", "nilai"], 'Perintah "nilai" tidak dikenal. Mungkin maksudmu "kerja-cocok nilai"?'],
  [
    ["kelas xi.csv"],
    'Perintah "kelas xi.csv" tidak dikenal. Mungkin maksudmu "kerja-cocok nilai \'kelas xi.csv\'"?',
  ],
  [["taman.yml"], 'Perintah "taman.yml" tidak dikenal. Mungkin maksudmu "kerja-cocok wawancara taman.yml"?'],
  [["nilai", "--formt", "json"], 'Pilihan "--formt" tidak dikenal. Mungkin maksudmu "--format"?'],
  [["--formt", "json"], 'Pilihan "--formt" tidak dikenal. Mungkin maksudmu "--format"?'],
  [["nilai", "--no-colour"], 'Pilihan "--no-colour" tidak dikenal. Mungkin maksudmu "--no-color"?'],
  [["nilai", "--json=3"], 'Pilihan "--json" tidak memakai isi. Tulis "--json" saja.'],
  [["nilai", "--keluran", "a"], 'Pilihan "--keluran" tidak dikenal. Mungkin maksudmu "--keluaran"?'],
  [["nilai", "--ouput", "a"], 'Pilihan "--ouput" tidak dikenal. Mungkin maksudmu "--output"?'],
  [["nilai", "--out", "a"], 'Pilihan "--out" tidak dikenal. Mungkin maksudmu "--output"?'],
  [["nilai", "--o", "a"], 'Pilihan "--o" tidak dikenal. Lihat "kerja-cocok nilai --help".'],
  [["nilai", "-output", "a"], 'Pilihan "-output" tidak dikenal. Mungkin maksudmu "--output"?'],
  [["nilai", "—json"], 'Pilihan "—json" tidak dikenal. Mungkin maksudmu "--json"?'],
  [["nilai", "--Lengkap"], 'Pilihan "--Lengkap" tidak dikenal. Mungkin maksudmu "--lengkap"?'],
  [
    ["peran", "--rekap", "a"],
    'Pilihan "--rekap" hanya untuk "nilai", "banding", "uji". Lihat "kerja-cocok peran --help".',
  ],
  [
    ["wawancara", "-p", "a"],
    'Pilihan "-p" hanya untuk "jelajah", "nilai", "banding", "uji", "kelas". Lihat "kerja-cocok wawancara --help".',
  ],
  [
    ["-p", "a", "nilai"],
    'Pilihan "-p" ditulis sesudah perintahnya: "nilai". Lihat "kerja-cocok nilai --help".',
  ],
  [
    ["soal", "--summary=a"],
    'Pilihan "--summary" hanya untuk "nilai", "banding", "uji". Lihat "kerja-cocok soal --help".',
  ],
  [
    ["riwayat", "--full"],
    'Pilihan "--full" hanya untuk "wawancara", "jelajah", "nilai", "banding", "riwayat lihat", "riwayat banding". Lihat "kerja-cocok riwayat --help".',
  ],
  [
    ["--semua", "riwayat", "hapus"],
    'Pilihan "--semua" ditulis sesudah perintahnya: "riwayat hapus". Lihat "kerja-cocok riwayat hapus --help".',
  ],
  [
    ["--format", "json", "soal"],
    'Pilihan "--format" ditulis sesudah perintahnya: "soal". Lihat "kerja-cocok soal --help".',
  ],
  [
    ["nilai", "-o", "--json"],
    'Pilihan "--keluaran" butuh isi, tetapi sesudahnya ada pilihan lain: "--json". Bila memang itu isinya, tulis "--keluaran=--json".',
  ],
  [
    ["nilai", "-o", "a", "--output", "b"],
    'Pilihan "--output" disebut dua kali dengan isi yang berbeda: "a" dan "b". Sebut satu saja.',
  ],
  [["nilai", "--utas", "nol"], `"nol" ${COUNT}`],
  [["nilai", "--utas", "-1"], `"-1" ${COUNT}`],
  [["nilai", "--threads", "1e9"], `"1e9" ${COUNT}`],
  [["nilai", "--threads", "257"], `"257" ${COUNT}`],
  [["nilai", "--jsn=true"], 'Pilihan "--jsn=true" tidak dikenal. Mungkin maksudmu "--json"?'],
  [["riwayat", "hapus", "--smua"], 'Pilihan "--smua" tidak dikenal. Mungkin maksudmu "--semua"?'],
  // The list of kept interviews has no --format, though the reports of them have.
  [["riwayat", "--formt"], 'Pilihan "--formt" tidak dikenal. Lihat "kerja-cocok riwayat --help".'],
  [["soal", "-x"], 'Pilihan "-x" tidak dikenal. Lihat "kerja-cocok soal --help".'],
  [["nilai", "--peran"], 'Pilihan "--peran" butuh isi sesudahnya. Lihat "kerja-cocok nilai --help".'],
  [["nilai", "-o"], 'Pilihan "--keluaran" butuh isi sesudahnya. Lihat "kerja-cocok nilai --help".'],
  [["nilai", "-o", ""], 'Pilihan "--keluaran" butuh isi sesudahnya. Lihat "kerja-cocok nilai --help".'],
  [["nilai", "--peran="], 'Pilihan "--peran" butuh isi sesudahnya. Lihat "kerja-cocok nilai --help".'],
  [
    ["peran", "periksa"],
    '"berkas" belum disebut. Tulis "kerja-cocok peran periksa <berkas...>". Lihat juga "kerja-cocok peran periksa --help".',
  ],
  [
    ["nilai", "a.json", ""],
    '"berkas" belum disebut. Tulis "kerja-cocok nilai [berkas...]". Lihat juga "kerja-cocok nilai --help".',
  ],
  [
    ["soal", ""],
    '"peran" belum disebut. Tulis "kerja-cocok soal [peran]". Lihat juga "kerja-cocok soal --help".',
  ],
  [
    ["riwayat", "hapus", ""],
    '"nama" belum disebut. Tulis "kerja-cocok riwayat hapus [nama...]". Lihat juga "kerja-cocok riwayat".',
  ],
  [
    ["riwayat", "lihat"],
    '"nama" belum disebut. Tulis "kerja-cocok riwayat lihat <nama>". Lihat juga "kerja-cocok riwayat".',
  ],
  [
    ["soal", "a", "b", "c"],
    'Ada yang berlebih: "b", "c". Nama yang memuat spasi diapit tanda kutip. Lihat "kerja-cocok soal --help".',
  ],
  [["\u001b[31mnilia\u0007"], 'Perintah "[31mnilia" tidak dikenal. Lihat "kerja-cocok --help".'],
  [["nilai", "--format", "jsn"], `Bentuk "jsn" tidak dikenal. ${REPORTS} Mungkin maksudmu "json"?`],
  [["nilai", "--json", "--format", "jsn"], `Bentuk "jsn" tidak dikenal. ${REPORTS} Mungkin maksudmu "json"?`],
  [
    ["nilai", "--format", "qqqqqq"],
    `Bentuk "qqqqqq" tidak dikenal. ${REPORTS} Lihat "kerja-cocok nilai --help".`,
  ],
  [["nilai", "--format", "excel"], `Bentuk "excel" tidak dikenal. ${REPORTS} Mungkin maksudmu "xlsx"?`],
  [["nilai", "-f", "MD"], `Bentuk "MD" tidak dikenal. ${REPORTS} Mungkin maksudmu "markdown"?`],
  [["nilai", "-f", ""], `Bentuk "" tidak dikenal. ${REPORTS} Lihat "kerja-cocok nilai --help".`],
  [["soal", "-f", "xlsx"], `Bentuk "xlsx" tidak dikenal. ${LISTS} Lihat "kerja-cocok soal --help".`],
  [["soal", "--format", "cvs"], `Bentuk "cvs" tidak dikenal. ${LISTS} Mungkin maksudmu "csv"?`],
  [
    ["soal", "--format", "qqqqqq"],
    `Bentuk "qqqqqq" tidak dikenal. ${LISTS} Lihat "kerja-cocok soal --help".`,
  ],
])("%j is told and ends with 2", async (argv, sentence) => {
  const { code, stdout, stderr } = await run(argv, { stdin: "{}" });
  expect(stderr).toBe(lines(sentence));
  expect(stdout).toBe("");
  expect(code).toBe(2);
});

test("several mistakes are told together, a line each", async () => {
  const { code, stderr } = await run(["nilai", "a.json", "--ouput", "b.html", "-x", "--peran="]);
  expect([code, stderr]).toEqual([
    2,
    lines(
      'Pilihan "--peran" butuh isi sesudahnya. Lihat "kerja-cocok nilai --help".',
      'Pilihan "--ouput" tidak dikenal. Mungkin maksudmu "--output"?',
      'Pilihan "-x" tidak dikenal. Lihat "kerja-cocok nilai --help".',
    ),
  ]);
});

const SEVERAL = 'Sebut satu peran saja; beberapa peran sekaligus: "kerja-cocok banding".';

test.each([
  [["kelas", "a.csv", "-p", "perawat,pekerja-sosial"], "kelas", "perawat,pekerja-sosial"],
  [["kelas", "a.csv", "-p", "semua"], "kelas", "semua"],
  [["uji", "a.csv", "--role", "perawat, pekerja-sosial"], "uji", "perawat, pekerja-sosial"],
  [["wawancara", "perawat,pekerja-sosial"], "wawancara", "perawat,pekerja-sosial"],
  [["soal", "semua"], "soal", "semua"],
  [["peran", "lihat", "perawat,x"], "peran lihat", "perawat,x"],
])("%j names several roles for a command about one", async (argv, command, names) => {
  const told = `"${command}" hanya untuk satu peran, bukan beberapa: "${names}". ${SEVERAL}`;
  expect(await run(argv)).toEqual({ code: 2, stdout: "", stderr: lines(told) });
});

test("a file whose name has a comma is one role", async () => {
  const { code } = await run(["soal", "@satu,dua.yaml"], { files: { "satu,dua.yaml": SMALL_PROFILE } });
  expect(code).toBe(0);
});

test.each([
  [["peran", "--cari", "lihat", "--crai", "x"], 'Pilihan "--crai" tidak dikenal. Mungkin maksudmu "--cari"?'],
])("%j: the value of a flag is no command", async (argv, told) => {
  expect((await run(argv)).stderr).toBe(lines(told));
});

test.each([
  [
    ["soal", "pendamping-kesejahteraan-masyarkat"],
    'Masalah: Peran "pendamping-kesejahteraan-masyarkat" tidak ada di katalog.',
    '  → Mungkin maksudmu "pendamping-kesejahteraan-masyarakat"? Bila profilnya buatanmu, sebut berkas YAML-nya.',
  ],
  [
    ["soal", "penyuluh-perikanan"],
    'Masalah: Peran "penyuluh-perikanan" tidak ada di katalog.',
    '  → Mungkin maksudmu "penyuluh-pertanian"? Bila profilnya buatanmu, sebut berkas YAML-nya.',
  ],
  [
    ["peran", "lihat", "dokter"],
    'Masalah: Peran "dokter" tidak ada di katalog.',
    '  → Lihat daftarnya dengan "kerja-cocok peran", atau sebut berkas YAML.',
  ],
  [
    ["nilai", "--peran", "index"],
    'Masalah: Peran "index" tidak ada di katalog.',
    '  → Lihat daftarnya dengan "kerja-cocok peran", atau sebut berkas YAML.',
  ],
  [["soal", "@tiada.yaml"], "tiada.yaml Masalah: Berkas ini tidak ada.", "  → Periksa nama dan foldernya."],
])("%j names no role", async (argv, ...told) => {
  expect(await run(argv)).toEqual({ code: 2, stdout: "", stderr: lines(...told) });
});
