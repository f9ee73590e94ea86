import type { OtherDocument, OtherKind } from "../../core/base/problem.ts";
import type { ProblemText } from "./sentence.ts";

const SAVE_AS = "Buka, lalu simpan sebagai .xlsx atau .csv.";

/** What a file is that cannot be read, and how its answers can be. */
export const otherKinds: Record<OtherKind, ProblemText> = {
  xls: {
    what: "Ini berkas Excel lama (.xls).",
    todo: "Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx atau .csv.",
  },
  xlsb: {
    what: "Ini berkas Excel biner (.xlsb).",
    todo: "Buka di Excel, lalu simpan sebagai .xlsx atau .csv.",
  },
  xlsx: { what: "Ini berkas Excel.", todo: "Pakai sebagai berkas jawaban: kerja-cocok nilai BERKAS." },
  ods: {
    what: "Ini berkas LibreOffice Calc.",
    todo: "Pakai sebagai berkas jawaban: kerja-cocok nilai BERKAS.",
  },
  numbers: { what: "Ini berkas Numbers.", todo: "Buka di Numbers, lalu ekspor ke Excel (.xlsx) atau CSV." },
  password: {
    what: "Berkas ini dikunci dengan kata sandi.",
    todo: "Buka, hapus kata sandinya, lalu simpan ulang.",
  },
  "spreadsheet-xml": {
    what: "Ini berkas Excel lama berbentuk XML.",
    todo: "Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx atau .csv.",
  },
  html: {
    what: "Ini halaman web (HTML), bukan tabel jawaban.",
    todo: "Bila namanya .xls, buka di Excel, lalu simpan sebagai .xlsx atau .csv.",
  },
  xml: { what: "Ini berkas XML.", todo: "Unduh jawabannya sebagai .xlsx atau .csv." },
  zip: { what: "Ini berkas zip.", todo: "Buka zip-nya dulu, lalu pakai berkas jawaban di dalamnya." },
  compressed: {
    what: "Ini berkas yang dimampatkan, seperti .gz, .7z, atau .rar.",
    todo: "Buka dulu, lalu pakai berkas jawaban di dalamnya.",
  },
  pdf: {
    what: "Ini berkas PDF.",
    todo: "Pakai berkas asalnya: unduh atau simpan jawabannya sebagai .xlsx atau .csv.",
  },
  word: {
    what: "Ini berkas Word atau dokumen sejenis.",
    todo: "Salin tabel jawabannya ke Excel, lalu simpan sebagai .xlsx atau .csv.",
  },
  slides: { what: "Ini berkas presentasi.", todo: "Pakai berkas jawabannya, dalam bentuk .xlsx atau .csv." },
  rtf: {
    what: "Ini dokumen RTF.",
    todo: "Salin tabel jawabannya ke Excel, lalu simpan sebagai .xlsx atau .csv.",
  },
  image: { what: "Ini gambar.", todo: "Pakai berkas jawabannya, dalam bentuk .xlsx atau .csv." },
  media: {
    what: "Ini rekaman suara atau video.",
    todo: "Pakai berkas jawabannya, dalam bentuk .xlsx atau .csv.",
  },
  sqlite: { what: "Ini basis data SQLite.", todo: "Ekspor tabel jawabannya sebagai .csv." },
  statistics: {
    what: "Ini berkas program statistik, seperti SPSS atau Stata.",
    todo: "Ekspor datanya sebagai .xlsx atau .csv.",
  },
  binary: { what: "Berkas ini bukan teks, dan jenisnya tidak dikenal.", todo: SAVE_AS },
};

/** What is given in place of answers. */
export const otherDocuments: Record<OtherDocument, ProblemText> = {
  summary: {
    what: "Ini rekap, bukan lembar jawaban.",
    todo: "Gabungkan rekap dengan --gabung, atau kirim berkas jawabannya.",
  },
  comparison: {
    what: "Ini perbandingan peran, bukan lembar jawaban.",
    todo: "Kirim berkas jawaban yang menghasilkan perbandingan ini.",
  },
  profile: {
    what: "Ini profil peran, bukan lembar jawaban.",
    todo: "Sebut sebagai peran, --peran BERKAS, lalu berkas jawabannya.",
  },
  results: {
    what: "Ini hasil penilaian, bukan lembar jawaban.",
    todo: "Kirim berkas jawaban yang menghasilkan tabel ini.",
  },
};
