import { expect, test } from "vitest";
import { drawCounts, drawFigures, drawGrid, drawHistograms } from "../../../src/render/markdown/groups.ts";

test("counts are a table with bars of letters", () => {
  const counts = [
    { label: "Cocok", sure: 1, possible: 2, of: 4, value: "3 (75%)", notes: ["1 lengkap."] },
    { label: "a|b", sure: 4, possible: 0, of: 4, value: "4 (100%)", notes: [] },
  ];
  expect(drawCounts({ kind: "counts", caption: "Hasil", columns: ["Hasil", "Jumlah"], counts })).toBe(
    `**Hasil**

| Hasil |  | Jumlah |
| --- | --- | --- |
| Cocok · 1 lengkap. | \`█████░░░░░░░░░░·····\` | 3 (75%) |
| a\\|b | \`████████████████████\` | 4 (100%) |`,
  );
});

test("histograms are a table with a line of letters", () => {
  const bins = [1, 0, 8, 4].map((sure) => ({ sure, estimated: sure === 4 ? 4 : 0, label: "" }));
  const numbers = ["0–25: 1", "50–75: 8", "75–100: 8"];
  const one = { label: "Sabar", value: "16 dari 17.", marks: [40], bins, numbers };
  expect(drawHistograms({ kind: "histograms", columns: ["Nilai", "Jumlah"], histograms: [one] })).toBe(
    `| Nilai |  | Jumlah |
| --- | --- | --- |
| Sabar | \`▁·██\` | 16 dari 17. 0–25: 1 · 50–75: 8 · 75–100: 8 |`,
  );
});

test("a grid is a table", () => {
  const rows = [{ texts: ["A_1", "Cocok"], values: [{ text: "75", tone: "good" as const }] }];
  const columns = { texts: ["Peserta", "Hasil"], values: ["Sabar"] };
  expect(drawGrid({ kind: "grid", caption: "Daftar", columns, rows })).toBe(
    `**Daftar**

| Peserta | Hasil | Sabar |
| --- | --- | --- |
| A\\_1 | Cocok | 75 |`,
  );
});

const bins = [0, 0.25, 0.5].map((size) => ({ size, label: "" }));
const ROWS = [
  { label: "a|b", isMarked: false, spread: { title: "T", bins, value: "V" }, cells: ["36", "2,50"] },
  { label: "c", isMarked: true, spread: null, cells: ["3", "*"] },
];

test("figures are a table with a picture in a row that has one", () => {
  const columns = { label: "Butir", spread: "Sebaran", cells: ["Dijawab", "Rata-rata"] };
  expect(drawFigures({ kind: "figures", caption: "Butir", columns, rows: ROWS })).toBe(
    `**Butir**

| Butir | Sebaran | Dijawab | Rata-rata |
| --- | --- | --- | --- |
| a\\|b | \`·▄█\` | 36 | 2,50 |
| **c** |  | 3 | \\* |`,
  );
});

test("figures of which none has a picture have no column for it", () => {
  const columns = { label: "Skala", spread: null, cells: ["Butir"] };
  const rows = [{ label: "a", isMarked: false, spread: null, cells: ["5"] }];
  expect(drawFigures({ kind: "figures", caption: "", columns, rows })).toBe(
    `| Skala | Butir |
| --- | --- |
| a | 5 |`,
  );
});
