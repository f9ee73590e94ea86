import { expect, test } from "vitest";
import { type Existing, propose } from "../../../src/cli/completion/propose.ts";
import { WISH_WORDS } from "../../../src/core/ranking/wishes.ts";

const EXISTING: Existing = {
  traits: async () => [
    { word: "teliti", about: "Teliti" },
    { word: "telaten", about: "Telaten" },
  ],
  wishes: async () => WISH_WORDS,
  roles: async () => [
    { word: "perawat", about: "Perawat" },
    { word: "pendamping", about: "Pendamping" },
  ],
  saved: async () => [
    "perawat-2026-11-24",
    "kelas xi",
    "jahat\u001b[31m",
    "dua\nbaris",
    "-rf",
    "zero\u200bwidth",
  ],
  stacks: async () => ["kertas-1", "kertas-2"],
  schemas: async () => ["jawaban", "laporan"],
};

async function proposed(words: readonly string[]) {
  const { prefix, words: found, files } = await propose(words, EXISTING);
  return [found.map(({ word }) => prefix + word), files];
}

const KEPT = ["perawat-2026-11-24", "kelas xi"];

test.each<[string[], string[], "any" | "yaml" | null]>([
  // Commands: the Indonesian names, the English ones once they are begun.
  [
    [""],
    [
      "wawancara",
      "jelajah",
      "nilai",
      "banding",
      "uji",
      "kelas",
      "soal",
      "formulir",
      "isi",
      "peran",
      "riwayat",
      "skema",
      "pelengkap",
      "bantuan",
    ],
    null,
  ],
  [["n"], ["nilai"], null],
  [["s"], ["score", "soal", "skema", "schema"], null],
  [["i"], ["interview", "items", "isi"], null],
  [["isi", "--lanjut", ""], ["kertas-1", "kertas-2"], null],
  [["riwayat", "hapus", "k"], ["kelas xi", "kertas-1", "kertas-2"], null],
  [["zzz"], [], null],
  [["peran", ""], ["lihat", "periksa", "buat"], null],
  [["roles", "c"], ["check"], null],
  [["riwayat", "--json", "h"], ["hapus"], null],
  [["riwayat", "x", ""], [], null],
  // Flags: not those that are given, the English ones once they are begun.
  [["-"], ["--version", "--no-color", "--help"], null],
  [["peran", "--"], ["--cari", "--sifat", "--kondisi", "--json", "--help", "--no-color"], null],
  [["peran", "--json", "--cari", "x", "--"], ["--sifat", "--kondisi", "--help", "--no-color"], null],
  [["nilai", "--o"], ["--output"], null],
  [["nilai", "--output", "a", "--keluar"], [], null],
  [["nilai", "-o", "a", "--o"], [], null],
  [["nilai", "--k"], ["--keluaran", "--kelompok", "--ketelitian"], null],
  [["nilai", "-f"], ["-f"], null],
  [["nilai", "--", "--f"], [], "any"],
  // Values.
  [["soal", "--format", ""], ["teks", "json", "csv"], null],
  [["soal", "-f", "j"], ["json"], null],
  [["soal", "--format=j"], ["--format=json"], null],
  [["riwayat", "banding", "-f", "c"], [], null],
  [["nilai", "--input", "n"], ["ndjson"], null],
  [["nilai", "--masukan="], ["--masukan=json", "--masukan=ndjson", "--masukan=csv", "--masukan=kode"], null],
  [["nilai", "--penyandian", "w"], ["windows-1252"], null],
  [["nilai", "-p", "pe"], ["perawat", "pendamping"], "yaml"],
  [["nilai", "--role=per"], ["--role=perawat"], "yaml"],
  [["nilai", "--peserta", ""], [], null],
  [["nilai", "--utas", "1"], [], null],
  [["nilai", "--tiada", "a"], [], "any"],
  [["nilai", "--tiada=a"], [], null],
  [["nilai", "-o", ""], [], "any"],
  [["nilai", "-o", "--j"], [], "any"],
  [["nilai", "--keluaran=ha"], [], "any"],
  [["nilai", "--rekap", "r"], [], "any"],
  [["nilai", "--ketelitian", "u"], [], "any"],
  [["kelas", "--sebelum", "h"], [], "any"],
  [["uji", "-f", "j"], ["json"], null],
  [["uji", "--rekap", "u"], [], "any"],
  [["uji", "k"], [], "any"],
  [["nilai", "--dibanding", ""], KEPT, "any"],
  [["wawancara", "--lanjut", ""], KEPT, null],
  [["wawancara", "--lanjut=k"], ["--lanjut=kelas xi"], null],
  [["wawancara", "--lanjut", "--li"], ["--linear"], null],
  [["wawancara", "--lanjut", "--linear", "per"], ["perawat"], "yaml"],
  [["peran", "--sifat", "teli"], ["teliti"], null],
  [["peran", "--kondisi", "tanpa-"], ["tanpa-lapangan", "tanpa-ruangan"], null],
  [["peran", "--kondisi", "tanpa-ruangan,tanpa-"], ["tanpa-ruangan,tanpa-lapangan"], null],
  [["formulir", "--untuk", ""], ["google", "ponsel", "kertas"], null],
  [["form", "--for=k"], ["--for=kertas"], null],
  [["formulir", "--dilihat", ""], [], null],
  [["peran", "buat", "--dari", "u"], [], "any"],
  [["roles", "new", "--from=u"], [], "any"],
  // What a command is about.
  [["soal", ""], ["perawat", "pendamping"], "yaml"],
  [["soal", "perawat", ""], [], null],
  [["soal", "--json", "pen"], ["pendamping"], "yaml"],
  [["nilai", "a.json", "b"], [], "any"],
  [["nilai", "-"], ["--format", "--json"], null],
  [["peran", "periksa", ""], ["perawat", "pendamping"], "yaml"],
  [["peran", "periksa", "a.yaml", "perawat", ""], ["pendamping"], "yaml"],
  [["peran", "buat", ""], [], "yaml"],
  [["riwayat", "lihat", ""], KEPT, null],
  [["riwayat", "lihat", "kelas"], ["kelas xi"], null],
  [["riwayat", "hapus", "kelas xi", ""], ["perawat-2026-11-24", "kertas-1", "kertas-2"], null],
  [["riwayat", "hapus", "--", ""], [...KEPT, "kertas-1", "kertas-2"], null],
  [["skema", ""], ["jawaban", "laporan"], null],
  [["pelengkap", ""], ["bash", "zsh", "fish", "powershell"], null],
  [["bantuan", "ri"], ["riwayat"], null],
  [["bantuan", "riwayat", ""], ["lihat", "banding", "hapus"], null],
  [["help", "history", "d"], ["delete"], null],
  [
    [],
    [
      "wawancara",
      "jelajah",
      "nilai",
      "banding",
      "uji",
      "kelas",
      "soal",
      "formulir",
      "isi",
      "peran",
      "riwayat",
      "skema",
      "pelengkap",
      "bantuan",
    ],
    null,
  ],
])("%j", async (words, found, files) => {
  const [all, kind] = await proposed(words);
  const isBegun = words.join(" ") === "nilai -";
  expect([isBegun ? all?.slice(0, 2) : all, kind]).toEqual([found, files]);
});

test("a proposal says what it is", async () => {
  const { words } = await propose(["soal", "--k"], EXISTING);
  expect(words).toEqual([{ word: "--keluaran", about: "tulis hasil ke berkas ini" }]);
  expect((await propose(["ni"], EXISTING)).words).toEqual([
    { word: "nilai", about: "nilai berkas jawaban, atau masukan dari pipa" },
  ]);
});
