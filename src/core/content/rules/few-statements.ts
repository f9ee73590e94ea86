import { claimsOf } from "../located.ts";
import { contentRule } from "../rule.ts";

/**
 * Tujuan: Satu pernyataan bisa dijawab benar dengan menebak: separuh yang menebak akan tampak sudah tahu.
 *
 * Saran: Beri setiap anggapan dua pernyataan atau lebih, atau tidak sama sekali.
 *
 * Buruk:
 *
 *     misconceptions:
 *       - id: hanya-menyapu
 *         claim: Penjaga taman hanya menyapu daun.
 *         truth: Ia juga merawat tanaman dan memeriksa mainan anak.
 *         statements:
 *           - {id: menyapu-1, text: Penjaga taman ikut memeriksa mainan anak., answer: true}
 *
 * Baik:
 *
 *     misconceptions:
 *       - id: hanya-menyapu
 *         claim: Penjaga taman hanya menyapu daun.
 *         truth: Ia juga merawat tanaman dan memeriksa mainan anak.
 *         statements:
 *           - {id: menyapu-1, text: Penjaga taman ikut memeriksa mainan anak., answer: true}
 *           - {id: menyapu-2, text: Memangkas semak adalah urusan petugas lain., answer: false}
 */
export const fewStatements = contentRule("few-statements", "hint", (profile) =>
  claimsOf(profile).flatMap(({ claim, path, statements }) =>
    statements.length === 1 ? [{ path: [...path, "statements"], args: { claim } }] : [],
  ),
);
