import type { ColumnArgs } from "../../core/base/problem.ts";
import { maybe, type ProblemTexts } from "./sentence.ts";

const SEE_COLUMNS = "Arti setiap kolom: --jelaskan.";

function ofItem({ column, id }: ColumnArgs): string {
  return `kolom ${column} (${id})`;
}

function likeColumn({ column, name, id }: ColumnArgs & { name: string }): string {
  return `kolom ${column} "${name}" (${id})`;
}

/** Where only the first of many are named. */
function more(count: number, named: readonly unknown[]): string {
  return count > named.length ? ", …" : "";
}

/** What can be doubtful about the columns of a table, and about who is in them. */
export const columnTexts = {
  "item-like-column": ({ column, name, id }) => ({
    what: `Kolom ${column} ("${name}") mirip pertanyaan "${id}", tetapi tidak sama, jadi diabaikan.`,
    todo: `Bila itu pertanyaannya, ganti judul kolom menjadi ${id}.`,
  }),
  "like-columns": ({ count, columns, isAnswered }) => ({
    what: isAnswered
      ? `${count} kolom mirip pertanyaan yang sudah punya kolomnya sendiri, jadi diabaikan: ${columns.map(likeColumn).join(", ")}${more(count, columns)}.`
      : `${count} kolom mirip pertanyaan, tetapi tidak sama, jadi diabaikan: ${columns.map(likeColumn).join(", ")}${more(count, columns)}.`,
    todo: isAnswered
      ? SEE_COLUMNS
      : `Bila itu pertanyaannya, ganti judulnya menjadi id pertanyaan. ${SEE_COLUMNS}`,
  }),
  "cut-columns": ({ count, columns }) => ({
    what: `${count} judul kolom terpotong dan dibaca sebagai satu-satunya pertanyaan yang awalnya begitu: ${columns.map(ofItem).join(", ")}${more(count, columns)}.`,
    todo: `Bila keliru, ganti judulnya menjadi id pertanyaan. ${SEE_COLUMNS}`,
  }),
  "items-without-column": ({ count, ids }) => ({
    what: `${count} pertanyaan tanpa kolom: ${ids.join(", ")}${more(count, ids)}.`,
    todo: "Bila seharusnya ada, samakan judul kolomnya dengan id atau teks pertanyaannya.",
  }),
  "unused-name": ({ column, name, flag }) => ({
    what: `Kolom ${column} ("${name}") menyebut orangnya, jadi tidak dipakai tanpa diminta.`,
    todo: `Untuk memakainya, tambahkan ${flag}.`,
  }),
  "unknown-column": ({ option, name, suggestion }) => ({
    what: `Tidak ada kolom "${name}" untuk ${option}.`,
    todo: maybe(suggestion, "Sebut judul kolomnya persis, atau hurufnya, misalnya B."),
  }),
  "item-as-people": ({ option, name, id }) => ({
    what: `Kolom "${name}" berisi jawaban untuk "${id}", jadi tidak bisa dipakai untuk ${option}.`,
    todo: "Sebut kolom lain.",
  }),
  "columns-without-effect": ({ options }) => ({
    what: `Di sini ${options.join(" dan ")} tidak berlaku: masukan ini JSON, bukan tabel.`,
    todo: 'Di JSON, tulis "respondent" dan "group" pada jawabannya.',
  }),
  "marked-cells": ({ count, marks }) => ({
    what: `${count} sel berisi tanda kosong (${marks.join(", ")}) dibaca sebagai belum dijawab.`,
    todo: "Bila itu jawaban, ganti dengan nomor pilihannya.",
  }),
  "shortened-ids": ({ count, first }) => ({
    what: `${count} peserta bernomor seperti "${first}": digit terakhirnya sudah hilang saat disimpan dari Excel.`,
    todo: "Ubah bentuk kolomnya menjadi teks, isi lagi nomornya, lalu simpan ulang.",
  }),
  "ditto-cells": ({ count, line, mark }) => ({
    what: `${count} sel di kolom peserta atau kelompok berarti "sama dengan atas" (${mark}), jadi tidak dipakai; yang pertama baris ${line}.`,
    todo: "Tulis namanya di setiap baris.",
  }),
  "unnamed-rows": ({ count, first }) => ({
    what: `${count} baris dipakai tanpa isi di kolom peserta; yang pertama baris ${first}.`,
    todo: "Bila itu jumlah atau rata-rata, hapus barisnya.",
  }),
  "alike-respondent": ({ respondent }) => ({
    what: `Peserta "${respondent}" mirip peserta sebelumnya, hanya beda penulisan; keduanya dipakai.`,
    todo: "Samakan penulisannya bila orangnya sama.",
  }),
} satisfies Partial<ProblemTexts>;
