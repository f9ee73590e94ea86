import { expect, test } from "vitest";
import { holdsBlocks } from "../../../src/render/summary/holds.ts";
import type { KnownAnswers } from "../../core/arbitrary.ts";
import { rating, testProfile } from "../../core/fixtures.ts";
import { without } from "../../core/helpers.ts";
import { summaryOf } from "../../core/summary/groups.ts";

/** Two traits, one with a floor of its own, and an anti-trait, of two ratings each. */
const profile = testProfile({
  traits: [
    { id: "a", name: "Sabar", items: [rating("a-1"), rating("a-2")] },
    { id: "c", name: "Tekun", holdAt: 50, items: [rating("c-1"), rating("c-2")] },
  ],
  antiTraits: [{ id: "b", name: "Cepat marah", items: [rating("b-1"), rating("b-2")] }],
});

const FINE: KnownAnswers = { "a-1": 5, "a-2": 5, "c-1": 5, "c-2": 5, "b-1": 1, "b-2": 1 };

function blocksFor(...members: KnownAnswers[]) {
  return holdsBlocks(
    summaryOf({ profile, members: members.map((answers) => ({ respondent: null, answers })) }),
  );
}

test("every scale at whose floor somebody lies is counted with its floor, the most first", () => {
  // At a floor a scale holds: 2 of 8 points is 25, 4 of 8 is 50, 6 of 8 is 75.
  const heated = { ...FINE, "b-1": 4, "b-2": 4 };
  const idle = { ...FINE, "c-1": 3, "c-2": 3 };
  const both = { ...idle, "b-1": 4, "b-2": 4 };
  const { "c-2": _, ...open } = FINE;
  expect(blocksFor(heated, both, FINE, open, heated)).toEqual([
    { kind: "paragraph", text: expect.stringContaining("Menahan, bukan menggugurkan.") },
    {
      kind: "counts",
      caption: "Sampai di batasnya",
      columns: ["Nilai", "Jumlah"],
      counts: [
        {
          label: "Cepat marah",
          sure: 3,
          possible: 0,
          of: 5,
          value: "3 (60%)",
          notes: ["Batasnya 75 ke atas."],
        },
        {
          label: "Tekun",
          sure: 1,
          possible: 1,
          of: 5,
          value: "1 (20%)",
          notes: ["Batasnya 50 ke bawah.", "1 lagi belum jelas."],
        },
      ],
    },
    {
      kind: "note",
      text: "Batang penuh: sampai di batasnya. Batang bergaris: belum jelas, tergantung pertanyaan yang belum dijawab.",
    },
  ]);
});

test("that nobody lies at a floor is said in a sentence", () => {
  expect(blocksFor(FINE, FINE).slice(1)).toEqual([
    { kind: "paragraph", text: "Tidak ada nilai yang sampai di batasnya." },
  ]);
});

test("of two scales that hold as often, the one that may hold more often comes first", () => {
  const open = without({ ...FINE, "c-1": 3 }, ["c-2"]);
  const [, counts, ...legend] = blocksFor({ ...FINE, "a-1": 1, "a-2": 1, "c-1": 1, "c-2": 1 }, open);
  expect(counts?.kind === "counts" && counts.counts.map(({ label, notes }) => [label, ...notes])).toEqual([
    ["Tekun", "Batasnya 50 ke bawah.", "1 lagi belum jelas."],
    ["Sabar", "Batasnya 25 ke bawah."],
  ]);
  expect(legend).toHaveLength(1);
});

test("where nothing is open no sign of that is told", () => {
  expect(blocksFor({ ...FINE, "a-1": 1, "a-2": 1 }).map(({ kind }) => kind)).toEqual(["paragraph", "counts"]);
});
