import { ratingsOf } from "../located.ts";
import { negationOf } from "../negation.ts";
import { contentRule } from "../rule.ts";

/**
 * Tujuan: "Tidak sesuai" untuk kalimat yang berisi "tidak" membuat orang berpikir dua kali, dan banyak yang keliru menjawab.
 *
 * Saran: Tulis perilaku yang berlawanan, bukan perilaku yang sama dengan "tidak", "bukan", "belum", atau "kurang".
 *
 * Buruk:
 *
 *     - id: tekun-5
 *       text: Kamu tidak betah menunggu hasil yang lama terlihat.
 *       reverse: true
 *
 * Baik:
 *
 *     - id: tekun-5
 *       text: Kamu meninggalkan pekerjaan ketika hasilnya belum terlihat.
 *       reverse: true
 */
export const negatedReversal = contentRule("negated-reversal", "warning", (profile) =>
  ratingsOf(profile)
    .filter(({ value }) => value.reverse === true)
    .flatMap(({ value, path }) => {
      const word = negationOf(value.text);
      return word === null ? [] : [{ path: [...path, "text"], args: { word } }];
    }),
);
