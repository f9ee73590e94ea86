import fc from "fast-check";
import { expect, test } from "vitest";
import { alikeTexts, contentWords, likeness } from "../../../src/core/content/similar.ts";
import { holds } from "../helpers.ts";

test.each<[one: string, other: string, share: number]>([
  ["Kamu merapikan meja belajar.", "Kamu merapikan meja belajarmu!", 1],
  ["Saat libur kamu merapikan meja.", "Merapikan meja, libur.", 1],
  ["Kamu datang sebelum bel berbunyi.", "Kamu datang setelah bel berbunyi.", 0.6],
  ["Kamu merapikan meja belajar.", "Meja belajarmu kamu rapikan.", 1],
  ["Kamu menyapu halaman depan.", "Halaman depan disapu olehmu.", 1],
  ["Kamu menulis buku harian.", "Buku harian kamu tulis.", 1],
  ["Kamu mengajar anak membaca.", "Anak kamu ajar membaca.", 1],
  ["Kamu memasak nasi goreng.", "Nasi goreng kamu masak.", 1],
  ["Kamu menilai lomba kelas.", "Lomba kelas kamu nilai.", 1],
  ["Kamu menyanyi lagu daerah.", "Lagu daerah kamu nyanyi.", 1],
  ["Kamu mensyukuri hasil panen.", "Hasil panen kamu syukuri.", 1],
  ["Kamu menyapa teman-teman kelas.", "Kamu menyapa temanmu di kelas.", 1],
  ["Kamu menyapa teman-temanmu.", "Teman kamu sapa.", 1],
  ["Kamu menyapa orang-orang di pasar.", "Kamu menyapa pasar.", 1],
  ["Kamu memukul kentungan ronda.", "Kentungan ronda dipukul olehmu.", 1],
  ["Kamu mengarang cerita pendek.", "Cerita pendek kamu karang.", 1],
  ["Kamu menjaga warung tetangga.", "Warung tetangga kamu jaga.", 1],
  ["Kamu menulis kata baru.", "Kamu menulis tata baru.", 0.5],
  ["Kamu merapikan meja belajar.", "Kamu merapikan meja makan.", 0.5],
  ["Kamu sabar.", "Kamu sabar sekali.", 0],
  ["Kamu dan dia.", "Kamu atau dia.", 0],
  ["", "", 0],
])("%j and %j share %d", (one, other, share) => {
  expect(likeness(contentWords(one), contentWords(other))).toBe(share);
  expect(likeness(contentWords(other), contentWords(one))).toBe(share);
});

test.each<[title: string, texts: string[], found: (readonly [told: number, first: number, share: number])[]]>(
  [
    [
      "each that is like an earlier one, with the first that it is like",
      ["Menata meja kelas", "Meja kelas menata diri", "Menyapu lantai", "menata kelas meja"],
      [
        [1, 0, 0.75],
        [3, 0, 1],
      ],
    ],
    [
      "one that is like the one before it alone",
      ["Menata meja kelas", "Menata meja kelas kita nanti", "Menata meja kelas nanti siang"],
      [
        [1, 0, 0.75],
        [2, 1, 0.8],
      ],
    ],
    [
      "the first of two that it is like for other words",
      ["kursi lampu papan", "rak kursi lampu", "rak kursi lampu papan"],
      [[2, 0, 0.75]],
    ],
    ["none", ["Menata meja kelas", "Menata kursi kelas", "", "Menata"], []],
  ],
)("%s", (_, written, expected) => {
  const texts = written.map((text) => ({ text }));
  const found = alikeTexts(texts, 0.75);
  expect(found.map(([told, first, share]) => [texts.indexOf(told), texts.indexOf(first), share])).toEqual(
    expected,
  );
});

test("pairs that are not meant are passed over, not who is in them", () => {
  const texts = ["Menata meja kelas", "Meja kelas menata diri", "menata kelas meja"].map((text) => ({
    text,
  }));
  const [first, second, third] = texts;
  const found = alikeTexts(texts, 0.75, (told, other) => !(told === third && other === first));
  expect(found.map(([told, other]) => [told, other])).toEqual([
    [second, first],
    [third, second],
  ]);
});

test("finds what looking at every pair finds", () => {
  const words = fc.constantFrom(..."meja kelas menata menyapu lantai kursi pagi siang nanti kamu".split(" "));
  const sentences = fc.array(words, { minLength: 1, maxLength: 8 }).map((all) => ({ text: all.join(" ") }));
  holds(fc.array(sentences, { maxLength: 12 }), (texts) => {
    const all = texts.flatMap((told, index) => {
      const first = texts
        .slice(0, index)
        .find((other) => likeness(contentWords(told.text), contentWords(other.text)) >= 0.75);
      return first ? [[told, first]] : [];
    });
    expect(alikeTexts(texts, 0.75).map(([told, first]) => [told, first])).toEqual(all);
  });
});

test("a question that was copied thousands of times is looked at with the first alone", () => {
  const texts = Array.from({ length: 20_000 }, (_, index) => ({
    text: `Menata meja kelas setiap pagi sebelum pelajaran pertama mulai ${index}`,
  }));
  expect(alikeTexts(texts, 0.75).length).toBe(texts.length - 1);
});
