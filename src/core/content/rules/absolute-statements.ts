import { statementsOf } from "../located.ts";
import { contentRule } from "../rule.ts";
import { ABSOLUTE_OF_STATEMENTS, NOT_ABSOLUTE } from "../tables/absolute.ts";
import { finderOf } from "../words.ts";

const find = finderOf(ABSOLUTE_OF_STATEMENTS, NOT_ABSOLUTE);

/**
 * Tujuan: "Hanya", "selalu", dan "semua" membocorkan bahwa sebuah pernyataan salah. Orang yang pandai mengerjakan tes menebaknya tanpa
 * tahu pekerjaannya.
 *
 * Saran: Buang kata mutlaknya, atau pakai kata mutlak juga di pernyataan yang benar.
 *
 * Buruk:
 *
 *     misconceptions:
 *       - id: hanya-menyapu
 *         claim: Penjaga taman hanya menyapu daun.
 *         truth: Ia juga merawat tanaman dan memeriksa mainan anak.
 *         statements:
 *           - {id: menyapu-1, text: Penjaga taman ikut memeriksa mainan anak., answer: true}
 *           - {id: menyapu-2, text: Tugas penjaga taman hanya menyapu daun., answer: false}
 *
 * Baik:
 *
 *     misconceptions:
 *       - id: hanya-menyapu
 *         claim: Penjaga taman hanya menyapu daun.
 *         truth: Ia juga merawat tanaman dan memeriksa mainan anak.
 *         statements:
 *           - {id: menyapu-1, text: Penjaga taman ikut memeriksa mainan anak., answer: true}
 *           - {id: menyapu-2, text: Tugas penjaga taman selesai bila daunnya tersapu., answer: false}
 */
export const absoluteStatements = contentRule("absolute-statements", "warning", (profile) => {
  const found = statementsOf(profile).flatMap(({ value, path }) => {
    const word = find(value.text);
    return word === null ? [] : [{ path: [...path, "text"], args: { word }, answer: value.answer }];
  });
  // Where such words stand in true statements too, they betray nothing.
  return found.some(({ answer }) => answer) ? [] : found.map(({ path, args }) => ({ path, args }));
});
