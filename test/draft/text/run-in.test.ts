import { expect, test } from "vitest";
import { runInParts } from "../../../src/draft/text/run-in.ts";

test.each<[string, string[]]>([
  ["TUGAS UTAMA Meracik kopi.", ["TUGAS UTAMA", "Meracik kopi."]],
  ["  SYARAT: Sabar dan teliti.", ["SYARAT", "Sabar dan teliti."]],
  [
    "Barista meracik kopi. TUGAS Menyapa tamu. TIDAK COCOK UNTUK Orang yang panik.",
    ["Barista meracik kopi. ", "TUGAS", "Menyapa tamu. ", "TIDAK COCOK UNTUK", "Orang yang panik."],
  ],
  // What says nothing of what stands below it: names, abbreviations, words that are stressed.
  ["BARISTA Ia meracik kopi.", ["BARISTA Ia meracik kopi."]],
  ["Ia bekerja di RS. BPJS Kesehatan membayar.", ["Ia bekerja di RS. BPJS Kesehatan membayar."]],
  ["TUGAS utama barista adalah meracik kopi.", ["TUGAS utama barista adalah meracik kopi."]],
  ["Ia memenuhi SYARAT Nasional.", ["Ia memenuhi SYARAT Nasional."]],
  ["TUGAS DAN SYARAT", ["TUGAS DAN SYARAT"]],
  ["", [""]],
])("%j", (line, parts) => {
  expect(runInParts(line)).toEqual(parts);
});
