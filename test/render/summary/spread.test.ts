import { expect, test } from "vitest";
import type { Summary } from "../../../src/core/summary/shape.ts";
import type { Block, Histogram } from "../../../src/render/document/blocks.ts";
import { antiTraitsBlocks, realismBlocks, spreadBlocks } from "../../../src/render/summary/spread.ts";
import type { KnownAnswers } from "../../core/arbitrary.ts";
import { rating, testProfile } from "../../core/fixtures.ts";
import { alike, summaryOf } from "../../core/summary/groups.ts";

const LEAST = 5;

const profile = testProfile({
  traits: [{ id: "a", name: "Sabar", items: [rating("a-1"), rating("a-2")] }],
  antiTraits: [{ id: "b", name: "Cepat marah", items: [rating("b-1"), rating("b-2")] }],
});

/** Sabar 75 and Cepat marah 12.5, of which 87.5 speak for the role: a fit of 81.25. */
const GOOD: KnownAnswers = { "a-1": 4, "a-2": 4, "b-1": 1, "b-2": 2 };
const PARTLY: KnownAnswers = { "a-1": 5, "b-1": 2 };

function group(...members: KnownAnswers[]): Summary {
  return summaryOf({ profile, members: members.map((answers) => ({ respondent: null, answers })) });
}

function histogramsOf(blocks: readonly Block[]): Histogram[] {
  return blocks.flatMap((block) => (block.kind === "histograms" ? block.histograms : []));
}

/** The bins that are not empty, by number. */
function filled({ bins }: Histogram): string[] {
  return bins.flatMap(({ sure, estimated, label }, index) =>
    sure + estimated > 0 ? [`${index}: ${sure} ${estimated} "${label}"`] : [],
  );
}

test("the fit and every trait are drawn in bins of five points, with their marks and numbers", () => {
  const blocks = spreadBlocks(group(GOOD, GOOD, GOOD, GOOD, PARTLY, {}), LEAST);
  expect(blocks[0]).toEqual({
    kind: "paragraph",
    text: "Setiap gambar membagi peserta menurut nilainya, dari 0 sampai 100. Batas hasil: di bawah 50 kurang cocok, mulai 50 belum jelas, 65 cocok, 80 sangat cocok.",
  });
  expect(blocks[1]).toMatchObject({
    kind: "histograms",
    columns: ["Nilai", "Banyaknya peserta"],
    histograms: [
      {
        label: "Kecocokan",
        marks: [50, 65, 80],
        value: "5 dari 5 bernilai 65 atau lebih; 0 di bawah 50. 1 belum ada nilainya.",
        numbers: ["80–85: 4", "85–90: 1", "perkiraan: 1", "belum ada nilainya: 1"],
      },
      {
        label: "Sabar",
        marks: [25, 50, 65, 80],
        value: "5 dari 5 bernilai 65 atau lebih; 0 di bawah 50. 1 belum ada nilainya. Batasnya 25 ke bawah.",
        numbers: ["75–80: 4", "95–100: 1", "perkiraan: 1", "belum ada nilainya: 1"],
      },
    ],
  });
  expect(histogramsOf(blocks).map(filled)).toEqual([
    ['16: 4 0 "4"', '17: 0 1 "1"'],
    ['15: 4 0 "4"', '19: 0 1 "1"'],
  ]);
  expect(histogramsOf(blocks).map(({ bins }) => bins.length)).toEqual([20, 20]);
  expect(blocks.at(-1)).toEqual({
    kind: "note",
    text: "Batang penuh: semua pertanyaannya dijawab. Batang bergaris: perkiraan dari sebagian jawaban.",
  });
});

test.each([
  [0, [0, 50, 65, 80]],
  [40, [40, 50, 65, 80]],
  [41, [41, 65, 80]],
  [70, [50, 70, 80]],
  [99, [50, 65, 80, 99]],
])("a hold at %d is marked beside the cuts that can be told from it", (holdAt, marks) => {
  const held = testProfile({ traits: [{ id: "a", name: "A", holdAt, items: [rating("a-1")] }] });
  const [, trait] = histogramsOf(spreadBlocks(summaryOf(alike(held, { "a-1": 3 }, 5)), LEAST));
  expect(trait?.marks).toEqual(marks);
});

test("an anti-trait is marked where it holds", () => {
  const blocks = antiTraitsBlocks(group(GOOD, GOOD, GOOD, GOOD, GOOD), LEAST);
  expect(histogramsOf(blocks)).toMatchObject([
    {
      label: "Cepat marah",
      marks: [75],
      value: "Batasnya 75 ke atas.",
      numbers: ["10–15: 5"],
    },
  ]);
  expect(blocks).toHaveLength(2);
});

test("what a profile does not ask is not drawn", () => {
  const plain = testProfile({ traits: [{ id: "a", name: "A", items: [rating("a-1")] }] });
  const summary = summaryOf(alike(plain, { "a-1": 3 }, 5));
  expect([antiTraitsBlocks(summary, LEAST), realismBlocks(summary, LEAST)]).toEqual([[], []]);
});

test.each<[number, number, string[]]>([
  [60, 39, ['15: 60 0 "60"', '19: 39 0 "39"']],
  [60, 40, ['15: 60 0 "60%"', '19: 40 0 ""']],
  [999, 1, ['15: 999 0 ">99%"', '19: 1 0 ""']],
])("of %d and %d people the bars bear numbers as long as those can be read", (many, few, shown) => {
  const best = { ...GOOD, "a-1": 5, "a-2": 5 };
  const members = [...new Array<KnownAnswers>(many).fill(GOOD), ...new Array<KnownAnswers>(few).fill(best)];
  const [, trait] = histogramsOf(spreadBlocks(group(...members), LEAST));
  expect(trait && filled(trait)).toEqual(shown);
});

test("how well the job is known is drawn where a profile asks it", () => {
  const asking = testProfile({
    traits: [{ id: "a", name: "A", items: [rating("a-1")] }],
    misconceptions: [
      {
        id: "uang",
        claim: "Hanya uang",
        truth: "Bukan",
        statements: [
          { id: "u-1", text: "Satu", answer: false },
          { id: "u-2", text: "Dua", answer: true },
        ],
      },
    ],
  });
  const known = realismBlocks(summaryOf(alike(asking, { "u-1": false, "u-2": true }, 5)), LEAST);
  expect(known).toMatchObject([
    {
      kind: "histograms",
      histograms: [
        {
          label: "Gambaran tentang pekerjaannya",
          marks: [],
          value: "5 dari 5 bernilai 65 atau lebih; 0 di bawah 50.",
          numbers: ["95–100: 5"],
        },
      ],
    },
  ]);
  expect(realismBlocks(summaryOf(alike(asking, { "u-1": false }, 5)), LEAST).map(({ kind }) => kind)).toEqual(
    ["histograms", "note"],
  );
});

test("where one scale of several is estimated, the signs of that are told", () => {
  const { "b-2": _, ...open } = GOOD;
  const summary = group(GOOD, GOOD, GOOD, GOOD, open);
  const legends = [spreadBlocks(summary, LEAST), antiTraitsBlocks(summary, LEAST)].map(
    (blocks) => blocks.at(-1)?.kind,
  );
  expect(legends).toEqual(["note", "note"]);
});

test("of scales that too few answered a sentence is told, and no picture is drawn", () => {
  expect(spreadBlocks(group({}, {}, {}, {}, {}), LEAST).map(({ kind }) => kind)).toEqual([
    "paragraph",
    "note",
    "note",
  ]);
});

test("a bin that nobody is in bears no number", () => {
  const [, trait] = histogramsOf(spreadBlocks(group(GOOD, GOOD, GOOD, GOOD, GOOD), LEAST));
  expect(trait?.bins.map(({ label }) => label).filter((label) => label !== "")).toEqual(["5"]);
});
