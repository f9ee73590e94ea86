import { linesAt } from "../lines.ts";
import { readTextsOf } from "../located.ts";
import { contentRule } from "../rule.ts";

const COLUMNS = 60;
const MOST = 2;

/**
 * Tujuan: Pertanyaan yang panjang dibaca sekilas, lalu dijawab menurut separuhnya.
 *
 * Saran: Muat dalam dua baris berisi 60 huruf: satu perbuatan, satu keadaan, tanpa penjelasan. Begitu juga setiap pilihan situasi.
 *
 * Buruk:
 *
 *     - id: tekun-5
 *       text: >-
 *         Kamu merapikan meja belajarmu sebelum tidur meskipun hari itu pelajarannya banyak, tugas rumahmu belum
 *         selesai, badanmu lelah, dan matamu berat.
 *
 * Baik:
 *
 *     - id: tekun-5
 *       text: Kamu merapikan meja belajarmu pada hari yang melelahkan.
 */
export const longText = contentRule("long-text", "hint", (profile) =>
  readTextsOf(profile).flatMap(({ text, path }) => {
    const lines = linesAt(text, COLUMNS);
    return lines > MOST ? [{ path, args: { lines, most: MOST, columns: COLUMNS } }] : [];
  }),
);
