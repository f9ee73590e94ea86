import { expect, test } from "vitest";
import type { Block } from "../../../src/render/document/blocks.ts";
import { statementsBlocks } from "../../../src/render/summary/statements.ts";
import type { KnownAnswers } from "../../core/arbitrary.ts";
import { rating, testProfile } from "../../core/fixtures.ts";
import { summaryOf } from "../../core/summary/groups.ts";

type Statements = { id: string; text: string; answer: boolean; why?: string }[];

function blocksFor(statements: Statements, ...members: KnownAnswers[]): Block[] {
  const profile = testProfile({
    traits: [{ id: "a", name: "Sabar", items: [rating("a-1")] }],
    misconceptions: [{ id: "uang", claim: "Hanya uang", truth: "Juga mendampingi.", statements }],
  });
  return statementsBlocks(
    summaryOf({ profile, members: members.map((answers) => ({ respondent: null, answers })) }),
  );
}

const STATEMENTS: Statements = [
  { id: "u-1", text: "Cukup membagi uang.", answer: false },
  { id: "u-2", text: "Juga menemani.", answer: true, why: "Menemani itu tugasnya." },
  { id: "u-3", text: "Selesai sekali datang.", answer: false, why: "Perlu berbulan-bulan." },
  { id: "u-4", text: "Juga melatih.", answer: true },
];

test("false statements believed and true ones denied stand apart, each with the most first", () => {
  const blocks = blocksFor(
    STATEMENTS,
    { "u-1": false, "u-2": false, "u-3": true, "u-4": "belum-tahu" },
    { "u-1": true, "u-2": true, "u-3": true, "u-4": false },
    { "u-1": "belum-tahu", "u-2": true, "u-3": true, "u-4": "belum-tahu" },
    {},
  );
  expect(blocks).toEqual([
    { kind: "paragraph", text: "Yang paling banyak keliru berada di atas. Ini bahan obrolan, bukan nilai." },
    {
      kind: "counts",
      caption: "Masih dianggap benar, padahal keliru",
      columns: ["Pernyataan", "Jumlah"],
      counts: [
        {
          label: "Selesai sekali datang.",
          sure: 3,
          possible: 0,
          of: 4,
          value: "3 (75%)",
          notes: ["Faktanya: Perlu berbulan-bulan."],
        },
        {
          label: "Cukup membagi uang.",
          sure: 1,
          possible: 1,
          of: 4,
          value: "1 (25%)",
          notes: ["Faktanya: Juga mendampingi.", "1 lagi menjawab belum tahu."],
        },
      ],
    },
    {
      kind: "counts",
      caption: "Fakta yang banyak dijawab keliru",
      columns: ["Pernyataan", "Jumlah"],
      counts: [
        {
          label: "Juga melatih.",
          sure: 1,
          possible: 2,
          of: 4,
          value: "1 (25%)",
          notes: ["Faktanya: Juga mendampingi.", "2 lagi menjawab belum tahu."],
        },
        {
          label: "Juga menemani.",
          sure: 1,
          possible: 0,
          of: 4,
          value: "1 (25%)",
          notes: ["Faktanya: Menemani itu tugasnya."],
        },
      ],
    },
    { kind: "note", text: "Batang penuh: menjawab keliru. Batang bergaris: menjawab belum tahu." },
  ]);
});

test.each([
  ["false ones", false, ["Masih dianggap benar, padahal keliru"]],
  ["true ones", true, ["Fakta yang banyak dijawab keliru"]],
])("of %s alone there is one list", (_, answer, captions) => {
  const statements = STATEMENTS.filter((one) => one.answer === answer);
  const counts = blocksFor(statements, {}).flatMap((block) => (block.kind === "counts" ? block.caption : []));
  expect(counts).toEqual(captions);
});

test("without statements there is nothing to tell", () => {
  expect(blocksFor([], {})).toEqual([]);
});

test("fifteen are listed with no word of others", () => {
  const many = Array.from({ length: 15 }, (_, index) => ({
    id: `u-${index}`,
    text: `${index}`,
    answer: false,
  }));
  expect(blocksFor(many, {}).map(({ kind }) => kind)).toEqual(["paragraph", "counts", "note"]);
});

test("of very many, fifteen are listed and the others counted", () => {
  const many = Array.from({ length: 17 }, (_, index) => ({
    id: `u-${index}`,
    text: `${index}`,
    answer: false,
  }));
  const [, counts, more] = blocksFor(many, { "u-16": true });
  const labels = counts?.kind === "counts" ? counts.counts.map(({ label }) => label) : [];
  expect([labels.length, labels[0]]).toEqual([15, "16"]);
  expect(more).toEqual({ kind: "note", text: "Masih ada 2 pernyataan lagi." });
});
