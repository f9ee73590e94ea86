import { expect, test } from "vitest";
import { drawCount, drawFigures, drawGrid, drawHistogram } from "../../../src/render/text/groups.ts";
import { pageOf } from "../../../src/render/text/page.ts";

const page = pageOf({ width: 40 });

test("a count is its label and number, a bar, and its notes", () => {
  const count = { label: "Cocok", sure: 1, possible: 2, of: 4, value: "3 (75%)", notes: ["1 lengkap."] };
  expect(drawCount(page, count)).toEqual([
    "Cocok                            3 (75%)",
    "██████████░░░░░░░░░░░░░░░░░░░░··········",
    "  1 lengkap.",
  ]);
});

test("who is read to hears a count without its bar", () => {
  const count = { label: "Cocok", sure: 1, possible: 2, of: 4, value: "3 (75%)", notes: ["1 lengkap."] };
  expect(drawCount(pageOf({ width: 40, bars: false }), count)).toEqual([
    "Cocok                            3 (75%)",
    "  1 lengkap.",
  ]);
});

/** One bin after the other, of which the last holds an estimate too. */
function histogramOf(sizes: readonly number[], marks: number[]) {
  const bins = sizes.map((sure) => ({ sure, estimated: sure === 3 ? 1 : 0, label: "" }));
  return { label: "Sabar", value: "9 dari 10.", marks, bins, numbers: ["25–50: 1", "50–75: 5", "75–100: 4"] };
}

test("a histogram is a line of letters, three a bin at most, above its marks, and its numbers", () => {
  expect(drawHistogram(page, histogramOf([0, 1, 5, 3], [50]))).toEqual([
    "Sabar",
    "  ···▂▂▂███▇▇▇",
    "        ↑50",
    "  9 dari 10.",
    "  25–50: 1 · 50–75: 5 · 75–100: 4",
  ]);
});

const TWENTY = [...new Array<number>(19).fill(0), 3];

test.each([
  [40, [25, 50, 65, 80], `  ${"·".repeat(19)}█`, "       ↑25  ↑50↑65↑80"],
  // The second would stand in the first: there is no room for it.
  [40, [40, 50, 80], `  ${"·".repeat(19)}█`, "          ↑40     ↑80"],
  [80, [40, 50, 80], `  ${"·".repeat(57)}███`, `${" ".repeat(26)}↑40   ↑50${" ".repeat(15)}↑80`],
  [60, [], `  ${"·".repeat(38)}██`, "  9 dari 10."],
])("twenty bins fit %d columns, with the marks %j", (width, marks, picture, below) => {
  const lines = drawHistogram(pageOf({ width }), histogramOf(TWENTY, marks));
  expect(lines.slice(1, 3)).toEqual([picture, below]);
});

test("who is read to hears the numbers alone", () => {
  const lines = drawHistogram(pageOf({ width: 40, bars: false }), histogramOf([0, 1, 5, 3], [50]));
  expect(lines).toEqual(["Sabar", "  9 dari 10.", "  25–50: 1 · 50–75: 5 · 75–100: 4"]);
});

test("a grid names every number", () => {
  const columns = { texts: ["Peserta", "Hasil"], values: ["Kecocokan", "Sabar", "Cepat marah"] };
  const values = ["75", "70", "–"].map((text) => ({ text, tone: "none" as const }));
  const rows = [{ texts: ["A-1", "Cocok"], values }];
  expect(drawGrid(page, { kind: "grid", caption: "Daftar", columns, rows })).toEqual([
    "Daftar",
    "  A-1 · Cocok",
    "    Kecocokan 75 · Sabar 70 · Cepat",
    "    marah –",
  ]);
});

const spread = {
  title: "Sebaran a-1",
  bins: [0, 0.25, 0.5].map((size) => ({ size, label: "" })),
  value: "1 poin: 9, 2 poin: 18",
};

/** A row with a picture, and one whose picture is kept back. */
function figuresOf(caption: string) {
  const rows = [
    { label: "Teks a-1\n(a-1)", isMarked: false, spread, cells: ["36", "2,50"] },
    { label: "Teks a-2", isMarked: true, spread: null, cells: ["3", "1,00"] },
  ];
  const columns = { label: "Butir", spread: "Sebaran", cells: ["Dijawab", "Rata-rata"] };
  return { kind: "figures" as const, caption, columns, rows };
}

test("figures are named, below the picture of their row; all pictures are to one measure", () => {
  expect(drawFigures(page, figuresOf("Butir"))).toEqual([
    "Butir",
    "  Teks a-1",
    "  (a-1)",
    "    ··▄▄██",
    "    Dijawab 36 · Rata-rata 2,50",
    "  Teks a-2",
    "    Dijawab 3 · Rata-rata 1,00",
  ]);
});

test("who is read to hears how the answers of a row spread", () => {
  const lines = drawFigures(pageOf({ width: 40, bars: false }), figuresOf(""));
  expect(lines.slice(0, 3)).toEqual(["  Teks a-1", "  (a-1)", "    1 poin: 9, 2 poin: 18"]);
});
