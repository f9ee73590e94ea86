import { counted } from "../numbers.ts";
import type { ProblemTexts } from "./sentence.ts";

/** What can be wrong in a batch of answers. */
export const batchTexts = {
  "not-utf8": () => ({
    what: "Di sini ada huruf yang tidak terbaca.",
    todo: "Simpan ulang berkasnya sebagai UTF-8.",
  }),
  "record-too-long": ({ limit }) => ({
    what: `Data satu peserta ini lebih dari ${limit / 1024 / 1024} MiB.`,
    todo: "Periksa apakah ada baris baru atau tanda kutip yang hilang.",
  }),
  "heading-too-long": ({ bytes, columns }) => ({
    what: `Baris judul tabel ini terlalu panjang: paling banyak ${counted(columns)} kolom, dan ${bytes / 1024} KiB bersama baris di atasnya.`,
    todo: "Hapus kolom yang bukan jawaban, atau pakai JSON.",
  }),
  "long-name": ({ key, letters, limit }) => ({
    what: `${key === "respondent" ? "Nama peserta" : "Nama kelompok"} di sini ${counted(letters)} huruf; paling panjang ${counted(limit)}.`,
    todo: "Pakai kode atau inisial; mungkin kolomnya berisi hal lain.",
  }),
  "no-item-columns": ({ rows }) => ({
    what: "Tidak ada kolom yang cocok dengan pertanyaan peran ini.",
    todo: `Baris judul, salah satu dari ${rows} baris pertama, harus memuat id atau teks pertanyaan; lihat "kerja-cocok soal".`,
  }),
  "repeated-column": ({ id, column, first }) => ({
    what: `Kolom ${column} memuat pertanyaan "${id}", padahal kolom ${first} juga.`,
    todo: "Sisakan satu; peserta yang isi keduanya berbeda tidak dipakai.",
  }),
  "unknown-cell": ({ id, received, options, column }) => ({
    what: `Kolom ${column}: ${received} bukan pilihan untuk "${id}".`,
    todo: `Isi angka 1 sampai ${options} atau teks pilihannya, atau kosongkan.`,
  }),
  "unknown-statement-cell": ({ id, received, column }) => ({
    what: `Kolom ${column}: ${received} bukan jawaban untuk pernyataan "${id}".`,
    todo: "Isi benar, salah, atau belum tahu, atau kosongkan.",
  }),
  "ambiguous-cell": ({ id, received, column }) => ({
    what: `Kolom ${column}: ${received} bisa berarti dua pilihan untuk "${id}": nomornya, atau teksnya.`,
    todo: "Isi dengan teks pilihan yang bukan angka, atau pakai JSON.",
  }),
  "conflicting-cells": ({ id }) => ({
    what: `Dua kolom untuk pertanyaan "${id}" berisi jawaban yang berbeda.`,
    todo: "Samakan isinya, atau sisakan satu kolom.",
  }),
  "too-many-cells": ({ cells, columns }) => ({
    what: `Baris ini punya ${cells} sel, padahal judulnya ${columns}.`,
    todo: "Biasanya ada koma di dalam teks atau angka: apit sel itu dengan tanda kutip.",
  }),
  "open-quote": () => ({
    what: "Tanda kutip di baris ini tidak ditutup, atau ditutup di tengah sel.",
    todo: "Tutup tanda kutipnya di ujung sel, atau hapus.",
  }),
  "repeated-respondent": ({ respondent }) => ({
    what: `Peserta "${respondent}" sudah ada sebelumnya; keduanya dipakai.`,
    todo: "Hapus salah satu bila orangnya sama.",
  }),
  "respondents-unchecked": ({ limit }) => ({
    what: `Peserta ganda hanya dicari di antara ${counted(limit)} peserta pertama.`,
    todo: "Pecah masukannya bila sisanya perlu diperiksa juga.",
  }),
  "file-grew": () => ({
    what: "Berkas ini bertambah selama dibaca; yang dipakai hanya isinya saat mulai.",
    todo: "Ulangi setelah berkasnya selesai ditulis.",
  }),
  "too-many-for-workbook": ({ limit }) => ({
    what: `Satu buku kerja Excel memuat paling banyak ${counted(limit)} peserta; masukan ini lebih, jadi tidak ada yang ditulis.`,
    todo: "Pakai --format csv, atau pecah masukannya.",
  }),
} satisfies Partial<ProblemTexts>;
