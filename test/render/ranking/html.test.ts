import { expect, test } from "vitest";
import { renderRankingHtml } from "../../../src/render/ranking/html.ts";
import { all, attributeOf, rowsOf, textOf, textsOf } from "../html/pages.ts";
import { comparing, type Fit, type Told } from "./small.ts";

const FITS: Record<string, Fit> = { Guru: 80, Perawat: [60, 98], Teknisi: 78, Penyuluh: 40 };
const TIES: Told = {
  undecided: [
    ["Guru", "Perawat"],
    ["Perawat", "Teknisi"],
  ],
};
const BRACKETS = "Garis di kiri: urutan antartetangga ini masih terbuka.";

function draw(fits: Readonly<Record<string, Fit>>, told: Told = {}): string {
  return renderRankingHtml(comparing(fits, told, { respondent: "A-01" }));
}

test("a row a role tells its place, its value, its verdict, and how sure its place is", () => {
  const html = draw(FITS, TIES);
  expect(rowsOf(html)).toEqual([
    ["Peran", "", "Dari 100", "Hasil", "Urutannya"],
    ["1. Guru", "", "80 ± 4", "cocok", "seri dengan nomor 2"],
    ["2. Perawat", "", "60 sampai 98", "sementara cocok", "seri dengan nomor 1 dan 3"],
    ["3. Teknisi", "", "78 ± 4", "cocok", "seri dengan nomor 2"],
    ["4. Penyuluh", "", "40 ± 4", "cocok", "jelas"],
  ]);
  expect(textsOf(html, "figcaption")).toEqual(["Kecocokan setiap peran, dari 0 sampai 100"]);
});

test("a stretch of places stays on one line", () => {
  const fits = { Guru: 80, Perawat: 79, Teknisi: 78, Penyuluh: 77 };
  const undecided = ["Perawat", "Teknisi", "Penyuluh"].map((name): [string, string] => ["Guru", name]);
  const html = draw(fits, { undecided });
  expect(textsOf(html, ".phrase")).toContain("2–4");
  expect(textsOf(html, "td")).toContain("seri dengan nomor 2–4");
});

test("a narrow window, which has no heads of columns, names each cell", () => {
  const cells = all(draw({ Guru: 80 }), "td").map((cell) => attributeOf(cell, "data-of"));
  expect(cells.filter((name) => name !== undefined)).toEqual(["Dari 100", "Hasil", "Urutannya"]);
});

test("a bracket joins the rows whose order is open, and is told", () => {
  const html = draw(FITS, TIES);
  expect(all(html, "tr").map((row) => attributeOf(row, "class"))).toEqual([
    ...[undefined, "down", "up down", "up", undefined],
  ]);
  expect(textsOf(html, ".quiet")).toContain(BRACKETS);
  for (const name of ["up", "down"])
    expect(html).toMatch(new RegExp(`<style>.*\\.ranking \\.${name} th`, "s"));
});

test("where every place is clear, there is neither bracket nor a word of it", () => {
  const html = draw({ Guru: 80, Penyuluh: 40 });
  expect(all(html, "tr").flatMap((row) => attributeOf(row, "class") ?? [])).toEqual([]);
  expect(textsOf(html, ".quiet")).not.toContain(BRACKETS);
});

test("the legend tells of the cuts, which stand in the bars", () => {
  expect(textsOf(draw({ Guru: 80 }), ".legend")).toEqual(["nilainyagoyangan biasa kalau menjawab lagibatas"]);
});

test.each<[string, Record<string, Fit>, Told, string[]]>([
  [
    "a tie and why",
    { Guru: 80, Perawat: 79 },
    { undecided: [["Guru", "Perawat"]] },
    [
      "Yang teratas masih terbuka: Guru masih seri dengan Perawat.",
      "Bedanya tidak lebih besar daripada goyangan biasa kalau kamu menjawab lagi.",
    ],
  ],
  ["a single role", { Guru: 80 }, {}, ["Baru Guru yang dilihat; sebutkan peran lain untuk membandingkan."]],
])("at a glance: %s", (_, fits, told, texts) => {
  const html = draw(fits, told);
  const [glance] = all(html, "section");
  const paragraphs = glance?.childNodes.filter(({ nodeName }) => nodeName === "p").map(textOf);
  expect(paragraphs).toEqual(texts);
  expect(textsOf(html, ".lead")).toEqual(texts.slice(0, 1));
});

test("the sections have their titles, the first the picture", () => {
  const html = draw(FITS, TIES);
  expect(textsOf(html, "h1")).toEqual(["Jawabanmu untuk 4 peran"]);
  expect(textsOf(html, "h2")).toEqual([
    "Sekilas",
    "Yang sama dan yang berbeda",
    "Yang bisa memperjelas urutannya",
    "Tentang urutan ini",
  ]);
  expect(all(html, "section").map((section) => attributeOf(section, "id"))).toEqual([
    "glance",
    "common",
    "settle",
    "about",
  ]);
});

test("without any role there is no picture", () => {
  expect(all(draw({}), "figure")).toEqual([]);
});
