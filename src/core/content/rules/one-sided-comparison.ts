import { comparisonsOf } from "../located.ts";
import { contentRule } from "../rule.ts";

/**
 * Tujuan: Orang yang terus memilih sisi yang sama di layar akan condong ke satu peran, apa pun isinya.
 *
 * Saran: Tukar sisi separuh perbandingan dengan `flip: true`.
 *
 * Buruk:
 *
 *     comparison:
 *       role: Tukang Kebun
 *       items:
 *         - {id: arah-1, this: Merawat taman yang dipakai ratusan orang, other: Merawat kebun milik satu keluarga}
 *         - {id: arah-2, this: Menegur pengunjung yang memetik bunga, other: Memilih bunga bersama pemilik rumah}
 *
 * Baik:
 *
 *     comparison:
 *       role: Tukang Kebun
 *       items:
 *         - {id: arah-1, this: Merawat taman yang dipakai ratusan orang, other: Merawat kebun milik satu keluarga}
 *         - {id: arah-2, this: Menegur pengunjung yang memetik bunga, other: Memilih bunga bersama pemilik rumah, flip: true}
 */
export const oneSidedComparison = contentRule("one-sided-comparison", "warning", (profile) => {
  const scenes = comparisonsOf(profile);
  const right = scenes.filter(({ value }) => value.flip === true).length;
  const left = scenes.length - right;
  // An odd number cannot be shared out evenly.
  return Math.abs(left - right) > 1 ? [{ path: ["comparison", "items"], args: { left, right } }] : [];
});
