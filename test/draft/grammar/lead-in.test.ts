import { expect, test } from "vitest";
import { behindLeadIn } from "../../../src/draft/grammar/lead-in.ts";
import { textOf, wordsOf } from "../../../src/draft/text/words.ts";

test.each([
  ["Syarat lainnya adalah penguasaan agronomi", "penguasaan agronomi"],
  ["Realitas yang mereka temui ialah jam kerja panjang", "jam kerja panjang"],
  ["Bekalnya harus disiapkan, yaitu ilmu tanah", "ilmu tanah"],
  ["Ibu juga harus tahu cara merawat tanaman", "tahu cara merawat tanaman"],
  ["Kuncinya terletak pada ketekunan dan kejujuran", "ketekunan dan kejujuran"],
  ["Sifat yang dicari antara lain sabar dan teliti", "sabar dan teliti"],
  ["Modalnya: sabar, teliti", "sabar, teliti"],
  // nothing announces these
  ["sabar, teliti, yaitu cermat", "sabar, teliti, yaitu cermat"],
  ["Kesabaran adalah modal utama", "Kesabaran adalah modal utama"],
  ["sabar dan teliti", "sabar dan teliti"],
])("%j announces %j", (text, expected) => {
  expect(textOf(behindLeadIn(wordsOf(text)))).toBe(expected);
});
