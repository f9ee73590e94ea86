import { expect, test } from "vitest";
import { blocksOf } from "../../../src/draft/text/blocks.ts";

function drawn(text: string): string[] {
  return blocksOf(text).map((block) => `${block.kind[0]}|${block.text}`);
}

test.each([
  ["# Barista\n\nMeracik kopi.", ["h|Barista", "p|Meracik kopi."]],
  ["**Tugas**\n- Menyapu\n- Mengepel", ["h|Tugas", "b|Menyapu", "b|Mengepel"]],
  ["Tugas\n1. Menyapu\n2. Mengepel", ["h|Tugas", "b|Menyapu", "b|Mengepel"]],
  ["1. Tugas\nIa menyapu.\n\n2. Sifat\nIa rajin.", ["h|Tugas", "p|Ia menyapu.", "h|Sifat", "p|Ia rajin."]],
  ["KASIR TOKO\nIa melayani.", ["h|KASIR TOKO", "p|Ia melayani."]],
  ["Siapa yang cocok?\nYang sabar.", ["h|Siapa yang cocok?", "p|Yang sabar."]],
  ["gak cocok buat yg\n- cuek\n- pelupa", ["h|gak cocok buat yg", "b|cuek", "b|pelupa"]],
  ["Ia sabar.\nIa jujur.", ["p|Ia sabar.", "p|Ia jujur."]],
  [
    "Kalimat yang panjang sekali ini dipatahkan\noleh orang yang menulisnya dengan tangan\nsampai di sini.",
    ["p|Kalimat yang panjang sekali ini dipatahkan oleh orang yang menulisnya dengan tangan sampai di sini."],
  ],
  ["| Ekspektasi | Realita |\n|---|---|\n| santai | sibuk |", ["p|Ekspektasi: santai", "p|Realita: sibuk"]],
  ["- butir yang\n  bersambung", ["b|butir yang bersambung"]],
  ["", []],
])("%j", (text, expected) => {
  expect(drawn(text)).toEqual(expected);
});
