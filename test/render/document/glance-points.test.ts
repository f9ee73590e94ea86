import { expect, test } from "vitest";
import type { Belief, GlanceSection, Heavy } from "../../../src/core/report/glance-section.ts";
import { belief, blocksOf, heavy, pointOf, scale, statement, verdict } from "./glances.ts";

const STILL: NonNullable<GlanceSection["since"]> = {
  ...{ moved: "steady", before: verdict({}), reason: null },
  ...{ up: [], down: [], heavier: [], lighter: [] },
};

test.each<[NonNullable<GlanceSection["since"]>, string]>([
  [{ ...STILL, before: verdict({ band: "good" }) }, 'Hasil dulu "cocok". Beda kecocokannya masih wajar.'],
  [
    {
      before: verdict({ band: null, low: "low", high: "good" }),
      moved: "up",
      up: ["Empati", "Sabar"],
      down: ["Tekun"],
      heavier: ["Marah"],
      lighter: ["Malu"],
      reason: null,
    },
    'Hasil dulu "kurang cocok untuk saat ini" sampai "cocok". Kecocokannya naik melebihi beda yang wajar. Naik: Empati, Sabar. Turun: Tekun. Lebih berat dari dulu: Marah. Lebih ringan dari dulu: Malu.',
  ],
  [
    {
      ...STILL,
      before: verdict({ band: "good" }),
      reason: { kind: "came", scales: ["Minat"], isOrdinary: true },
    },
    'Hasil dulu "cocok". Hasilnya lain karena Minat sekarang menahannya; bedanya masih wajar, jadi belum tentu kamu berubah.',
  ],
])("what moved since earlier answers, in short: %#", (since, text) => {
  expect(pointOf("Dulu dan sekarang", { since })).toEqual([text]);
  expect(pointOf("Dulu dan sekarang", {})).toBeNull();
});

test("the strongest and the lowest, or that they do not differ", () => {
  const strengths = {
    hasOthers: true,
    strongest: [scale("Empati", 90)],
    lowest: [scale("Sabar", 62.5), scale("Minat", 70)],
  };
  expect(pointOf("Paling mendukung", { strengths })).toEqual(["Empati 90 (dari 100)."]);
  expect(pointOf("Yang paling rendah", { strengths })).toEqual(["Sabar 62,5, Minat 70 (dari 100)."]);
  expect(pointOf("Nilai-nilaimu", { strengths })).toBeNull();
  const apart = { ...strengths, strongest: [] };
  expect(pointOf("Paling mendukung", { strengths: apart })).toBeNull();
  expect(pointOf("Yang paling rendah", { strengths: apart })).toEqual(["Sabar 62,5, Minat 70 (dari 100)."]);
  expect(pointOf("Yang paling rendah", {})).toBeNull();
  const alike = { strongest: [], lowest: [], hasOthers: true };
  expect(pointOf("Nilai-nilaimu", { strengths: alike })).toEqual(["Hampir sama; bedanya masih wajar."]);
  expect(pointOf("Yang paling rendah", { strengths: alike })).toBeNull();
  const good = { strongest: [scale("Empati", 90)], lowest: [], hasOthers: true };
  expect(pointOf("Paling mendukung", { strengths: good })).toEqual([
    "Empati 90 (dari 100). Nilai lainnya hampir sama; bedanya masih wajar.",
  ]);
  expect(pointOf("Nilai-nilaimu", { strengths: good })).toBeNull();
  const both = { strongest: [scale("Empati", 90), scale("Sabar", 80)], lowest: [], hasOthers: false };
  expect(pointOf("Paling mendukung", { strengths: both })).toEqual([
    "Empati 90, Sabar 80 (dari 100). Keduanya hampir sama; bedanya masih wajar.",
  ]);
});

test.each<[Heavy[], GlanceSection["verdict"]["status"], string]>([
  [[], "certain", "Tidak ada yang menonjol dari jawabanmu."],
  [[], "insufficient", "Belum bisa disimpulkan dari jawabanmu."],
  [[heavy("Minat", 25, "holds")], "certain", "Minat 25 (menahan hasil; batasnya 25 ke bawah)."],
  [
    [heavy("Empati", 10, "mayHold"), heavy("Sabar", 30, "near")],
    "provisional",
    "Empati 10 (mungkin menahan hasil; batasnya 25 ke bawah), Sabar 30 (dekat batasnya, 25).",
  ],
  [
    [heavy("Empati", 10, "atFloor"), heavy("Marah", 20, "atFloor", "antiTrait"), heavy("Sabar", 30, "low")],
    "certain",
    "Empati 10 (sampai di batasnya, 25), Marah 20 (sampai di batasnya, 25), dan 1 lagi. Kalau kecocokanmu naik, ini bisa menahan hasilnya.",
  ],
  // Who reads "ini" would take the second for one that may hold too.
  [
    [heavy("Sabar", 30, "nearFloor"), heavy("Empati", 40, "low")],
    "certain",
    "Sabar 30 (dekat batasnya, 25), Empati 40. Kalau kecocokanmu naik, Sabar bisa menahan hasilnya.",
  ],
  [
    [heavy("Sabar", 30, "nearFloor")],
    "certain",
    "Sabar 30 (dekat batasnya, 25). Kalau kecocokanmu naik, ini bisa menahan hasilnya.",
  ],
  [
    [heavy("A", 40, "low"), heavy("B", 41, "low"), heavy("C", 42, "low"), heavy("D", 43, "low")],
    "certain",
    "A 40, B 41, dan 2 lagi.",
  ],
])("what may feel heavy: %#", (found, status, text) => {
  expect(pointOf("Yang mungkin terasa berat", { heavy: found, verdict: verdict({ status }) })).toEqual([
    text,
  ]);
});

test.each<[Belief[], string | null]>([
  [[], null],
  [[belief("Hanya uang", "open", [], [2, 0, 0])], null],
  [[belief("Hanya uang.", "no")], "Sesuai faktanya."],
  [
    [belief("A", "no", [], [3, 3, 3]), belief("B", "open", [], [7, 0, 0])],
    "3 pernyataan yang kamu jawab sesuai faktanya; 7 belum dijawab.",
  ],
  [[belief("Hanya uang", "open")], "Faktanya: Fakta Hanya uang. Jawabanmu tentang ini belum jelas."],
  [
    [{ ...belief("A", "open", [statement("Uang.", false)], [2, 2, 1]), fact: "Lihat saja sendiri!" }],
    "Faktanya: Lihat saja sendiri! Jawabanmu tentang ini belum jelas.",
  ],
  [
    [belief("A", "open", [], [2, 1, 1]), belief("B", "open")],
    "Satu pernyataan kamu jawab benar; itu belum cukup untuk menyimpulkan. 1 anggapan lain juga belum jelas.",
  ],
  [
    [belief("Hanya uang", "open", [], [1, 1, 0]), belief("Cepat.", "open"), belief("Lain", "no")],
    "Faktanya: Fakta Hanya uang. Jawabanmu tentang ini belum jelas. 1 anggapan lain juga belum jelas.",
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
    '"A" ternyata keliru. "B" ternyata keliru. 1 anggapan lain juga berbeda dari faktanya.',
  ],
])("beliefs are told by the statement that was missed: %#", (beliefs, text) => {
  expect(pointOf("Gambaranmu tentang pekerjaannya", { beliefs })).toEqual(text === null ? null : [text]);
});

const EMPATHY = { name: "Empati", kind: "trait" } as const;
const INTEREST = { name: "Minat", kind: "interest" } as const;
const ANGER = { name: "Marah", kind: "antiTrait" } as const;

test.each<[GlanceSection["changes"], GlanceSection["verdict"]["status"], string]>([
  [[], "provisional", "Menjawab pertanyaan yang tersisa."],
  [[], "certain", "Tidak ada perubahan kecil yang mengubahnya."],
  [
    [
      { to: "strong", steps: 6, isUp: true, scales: [EMPATHY, INTEREST, ANGER] },
      { to: "unsure", steps: 7, isUp: false, scales: [EMPATHY] },
    ],
    "certain",
    'Ke "sangat cocok" cukup 6 langkah: Empati naik, Minat naik, dan Marah ke arah yang lebih ringan. Ke "belum jelas" perlu lebih dari enam langkah. Satu langkah: satu pilihan naik atau turun.',
  ],
  [
    [{ to: "unsure", steps: 2, isUp: false, scales: [INTEREST, ANGER] }],
    "certain",
    'Ke "belum jelas" cukup 2 langkah: Minat turun dan Marah ke arah yang lebih berat. Satu langkah: satu pilihan naik atau turun.',
  ],
  [
    [{ to: "strong", steps: 2, isUp: true, scales: [INTEREST] }],
    "certain",
    'Kalau jawaban minatmu naik 2 langkah, hasilnya "sangat cocok". Minat tidak perlu dipaksa; coba dulu, lalu rasakan. Satu langkah: satu pilihan naik atau turun.',
  ],
  [
    [{ to: "strong", steps: 9, isUp: true, scales: [EMPATHY] }],
    "certain",
    "Hasil ini tidak mudah berubah: perlu lebih dari enam langkah.",
  ],
])("the nearest changes in one line: %#", (changes, status, text) => {
  expect(pointOf("Yang mengubah hasilnya", { changes, verdict: verdict({ status }) })).toEqual([text]);
});

const NURSE = { other: "Perawat", isAnswered: true } as const;

test.each<[GlanceSection["leaning"], GlanceSection["verdict"]["band"], string | null]>([
  [null, "good", null],
  [{ ...NURSE, isAnswered: false, leaning: "open" }, "good", "Belum diketahui."],
  [{ ...NURSE, leaning: "open" }, "good", "Belum condong ke salah satu; Perawat juga masih terbuka."],
  [{ ...NURSE, leaning: "this" }, "good", "Pilihanmu condong ke Guru."],
  [
    { ...NURSE, leaning: "this" },
    "low",
    "Di antara dua arah itu kamu lebih memilih Guru; ini tidak ikut menghitung hasil.",
  ],
  [
    { ...NURSE, leaning: "other" },
    "unsure",
    "Di antara dua arah itu kamu lebih memilih Perawat; ini tidak ikut menghitung hasil.",
  ],
  [
    { ...NURSE, leaning: "other" },
    "good",
    'Jawabanmu pas di sini, dan pilihanmu condong ke Perawat: bacalah bagian "Peran ini dan yang mirip".',
  ],
  [
    { ...NURSE, leaning: "other" },
    "strong",
    'Jawabanmu pas di sini, dan pilihanmu condong ke Perawat: bacalah bagian "Peran ini dan yang mirip".',
  ],
])("a leaning %j beside the band %s", (leaning, band, text) => {
  expect(pointOf("Arahmu", { leaning, verdict: verdict({ band }) })).toEqual(text === null ? null : [text]);
});

test("next steps are numbered and name their scale", () => {
  const steps = [{ name: "Sabar", tip: "Tunggu." }];
  const settings = { steps, heavy: [heavy("Sabar", 40, "low")] };
  const points = blocksOf(settings).flatMap((block) => (block.kind === "points" ? block.points : []));
  expect(points.at(-1)).toEqual({ label: "Langkah berikutnya", texts: ["Sabar: Tunggu."], isNumbered: true });
  expect(pointOf("Langkah berikutnya", {})).toBeNull();
});

test("where nothing stands out the steps are not urgent", () => {
  const steps = [{ name: "Sabar", tip: "Tunggu." }];
  expect(pointOf("Tidak ada yang mendesak. Kalau mau mencoba sesuatu", { steps })).toEqual([
    "Sabar: Tunggu.",
  ]);
});

test("where too little was answered, answering is the first step", () => {
  const steps = ["A", "B", "C"].map((name) => ({ name, tip: "Coba." }));
  const open = verdict({ status: "insufficient", band: null });
  const first = "Jawab bagian yang kosong.";
  const told = (settings: Partial<GlanceSection>) =>
    pointOf("Langkah berikutnya", { verdict: open, ...settings });
  expect(told({ steps })).toEqual([first, "A: Coba.", "B: Coba."]);
  expect(told({ steps: steps.slice(0, 1) })).toEqual([first, "A: Coba."]);
  expect(told({ steps: [] })).toEqual([first]);
});
