import { scalesOf } from "../located.ts";
import { namerOf } from "../naming.ts";
import { contentRule } from "../rule.ts";

/**
 * Tujuan: Pertanyaan yang menyebut nama sifatnya meminta orang menilai dirinya. Yang ingin diketahui adalah apa yang ia lakukan.
 *
 * Saran: Gambarkan perbuatan atau keadaan yang menunjukkan sifat itu, tanpa namanya dan tanpa bentuk lain dari nama itu.
 *
 * Buruk:
 *
 *     - id: tekun-5
 *       text: Ketekunanmu dipuji guru.
 *
 * Baik:
 *
 *     - id: tekun-5
 *       text: Kamu mengerjakan ulang soal yang salah.
 */
export const namesItsScale = contentRule("names-its-scale", "hint", (profile) =>
  scalesOf(profile)
    .filter(({ kind }) => kind !== "interest")
    .flatMap(({ name, items }) => {
      const find = namerOf(name);
      return items.flatMap(({ value, path }) => {
        const word = find(value.text);
        return word === null ? [] : [{ path: [...path, "text"], args: { name, word } }];
      });
    }),
);
