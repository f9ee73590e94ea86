import { expect, test } from "vitest";
import type { ItemAnalysis } from "../../../src/core/analysis/shape.ts";
import { Names } from "../../../src/render/analysis/names.ts";
import { scaleBlocks, scalesBlocks, spreadBlocks } from "../../../src/render/analysis/scales.ts";
import type { Block, FigureRow } from "../../../src/render/document/blocks.ts";
import { analysisLike, itemLike, scaleLike } from "./analyses.ts";

function figureRows(blocks: readonly Block[]): FigureRow[] {
  return blocks.flatMap((block) => (block.kind === "figures" ? block.rows : []));
}

function rowOf(parts: Partial<ItemAnalysis>): FigureRow | undefined {
  return figureRows(scaleBlocks(scaleLike("a", { items: [itemLike("a-1", parts)] }), false))[0];
}

test("an item's row: its text, its spread, and its figures in the order of a thesis", () => {
  const [, figures] = scaleBlocks(scaleLike("a"), false);
  expect(figures).toMatchObject({
    caption: "",
    columns: {
      label: "Butir",
      spread: "Sebaran",
      cells: [
        ...["Dijawab", "Kosong", "Rata-rata", "Simpangan baku"],
        ...["r hitung", "r tabel", "Status", "Alpha bila dibuang"],
      ],
    },
  });
  expect(rowOf({})).toEqual({
    label: "Teks a-1\n(a-1)",
    isMarked: false,
    spread: {
      title: "Sebaran a-1",
      bins: [
        { size: 6 / 36, label: "17%" },
        { size: 15 / 36, label: "42%" },
        { size: 15 / 36, label: "42%" },
      ],
      value: "0 poin: 6 (17%), 1 poin: 15 (42%), 2 poin: 15 (42%)",
    },
    cells: ["36", "0", "1,25", "0,81", "0,412", "0,329", "di atas r tabel", "0,69"],
  });
});

test.each<[number | null, number | null, string, boolean]>([
  [0.412, 0.329, "di atas r tabel", false],
  [0.329, 0.329, "di atas r tabel", false],
  [0.3, 0.329, "di bawah r tabel", false],
  [-0.329, 0.329, "di bawah r tabel", false],
  [-0.33, 0.329, "berlawanan arah", true],
  [null, 0.329, "tidak terhitung", false],
  [0.9, null, "tidak terhitung", false],
])("r hitung %d beside r tabel %d is %s", (itemRest, criticalR, status, isMarked) => {
  const row = rowOf({ itemRest, criticalR });
  expect([row?.cells[6], row?.isMarked]).toEqual([status, isMarked]);
});

test("what the answers do not give is a dash, never a zero", () => {
  const none = { mean: null, sd: null, itemRest: null, criticalR: null, alphaIfDropped: null };
  const row = rowOf({ answered: 0, missing: 36, options: [0, 0, 0], ...none });
  expect(row).toMatchObject({ spread: null, cells: ["0", "36", "–", "–", "–", "–", "tidak terhitung", "–"] });
});

test.each([
  [5, "20%"],
  // They would stand in each other's way.
  [6, ""],
])("%d bars each bear the number %j", (count, label) => {
  const choices = Array.from({ length: count }, (_, points) => ({ points, texts: [`${points}`] }));
  const row = rowOf({ choices, options: choices.map(() => 6), answered: 6 * count });
  expect(row?.spread?.bins.map((bin) => bin.label)).toEqual(choices.map(() => label));
});

const TURNED = "Di skala ini ada butir yang mungkin terbalik kuncinya";

test.each([
  ["trait", false, []],
  ["trait", true, [TURNED]],
  ["antiTrait", true, [TURNED, "Di skala ini poin tinggi"]],
  ["realism", false, ["Pernyataan tentang pekerjaan tidak harus sejalan"]],
  ["orientation", false, ["Tidak ada sisi yang lebih baik"]],
] as const)("above the items of a scale of the kind %s, turned: %s", (kind, isTurned, notes) => {
  const blocks = scaleBlocks(scaleLike("a", { kind }), isTurned);
  const told = blocks.flatMap((block) => (block.kind === "note" ? [block.text] : []));
  expect(told).toEqual(notes.map((note) => expect.stringContaining(note)));
});

test("all scales stand in one table", () => {
  const analysis = analysisLike(
    [scaleLike("a"), scaleLike("b", { alpha: null, standardError: null, respondents: 0 })],
    [{ code: "two-directions", scale: "a", items: ["a-1", "a-2"] }],
  );
  expect(scalesBlocks(analysis, new Names(analysis))).toEqual([
    {
      kind: "figures",
      caption: "",
      columns: {
        label: "Skala",
        spread: null,
        cells: ["Butir", "Dijawab", "Alpha", "Selang 95%", "Alpha terstandar", "Galat baku"],
      },
      rows: [
        {
          label: "Skala a",
          isMarked: true,
          spread: null,
          cells: ["2", "36", "0,71", "0,54 sampai 0,83", "0,72", "± 7,4"],
        },
        { label: "Skala b", isMarked: false, spread: null, cells: ["2", "0", "–", "–", "–", "–"] },
      ],
    },
  ]);
});

test("the numbers behind the pictures: a column for all points that a scale has", () => {
  const two = itemLike("a-2", { choices: [0, 4].map((points) => ({ points, texts: [] })), options: [9, 27] });
  const analysis = analysisLike([scaleLike("a", { items: [two, itemLike("a-1")] })]);
  const [, grid] = spreadBlocks(analysis, new Names(analysis));
  expect(grid).toMatchObject({
    kind: "grid",
    caption: "Skala a",
    columns: { texts: ["Butir"], values: ["0 poin", "1 poin", "2 poin", "4 poin"] },
  });
  const rows = grid?.kind === "grid" ? grid.rows : [];
  expect(rows.map(({ texts, values }) => [...texts, ...values.map(({ text }) => text)])).toEqual([
    ["Teks a-2\n(a-2)", "9 (25%)", "–", "–", "27 (75%)"],
    ["Teks a-1\n(a-1)", "6 (17%)", "15 (42%)", "15 (42%)", "–"],
  ]);
  expect(rows.flatMap(({ values }) => values).filter(({ tone }) => tone !== "none")).toEqual([]);
});

const HIDDEN = "yang dijawab kurang dari 5 orang tidak ditampilkan";

test.each([
  [1, false],
  [4, false],
  [5, true],
])("of %d answers the spread and what gives it away are shown: %s", (answered, isShown) => {
  const few = itemLike("a-1", { answered, options: [answered, 0, 0], mean: 0.125, sd: 0.375 });
  const scale = scaleLike("a", { items: [few, itemLike("a-2")] });
  const blocks = scaleBlocks(scale, false);
  const [row] = figureRows(blocks);
  expect(row?.spread !== null).toBe(isShown);
  expect(row?.cells.slice(2, 4)).toEqual(isShown ? ["0,13", "0,38"] : ["–", "–"]);
  expect(JSON.stringify(blocks).includes(HIDDEN)).toBe(!isShown);
  const analysis = analysisLike([scale, scaleLike("b")]);
  const drawn = spreadBlocks(analysis, new Names(analysis));
  expect(JSON.stringify(drawn).includes(`${answered} (100%)`)).toBe(isShown);
  const notes = drawn.flatMap((block) => (block.kind === "note" ? [block.text] : []));
  expect(notes).toEqual(isShown ? [] : [expect.stringContaining(HIDDEN)]);
});

test("an item that nobody answered has nobody to hide", () => {
  const item = itemLike("a-1", { answered: 0, missing: 36, options: [0, 0, 0], mean: null, sd: null });
  const analysis = analysisLike([scaleLike("a", { items: [item] })]);
  const [, grid, ...others] = spreadBlocks(analysis, new Names(analysis));
  expect(grid?.kind === "grid" && grid.rows[0]?.values.map(({ text }) => text)).toEqual(["0", "0", "0"]);
  expect(others).toEqual([]);
});
