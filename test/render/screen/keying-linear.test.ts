import { expect, test } from "vitest";
import { nextPupil } from "../../../src/core/keying/keying.ts";
import { tellKeying } from "../../../src/render/screen/keying-linear.ts";
import { keyed, typed, withManyOptions } from "../../core/keying/keyed.ts";
import { HOSTILE, UNSAFE, wordedWith } from "../helpers.ts";

const ALL = "1".repeat(10);
/** Two booklets of one pupil that differ at the first two questions. */
const DIFFERENT = `A⏎X⏎${ALL}p22${ALL.slice(2)}⏎`;

const SO = ["Sejauh ini:", " 1  11111 11111"];
const FULL = "Enter saja kalau sudah cocok dengan kertasnya. k 12 kembali ke nomor 12, p memeriksa sekarang.";
const SECOND_FULL = "Enter saja untuk membandingkan. k 12 kembali ke nomor 12.";
const CODE = ["Kode atau inisial di bukletnya?", "Ketik menu untuk berhenti, memeriksa, atau menulis CSV."];

test.each<[string, string, string[]]>([
  ["the first code", "", ["Siswa ke-1 · 0 selesai.", ...CODE]],
  ["the code of the next pupil", `A⏎⏎${ALL}⏎`, ["Siswa ke-2 · 1 selesai.", ...CODE]],
  [
    "a code that is missing",
    "⏎",
    [
      "Ketik kode, inisial, atau nomor urut yang kamu tulis di bukletnya.",
      "Siswa ke-1 · 0 selesai.",
      ...CODE,
    ],
  ],
  ["the class", "A⏎", ["Kelas A?", "Enter saja: tanpa kelas."]],
  [
    "the class that the one before has",
    `A⏎XI-2⏎${ALL}⏎B⏎`,
    ["Kelas B?", "Enter saja: XI-2. Tanpa kelas: ketik -"],
  ],
  [
    "the first question, of which nothing was typed",
    "A⏎XI⏎",
    ["A (XI): ketik jawabannya sebaris mulai dari nomor 1, misalnya 45213 45213. 0 bila kosong."],
  ],
  [
    "a row of which some was taken back",
    "A⏎⏎1234⌫⌫",
    [
      "Sejauh ini:",
      " 1  12",
      "A: ketik jawabannya sebaris mulai dari nomor 3, misalnya 45213 45213. 0 bila kosong.",
    ],
  ],
  ["a whole row", `A⏎⏎${ALL}`, [...SO, "Lengkap: 10 nomor.", FULL]],
  ["a second pass", `A⏎⏎${ALL}p`, ["Periksa A: ketik lagi dari kertasnya mulai dari nomor 1."]],
  [
    "a second pass, begun",
    `A⏎⏎${ALL}p1`,
    ["Sejauh ini:", " 1  1", "Periksa A: ketik lagi dari kertasnya mulai dari nomor 2."],
  ],
  ["a second pass, whole", `A⏎⏎${ALL}p${ALL}`, [...SO, "Lengkap: 10 nomor.", SECOND_FULL]],
  [
    "an answer that is none",
    "A⏎⏎19",
    [
      '"9" bukan pilihan di nomor ini (1 sampai 5, 0 bila kosong).',
      "Sejauh ini:",
      " 1  1",
      "Yang sebelumnya diterima. Lanjutkan dari nomor 2.",
    ],
  ],
  [
    "an answer too many",
    `A⏎⏎${ALL}1`,
    [
      '"1" kelebihan: semua nomor sudah terisi. Mungkin ada yang terketik dua kali: cocokkan per lima angka.',
      ...SO,
      FULL,
    ],
  ],
  [
    "an answer too many in a second pass",
    `A⏎⏎${ALL}p${ALL}1`,
    [
      '"1" kelebihan: semua nomor sudah terisi. Mungkin ada yang terketik dua kali: cocokkan per lima angka.',
      ...SO,
      SECOND_FULL,
    ],
  ],
  [
    "a code that is taken",
    `A⏎X⏎${ALL}⏎a⏎⏎`,
    [
      "A (X) sudah diketik, dan jawabannya tetap utuh.",
      "Ketik kode lain, l untuk melihat yang dulu, atau p untuk memeriksa yang dulu.",
    ],
  ],
  ["two passes that differ", DIFFERENT, ["A (X): 2 jawaban berbeda.", "Enter saja untuk mulai memutuskan."]],
  [
    "two passes that differ much",
    `A⏎⏎${ALL}p2222${ALL.slice(4)}⏎`,
    [
      "A: 4 jawaban berbeda.",
      "Banyak yang berbeda. Pastikan bukletnya benar milik A.",
      "Enter saja untuk mulai memutuskan.",
    ],
  ],
  [
    "the second difference",
    `${DIFFERENT} 1`,
    [
      "Perbedaan 2 dari 2: nomor 2",
      "Teks empati-1",
      "Pertama: 1 Sangat tidak sesuai",
      "Kedua: 2 Tidak sesuai",
      "Menurut kertasnya, mana yang benar? Ketik angkanya.",
    ],
  ],
  [
    "a decision that is no option",
    `${DIFFERENT} 9`,
    [
      '"9" bukan pilihan di nomor ini (1 sampai 5, 0 bila kosong).',
      "Yang lain diterima. Ketik angkanya lagi.",
    ],
  ],
  ["differences that are all decided", `${DIFFERENT} 11`, ["Enter saja untuk memakainya, k untuk mengubah."]],
])("%s is told as it is best heard", (_, keys, told) => {
  expect(tellKeying(keyed(keys)).split("\n")).toEqual(told);
});

test("a long row is told line by line, as far as it was typed", () => {
  const many = withManyOptions();
  const [scale] = many.traits;
  const items = Array.from({ length: 60 }, (_, index) => ({ ...scale?.items[0], id: `lama-${index}` }));
  const long = { ...many, traits: [{ ...scale, items }] } as typeof many;
  expect(tellKeying(keyed(`A⏎⏎${"1".repeat(26)}`, long)).split("\n")).toEqual([
    "Sejauh ini:",
    " 1  11111 11111 11111 11111 11111",
    "26  1",
    "A: ketik jawabannya sebaris mulai dari nomor 27, misalnya 45213 45213. 0 bila kosong.",
  ]);
});

test("a code that a booklet half typed has offers no check of it", () => {
  const taken = typed(nextPupil(keyed("B⏎⏎123")), "B⏎⏎");
  expect(tellKeying(taken)).toContain("\nKetik kode lain, atau l untuk melihat yang dulu.");
});

test("the second pass is blind", () => {
  const second = keyed(`A⏎⏎${"2".repeat(7)}111p`);
  expect(tellKeying(second)).not.toContain("2222");
});

test.each(HOSTILE)("%s in a profile steer nothing where two passes differ", (_, text) => {
  const told = tellKeying(keyed(`${DIFFERENT} `, wordedWith(text)));
  expect(told).toContain("Pertama: 1 ");
  // A tab becomes a space where lines are broken.
  expect(UNSAFE.exec(told.replaceAll("\t", " "))).toBeNull();
});
