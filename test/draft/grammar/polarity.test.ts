import { expect, test } from "vitest";
import { agreedPolarity, polarityOf } from "../../../src/draft/grammar/polarity.ts";
import { wordsOf } from "../../../src/draft/text/words.ts";

test.each([
  ["sabar", "good"],
  ["kesabaran", "good"],
  ["mampu bekerja cepat", "good"],
  ["tidak mudah menyerah", "good"],
  ["tidak takut kotor", "good"],
  ["ceroboh", "bad"],
  ["tidak sabar", "bad"],
  ["mudah marah", "bad"],
  ["enggan belajar", "bad"],
  ["suka kopi", "good"],
  ["suka menunda pekerjaan", "bad"],
  ["gemar berpetualang", "good"],
  ["suka", undefined],
  ["mudah bergaul", "good"],
  ["mudah tergiur uang", "bad"],
  ["gampang dipengaruhi", "bad"],
  ["cepat tanggap", "good"],
  ["cepat menyimpulkan", "bad"],
  ["sangat teliti", "good"],
  ["rendah hati", "good"],
  ["rendah diri", "bad"],
  ["mencatat data", undefined],
])("%s is %s", (part, polarity) => {
  expect(polarityOf(wordsOf(part))).toBe(polarity);
});

test.each([
  ["sabar; teliti", "good"],
  ["sabar; tidak menggurui; ramah", "good"],
  ["ceroboh; suka terlambat; tidak jujur", "bad"],
  ["sabar", undefined],
  ["sabar; ceroboh", undefined],
  ["ceroboh; bekerja malam; menulis surat; membaca", undefined],
])("%s agree on %s", (parts, polarity) => {
  expect(agreedPolarity(parts.split("; ").map(wordsOf))).toBe(polarity);
});
