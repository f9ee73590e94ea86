import { counted } from "./numbers.ts";

/** A line to fill in by hand. */
export const BLANK = "……";

/** So many pupils. */
export const pupils = (count: number): string => `${counted(count)} siswa`;

/** Words of the pages of one pupil. */
export const pupilWords = {
  back: "← Kembali ke rekap kelas",
  notice: "Tentang halaman ini",
  madeByTeacher:
    "Halaman ini dibuat gurumu dari jawabanmu. Untuk apa, siapa yang melihat, dan sampai kapan disimpan tertulis paling bawah.",
} as const;

/** Words of the file in which every pupil has a page of paper. */
export const printWords = {
  title: (title: string): string => `Lembar hasil: ${title}`,
  hint: "Satu siswa satu halaman A4. Cetak atau simpan sebagai PDF, lalu bagikan kepada pemiliknya masing-masing.",
  group: (name: string): string => `Kelas: ${name}`,
  whole: "Laporan lengkapmu, dengan bagian-bagian yang disebut di sini, bisa kamu minta kepada gurumu.",
  own: "Catatanku sendiri:",
  notice: "Tentang lembar ini",
} as const;
