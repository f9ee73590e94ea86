import { readTextsOf } from "../located.ts";
import { contentRule } from "../rule.ts";
import { LEADING, NOT_LEADING } from "../tables/leading.ts";
import { finderOf, unquoted } from "../words.ts";

const find = finderOf(LEADING, NOT_LEADING);

/**
 * Tujuan: "Bukankah", "tentu", dan "seharusnya" memberi tahu jawaban mana yang diharapkan, jadi yang terukur adalah keinginan tampak
 * baik.
 *
 * Saran: Tulis perbuatannya saja, tanpa kata yang menilai atau menggiring.
 *
 * Buruk:
 *
 *     - id: tekun-5
 *       text: Kamu tentu merapikan meja sebelum tidur.
 *
 * Baik:
 *
 *     - id: tekun-5
 *       text: Kamu merapikan meja sebelum tidur.
 */
export const leadingWords = contentRule("leading-words", "warning", (profile) =>
  readTextsOf(profile).flatMap(({ text, path }) => {
    const word = find(unquoted(text));
    return word === null ? [] : [{ path, args: { word } }];
  }),
);
