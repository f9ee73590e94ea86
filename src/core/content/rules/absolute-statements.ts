import { chanceOfSplit, RARE } from "../chance.ts";
import { statementsOf } from "../located.ts";
import { contentRule } from "../rule.ts";
import { ABSOLUTE_OF_STATEMENTS, NOT_ABSOLUTE } from "../tables/absolute.ts";
import { finderOf } from "../words.ts";

const find = finderOf(ABSOLUTE_OF_STATEMENTS, NOT_ABSOLUTE);

/**
 * Tujuan: "Hanya", "selalu", dan "semua" membocorkan bahwa sebuah pernyataan salah. Orang yang pandai mengerjakan tes menebaknya tanpa
 * tahu pekerjaannya.
 *
 * Saran: Buang kata mutlaknya, atau pakai kata mutlak sama seringnya di pernyataan yang benar. Dilaporkan kalau kata itu hanya ada di
 * pernyataan yang salah, atau jauh lebih sering di sana (uji Fisher, batas kebetulan 5 dari 100).
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
  const statements = statementsOf(profile);
  const found = statements.flatMap(({ value, path }) => {
    const word = find(value.text);
    return word === null ? [] : [{ path: [...path, "text"], word, answer: value.answer }];
  });
  const allWrong = statements.filter(({ value }) => !value.answer).length;
  const wrong = found.filter(({ answer }) => !answer);
  const right = found.length - wrong.length;
  // Where such words stand in true statements as well, they betray nothing.
  if (right > 0 && chanceOfSplit(wrong.length, found.length, allWrong, statements.length) > RARE) return [];
  return wrong.map(({ path, word }) => ({ path, args: { word, wrong: wrong.length, right } }));
});
