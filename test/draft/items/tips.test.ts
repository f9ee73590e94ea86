import { expect, test } from "vitest";
import { antiFormOf } from "../../../src/draft/items/anti-forms.ts";
import { formOf } from "../../../src/draft/items/forms.ts";
import { antiTipOf, tipOf } from "../../../src/draft/items/tips.ts";

test.each([
  [
    "suka bereksperimen",
    "Sediakan satu jam minggu ini untuk bereksperimen, lalu catat bagian yang kamu nikmati.",
  ],
  [
    "mampu menyusun anggaran dan membina guru",
    "Tonton orang yang sedang menyusun anggaran, langsung atau lewat video, lalu tulis langkahnya satu per satu.",
  ],
  [
    "tidak mudah tergoda uang",
    "Catat selama seminggu kapan ini muncul: tergoda uang. Tulis juga apa yang membantumu waktu itu.",
  ],
  ["luwes", "Minta seseorang yang mengenalmu menceritakan satu kejadian tentang ini: luwes."],
])("%s", (phrase, tip) => {
  expect(tipOf(formOf(phrase, false), phrase)).toBe(tip);
});

test.each([
  [
    "tidak suka dikritik",
    "Catat selama seminggu kapan ini muncul: tidak suka dikritik. Tulis juga apa yang membantumu waktu itu.",
  ],
  [
    "takut gelap",
    "Setiap kali bertemu tempat gelap minggu ini, catat seberapa berat rasanya, dari 1 sampai 10.",
  ],
  [
    "hanya mau bekerja di kantor",
    "Coba satu kegiatan selain bekerja di kantor minggu ini, lalu catat bagian yang ternyata kamu nikmati.",
  ],
])("%s", (phrase, tip) => {
  expect(antiTipOf(antiFormOf(phrase), phrase)).toBe(tip);
});
