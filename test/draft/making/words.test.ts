import fc from "fast-check";
import { expect, test } from "vitest";
import {
  isVerb,
  isVerbPhrase,
  joined,
  roleWithin,
  sentence,
  shorten,
  within,
} from "../../../src/draft/making/words.ts";

test.each(
  (
    "memeriksa menulis menghitung menyapa mengajar melayani merawat bekerja belajar berdiri ngecek nyetel nawarin nombok " +
    "ganti bongkar scan deploy me-review memperbaiki mewawancarai"
  ).split(" "),
)("%s is a verb", (word) => {
  expect(isVerb(word)).toBe(true);
});

test.each(
  (
    "mesin media mental menu berita berkas berani bersih nyaman teliti penyuluhan disiplin mentor metode nasi narasi " +
    "lidah rapi mandiri"
  ).split(" "),
)("%s is none", (word) => {
  expect(isVerb(word)).toBe(false);
});

test.each([
  ["bisa menyetir", true],
  ["sering lembur", true],
  ["lidah yang peka", false],
  ["", false],
])("%j: %s", (phrase, isOne) => {
  expect(isVerbPhrase(phrase)).toBe(isOne);
});

test.each<[phrase: string, isName: boolean, written: string]>([
  ["Ramah", false, "ramah"],
  ["Lidah yang peka", false, "lidah yang peka"],
  ["HTML", false, "HTML"],
  ["Git", true, "Git"],
  ["Basic English untuk turis", false, "Basic English untuk turis"],
  ["UI/UX designer", false, "UI/UX designer"],
  ["mampu", false, "mampu"],
])("%j within a sentence", (phrase, isName, written) => {
  expect(within(phrase, isName)).toBe(written);
});

test.each([
  ["Petugas Pemadam Kebakaran", "petugas pemadam kebakaran"],
  ["Guru SD", "guru SD"],
  ["Staf HRD", "staf HRD"],
])("%j as a role within a sentence", (role, written) => {
  expect(roleWithin(role)).toBe(written);
});

test.each([
  ["memeriksa rem", "Memeriksa rem."],
  ["memeriksa rem,", "Memeriksa rem."],
  ["Apa benar?", "Apa benar?"],
  ["selesai. ", "Selesai."],
])("%j as a sentence", (phrase, written) => {
  expect(sentence(phrase)).toBe(written);
});

test.each([
  ["menata buku", 40, "menata buku"],
  ["menata buku di rak menurut nomornya setiap pagi", 20, "menata buku di rak"],
  ["menata buku, majalah, dan koran di rak", 22, "menata buku"],
  ["menatabukubukuperpustakaankotasampaimalam", 10, "menatabukubukuperpustakaankotasampaimalam"],
])("%j in %d signs", (phrase, most, short) => {
  expect(shorten(phrase, most)).toBe(short);
});

test("what is shortened is how the phrase begins, in whole words", () => {
  const phrase = fc.array(fc.constantFrom(..."menata buku di rak dan, koran untuk kota".split(" ")), {
    minLength: 1,
  });
  fc.assert(
    fc.property(phrase, fc.nat(60), (words, most) => {
      const whole = words.join(" ");
      const short = shorten(whole, most);
      expect(whole.startsWith(short)).toBe(true);
      expect(whole.slice(short.length)).toMatch(/^(?:$|[ ,])/);
      expect(short.length).toBeGreaterThan(0);
    }),
  );
});

test("names are joined as a phrase", () => {
  expect([["a"], ["a", "b"], ["a", "b", "c"]].map(joined)).toEqual(["a", "a dan b", "a, b, dan c"]);
});
