import type { Path } from "../../base/finding.ts";
import type { Profile } from "../../profile/profile.ts";
import { jointOf } from "../acts.ts";
import { comparisonsOf, ratingsOf } from "../located.ts";
import { contentRule } from "../rule.ts";

/**
 * Tujuan: Orang yang melakukan yang satu tetapi tidak yang lain tidak bisa menjawab pertanyaan yang berisi dua perbuatan.
 *
 * Saran: Pecah menjadi dua pertanyaan, atau pilih perbuatan yang paling menunjukkan sifatnya. Dua benda yang dikenai satu perbuatan
 * ("kartu dan surat") tidak apa-apa.
 *
 * Buruk:
 *
 *     - id: tekun-5
 *       text: Kamu mencatat pelajaran dan merapikan meja sebelum tidur.
 *
 * Baik:
 *
 *     - id: tekun-5
 *       text: Kamu merapikan buku dan alat tulis sebelum tidur.
 */
export const twoIdeas = contentRule("two-ideas", "warning", (profile) =>
  actsOf(profile).flatMap(({ text, path }) => {
    const word = jointOf(text);
    return word === null ? [] : [{ path, args: { word } }];
  }),
);

/** Texts that ask about something that is done: a situation may set its scene with as much as it takes. */
function actsOf(profile: Profile): { text: string; path: Path }[] {
  return [
    ...ratingsOf(profile).map(({ value, path }) => ({ text: value.text, path: [...path, "text"] })),
    ...comparisonsOf(profile).flatMap(({ value, path }) => [
      { text: value.this, path: [...path, "this"] },
      { text: value.other, path: [...path, "other"] },
    ]),
  ];
}
