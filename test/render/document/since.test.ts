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

test("values then and now, scale by scale, with one step, and the answers that changed", () => {
  expect(blocksOf({ ...FULL, "b-1": 5, "t-2": null }, FULL)).toEqual([
    { kind: "lead", text: "Hasil dulu: sangat cocok (83,3). Hasil sekarang: belum jelas (58,3)." },
    {
      kind: "movements",
      caption: "Nilai dulu dan sekarang",
      columns: {
        label: "Nilai",
        before: "Dulu",
        after: "Sekarang",
        step: "Satu langkah",
        moved: "Gerak",
      },
      movements: [
        {
          label: "Empati",
          least: 0,
          before: { low: 75, high: 75, point: 75, value: "75" },
          after: { low: 75, high: 75, point: 75, value: "75" },
          step: "12,5",
          moved: { tone: "steady", label: "tetap" },
        },
        {
          label: "Sabar",
          least: 0,
          before: { low: 100, high: 100, point: 100, value: "100" },
          after: { low: 25, high: 25, point: 25, value: "25" },
          step: "25",
          moved: { tone: "moved", label: "turun" },
        },
        {
          label: "Cepat marah",
          least: 0,
          before: { low: 0, high: 50, point: 0, value: "0 sampai 50, perkiraan 0" },
          after: { low: 0, high: 0, point: 0, value: "0" },
          step: "12,5",
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
  expect(blocks).toHaveLength(4);
  expect(blocks[3]).toEqual({ kind: "paragraph", text: "Tidak ada jawaban yang berubah." });
});

test.each<[string, Answers, string]>([
  ["no answers", {}, "kurang cocok untuk saat ini sampai sangat cocok (0 sampai 100)"],
  // Too few answers for an estimate.
  ["one answer", { "a-1": 5 }, "kurang cocok untuk saat ini sampai sangat cocok (33,3 sampai 100)"],
  ["half the answers", { "a-1": 5, "b-1": 2, "t-1": 1 }, "cocok (41,7 sampai 75, perkiraan 75)"],
])("%s then are told with what was open", (_, before, told) => {
  expect(blocksOf(before, FULL)[0]).toEqual({
    kind: "lead",
    text: `Hasil dulu: ${told}. Hasil sekarang: belum jelas (58,3).`,
  });
});

test("the picture of the job and the leaning have names of their own", () => {
  const every = everyKind();
  const [, movements] = blocksOf({ "arah-1": 1 }, { "arah-1": 5, "uang-1": true }, every);
  const drawn = movements?.kind === "movements" ? movements.movements : [];
  expect(drawn.slice(-2).map(({ label, least }) => [label, least])).toEqual([
    ["Gambaranmu tentang pekerjaan ini", 0],
    [`Arah ke ${every.comparison?.role}`, -100],
  ]);
});
