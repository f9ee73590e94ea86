import { describe, expect, test } from "vitest";
import type { StatementItem } from "../../../src/core/profile/items.ts";
import type { Belief, Heavy, ScreenSection } from "../../../src/core/report/screen-section.ts";
import type { Standing } from "../../../src/core/report/standing.ts";
import { screenBlocks } from "../../../src/render/document/screen.ts";

function scale(name: string, value: number, settings: Partial<Standing> = {}): Standing {
  const common = { standardError: 10, holds: "no", isNear: false } as const;
  return { id: name, name, kind: "trait", value, good: value, ...common, ...settings };
}

function heavy(name: string, value: number, why: Heavy["why"], kind: Heavy["kind"] = "trait"): Heavy {
  return { ...scale(name, value, { kind }), why };
}

function belief(
  claim: string,
  held: Belief["held"],
  missed: Belief["missed"] = [],
  isAnswered = true,
): Belief {
  return { claim, held, missed, isAnswered };
}

function statement(text: string, truth: boolean): StatementItem {
  return { kind: "statement", id: text, scale: "realism", text, truth, claim: "c", max: 2, options: [] };
}

const SCREEN: ScreenSection = {
  kind: "screen",
  role: "Guru",
  summary: null,
  verdict: {
    status: "certain",
    low: "good",
    high: "good",
    band: "good",
    heldBy: [],
    stepsToChange: 2,
    nearEdge: false,
  },
  fit: { low: 71.2, high: 71.2, point: 71.2, standardError: 3.3 },
  coverage: { answered: 56, items: 56 },
  heldBy: [],
  since: null,
  strengths: null,
  heavy: [],
  beliefs: [],
  changes: [],
  steps: [],
  leaning: null,
  flags: [],
};

function verdict(settings: Partial<ScreenSection["verdict"]>): ScreenSection["verdict"] {
  return { ...SCREEN.verdict, ...settings };
}

function blocksOf(settings: Partial<ScreenSection>) {
  return screenBlocks({ ...SCREEN, ...settings });
}

/** What is said under a label; null where there is no such point. */
function pointOf(label: string, settings: Partial<ScreenSection>): string[] | null {
  const points = blocksOf(settings).flatMap((block) => (block.kind === "points" ? block.points : []));
  return points.find((point) => point.label === label)?.texts ?? null;
}

const PURPOSE = "Ini refleksi karier, bukan psikotes dan bukan seleksi.";

test("what the role is comes first, whole; then the verdict, the fit, the points, and the caveat", () => {
  const blocks = blocksOf({ summary: "Mengajar anak." });
  expect(blocks.map(({ kind }) => kind)).toEqual([
    "paragraph",
    "lead",
    "paragraph",
    "bars",
    "note",
    "points",
    "note",
  ]);
  expect(blocks[0]).toEqual({ kind: "paragraph", text: "Mengajar anak." });
  expect(blocksOf({})[0]?.kind).toBe("lead");
});

describe("the verdict", () => {
  const certain = "Lengkap: semua 56 pertanyaan dijawab.";

  test.each<[string, Partial<ScreenSection>, string, string]>([
    [
      "strong",
      { verdict: verdict({ band: "strong" }) },
      "Hasil: sangat cocok",
      `Jawabanmu sangat mirip dengan yang dibutuhkan pekerjaan ini. ${certain} ${PURPOSE}`,
    ],
    [
      "good",
      {},
      "Hasil: cocok",
      `Sebagian besar jawabanmu sejalan dengan yang dibutuhkan pekerjaan ini. ${certain} ${PURPOSE}`,
    ],
    [
      "low, with questions left, near an edge",
      { verdict: verdict({ band: "low", nearEdge: true }), coverage: { answered: 40, items: 56 } },
      "Hasil: kurang cocok untuk saat ini",
      `Banyak jawabanmu berbeda dari yang dibutuhkan pekerjaan ini. Lengkap: jawaban yang tersisa tidak bisa mengubah hasil (40 dari 56 pertanyaan dijawab). Kalau menjawab lagi, hasilnya bisa bergeser satu tingkat. ${PURPOSE}`,
    ],
    [
      "held",
      { verdict: verdict({ band: "unsure" }), heldBy: ["Minat", "Empati"] },
      "Hasil: belum jelas",
      `Banyak jawabanmu sejalan dengan pekerjaan ini, tetapi nilai ini menahan hasilnya: Minat, Empati. ${certain} ${PURPOSE}`,
    ],
    [
      "unsure by itself",
      { verdict: verdict({ band: "unsure" }) },
      "Hasil: belum jelas",
      `Sebagian jawabanmu sejalan dengan pekerjaan ini, sebagian belum. ${certain} ${PURPOSE}`,
    ],
    [
      "provisional",
      {
        verdict: verdict({ status: "provisional", low: "unsure", high: "strong" }),
        coverage: { answered: 50, items: 56 },
      },
      "Hasil sementara: cocok",
      `Sebagian besar jawabanmu sejalan dengan yang dibutuhkan pekerjaan ini. Sementara: 50 dari 56 pertanyaan dijawab; sisanya bisa membawa hasil dari "belum jelas" sampai "sangat cocok". ${PURPOSE}`,
    ],
    [
      "insufficient",
      {
        verdict: verdict({ status: "insufficient", band: null, low: "low", high: "strong" }),
        coverage: { answered: 6, items: 56 },
      },
      "Hasil: belum bisa disimpulkan",
      `Belum cukup jawaban: 6 dari 56 pertanyaan dijawab. Yang masih mungkin: "kurang cocok untuk saat ini" sampai "sangat cocok". ${PURPOSE}`,
    ],
  ])("%s", (_, settings, lead, text) => {
    const [first, second] = blocksOf(settings);
    expect(first).toEqual({ kind: "lead", text: lead });
    expect(second).toEqual({ kind: "paragraph", text });
  });
});

test.each<[string, Partial<ScreenSection>, string, object | null]>([
  ["complete", {}, "71,2 dari 100, goyangan biasa ± 3,3", { low: 67.9, high: 74.5 }],
  [
    "provisional",
    { fit: { low: 60, high: 80, point: 70, standardError: 3 }, verdict: verdict({ status: "provisional" }) },
    "60 sampai 80 dari 100, perkiraan 70, goyangan biasa ± 3",
    { low: 67, high: 73 },
  ],
  [
    "insufficient",
    { fit: { low: 10, high: 90, point: 70, standardError: 3 }, verdict: verdict({ status: "insufficient" }) },
    "10 sampai 90 dari 100",
    null,
  ],
])("the fit, %s, is told with its wobble: %#", (_, settings, value, zone) => {
  const bars = blocksOf(settings).flatMap((block) => (block.kind === "bars" ? block.bars : []));
  expect(bars).toHaveLength(1);
  expect(bars[0]).toMatchObject({ label: "Kecocokan", value, marks: [50, 65, 80] });
  if (zone === null) expect(bars[0]?.zone).toBeNull();
  else
    expect(bars[0]?.zone).toEqual({
      low: expect.closeTo(Object.values(zone)[0], 9),
      high: expect.closeTo(Object.values(zone)[1], 9),
    });
});

test.each<[NonNullable<ScreenSection["since"]>, string]>([
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

test.each<[Heavy[], ScreenSection["verdict"]["status"], string]>([
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

test.each<[ScreenSection["changes"], ScreenSection["verdict"]["status"], string]>([
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

test.each<[ScreenSection["leaning"], ScreenSection["verdict"]["band"], string | null]>([
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

test.each<[ScreenSection["flags"], string]>([
  [[], "Jawaban asal-asalan tidak selalu bisa kami kenali."],
  [
    ["inconsistent"],
    "Ada pola jawaban yang perlu kamu baca ulang. Jawaban asal-asalan tidak selalu bisa kami kenali.",
  ],
])("the caveat stands beside the flags %j, and without any", (flags, text) => {
  expect(blocksOf({ flags }).at(-1)).toEqual({ kind: "note", text });
});
