import { scalesOf, statementsOf } from "../located.ts";
import { mirroredScales } from "../mirrored.ts";
import { isOwn } from "../own.ts";
import { contentRule } from "../rule.ts";
import { alikeTexts } from "../similar.ts";

/** From such a share of common words on, two questions ask the same. */
const ALIKE = 0.75;

/**
 * Tujuan: Dua pertanyaan yang hampir sama dijawab sama, jadi yang kedua menambah lelah tanpa menambah pengetahuan. Dihitung dari kata
 * yang sama: tiga dari empat atau lebih, tanpa kata umum.
 *
 * Saran: Ganti salah satunya dengan perilaku lain yang menunjukkan sifat itu, atau hapus.
 *
 * Buruk:
 *
 *     - id: tekun-5
 *       text: Kamu merapikan meja belajar sebelum tidur malam.
 *     - id: tekun-6
 *       text: Sebelum tidur malam, kamu merapikan meja belajarmu.
 *
 * Baik:
 *
 *     - id: tekun-5
 *       text: Kamu merapikan meja belajar sebelum tidur malam.
 *     - id: tekun-6
 *       text: Kamu menyampul buku pelajaran pada awal semester.
 */
export const nearDuplicate = contentRule("near-duplicate", "warning", (profile, context) => {
  const mirrored = mirroredScales(profile);
  const items = scalesOf(profile).flatMap(({ id, items: own }) =>
    own.map(({ value, path }) => ({ id: value.id, text: value.text, path, scale: id })),
  );
  const statements = statementsOf(profile).map(({ value, path }) => ({
    id: value.id,
    text: value.text,
    path,
    scale: null,
  }));
  const asked = [...items, ...statements];
  // Of a question of the author's own and one that is shared, the own one can be changed: it is told as the later.
  const sharedFirst = [
    ...asked.filter(({ path }) => !isOwn(path, context)),
    ...asked.filter(({ path }) => isOwn(path, context)),
  ];
  const isMirror = (one: Asked, other: Asked) =>
    mirrored.some(({ trait, antiTrait }) => trait.id === one.scale && antiTrait.id === other.scale);
  return alikeTexts(
    sharedFirst,
    ALIKE,
    (told, first) => !isMirror(told, first) && !isMirror(first, told),
  ).map(([told, first, share]) => ({
    path: [...told.path, "text"],
    args: { id: told.id, first: first.id, share },
  }));
});

type Asked = { scale: string | null };
