import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { looksLikeProse } from "../../../src/io/profiles/prose.ts";

test.each<[string, string]>([
  ["a sentence", "Perawat merawat orang yang sakit."],
  ["lines of sentences", "Penjaga taman merawat taman kota.\n\nIa menyiram tanaman setiap pagi.\n"],
  [
    "a heading and a list",
    "# Penjaga Taman\n\nTugasnya di taman:\n- menyiram tanaman pagi\n- memangkas semak yang tinggi\n",
  ],
  [
    "labels",
    "Penjaga taman: orang yang merawat taman.\nTugasnya: menyiram tanaman, memangkas semak.\nSifatnya: sabar",
  ],
  ["numbers", "1. Menyiram tanaman setiap pagi\r\n2. Memangkas semak yang tinggi\r\n"],
  ["more sentences than other lines", "Ia menyiram tanaman setiap pagi.\nIa memangkas semak.\n- a"],
  ["sentences that name a key", "Yang penting role: siapa kamu nanti.\nTuliskan summary: siapa kamu."],
  ["sentences that quote a key", "Yang disebut 'id: taman' itu nama.\nYang disebut [id] itu nama juga."],
  [
    "a bracket, a rule or a share in a sentence",
    "Ia menyiram [pagi] setiap hari.\nUpahnya 5% dari hasil kebun --- kira-kira.",
  ],
  ["a list in capitals", "- Menyiram: setiap pagi dan sore\n- Memangkas: setiap akhir pekan\n"],
  ["times", "pukul 7:00 sampai pukul 16:00\nsabtu 7:00 sampai siang hari"],
  ["one long line", `${"Ia menyiram tanaman setiap pagi. ".repeat(500)}`],
])("%s is prose", (_, text) => {
  expect(looksLikeProse(text)).toBe(true);
});

test.each<[string, string]>([
  ["nothing", ""],
  ["a word", "halo"],
  ["a number", "5"],
  ["a list", "- a\n- b\n"],
  [
    "a profile that is broken",
    "id: taman\nrole: Penjaga Taman\n Ia menyiram tanaman setiap pagi\nsampai siang hari tiba\nlalu pulang ke rumah",
  ],
  ["keys in capitals", "Id: taman\nRole: Penjaga taman yang sabar\nSummary: Ia menyiram tanaman setiap pagi"],
  ["a key in quotes", `"id": taman\nIa menyiram tanaman setiap pagi\nsampai siang hari tiba`],
  [
    "a key with a space before its colon",
    "id  : taman\nIa menyiram tanaman setiap pagi\nsampai siang hari tiba",
  ],
  ["half of its lines sentences", "Ia menyiram tanaman setiap pagi.\n- a"],
  ["other YAML without values", "judul-dan-isi:\n  - Selamat datang di kota\nkata_lain:\n"],
  ["other YAML with spaces", "judul : Selamat datang di kota\nisi   : Taman kota dibuka setiap hari\n"],
  ["other YAML in quotes", `'judul': Selamat datang di kota\n"isi": Taman kota dibuka setiap hari\n`],
  [
    "elements that stand in",
    "-   text: Ia menyiram tanaman setiap pagi\n-   a: Ia memangkas semak yang tinggi\n",
  ],
  ["directives and documents", "%YAML 1.2 dari taman kota\n--- Selamat datang di kota\n"],
  ["other YAML", "judul: Selamat datang di kota\nisi: Taman kota dibuka setiap hari\n"],
  ["elements", "- text: Ia menyiram tanaman setiap pagi\n- text: Ia memangkas semak yang tinggi\n"],
  ["JSON", '{"judul": "Selamat datang di kota"}'],
  ["comments", "# Ia menyiram tanaman setiap pagi\n# Ia memangkas semak yang tinggi\n"],
])("%s is none", (_, text) => {
  expect(looksLikeProse(text)).toBe(false);
});

test("the template of a profile is none, and neither is a cut of it", () => {
  const text = readFileSync(join(import.meta.dirname, "../../../profiles/_template.yaml"), "utf8");
  const lines = text.split("\n");
  for (let from = 0; from < lines.length; from += 7)
    expect([from, looksLikeProse(lines.slice(from, from + 40).join("\n"))]).toEqual([from, false]);
});
