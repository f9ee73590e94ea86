import { expect, test } from "vitest";
import type { Keying } from "../../../src/core/keying/keying.ts";
import { drawKeying } from "../../../src/render/screen/keying.ts";
import { tellKeying } from "../../../src/render/screen/keying-linear.ts";
import { columnsOf } from "../../../src/render/terminal/wrap.ts";
import { keyed, profile, withManyOptions } from "../../core/keying/keyed.ts";

const ALL = "1".repeat(10);
const KEYS: readonly [string, string][] = [
  ["the code", "A-0"],
  ["a code that is missing", "⏎"],
  ["the class", "A-01⏎XI"],
  ["the first question", "A-01⏎XI-2⏎"],
  ["a row", "A-01⏎XI-2⏎123⌫"],
  ["a stop", "A-01⏎XI-2⏎12945"],
  ["a key that is none", "A⏎⏎1↑"],
  ["too few", "A⏎⏎1⏎"],
  ["too many", `A⏎⏎${ALL}1`],
  ["the end", `A⏎⏎${ALL}`],
  ["a code that is taken", `A⏎⏎${ALL}⏎A⏎⏎`],
  ["a second pass", `A⏎⏎${ALL}p`],
  ["its end", `A⏎⏎${ALL}p${ALL}`],
  ["differences", `A⏎⏎${ALL}p2222${ALL.slice(4)}⏎`],
  ["a difference", `A⏎⏎${ALL}p2222${ALL.slice(4)}⏎ `],
  ["all decided", `A⏎⏎${ALL}p2${ALL.slice(1)}⏎ 2`],
  ["a long name", `${"Budi ".repeat(12)}⏎${"XI ".repeat(20)}⏎`],
  ["wide signs", "王小明⏎⏎"],
];

function draw(keying: Keying, width: number, height: number): string[] {
  return drawKeying(keying, { width, height, colour: 0, alert: null }).split("\n");
}

test.each(KEYS)("%s fits every window", (_, keys) => {
  for (const [width, height] of [
    [80, 24],
    [40, 20],
    [40, 10],
    [20, 6],
    [200, 60],
  ] as const) {
    const lines = draw(keyed(keys), width, height);
    expect(lines.length).toBeLessThanOrEqual(height);
    expect(Math.max(...lines.map(columnsOf))).toBeLessThan(width);
  }
});

test.each(KEYS)("%s is told in plain lines", (_, keys) => {
  expect(tellKeying(keyed(keys))).not.toMatch(/undefined|\u001b|NaN/);
  expect(tellKeying(keyed(keys))).not.toBe("");
});

test("a row as it is typed", () => {
  expect(draw(keyed("A-01⏎XI-2⏎123⌫"), 80, 24)).toEqual([
    "Siswa ke-1 · A-01 (XI-2) · 0 selesai",
    `${"━".repeat(16)}${"─".repeat(63)}`,
    "",
    " 1  12_·· ·····",
    "",
    "Nomor 3 dari 10",
    "Teks empati-2",
    "",
    "  1  Sangat tidak sesuai",
    "  2  Tidak sesuai",
    "  3  Netral (tadi)",
    "  4  Sesuai",
    "  5  Sangat sesuai",
    "  0  dibiarkan kosong",
    "",
    "1–5 jawab · 0 kosong · → ambil lagi · ← urungkan · Esc menu",
  ]);
});

test.each<[string, string, string[]]>([
  [
    "a stop, and how many keys did not count",
    "A⏎⏎12945",
    [
      '"9" bukan pilihan di nomor ini (1 sampai 5, 0 bila kosong).',
      "2 tombol sesudahnya tidak dihitung.",
      "dari nomor 3.",
    ],
  ],
  ["whose code it is", `Budi⏎X⏎${ALL}⏎budi⏎⏎`, ["Budi (X) sudah diketik", "l lihat yang dulu"]],
  [
    "how many differ, and that it may be another's",
    `A⏎⏎${ALL}p2222${ALL.slice(4)}⏎`,
    ["A: 4 jawaban berbeda.", "Pastikan bukletnya benar milik A."],
  ],
  [
    "a difference, by number and words",
    `A⏎X⏎${ALL}p12${ALL.slice(2)}⏎ `,
    ["Perbedaan 1 dari 1: nomor 2", "Pertama: 1 Sangat tidak sesuai", "Kedua: 2 Tidak sesuai"],
  ],
  ["what was left empty", "A⏎⏎0101010101", ["Lengkap: 10 nomor, 5 di antaranya kosong."]],
  ["whether there is a class to keep", `A⏎XI-2⏎${ALL}⏎B⏎`, ["Kelas B?", "Enter saja: XI-2."]],
])("it tells %s", (_, keys, expected) => {
  const shown = draw(keyed(keys), 80, 24).join(" ").replace(/\s+/g, " ");
  for (const text of expected) expect(shown).toContain(text);
});

test("two digits are asked for where there are many options, and the first narrows them", () => {
  const many = withManyOptions();
  expect(draw(keyed("A⏎⏎1", many), 80, 24)).toContain("Ketik dua angka: 01 sampai 11, 00 bila kosong.");
  expect(draw(keyed("A⏎⏎1", many), 80, 24)).toContain("  01  Pilihan 0");
  expect(draw(keyed("A⏎⏎15", many), 80, 24).join(" ")).toContain("05 berarti 5");
});

test("the second pass is blind, in lines too", () => {
  const second = keyed(`A⏎⏎${"2".repeat(7)}111p`);
  expect(draw(second, 80, 24).join(" ")).not.toMatch(/2222|tadi/);
  expect(tellKeying(second)).not.toContain("2222");
  expect(profile.id).toBe(second.profile.id);
});
