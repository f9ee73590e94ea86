import { expect, test } from "vitest";
import { drawGroupedTable, drawMovements, drawTable } from "../../../src/render/html/tables.ts";
import { all, attributeOf, rowsOf, textsOf } from "./pages.ts";

const COLUMNS = ["Pertanyaan", "Jawabanmu", "Poin"];

test("a table has its caption, its head, and rows that begin with what they are about", () => {
  const rows = [["<Satu>", "Tidak → Ya"]];
  const { html } = drawTable({ kind: "table", caption: "Menjadi & lain", columns: ["Tanya", "Jawab"], rows });
  expect(html).toBe(
    `<table class="listing of-2 short"><caption>Menjadi &amp; lain</caption><thead><tr><th scope="col">Tanya</th><th scope="col">Jawab</th></tr></thead><tbody>
<tr><th scope="row">&lt;Satu&gt;</th><td>Tidak →\u00a0Ya</td></tr>
</tbody></table>`,
  );
});

test("a table without a caption has none", () => {
  const { html } = drawTable({ kind: "table", caption: "", columns: ["Tugas", "Minat"], rows: [] });
  expect(all(html, "caption")).toEqual([]);
});

test.each([
  ["Sangat ingin", "listing of-2 short"],
  ["x".repeat(18), "listing of-2 short"],
  ["x".repeat(19), "listing of-2"],
])("a last column of %s makes the table a %s", (cell, name) => {
  const rows = [
    ["Satu", "a"],
    ["Dua", cell],
  ];
  const { html } = drawTable({ kind: "table", caption: "", columns: ["A", "B"], rows });
  expect(all(html, "table").map((table) => attributeOf(table, "class"))).toEqual([name]);
});

test("of three columns the last is the one that may be narrow", () => {
  const row = ["Satu", "x".repeat(19), "Ya"];
  const { html } = drawTable({ kind: "table", caption: "", columns: COLUMNS, rows: [row] });
  expect(all(html, "table").map((table) => attributeOf(table, "class"))).toEqual(["listing of-3 short"]);
});

test("groups are the bodies of one table, each under a row of its own", () => {
  const { html } = drawGroupedTable({
    kind: "groupedTable",
    caption: "Poin sudah dibalik.",
    columns: COLUMNS,
    groups: [
      {
        head: ["Empati", "1 dari 2 dijawab", "3 dari 4"],
        rows: [
          { cells: ["Satu", "Sesuai", "3 dari 4"], isOpen: false },
          { cells: ["Dua", "belum dijawab", "–"], isOpen: true },
        ],
      },
      { head: ["<Sabar>", "0 dari 0 dijawab", "–"], rows: [] },
    ],
  });
  expect(all(html, "table")).toHaveLength(1);
  expect(all(html, "tbody")).toHaveLength(2);
  expect(textsOf(html, "caption")).toEqual(["Poin sudah dibalik."]);
  expect(rowsOf(html)).toEqual([
    COLUMNS,
    ["Empati", "1 dari 2 dijawab", "3 dari 4"],
    ["Satu", "Sesuai", "3 dari 4"],
    ["Dua", "belum dijawab", "–"],
    ["<Sabar>", "0 dari 0 dijawab", "–"],
  ]);
  const classes = all(html, "tr").map((row) => attributeOf(row, "class"));
  expect(classes).toEqual([undefined, "group", undefined, "open", "group"]);
  const scopes = all(html, "th").map((head) => attributeOf(head, "scope"));
  expect(scopes).toEqual(["col", "col", "col", "rowgroup", "row", "row", "rowgroup"]);
});

test("values then and now have a picture and their numbers in every row", () => {
  const { html } = drawMovements({
    kind: "movements",
    caption: "Nilai dulu dan sekarang",
    columns: { label: "Nilai", before: "Dulu", after: "Sekarang", wobble: "Goyangan biasa", moved: "Gerak" },
    movements: [
      {
        label: "Empati",
        least: 0,
        before: { low: 20, high: 40, point: 25, value: "20 sampai 40, perkiraan 25" },
        after: { low: 50, high: 50, point: 50, value: "50" },
        wobble: "± 10",
        moved: { tone: "unclear", label: "belum bisa dibandingkan" },
      },
    ],
  });
  const told = "Dulu: 20 sampai 40, perkiraan 25. Sekarang: 50. Goyangan biasa: ± 10";
  expect(rowsOf(html)).toEqual([
    ["Nilai", "", "Dulu", "Sekarang", "Goyangan biasa", "Gerak"],
    ["Empati", `Empati${told}`, "20 sampai 40, perkiraan 25", "50", "± 10", "belum bisa dibandingkan"],
  ]);
  expect(textsOf(html, "desc")).toEqual([told]);
  expect(textsOf(html, ".unclear")).toEqual(["belum bisa dibandingkan"]);
  // On the page the names of the columns stand at the numbers.
  expect(all(html, "td").map((cell) => attributeOf(cell, "data-of"))).toEqual([
    ...[undefined, undefined],
    ...["Dulu", "Sekarang", "Goyangan biasa"],
    undefined,
  ]);
});
