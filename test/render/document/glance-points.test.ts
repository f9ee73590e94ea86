import { expect, test } from "vitest";
import type { Belief, GlanceSection, Heavy } from "../../../src/core/report/glance-section.ts";
import { belief, blocksOf, heavy, pointOf, scale, statement, verdict } from "./glances.ts";

test.each<[NonNullable<GlanceSection["since"]>, string]>([
  [
    { before: verdict({ band: "good" }), moved: "steady", up: [], down: [] },
    'Hasil dulu "cocok". Beda kecocokannya masih dalam goyangan biasa.',
  ],
  [
    {
      before: verdict({ band: null, low: "low", high: "good" }),
      moved: "up",
      up: ["Empati", "Sabar"],
      down: ["Marah"],
    },
    'Hasil dulu "kurang cocok untuk saat ini" sampai "cocok". Kecocokannya naik melebihi goyangan biasa. Naik: Empati, Sabar. Turun: Marah.',
  ],
])("what moved since earlier answers, in short: %#", (since, text) => {
  expect(pointOf("Dulu dan sekarang", { since })).toEqual([text]);
  expect(pointOf("Dulu dan sekarang", {})).toBeNull();
});

test("the strongest and the lowest, and up to where they do not differ", () => {
  const strengths = {
    strongest: [scale("Empati", 90)],
    lowest: [scale("Sabar", 62.5), scale("Minat", 70)],
    wobble: 27.9,
  };
  expect(pointOf("Paling mendukung", { strengths })).toEqual(["Empati 90 (dari 100)."]);
  expect(pointOf("Yang paling rendah", { strengths })).toEqual([
    "Sabar 62,5, Minat 70 (dari 100). Beda di bawah 28 masih goyangan biasa.",
  ]);
  const apart = { ...strengths, strongest: [], wobble: null };
  expect(pointOf("Paling mendukung", { strengths: apart })).toBeNull();
  expect(pointOf("Yang paling rendah", { strengths: apart })).toEqual(["Sabar 62,5, Minat 70 (dari 100)."]);
  expect(pointOf("Yang paling rendah", {})).toBeNull();
});

test.each<[Heavy[], GlanceSection["verdict"]["status"], string]>([
  [[], "certain", "Tidak ada yang menonjol dari jawabanmu."],
  [[], "insufficient", "Belum bisa disimpulkan dari jawabanmu."],
  [[heavy("Minat", 25, "holds")], "certain", "Minat 25 (menahan hasil)."],
  [
    [heavy("Empati", 10, "extreme"), heavy("Marah", 90, "extreme", "antiTrait"), heavy("Sabar", 30, "near")],
    "certain",
    "Empati 10 (sangat rendah), Marah 90 (sangat tinggi), Sabar 30 (hampir menahan: satu langkah lagi).",
  ],
  [
    [heavy("A", 40, "low"), heavy("B", 41, "low"), heavy("C", 42, "low"), heavy("D", 43, "low")],
    "certain",
    "A 40, B 41, C 42, dan 1 lagi.",
  ],
])("what may feel heavy: %#", (found, status, text) => {
  expect(pointOf("Yang mungkin terasa berat", { heavy: found, verdict: verdict({ status }) })).toEqual([
    text,
  ]);
});

test.each<[Belief[], string | null]>([
  [[], null],
  [[belief("Hanya uang", "open", [], false)], null],
  [[belief("Hanya uang.", "no")], "Sesuai faktanya."],
  [[belief("Hanya uang.", "open")], 'Belum jelas dari jawabanmu: "Hanya uang".'],
  [
    [belief("Hanya uang.", "open"), belief("Cepat.", "open"), belief("Lain", "no")],
    'Belum jelas dari jawabanmu: "Hanya uang" dan 1 anggapan lain.',
  ],
  [[belief("Hanya uang.", "yes", [statement("Uang saja.", false)])], '"Uang saja" ternyata keliru.'],
  [
    [
      belief("A", "yes", [statement("Perlu waktu.", true), statement("B.", false)]),
      belief("C", "open"),
      belief("D", "no"),
    ],
    '"Perlu waktu" ternyata benar. 1 anggapan lain belum jelas, 1 sesuai faktanya.',
  ],
  [
    ["A", "B", "C"].map((name) => belief(name, "yes", [statement(`${name}.`, false)])),
    '"A" ternyata keliru. "B" ternyata keliru.',
  ],
])("beliefs are told by the statement that was missed: %#", (beliefs, text) => {
  expect(pointOf("Gambaranmu tentang pekerjaannya", { beliefs })).toEqual(text === null ? null : [text]);
});

test.each<[GlanceSection["changes"], GlanceSection["verdict"]["status"], string]>([
  [[], "provisional", "Menjawab pertanyaan yang tersisa."],
  [[], "certain", "Tidak ada perubahan kecil yang mengubahnya."],
  [
    [
      { to: "strong", steps: 6, scales: ["Empati", "Minat"] },
      { to: "unsure", steps: 7, scales: ["Sabar"] },
    ],
    "certain",
    'Ke "sangat cocok" cukup 6 langkah di Empati, Minat. Ke "belum jelas" masih jauh.',
  ],
  [[{ to: "strong", steps: 9, scales: ["Empati"] }], "certain", "Masih jauh: lebih dari 6 langkah jawaban."],
])("the nearest changes in one line: %#", (changes, status, text) => {
  expect(pointOf("Yang mengubah hasilnya", { changes, verdict: verdict({ status }) })).toEqual([text]);
});

test.each<[GlanceSection["leaning"], GlanceSection["verdict"]["band"], string | null]>([
  [null, "good", null],
  [{ other: "Perawat", leaning: "open" }, "good", "Belum condong ke salah satu; Perawat juga masih terbuka."],
  [{ other: "Perawat", leaning: "this" }, "good", "Pilihanmu condong ke Guru."],
  [{ other: "Perawat", leaning: "other" }, "unsure", "Pilihanmu condong ke Perawat."],
  [
    { other: "Perawat", leaning: "other" },
    "good",
    "Jawabanmu pas di sini, dan pilihanmu condong ke Perawat: lihat juga peran itu.",
  ],
  [
    { other: "Perawat", leaning: "other" },
    "strong",
    "Jawabanmu pas di sini, dan pilihanmu condong ke Perawat: lihat juga peran itu.",
  ],
])("a leaning %j beside the band %s", (leaning, band, text) => {
  expect(pointOf("Arahmu", { leaning, verdict: verdict({ band }) })).toEqual(text === null ? null : [text]);
});

test("next steps are numbered and name their scale", () => {
  const steps = [{ name: "Sabar", tip: "Tunggu." }];
  const points = blocksOf({ steps }).flatMap((block) => (block.kind === "points" ? block.points : []));
  expect(points.at(-1)).toEqual({ label: "Langkah berikutnya", texts: ["Sabar: Tunggu."], isNumbered: true });
  expect(pointOf("Langkah berikutnya", {})).toBeNull();
});
