import type { FileFailure } from "../../core/base/problem.ts";
import type { ProblemText } from "./sentence.ts";

/** Why a file could not be read. */
export const readFailures: Record<FileFailure, ProblemText> = {
  missing: { what: "Berkas ini tidak ada.", todo: "Periksa nama dan foldernya." },
  folder: { what: "Ini folder, bukan berkas.", todo: "Sebutkan berkas di dalamnya." },
  forbidden: { what: "Berkas ini tidak boleh dibaca.", todo: "Periksa izin berkasnya." },
  "read-only": { what: "Tempat ini hanya bisa dibaca.", todo: "Pilih tempat lain, lalu ulangi." },
  full: { what: "Tempat penyimpanan penuh.", todo: "Kosongkan sedikit, lalu ulangi." },
  "too-large": { what: "Berkas ini terlalu besar.", todo: "Pecah menjadi beberapa berkas." },
  "long-name": { what: "Nama berkas ini terlalu panjang.", todo: "Pakai nama yang lebih pendek." },
  "many-open": {
    what: "Terlalu banyak berkas sedang terbuka.",
    todo: "Tutup dulu program lain, lalu ulangi.",
  },
  other: { what: "Berkas ini tidak bisa dibaca.", todo: "Periksa berkasnya, lalu ulangi." },
};

/** Why a file could not be written. */
export const writeFailures: Record<FileFailure, ProblemText> = {
  ...readFailures,
  missing: { what: "Folder tujuannya tidak ada.", todo: "Buat foldernya dulu, atau pilih tempat lain." },
  folder: { what: "Nama ini milik sebuah folder.", todo: "Pilih nama berkas lain." },
  forbidden: { what: "Tidak boleh menulis di sini.", todo: "Pilih folder milikmu sendiri." },
  other: { what: "Berkas ini tidak bisa ditulis.", todo: "Pilih tempat lain, lalu ulangi." },
};
