import { scalesOf } from "../located.ts";
import { namerOf } from "../naming.ts";
import { contentRule } from "../rule.ts";

/**
 * Tujuan: Pertanyaan yang menyebut nama sifatnya meminta orang menilai dirinya. Yang ingin diketahui adalah apa yang ia lakukan.
 *
 * Saran: Gambarkan perbuatan atau keadaan yang menunjukkan sifat itu, tanpa namanya dan tanpa bentuk lain dari nama itu. Bahan sebuah
 * pengetahuan boleh disebut bila yang ditanyakan perbuatannya ("mencari penjelasan tentang listrik"). Diberitahukan sekali untuk satu sifat.
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
      const naming = items.flatMap(({ value, path }) => {
        const word = find(value.text);
        return word === null ? [] : [{ word, path: [...path, "text"] }];
      });
      // The order of the questions says nothing: the word that comes first in the alphabet stands for all.
      const [first] = naming.toSorted((one, other) =>
        one.word < other.word ? -1 : Number(one.word > other.word),
      );
      if (!first) return [];
      const args = { name, word: first.word, count: naming.length, of: items.length };
      return [{ path: first.path, args }];
    }),
);
