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
  ["inspeksi dapur", "melakukan inspeksi dapur"],
  ["pengawasan mutu dan pencatatan hasil", "mengawasi mutu dan mencatat hasil"],
  ["pemilihan dan penyusunan menu", "memilih dan menyusun menu"],
  ["pemilihan dan pemaduan minuman", "melakukan pemilihan dan pemaduan minuman"],
  ["pengukuran dan rehabilitasi pendengaran", "melakukan pengukuran dan rehabilitasi pendengaran"],
  ["penyusunan modul dan perencanaan", "menyusun modul dan perencanaan"],
])("%s → %s", (noun, verb) => {
  expect(doneAs(noun)).toBe(verb);
});

test.each(["memeriksa rem", "rem dan lampu", "API", ""])("%j is no activity told as a noun", (phrase) => {
  expect(doneAs(phrase)).toBeNull();
});
