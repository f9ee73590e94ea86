import { counted } from "../numbers.ts";
import { otherDocument, otherKind, profileKind } from "./other-kinds.ts";
import { maybe, type ProblemTexts } from "./sentence.ts";

/** What can be wrong with a workbook, or with a file of another kind. */
export const workbookTexts = {
  "other-kind": ({ kind }) => otherKind(kind),
  "not-answers": ({ kind }) => otherDocument(kind),
  "profile-kind": ({ kind }) => profileKind(kind),
  "not-a-profile": () => ({
    what: "Ini berkas jawaban, bukan profil peran.",
    todo: 'Sebut berkas YAML-nya. Jawaban dinilai dengan "kerja-cocok nilai BERKAS".',
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
    what: `Tidak ada lembar bernama "${sheet}" di berkas ini; yang ada: ${named(sheets)}.`,
    todo: maybe(suggestion, "Pakai salah satu nama itu."),
  }),
  "other-sheets": ({ sheets }) => ({
    what: `Lembar ${named(sheets)} juga memuat jawaban, tetapi tidak dibaca.`,
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
  "hidden-rows": ({ count }) => ({
    what: `Ada ${counted(count)} baris tersembunyi di lembar ini, dan isinya ikut dibaca.`,
    todo: "Bila tidak dimaksudkan, hapus barisnya, atau salin yang terlihat saja ke lembar lain.",
  }),
  "hidden-columns": ({ columns }) => ({
    what: `Kolom tersembunyi ikut dibaca: ${listed(columns)}.`,
    todo: "Bila tidak dimaksudkan, hapus kolomnya, atau salin yang terlihat saja ke lembar lain.",
  }),
} satisfies Partial<ProblemTexts>;

function named(names: readonly string[]): string {
  return listed(names.map((name) => `"${name}"`));
}

/** Names in a sentence; of many the first. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_LISTED);
  const rest = names.length - shown.length;
  return shown.join(", ") + (rest > 0 ? `, dan ${rest} lagi` : "");
}

const MOST_LISTED = 8;
