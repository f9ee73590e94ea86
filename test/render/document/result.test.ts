import { expect, test } from "vitest";
import type { Section, SectionKind } from "../../../src/core/report/sections.ts";
import { sectionsOf } from "../../../src/core/report/sections-of.ts";
import type { Answers } from "../../../src/core/scoring/answers.ts";
import type { Bar } from "../../../src/render/document/blocks.ts";
import { antiTraitsBlocks, changesBlocks, quote, scalesBlocks } from "../../../src/render/document/result.ts";
import { report as words } from "../../../src/text/report.ts";
import { everyKind, rating, testProfile } from "../../core/fixtures.ts";
import { reportOf } from "../helpers.ts";

/** One trait and one anti-trait of two ratings each. */
const profile = testProfile({
  traits: [
    { id: "a", name: "Empati", description: "Uraiannya.", weight: 2, items: [rating("a-1"), rating("a-2")] },
    { id: "b", name: "Sabar", items: [rating("b-1")] },
  ],
  antiTraits: [{ id: "t", name: "Cepat marah", items: [rating("t-1"), rating("t-2")] }],
});

function sectionOf<Kind extends SectionKind>(kind: Kind, answers: Answers) {
  const found = sectionsOf(profile, reportOf(profile, answers)).find((section) => section.kind === kind);
  if (!found) throw new Error(`no section ${kind}`);
  return found as Extract<Section, { kind: Kind }>;
}

const FULL = { "a-1": 5, "a-2": 3, "b-1": 2, "t-1": 1, "t-2": 1 };
const PART = { "a-1": 5, "b-1": 2, "t-1": 1 };

test("a scale tells what it is, its weight, its floor, and the answers that count most and least", () => {
  const [intro, bars] = scalesBlocks(sectionOf("scales", PART));
  expect(intro).toEqual({
    kind: "paragraph",
    text: "Kecocokan adalah rata-rata semua nilai menurut bobotnya; yang terasa berat dihitung terbalik. Kamu menggambarkan dirimu begini:",
  });
  expect(bars).toMatchObject({
    kind: "bars",
    hasLegend: false,
    bars: [
      {
        label: "Empati",
        value: "50 sampai 100 dari 100, perkiraan 100",
        about: "Uraiannya. 1 dari 2 dijawab. Bobot 2.",
        marks: [25],
        zone: null,
        isHeavy: false,
        notes: [{ label: "Paling mendukung", items: ["Teks a-1 → Sangat sesuai"] }],
      },
      {
        label: "Sabar",
        value: "25 dari 100",
        about: "Menahan hasil: batasnya 25 ke bawah.",
        // One rating wobbles by 22.5.
        zone: { low: 2.5, high: 47.5 },
        notes: [{ label: "Yang paling menurunkan nilainya", items: ["Teks b-1 → Tidak sesuai"] }],
      },
    ],
  });
});

test("a scale without answers says so once", () => {
  const [intro, bars] = scalesBlocks(sectionOf("scales", {}));
  expect(intro).toEqual({
    kind: "paragraph",
    text: "Kecocokan adalah rata-rata semua nilai menurut bobotnya; yang terasa berat dihitung terbalik.",
  });
  const open = "Belum jelas menahan hasil atau tidak: batasnya 25 ke bawah.";
  expect(bars).toMatchObject({
    bars: [
      { about: `Uraiannya. ${open} 0 dari 2 dijawab. Bobot 2.`, zone: null, notes: [] },
      { about: `${open} 0 dari 1 dijawab.`, zone: null, notes: [] },
    ],
  });
});

test.each<[Answers, string]>([
  [{ ...FULL, "b-1": 3 }, "Dekat batas yang menahan hasil (25 ke bawah): satu langkah lagi."],
  [{ ...FULL, "b-1": 4 }, ""],
  // By the mean of 50, 0 and 50 the result is lower than a hold would keep it.
  [
    { "a-1": 3, "a-2": 3, "b-1": 1, "t-1": 3, "t-2": 3 },
    "Sampai di batasnya (25 ke bawah); kalau kecocokanmu naik, ini bisa menahan hasilnya.",
  ],
  [
    { "a-1": 3, "a-2": 3, "b-1": 3, "t-1": 3, "t-2": 3 },
    "Dekat batasnya (25 ke bawah); kalau kecocokanmu naik, ini bisa menahan hasilnya.",
  ],
])("after %j the floor is told as %j", (answers, about) => {
  const [, bars] = scalesBlocks(sectionOf("scales", answers));
  expect(bars?.kind === "bars" && bars.bars[1]?.about).toBe(about);
});

const BEHIND = { label: "Jawaban yang mendorongnya", items: ["Teks t-1 → Sangat sesuai"] };

test.each<[string, Answers, string, Bar["notes"]]>([
  ["holds", { "t-1": 5, "t-2": 3 }, "Menahan hasil: batasnya 75 ke atas.", [BEHIND]],
  ["is near", { "t-1": 5, "t-2": 2 }, "Dekat batas yang menahan hasil (75 ke atas): satu langkah lagi.", []],
  ["does not hold", { "t-1": 5, "t-2": 1 }, "", []],
  ["is open", { "t-1": 5 }, "Mungkin menahan hasil: batasnya 75 ke atas. 1 dari 2 dijawab.", [BEHIND]],
])("an anti-trait that %s shows its floor and the answers behind it", (_, answers, about, notes) => {
  const [intro, bars] = antiTraitsBlocks(sectionOf("antiTraits", answers));
  expect(intro).toEqual({ kind: "paragraph", text: words.antiIntro });
  const bar = { label: "Cepat marah", marks: [75], isHeavy: true, about, notes };
  expect(bars).toMatchObject({ kind: "bars", bars: [bar], hasLegend: false });
});

test("changes name the band, the steps, and each answer from and to", () => {
  const section = sectionOf("changes", { ...FULL, "b-1": 3 });
  // 75 (twice), 50 and 100 are 75 in the mean: one step up is 81.25, one down holds the verdict.
  expect(section.changes.map(({ to, steps }) => [to, steps])).toEqual([
    ["strong", 1],
    ["unsure", 1],
  ]);
  const blocks = changesBlocks(section);
  expect(blocks[0]).toEqual({ kind: "paragraph", text: words.changes(section) });
  expect(blocks[2]).toEqual({
    kind: "table",
    caption: 'Menjadi "belum jelas" (1 langkah), misalnya bila:',
    columns: ["Pertanyaan", "Jawaban"],
    rows: [["Teks b-1", "Netral → Tidak sesuai"]],
  });
  expect(blocks).toHaveLength(4);
  expect(blocks.at(-1)).toEqual({ kind: "note", text: words.changesNote });
});

test("more than six steps are told in words alone", () => {
  const item = sectionOf("answers", FULL).scales.flatMap((scale) => scale.answers)[0]?.item;
  if (!item) throw new Error("no item");
  const answers = [{ item, from: 1, to: 2 }];
  const blocksOf = (steps: number) =>
    changesBlocks({
      ...{ kind: "changes", status: "certain", band: "unsure", stepsToChange: steps, edge: null },
      changes: [{ to: "good", steps, answers }],
    })[1];
  expect(blocksOf(6)?.kind).toBe("table");
  expect(blocksOf(7)).toEqual({
    kind: "paragraph",
    text: 'Menjadi "cocok" perlu sedikitnya 7 langkah.',
  });
});

test("without anti-traits and with equal weights the mean is told as it is", () => {
  const plain = testProfile({ traits: [{ id: "b", name: "Sabar", items: [rating("b-1")] }] });
  const section = sectionsOf(plain, reportOf(plain, { "b-1": 3 })).find(({ kind }) => kind === "scales");
  expect(section?.kind === "scales" && scalesBlocks(section)[0]).toEqual({
    kind: "paragraph",
    text: "Kecocokan adalah rata-rata semua nilai. Kamu menggambarkan dirimu begini:",
  });
});

test("without a certain verdict only a sentence is left of the changes", () => {
  const section = sectionOf("changes", {});
  expect(changesBlocks(section)).toEqual([{ kind: "paragraph", text: words.changes(section) }]);
});

test("an answer is quoted with its question; an unknown one is the question alone", () => {
  const section = sectionsOf(everyKind(), reportOf(everyKind(), { "arah-1": 2 })).find(
    ({ kind }) => kind === "answers",
  );
  const answers = section?.kind === "answers" ? section.scales.flatMap((scale) => scale.answers) : [];
  expect(answers.filter(({ item }) => item.scale === "orientation").map(quote)).toEqual([
    "Di sini ↔ Di sana → Cenderung: Di sini",
    "Begini ↔ Begitu",
  ]);
});
