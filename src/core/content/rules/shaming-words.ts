import { contentRule } from "../rule.ts";
import { NOT_SHAMING, SHAMING } from "../tables/shaming.ts";
import { textsOf } from "../texts.ts";
import { finderOf } from "../words.ts";

const find = finderOf(Object.keys(SHAMING), NOT_SHAMING);

/**
 * Tujuan: Kata yang merendahkan orang melukai yang membacanya, dan membuat orang menjawab untuk membela diri.
 *
 * Saran: Sebut keadaannya atau perbuatannya, bukan mengecap orangnya.
 *
 * Buruk:
 *
 *     - id: tekun-5
 *       text: Kamu membantu tetangga yang miskin mengurus suratnya.
 *
 * Baik:
 *
 *     - id: tekun-5
 *       text: Kamu membantu tetangga yang kekurangan mengurus suratnya.
 */
export const shamingWords = contentRule("shaming-words", "warning", (profile) =>
  textsOf(profile).flatMap(({ text, path }) => {
    const word = find(text);
    return word === null ? [] : [{ path, args: { word, instead: SHAMING[word] ?? "" } }];
  }),
);
