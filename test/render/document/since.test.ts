import { expect, test } from "vitest";
import { sectionsOf } from "../../../src/core/report/sections-of.ts";
import type { Answers } from "../../../src/core/scoring/answers.ts";
import { compareAnswers } from "../../../src/core/scoring/compare.ts";
import { sinceBlocks } from "../../../src/render/document/since.ts";
import { since as words } from "../../../src/text/since.ts";
import { everyKind, rating, testProfile } from "../../core/fixtures.ts";
import { reportOf } from "../helpers.ts";

const profile = testProfile({
  traits: [
    { id: "a", name: "Empati", weight: 2, items: [rating("a-1"), rating("a-2")] },
    { id: "b", name: "Sabar", items: [rating("b-1")] },
  ],
  antiTraits: [{ id: "t", name: "Cepat marah", items: [rating("t-1"), rating("t-2")] }],
});

function blocksOf(before: Answers, after: Answers, of = profile) {
  const report = reportOf(of, after, { movements: compareAnswers(of, before, after) });
  const section = sectionsOf(of, report).find(({ kind }) => kind === "since");
  if (section?.kind !== "since") throw new Error("no section `since`");
  return sinceBlocks(section);
}

const FULL = { "a-1": 5, "a-2": 3, "b-1": 2, "t-1": 1, "t-2": 1 };

/** A rating alone moves by 62.4 within its wobble, two by 44.1; the fit, of weights 2, 1 and 1, by 29.2. */
test("values then and now, the fit first, with their wobble, and the answers that changed", () => {
  expect(blocksOf({ ...FULL, "b-1": 5, "t-2": null }, FULL)).toEqual([
    {
      kind: "lead",
      text: "Hasil dulu: sangat cocok (75 sampai 87,5, perkiraan 87,5). Hasil sekarang: belum jelas (68,8).",
    },
    { kind: "paragraph", text: words.fit.steady },
    {
      kind: "movements",
      caption: "Nilai dulu dan sekarang",
      columns: {
        label: "Nilai",
        before: "Dulu",
        after: "Sekarang",
        wobble: "Beda yang wajar",
        moved: "Gerak",
      },
      movements: [
        {
          label: "Kecocokan",
          least: 0,
          before: { low: 75, high: 87.5, point: 87.5, value: "75 sampai 87,5, perkiraan 87,5" },
          after: { low: 68.75, high: 68.75, point: 68.75, value: "68,8" },
          wobble: "sampai 29,2",
          moved: { tone: "steady", label: "masih wajar" },
        },
        {
          label: "Empati",
          least: 0,
          before: { low: 75, high: 75, point: 75, value: "75" },
          after: { low: 75, high: 75, point: 75, value: "75" },
          wobble: "sampai 44,1",
          moved: { tone: "steady", label: "masih wajar" },
        },
        {
          label: "Sabar",
          least: 0,
          before: { low: 100, high: 100, point: 100, value: "100" },
          after: { low: 25, high: 25, point: 25, value: "25" },
          wobble: "sampai 62,4",
          moved: { tone: "moved", label: "turun" },
        },
        {
          label: "Cepat marah",
          least: 0,
          before: { low: 0, high: 50, point: 0, value: "0 sampai 50, perkiraan 0" },
          after: { low: 0, high: 0, point: 0, value: "0" },
          wobble: "sampai 44,1",
          moved: { tone: "unclear", label: "belum bisa dibandingkan" },
        },
      ],
    },
    { kind: "note", text: words.note },
    {
      kind: "table",
      caption: "2 jawaban berubah:",
      columns: ["Pertanyaan", "Jawaban"],
      rows: [
        ["Teks b-1", "Sangat sesuai → Tidak sesuai"],
        ["Teks t-2", "belum dijawab → Sangat tidak sesuai"],
      ],
    },
  ]);
});

test("without changes a sentence says so", () => {
  const blocks = blocksOf(FULL, FULL);
  expect(blocks).toHaveLength(5);
  expect(blocks[4]).toEqual({ kind: "paragraph", text: "Tidak ada jawaban yang berubah." });
});

test.each<[string, Answers, string]>([
  ["no answers", {}, '"kurang cocok untuk saat ini" sampai "sangat cocok" (0 sampai 100)'],
  // Too few answers for an estimate.
  ["one answer", { "a-1": 5 }, '"kurang cocok untuk saat ini" sampai "sangat cocok" (25 sampai 100)'],
  ["half the answers", { "a-1": 5, "b-1": 2, "t-1": 1 }, "belum jelas (43,8 sampai 81,3, perkiraan 81,3)"],
])("%s then are told with what was open", (_, before, told) => {
  expect(blocksOf(before, FULL)[0]).toEqual({
    kind: "lead",
    text: `Hasil dulu: ${told}. Hasil sekarang: belum jelas (68,8).`,
  });
});

test("the picture of the job and the leaning have names of their own", () => {
  const every = everyKind();
  const [, , movements] = blocksOf({ "arah-1": 1 }, { "arah-1": 5, "uang-1": true }, every);
  const drawn = movements?.kind === "movements" ? movements.movements : [];
  expect(drawn.slice(-2).map(({ label, least }) => [label, least])).toEqual([
    ["Gambaranmu tentang pekerjaan ini", 0],
    [`Arah ke ${every.comparison?.role}`, -100],
  ]);
});

test.each<[string, Answers, Answers, string]>([
  // 75, 75 (of weight 2), 50 and 100: 75 in the mean; a step less, and Sabar holds.
  [
    "a hold that came",
    { ...FULL, "b-1": 3 },
    FULL,
    "Hasilnya lain karena Sabar sekarang menahannya; bedanya masih wajar, jadi belum tentu kamu berubah.",
  ],
  [
    "a hold that went",
    FULL,
    { ...FULL, "b-1": 3 },
    "Hasilnya lain karena Sabar tidak lagi menahannya; bedanya masih wajar, jadi belum tentu kamu berubah.",
  ],
  [
    "a hold of a scale that moved",
    { ...FULL, "b-1": 5 },
    { ...FULL, "a-2": 5, "b-1": 1 },
    "Hasilnya lain karena Sabar sekarang menahannya; beda kecocokannya masih wajar.",
  ],
  [
    "a cut",
    { ...FULL, "b-1": 3 },
    { ...FULL, "b-1": 4 },
    "Hasilnya lain karena kecocokanmu dekat dengan batas; bedanya masih wajar, jadi belum tentu kamu berubah.",
  ],
  ["the same result", FULL, FULL, "Beda kecocokannya masih wajar."],
])("%s explains a result that is another", (_, before, after, text) => {
  expect(blocksOf(before, after)[1]).toEqual({ kind: "paragraph", text });
});

test("an anti-trait that rises is heavier, not better", () => {
  const calm = { ...FULL, "t-1": 1, "t-2": 1 };
  const angry = { ...FULL, "t-1": 5, "t-2": 5 };
  const last = (before: Answers, after: Answers) => {
    const [, , movements] = blocksOf(before, after);
    return movements?.kind === "movements" && movements.movements.at(-1)?.moved;
  };
  expect(last(calm, angry)).toEqual({ tone: "moved", label: "lebih berat" });
  expect(last(angry, calm)).toEqual({ tone: "moved", label: "lebih ringan" });
});
