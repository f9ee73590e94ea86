import { describe, expect, test } from "vitest";
import {
  renderAnalysisHtml,
  renderAnalysisMarkdown,
  renderAnalysisText,
} from "../../../src/render/analysis/looks.ts";
import { ANALYSIS_STYLE } from "../../../src/render/analysis/style.ts";
import { SUMMARY_STYLE } from "../../../src/render/html/summary-style.ts";
import {
  firstRole,
  linesOf,
  plain,
  HOSTILE as SHARED,
  squeezed,
  UNSAFE,
  widest,
  wordedWith,
} from "../helpers.ts";
import { all, attributeOf, elementsOf, readingOf, textOf } from "../html/pages.ts";
import { htmlOf } from "../markdown/read.ts";
import { analysisLike, groupAnalysis, scaleLike } from "./analyses.ts";

const MARKS = "# *a* _b_ `c` ~~d~~ | e | [f](g) ![h](i) {-} $j$ ^[k] [^l] @m &amp; --- 1. n";

const HOSTILE: [string, string, string][] = [
  ...SHARED,
  ["the end of an attribute", `"><img src=x onerror='alert(1)'>`, `"><imgsrc=xonerror='alert(1)'>`],
  [
    "the end of a title, a style and a comment",
    "</title></style>--><script>1</script>",
    "</title></style>--><script>1</script>",
  ],
  ["marks of Markdown", MARKS, MARKS.replace(/\s/g, "")],
];

const group = groupAnalysis(firstRole(), 36);

function tagsOf(html: string): string[] {
  return [...new Set(elementsOf(html).map(({ tagName }) => tagName))].filter((tag) => tag !== "br").sort();
}

/** What is found in hostile words and what is found in plain ones. */
const usual = groupAnalysis(wordedWith("Kata biasa"), 36);

describe.each(HOSTILE)("%s", (_, text, read) => {
  const hostile = groupAnalysis(wordedWith(text), 36);

  test("in HTML are text", () => {
    const html = renderAnalysisHtml(hostile, {});
    expect(tagsOf(html)).toEqual(tagsOf(renderAnalysisHtml(usual, {})));
    expect(squeezed(textOf(all(html, "h1")[0] ?? fail())).normalize()).toBe(`Analisisbutir:${read}`);
    expect(squeezed(readingOf(html)).normalize()).toContain(`${read}(empati-1)`);
  });

  test("in Markdown are text", () => {
    const html = htmlOf(renderAnalysisMarkdown(hostile, {}));
    expect(tagsOf(html)).toEqual(tagsOf(htmlOf(renderAnalysisMarkdown(usual, {}))));
    expect(squeezed(readingOf(html)).normalize()).toContain(`${read}(empati-1)`);
    expect(UNSAFE.exec(renderAnalysisMarkdown(hostile, {}))).toBeNull();
  });

  test.each([40, 80])("as text keep to %d columns", (width) => {
    const drawn = renderAnalysisText(hostile, { width });
    expect(widest(drawn)).toBeLessThanOrEqual(width);
    expect(UNSAFE.exec(drawn)).toBeNull();
    expect(squeezed(drawn)).toContain(`${read}(empati-1)`);
    expect(plain(renderAnalysisText(hostile, { width, colour: 3 }))).toBe(drawn);
  });
});

function fail(): never {
  throw new Error("the page has no title");
}

/** Of the built-in roles the first has the most items. */
const MOST_BYTES = 150 * 1024;

test.each([36, 2800])("the page of %d respondents to the first role stays small", (respondents) => {
  const html = renderAnalysisHtml(groupAnalysis(firstRole(), respondents), {});
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST_BYTES);
});

test("the page is one file: it loads nothing and runs nothing, and its links lead somewhere", () => {
  const html = renderAnalysisHtml(group, {});
  expect(html).toContain(`content="default-src &#39;none&#39;; style-src`);
  expect(html).toContain(`${SUMMARY_STYLE}${ANALYSIS_STYLE}</style>`);
  expect(html).not.toMatch(/<script|<link rel="stylesheet|@import|url\(http|\son[a-z]+=/i);
  const ids = elementsOf(html).flatMap((element) => attributeOf(element, "id") ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const anchors = all(html, "a").map((link) => attributeOf(link, "href")?.slice(1) ?? "");
  expect(anchors.length).toBeGreaterThan(10);
  expect(anchors.filter((id) => !ids.includes(id))).toEqual([]);
});

test("every item has a picture that says what it shows", () => {
  const html = renderAnalysisHtml(group, {});
  const pictures = all(html, "svg").filter((picture) => attributeOf(picture, "role") === "img");
  const items = group.scales.flatMap((scale) => scale.items);
  expect(pictures).toHaveLength(items.length);
  const [first] = items;
  expect(textOf(pictures[0] ?? fail())).toContain(`Sebaran ${first?.id}0 poin: ${first?.options[0]} (`);
});

const small = analysisLike(
  [scaleLike("a")],
  [{ code: "probably-reversed", scale: "a", item: "a-2", itemRest: -0.41, criticalR: 0.329 }],
);

test("as text: what was analysed, what to look at first, and the figures by their names", () => {
  const lines = linesOf(renderAnalysisText(small, { width: 80 }));
  expect(lines.slice(0, 9)).toEqual([
    "Analisis butir: Peran Uji",
    "36 peserta · 2 butir dalam 1 skala",
    "",
    "",
    "Sekilas",
    "───────",
    "",
    "Periksa dulu kunci satu butir: jawabannya berlawanan arah dengan butir lain di",
    "skalanya.",
  ]);
  const from = lines.lastIndexOf("  (a-1)", lines.indexOf("Sebaran jawaban"));
  expect(lines.slice(from - 1, from + 4)).toEqual([
    "  Teks a-1",
    "  (a-1)",
    "    ▄▄████",
    "    Dijawab 36 · Kosong 0 · Rata-rata 1,25 · Simpangan baku 0,81 · r hitung",
    "    0,412 · r tabel 0,329 · Status di atas r tabel · Alpha bila dibuang 0,69",
  ]);
});

test("as text for a screen reader: the spread in words", () => {
  const lines = linesOf(renderAnalysisText(small, { width: 80, bars: false }));
  expect(lines).toContain("    0 poin: 6 (17%), 1 poin: 15 (42%), 2 poin: 15 (42%)");
  expect(lines.join("")).not.toMatch(/[▁-█]/);
});

test("as Markdown: a row an item", () => {
  const lines = renderAnalysisMarkdown(small, {}).split("\n");
  expect(lines).toContain(
    "| Butir | Sebaran | Dijawab | Kosong | Rata-rata | Simpangan baku | r hitung | r tabel | Status | Alpha bila dibuang |",
  );
  expect(lines).toContain(
    "| Teks a-1 (a-1) | `▄██` | 36 | 0 | 1,25 | 0,81 | 0,412 | 0,329 | di atas r tabel | 0,69 |",
  );
});
