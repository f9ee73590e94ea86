import { expect, test } from "vitest";
import { canBeClaim, canBeQuality } from "../../../src/draft/fields/gates.ts";
import { wordsOf } from "../../../src/draft/text/words.ts";

test.each([
  ["sabar", true],
  ["tidak sabar", true],
  ["kemampuan menulis", true],
  ["SQL", true],
  ["K3", true],
  ["tidak perlu ijazah", false],
  ["sikap tidak sabar itu", true],
  ["tidak", false],
  ["bisa", false],
  ["kandidat", false],
  ["kalianlah", false],
  ["disiapkan", false],
  ["sikap tersebut", false],
  ["karakteristik individu", false],
  ["ada yang bilang begitu", false],
  ["itu pasti keteteran", false],
  ["sebagai bekal", false],
  ["pengalaman dengan metode agile", true],
  ["berpengalaman minimal satu tahun", false],
  ["SMP", false],
  ["D3 Rekam Medis", false],
  ["S-1 Perpustakaan", false],
  ["minimal SMA/SMK", false],
  ["Lulusan SMA bisa melamar", false],
  ["lulusan SMA yang sabar", true],
  ["pendidikan karakter", true],
  ["belakangan saya sadar", false],
  ["baru untuk bergabung", false],
])("%j can be a quality: %s", (phrase, expected) => {
  expect(canBeQuality(wordsOf(phrase))).toBe(expected);
});

test.each([
  ["barista hanya menuang kopi", true],
  ["hanya duduk", true],
  ["mudah", true],
  ["begitu", true],
  ["banyak yang", false],
  ["sebagian orang", false],
  ["terhadap barista", false],
  ["dibandingkan dengan pelatih sanggar", false],
])("%j can be a claim: %s", (phrase, expected) => {
  expect(canBeClaim(wordsOf(phrase))).toBe(expected);
});
