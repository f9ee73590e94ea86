import { expect, test } from "vitest";
import { drawCount, drawGrid, drawHistogram } from "../../../src/render/text/groups.ts";
import { pageOf } from "../../../src/render/text/page.ts";

const page = pageOf({ width: 40 });

test("a count is its label and number, a bar, and its notes", () => {
  const count = { label: "Cocok", sure: 1, possible: 2, of: 4, value: "3 (75%)", notes: ["1 pasti."] };
  expect(drawCount(page, count)).toEqual([
    "Cocok                            3 (75%)",
    "██████████░░░░░░░░░░░░░░░░░░░░··········",
    "  1 pasti.",
  ]);
});

test("a histogram is a line of letters and its numbers", () => {
  const bins = [0, 1, 5, 3].map((sure) => ({ sure, estimated: sure === 3 ? 1 : 0, label: "" }));
  const one = { label: "Sabar", value: "9 dari 10 bernilai 60.", marks: [], bins, numbers: [] };
  expect(drawHistogram(page, one)).toEqual(["Sabar", "  ·▂█▇  0 1 5 4", "  9 dari 10 bernilai 60."]);
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
