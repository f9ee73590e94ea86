import { expect, test } from "vitest";
import { analysisDocument } from "../../../src/render/analysis/document.ts";
import { everyKind } from "../../core/fixtures.ts";
import { HOSTILE, UNSAFE, wordedWith } from "../helpers.ts";
import { analysisLike, groupAnalysis, itemLike, scaleLike } from "./analyses.ts";

test("the parts stand in reading order, each scale under its name", () => {
  const { title, subtitle, sections } = analysisDocument(analysisLike([scaleLike("a"), scaleLike("b")]));
  expect([title, subtitle]).toEqual(["Analisis butir: Peran Uji", "36 peserta · 4 butir dalam 2 skala"]);
  expect(sections.map((section) => [section.kind, section.title, section.isFolded ?? false])).toEqual([
    ["glance", "Sekilas", false],
    ["scales", "Keandalan setiap skala", false],
    ["meaning", "Arti setiap angka", false],
    ["skala-1", "Skala a", false],
    ["skala-2", "Skala b", false],
    ["spread", "Sebaran jawaban", true],
    ["about", "Tentang analisis ini", false],
  ]);
});

test.each([
  [0, "Belum ada peserta yang jawabannya bisa dibaca."],
  [
    4,
    "Baru 4 peserta. Analisis ditampilkan mulai 5 peserta: di bawah itu jawaban seseorang mudah dikenali, dan angkanya belum berarti.",
  ],
])("%d respondents are counted, not broken down", (respondents, text) => {
  const { sections } = analysisDocument(analysisLike([scaleLike("a")], [], { respondents }));
  expect(sections.map(({ kind }) => kind)).toEqual(["glance", "about"]);
  expect(sections[0]?.blocks).toEqual([{ kind: "lead", text }]);
});

test("five are broken down", () => {
  const { sections } = analysisDocument(analysisLike([scaleLike("a")], [], { respondents: 5 }));
  expect(sections).toHaveLength(6);
});

test("what each figure means stands in a list, and of whom it is not below all", () => {
  const { sections } = analysisDocument(analysisLike([scaleLike("a")]));
  const [meaning] = sections.find(({ kind }) => kind === "meaning")?.blocks ?? [];
  expect(meaning?.kind === "points" && meaning.points[0]).toEqual({
    label: "Dijawab dan kosong",
    texts: ["Berapa peserta menjawab butir itu, dan berapa yang tidak."],
    isNumbered: false,
  });
  const about = sections.at(-1)?.blocks ?? [];
  expect(about.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph", "paragraph", "note"]);
  expect(about[0]).toMatchObject({ text: expect.stringContaining("bukan orangnya") });
  expect(about.at(-1)).toMatchObject({ text: expect.stringMatching(/peran-uji.*abc/) });
});

test("every column that a table has is explained", () => {
  const { sections } = analysisDocument(analysisLike([scaleLike("a", { items: [itemLike("a-1")] })]));
  const blocks = sections.flatMap((section) => section.blocks);
  const labels = blocks.flatMap((block) => (block.kind === "points" ? block.points : []));
  const explained = labels.map(({ label }) => label.toLowerCase()).join(" ");
  const columns = blocks.flatMap((block) =>
    block.kind === "figures" ? [block.columns.spread ?? "", ...block.columns.cells] : [],
  );
  // What a status says is explained, and so is what an item is by its own table.
  const plain = ["", "Status", "Butir"];
  const missing = columns.filter((name) => !plain.includes(name) && !explained.includes(name.toLowerCase()));
  expect(missing).toEqual([]);
});

test("everything of a profile with one item of every kind is drawn", () => {
  const analysis = groupAnalysis(everyKind(), 40);
  const kinds = analysisDocument(analysis).sections.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind.startsWith("skala-"))).toHaveLength(6);
  expect(new Set(analysis.scales.map(({ kind }) => kind)).size).toBe(4);
});

test.each(HOSTILE)("%s keep no control characters in an analysis", (_, text) => {
  const document = analysisDocument(groupAnalysis(wordedWith(text), 8));
  const inner = JSON.stringify(document, (_key, value) =>
    typeof value === "string" ? value.replaceAll(/[\n\r\t\u2028\u2029]/g, "") : value,
  );
  expect(inner).not.toMatch(UNSAFE);
});

test("what gaps put beyond 1 is shown as what cannot be told", () => {
  const alpha = { raw: 1.2, standardized: 1.1, low: 1.3, high: 1.1 };
  const beyond = scaleLike("a", {
    alpha,
    standardError: null,
    items: [itemLike("a-1", { itemRest: -1.23 })],
  });
  const told = JSON.stringify(analysisDocument(analysisLike([beyond])));
  for (const figure of ["1,20", "1,30", "1,23", "berlawanan arah"]) expect(told).not.toContain(figure);
  expect(told).toContain("tidak terhitung");
});
