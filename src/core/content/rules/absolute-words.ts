import { ratingsOf } from "../located.ts";
import { contentRule } from "../rule.ts";
import { ABSOLUTE, NOT_ABSOLUTE } from "../tables/absolute.ts";
import { finderOf, unquoted } from "../words.ts";

const find = finderOf(ABSOLUTE, NOT_ABSOLUTE);

/**
 * Tujuan: Hampir tak seorang pun melakukan sesuatu tanpa kecuali, jadi "selalu" atau "semua" membuat orang jujur menjawab rendah.
 * Seberapa sering atau sesuai sudah dijawab oleh pilihannya.
 *
 * Saran: Buang kata mutlaknya. Waktu yang bisa dihitung, misalnya "setiap pagi", tidak apa-apa.
 *
 * Buruk:
 *
 *     - id: tekun-5
 *       text: Kamu selalu merapikan meja sebelum tidur.
 *
 * Baik:
 *
 *     - id: tekun-5
 *       text: Kamu merapikan meja setiap malam.
 */
export const absoluteWords = contentRule("absolute-words", "hint", (profile) =>
  ratingsOf(profile).flatMap(({ value, path }) => {
    const word = find(unquoted(value.text));
    return word === null ? [] : [{ path: [...path, "text"], args: { word } }];
  }),
);
