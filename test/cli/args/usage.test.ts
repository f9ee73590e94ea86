import { expect, test } from "vitest";
import { ITEM_FORMATS, PEOPLE_FORMATS } from "../../../src/render/format.ts";
import { lines, run } from "../helpers.ts";

const REPORTS = `Yang ada: ${PEOPLE_FORMATS.join(", ")}.`;
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
  [["riwayat", "20261124"], 'Perintah "20261124" tidak dikenal. Lihat "kerja-cocok riwayat --help".'],
  [["nilai", "--formt", "json"], 'Pilihan "--formt" tidak dikenal. Mungkin maksudmu "--format"?'],
  [["--formt", "json"], 'Pilihan "--formt" tidak dikenal. Mungkin maksudmu "--format"?'],
  [["nilai", "--no-colour"], 'Pilihan "--no-colour" tidak dikenal. Mungkin maksudmu "--no-color"?'],
  [["nilai", "--json=3"], 'Pilihan "--json=3" tidak dikenal. Mungkin maksudmu "--json"?'],
  [["nilai", "--jsn=true"], 'Pilihan "--jsn=true" tidak dikenal. Mungkin maksudmu "--json"?'],
  [["riwayat", "hapus", "--smua"], 'Pilihan "--smua" tidak dikenal. Mungkin maksudmu "--semua"?'],
  // The list of kept interviews has no --format, though the reports of them have.
  [["riwayat", "--formt"], 'Pilihan "--formt" tidak dikenal. Lihat "kerja-cocok riwayat --help".'],
  [["soal", "-x"], 'Pilihan "-x" tidak dikenal. Lihat "kerja-cocok soal --help".'],
  [["nilai", "--peran"], 'Pilihan "--peran" butuh isi sesudahnya. Lihat "kerja-cocok nilai --help".'],
  [["nilai", "-o"], 'Pilihan "--keluaran" butuh isi sesudahnya. Lihat "kerja-cocok nilai --help".'],
  [["nilai", "-o", ""], 'Pilihan "--keluaran" butuh isi sesudahnya. Lihat "kerja-cocok nilai --help".'],
  [["nilai", "--peran="], 'Pilihan "--peran" butuh isi sesudahnya. Lihat "kerja-cocok nilai --help".'],
  [["peran", "periksa"], '"berkas" belum disebut. Lihat "kerja-cocok peran periksa --help".'],
  [["riwayat", "lihat"], '"nama" belum disebut. Lihat "kerja-cocok riwayat lihat --help".'],
  [["soal", "a", "b", "c"], 'Ada yang berlebih: "b", "c". Lihat "kerja-cocok soal --help".'],
  [["\u001b[31mnilia\u0007"], 'Perintah "[31mnilia" tidak dikenal. Lihat "kerja-cocok --help".'],
  [["nilai", "--format", "jsn"], `Bentuk "jsn" tidak dikenal. ${REPORTS} Mungkin maksudmu "json"?`],
  [["nilai", "--json", "--format", "jsn"], `Bentuk "jsn" tidak dikenal. ${REPORTS} Mungkin maksudmu "json"?`],
  [["nilai", "--format", "qqqqqq"], `Bentuk "qqqqqq" tidak dikenal. ${REPORTS} Lihat "kerja-cocok --help".`],
  [["soal", "--format", "cvs"], `Bentuk "cvs" tidak dikenal. ${LISTS} Mungkin maksudmu "csv"?`],
  [["soal", "--format", "qqqqqq"], `Bentuk "qqqqqq" tidak dikenal. ${LISTS} Lihat "kerja-cocok --help".`],
])("%j is told and ends with 2", async (argv, sentence) => {
  const { code, stdout, stderr } = await run(argv, { stdin: "{}" });
  expect(stderr).toBe(lines(sentence));
  expect(stdout).toBe("");
  expect(code).toBe(2);
});

test.each([
  [
    ["soal", "pendamping-kesejahteraan-masyarkat"],
    'Masalah: Peran "pendamping-kesejahteraan-masyarkat" tidak ada di katalog.',
    '  → Mungkin maksudmu "pendamping-kesejahteraan-masyarakat"?',
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
