import { expect, test } from "vitest";
import type { Summary } from "../../../src/core/summary/shape.ts";
import { SUMMARY_FORMATS } from "../../../src/render/format.ts";
import { loadRenderer } from "../../../src/render/index.ts";
import { summaryDocument } from "../../../src/render/summary/document.ts";
import { groupsBlocks, shownGroups } from "../../../src/render/summary/groups.ts";
import { everyKind } from "../../core/fixtures.ts";
import { completeWith, without } from "../../core/helpers.ts";
import { summaryOf } from "../../core/summary/groups.ts";

/** So many respondents in each group; the name "" stands for none. */
function sized(sizes: Readonly<Record<string, number>>): Summary {
  const members = Object.entries(sizes).flatMap(([group, size]) =>
    Array.from({ length: size }, (_, index) => ({
      respondent: `${group}${index}`,
      group: group === "" ? null : group,
      answers: { "empati-1": index === 0 ? 1 : 5, "uang-1": true } as const,
    })),
  );
  return summaryOf({ profile: everyKind(), members });
}

test.each<[Record<string, number>, string[], number]>([
  [{ A: 5, B: 6 }, ["A", "B"], 0],
  // What is kept back could be found as the difference.
  [{ A: 9, B: 4, C: 6 }, ["A"], 0],
  [{ A: 9, B: 4, C: 1, D: 5 }, ["A", "D"], 0],
  [{ A: 9, B: 2, C: 2, D: 5 }, ["A"], 0],
  [{ A: 5, B: 4 }, [], 0],
  [{ A: 7, B: 6, C: 6, D: 3 }, ["A"], 0],
  [{ "": 3, A: 9, B: 6 }, ["A"], 3],
  [{ "": 5, A: 9, B: 6 }, ["A", "B"], 5],
  [{ "": 2, A: 9, B: 3 }, ["A"], 2],
])("of groups %j, %j are broken down, and %d are in none", (sizes, names, ungrouped) => {
  const shown = shownGroups(sized(sizes));
  expect(shown.groups.filter(({ summary }) => summary).map(({ name }) => name)).toEqual(names);
  expect(shown.ungrouped).toBe(ungrouped);
  const told = Object.entries(sizes).filter(([name]) => name !== "");
  expect(shown.groups.map(({ name, respondents }) => [name, respondents])).toEqual(told.sort());
});

test("groups stand in the order of their numbers", () => {
  const { groups } = shownGroups(sized({ "XI-10": 5, "XI-2": 5, "X-1": 5 }));
  expect(groups.map(({ name }) => name)).toEqual(["X-1", "XI-2", "XI-10"]);
});

test("each group in a row, then what stands out in it", () => {
  const blocks = groupsBlocks(sized({ A: 5, B: 2, C: 1, "": 4 }));
  const dash = { text: "–", tone: "none" };
  const number = (count: number) => ({ text: String(count), tone: "none" });
  expect(blocks[0]).toEqual({
    kind: "grid",
    caption: "Hasil setiap kelompok",
    columns: {
      texts: ["Kelompok"],
      values: [
        "Peserta",
        "Sangat cocok",
        "Cocok",
        "Belum jelas",
        "Kurang cocok untuk saat ini",
        "Belum cukup jawaban",
      ],
    },
    rows: [
      { texts: ["A"], values: [5, 0, 0, 0, 0, 5].map(number) },
      { texts: ["B"], values: [number(2), dash, dash, dash, dash, dash] },
      { texts: ["C"], values: [number(1), dash, dash, dash, dash, dash] },
      { texts: ["Tanpa kelompok"], values: [number(4), dash, dash, dash, dash, dash] },
    ],
  });
  expect(blocks.slice(1)).toEqual([
    {
      kind: "note",
      text: "Kelompok di bawah 5 orang hanya disebut jumlahnya, begitu juga kelompok yang rinciannya bisa dipakai menghitung selisihnya.",
    },
    {
      kind: "points",
      points: [
        { label: "A", texts: ['Paling banyak keliru: "Hanya uang" (5 dari 5 peserta).'], isNumbered: false },
      ],
    },
    {
      kind: "note",
      text: "Kelompok yang berbeda tidak bisa diadu: tidak ada norma, dan di kelompok kecil satu orang saja sudah menggeser hitungannya.",
    },
  ]);
});

test.each<[Record<string, number>, string[], string[]]>([
  [{ A: 5, B: 6 }, ["A", "B"], ["grid", "points", "note"]],
  [{ A: 9, B: 4, C: 6 }, ["A", "B", "C"], ["grid", "note", "points", "note"]],
  [{ "": 5, A: 5 }, ["A", "Tanpa kelompok"], ["grid", "note", "points", "note"]],
  [{ A: 4, B: 3 }, ["A", "B"], ["grid", "note", "note"]],
])("of groups %j it says that some are not broken down only where that is so", (sizes, rows, kinds) => {
  const blocks = groupsBlocks(sized(sizes));
  const [grid] = blocks;
  expect(grid?.kind === "grid" && grid.rows.map(({ texts }) => texts[0])).toEqual(rows);
  expect(blocks.map(({ kind }) => kind)).toEqual(kinds);
});

test("of a group the verdicts from the best on, and what holds most of them", () => {
  const best = completeWith(everyKind(), {}, "best");
  const provisional = without({ ...best, "disiplin-1": 1 }, ["empati-3"]);
  const held = { ...best, "disiplin-1": 1 };
  const worst = completeWith(everyKind(), {}, "worst");
  const members = [best, best, best, held, held, provisional, provisional, worst].map((answers) => {
    return { respondent: null, group: "A", answers };
  });
  const [grid, points] = groupsBlocks(summaryOf({ profile: everyKind(), members }));
  expect(grid?.kind === "grid" && grid.rows[0]?.values.map(({ text }) => Number(text))).toEqual([
    8, 3, 0, 4, 1, 0,
  ]);
  expect(points).toMatchObject({
    points: [
      {
        texts: [
          "Paling sering sampai di batasnya: Disiplin (5 dari 8 peserta).",
          'Paling banyak keliru: "Hanya uang" (1 dari 8 peserta).',
        ],
      },
    ],
  });
});

test("of a group in which nothing stands out nothing is said", () => {
  const answers = completeWith(everyKind(), {}, "best");
  const members = Array.from({ length: 5 }, () => ({ respondent: null, group: "A", answers }));
  const kinds = groupsBlocks(summaryOf({ profile: everyKind(), members })).map(({ kind }) => kind);
  expect(kinds).toEqual(["grid", "note"]);
});

test("too many groups are told", () => {
  expect(groupsBlocks({ ...sized({ A: 5 }), groups: null })).toEqual([
    {
      kind: "note",
      text: "Kelompoknya lebih dari 100, jadi tidak direkap satu per satu. Mungkin kolom kelompoknya berisi hal lain, misalnya nama.",
    },
  ]);
});

test("without a group nothing changes", () => {
  const kinds = summaryDocument(sized({ "": 6 })).sections.map(({ kind }) => kind);
  expect(kinds).not.toContain("groups");
});

test.each(SUMMARY_FORMATS)("%s tells each group", async (format) => {
  const draw = await loadRenderer("summary", format);
  const drawn = draw(sized({ "XI-1": 5, "XI-2": 7 }), {});
  expect(drawn).toContain("XI-1");
  expect(drawn).toContain("XI-2");
});
