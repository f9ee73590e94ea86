import type { Statement } from "../../profile/profile.ts";
import { claimsOf, type Placed, statementsOf } from "../located.ts";
import { contentRule } from "../rule.ts";

/**
 * Tujuan: Kalau semua pernyataannya benar, orang yang membenarkan apa saja tampak paling tahu. Kalau semuanya salah, yang paling curiga.
 *
 * Saran: Beri setiap anggapan paling sedikit satu pernyataan benar dan satu yang salah.
 *
 * Buruk:
 *
 *     misconceptions:
 *       - id: hanya-menyapu
 *         claim: Penjaga taman hanya menyapu daun.
 *         truth: Ia juga merawat tanaman dan memeriksa mainan anak.
 *         statements:
 *           - {id: menyapu-1, text: Penjaga taman ikut memeriksa mainan anak., answer: true}
 *           - {id: menyapu-2, text: Memangkas semak termasuk pekerjaannya., answer: true}
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
export const oneTruth = contentRule("one-truth", "warning", (profile) => {
  const all = statementsOf(profile);
  const claims = claimsOf(profile);
  const [first] = all;
  if (first && all.length > 1 && isOne(all)) {
    return [{ path: first.path, args: { answer: first.value.answer, count: all.length, isWhole: true } }];
  }
  return claims.flatMap(({ statements }) => {
    const [one] = statements;
    if (!one || statements.length < 2 || !isOne(statements)) return [];
    const args = { answer: one.value.answer, count: statements.length, isWhole: false };
    return [{ path: one.path, args }];
  });
});

function isOne(statements: readonly Placed<Statement>[]): boolean {
  return new Set(statements.map(({ value }) => value.answer)).size === 1;
}
