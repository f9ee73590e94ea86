import type { Statement } from "../../profile/profile.ts";
import { chanceOfSplit, lowerMedian, RARE } from "../chance.ts";
import { type Placed, statementsOf } from "../located.ts";
import { contentRule } from "../rule.ts";
import { CAREFUL, NOT_CAREFUL } from "../tables/careful.ts";
import { finderOf } from "../words.ts";

const isCareful = finderOf(CAREFUL, NOT_CAREFUL);

/**
 * Tujuan: Kalau pernyataan yang benar biasanya lebih panjang, atau lebih sering memakai "biasanya" dan "bisa", orang menebaknya dari
 * bentuknya.
 *
 * Saran: Pakai kata halus dan panjang yang sama di pernyataan benar dan salah. Dihitung dengan uji Fisher: pembagian setimpang itu
 * kebetulan saja dalam paling banyak 5 dari 100 kali.
 *
 * Buruk:
 *
 *     misconceptions:
 *       - id: hanya-menyapu
 *         claim: Penjaga taman hanya menyapu daun.
 *         truth: Ia juga merawat tanaman dan memeriksa mainan anak.
 *         statements:
 *           - {id: menyapu-1, text: Penjaga taman biasanya memeriksa mainan anak., answer: true}
 *           - {id: menyapu-2, text: Memangkas semak termasuk pekerjaannya., answer: true}
 *           - {id: menyapu-3, text: Pengunjung bisa bertanya arah kepadanya., answer: true}
 *           - {id: menyapu-4, text: Ia kadang menanam bibit sendiri., answer: true}
 *           - {id: menyapu-5, text: Memangkas pohon adalah urusan petugas listrik., answer: false}
 *           - {id: menyapu-6, text: Mainan anak diperiksa pembuatnya., answer: false}
 *           - {id: menyapu-7, text: Bibitnya ditanam tamu dari pemerintah kota., answer: false}
 *           - {id: menyapu-8, text: Tugasnya berakhir bila daunnya tersapu., answer: false}
 *
 * Baik:
 *
 *     misconceptions:
 *       - id: hanya-menyapu
 *         claim: Penjaga taman hanya menyapu daun.
 *         truth: Ia juga merawat tanaman dan memeriksa mainan anak.
 *         statements:
 *           - {id: menyapu-1, text: Penjaga taman biasanya memeriksa mainan anak., answer: true}
 *           - {id: menyapu-2, text: Memangkas semak menjadi pekerjaannya., answer: true}
 *           - {id: menyapu-3, text: Pengunjung bisa bertanya arah kepadanya., answer: true}
 *           - {id: menyapu-4, text: Ia menanam bibit sendiri., answer: true}
 *           - {id: menyapu-5, text: Memangkas pohon termasuk urusan petugas listrik., answer: false}
 *           - {id: menyapu-6, text: Mainan anak diperiksa pembuatnya., answer: false}
 *           - {id: menyapu-7, text: Bibitnya biasanya ditanam tamu dari kota., answer: false}
 *           - {id: menyapu-8, text: Tugasnya berakhir bila daunnya tersapu., answer: false}
 */
export const guessableStatements = contentRule("guessable-statements", "hint", (profile) => {
  const statements = statementsOf(profile);
  const [first] = statements;
  if (!first) return [];
  const middle = lowerMedian(statements.map(({ value }) => value.text.length));
  const cues = {
    careful: ({ text }: Statement) => isCareful(text) !== null,
    long: ({ text }: Statement) => text.length > middle,
  };
  for (const cue of ["careful", "long"] as const) {
    const betrayed = betrayedBy(statements, cues[cue]);
    if (betrayed) return [{ path: first.path, args: { cue, ...betrayed } }];
  }
  return [];
});

/** What a cue says of a statement, and how often that is right; null where chance would do as well. */
function betrayedBy(statements: readonly Placed<Statement>[], has: (statement: Statement) => boolean) {
  const withSign = statements.filter(({ value }) => has(value)).length;
  for (const answer of [true, false]) {
    const told = statements.filter(({ value }) => value.answer === answer);
    const both = told.filter(({ value }) => has(value)).length;
    if (chanceOfSplit(both, withSign, told.length, statements.length) > RARE) continue;
    const right = both + (statements.length - told.length) - (withSign - both);
    return { answer, right, of: statements.length };
  }
  return null;
}
