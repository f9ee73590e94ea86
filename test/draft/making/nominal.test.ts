import { expect, test } from "vitest";
import { doneAs } from "../../../src/draft/making/nominal.ts";

test.each([
  ["penyusunan modul ajar", "menyusun modul ajar"],
  ["Penyampaian pelajaran", "menyampaikan pelajaran"],
  ["pemeriksaan hidran", "memeriksa hidran"],
  ["penyuluhan di sekolah", "memberi penyuluhan di sekolah"],
  ["pengawasan terhadap dapur", "mengawasi dapur"],
  ["konseling individu", "melakukan konseling individu"],
  ["advokasi", "melakukan advokasi"],
  ["pengereman darurat", "melakukan pengereman darurat"],
  ["patroli malam", "melakukan patroli malam"],
])("%s → %s", (noun, verb) => {
  expect(doneAs(noun)).toBe(verb);
});

test.each(["memeriksa rem", "rem dan lampu", "API", ""])("%j is no activity told as a noun", (phrase) => {
  expect(doneAs(phrase)).toBeNull();
});
