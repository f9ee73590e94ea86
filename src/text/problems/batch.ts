import { otherDocument, otherKind } from "./other-kinds.ts";
import { maybe, type ProblemTexts } from "./sentence.ts";

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
  "no-item-columns": () => ({
    what: "Tidak ada kolom yang cocok dengan butir peran ini.",
    todo: 'Baris pertama harus memuat id atau teks butir; lihat "kerja-cocok soal".',
  }),
  "repeated-column": ({ id, column, first }) => ({
    what: `Kolom ${column} memuat butir "${id}", padahal kolom ${first} juga.`,
    todo: "Sisakan satu; peserta yang isi keduanya berbeda tidak dinilai.",
  }),
  "item-like-column": ({ name, suggestion }) => ({
    what: `Kolom "${name}" mirip butir "${suggestion}", tetapi tidak sama, jadi diabaikan.`,
    todo: `Bila itu butirnya, ganti judul kolom menjadi ${suggestion}.`,
  }),
  "unknown-cell": ({ id, received, options }) => ({
    what: `${received} bukan pilihan untuk "${id}".`,
    todo: `Isi angka 1 sampai ${options} atau teks pilihannya, atau kosongkan.`,
  }),
  "unknown-statement-cell": ({ id, received }) => ({
    what: `${received} bukan jawaban untuk pernyataan "${id}".`,
    todo: "Isi benar, salah, atau belum tahu, atau kosongkan.",
  }),
  "ambiguous-cell": ({ id, received }) => ({
    what: `${received} bisa berarti dua pilihan untuk "${id}": nomornya, atau teksnya.`,
    todo: "Isi dengan teks pilihan yang bukan angka, atau pakai JSON.",
  }),
  "conflicting-cells": ({ id }) => ({
    what: `Dua kolom untuk butir "${id}" berisi jawaban yang berbeda.`,
    todo: "Samakan isinya, atau sisakan satu kolom.",
  }),
  "too-many-cells": ({ cells, columns }) => ({
    what: `Baris ini punya ${cells} sel, padahal judulnya ${columns}.`,
    todo: "Apit sel yang memuat pemisah dengan tanda kutip.",
  }),
  "open-quote": () => ({
    what: "Tanda kutip dibuka di baris ini, tetapi tidak ditutup.",
    todo: "Tutup tanda kutipnya, atau hapus.",
  }),
  "repeated-respondent": ({ respondent }) => ({
    what: `Peserta "${respondent}" sudah ada sebelumnya; keduanya dinilai.`,
    todo: "Hapus salah satu bila orangnya sama.",
  }),
  "respondents-unchecked": ({ limit }) => ({
    what: `Peserta ganda hanya dicari di antara ${limit} peserta pertama.`,
    todo: "Pecah masukannya bila sisanya perlu diperiksa juga.",
  }),
  "file-grew": () => ({
    what: "Berkas ini bertambah selama dibaca; yang dinilai hanya isinya saat mulai.",
    todo: "Ulangi setelah berkasnya selesai ditulis.",
  }),
  "other-kind": ({ kind }) => otherKind(kind),
  "not-answers": ({ kind }) => otherDocument(kind),
  "not-a-profile": () => ({
    what: "Ini berkas jawaban, bukan profil peran.",
    todo: 'Sebut tanpa --peran: "kerja-cocok nilai BERKAS".',
  }),
  "other-encoding": ({ word }) => ({
    what: `Berkas ini bukan UTF-8; sepertinya Windows-1252, misalnya "${word}".`,
    todo: "Bila benar begitu, ulangi dengan --penyandian windows-1252.",
  }),
  "damaged-workbook": () => ({
    what: "Berkas ini rusak atau terpotong, jadi isinya tidak terbaca.",
    todo: "Unduh atau salin lagi, atau buka lalu simpan ulang sebagai .xlsx.",
  }),
  "workbook-too-large": ({ limit }) => ({
    what: `Berkas ini terlalu besar untuk dibaca: lebih dari ${limit / 1024 / 1024} MiB, atau jauh lebih besar lagi saat dibuka.`,
    todo: "Simpan lembar jawabannya sebagai .csv, atau pecah menjadi beberapa berkas.",
  }),
  "unknown-sheet": ({ sheet, sheets, suggestion }) => ({
    what: `Tidak ada lembar bernama "${sheet}" di berkas ini; yang ada: ${listed(sheets)}.`,
    todo: maybe(suggestion, "Pakai salah satu nama itu."),
  }),
  "other-sheets": ({ sheets }) => ({
    what: `Lembar ${listed(sheets)} juga memuat jawaban, tetapi tidak dibaca.`,
    todo: "Nilai lembar itu tersendiri dengan --lembar NAMA.",
  }),
  "no-sheets": ({ sheet }) => ({
    what: `Berkas ini tidak punya lembar, jadi --lembar "${sheet}" diabaikan.`,
    todo: "Pakai --lembar hanya untuk .xlsx atau .ods.",
  }),
  "unsolved-formula": ({ cell }) => ({
    what: `Sel ${cell} berisi rumus yang hasilnya tidak tersimpan.`,
    todo: "Buka berkasnya di Excel atau LibreOffice, simpan, lalu ulangi.",
  }),
  "merged-cells": ({ range }) => ({
    what: `Sel ${range} digabung; isinya hanya terbaca di baris pertamanya.`,
    todo: "Pisahkan selnya, lalu isi setiap baris.",
  }),
} satisfies Partial<ProblemTexts>;

/** Names in a sentence; of many the first. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_LISTED).map((name) => `"${name}"`);
  const rest = names.length - shown.length;
  return shown.join(", ") + (rest > 0 ? `, dan ${rest} lagi` : "");
}

const MOST_LISTED = 8;
