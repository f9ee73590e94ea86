import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { Profile } from "../../src/core/profile/profile.ts";
import type { Report } from "../../src/core/report/build.ts";
import { sectionsOf } from "../../src/core/report/sections-of.ts";
import type { Answers } from "../../src/core/scoring/answers.ts";
import { compareAnswers } from "../../src/core/scoring/compare.ts";
import { renderCsv } from "../../src/render/data/csv.ts";
import { renderJson, renderNdjson } from "../../src/render/data/json.ts";
import { renderHtml } from "../../src/render/html/report.ts";
import { renderMarkdown } from "../../src/render/markdown/report.ts";
import { renderText } from "../../src/render/text/report.ts";
import { headings } from "../../src/text/report.ts";
import { plain, reportOf, HOSTILE as SHARED, squeezed, UNSAFE, widest, wordedWith } from "./helpers.ts";
import { all, attributeOf, elementsOf, readingOf, textOf } from "./html/pages.ts";
import { htmlOf } from "./markdown/read.ts";

const MARKS = "# *a* _b_ `c` ~~d~~ | e | [f](g) ![h](i) {-} $j$ ^[k] [^l] @m &amp; --- 1. n";

const HOSTILE: [string, string, string][] = [
  ...SHARED,
  ["SVG", "<svg onload=alert(1)><a href=x>", "<svgonload=alert(1)><ahref=x>"],
  ["the end of an attribute", `"><img src=x onerror='alert(1)'>`, `"><imgsrc=xonerror='alert(1)'>`],
  [
    "the end of a title, a style and a comment",
    "</title></style>--><script>1</script>",
    "</title></style>--><script>1</script>",
  ],
  ["marks of Markdown", MARKS, MARKS.replace(/\s/g, "")],
  ["a rule of lines", "===\n---\n***\n> a\n    b\n```\nc", "===---***>ab```c"],
  ["a formula", '=HYPERLINK("http://a.b";"c")', '=HYPERLINK("http://a.b";"c")'],
];

const ANSWERS: Answers = { "minat-1": 2, "empati-1": 3, "sabar-1": 5, "uang-1": true, "arah-1": 1 };

/** A tab is harmless where no terminal draws it. */
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

function told(text: string): string {
  return squeezed(text).normalize();
}

/** Words, ids and respondent all alike, with what moved since other answers. */
function reportWith(text: string): [Profile, Report] {
  const profile = { ...wordedWith(text), id: text };
  const movements = compareAnswers(profile, { "empati-1": 1, "uang-1": false }, ANSWERS);
  return [profile, reportOf(profile, ANSWERS, { respondent: text, movements })];
}

const usual = reportWith("Kata biasa");

function tagsOf(html: string): string[] {
  return [...new Set(elementsOf(html).map(({ tagName }) => tagName))].sort();
}

function attributesOf(html: string): string[] {
  return [...new Set(elementsOf(html).flatMap(({ attrs }) => attrs.map(({ name }) => name)))].sort();
}

describe.each(HOSTILE)("%s", (_, text, read) => {
  const [profile, report] = reportWith(text);

  test("in HTML are text: no tag, attribute or id comes of them", () => {
    const html = renderHtml(profile, report, {});
    const expected = renderHtml(...usual, {});
    expect(tagsOf(html)).toEqual(tagsOf(expected));
    expect(attributesOf(html)).toEqual(attributesOf(expected));
    expect(elementsOf(html)).toHaveLength(elementsOf(expected).length + breaksOf(html) - breaksOf(expected));
    expect(all(html, "section").map((section) => attributeOf(section, "id"))).toEqual(
      sectionsOf(profile, report).map(({ kind }) => kind),
    );
    expect(all(html, "h1").map((title) => told(textOf(title)))).toEqual([`Laporankecocokan:${read}`]);
    expect(all(html, ".respondent").map((line) => told(textOf(line)))).toEqual([`Peserta:${read}`]);
    expect(told(readingOf(html))).toContain(`Profil${read},sidik`);
    expect(STEERING.exec(html)).toBeNull();
  });

  test("in Markdown are text: a reader makes nothing of them", () => {
    const html = htmlOf(renderMarkdown(profile, report, {}));
    // An address stands as code, of which no reader makes a link.
    const isOurs = (tag: string) => tag !== "br" && tag !== "code";
    expect(tagsOf(html).filter(isOurs)).toEqual(tagsOf(htmlOf(renderMarkdown(...usual, {}))).filter(isOurs));
    expect(all(html, "h1").map((title) => told(textOf(title)))).toEqual([`Laporankecocokan:${read}`]);
    expect(all(html, "h2").map(textOf)).toEqual(
      sectionsOf(profile, report).map(({ kind }) => headings[kind]),
    );
    expect(told(readingOf(html))).toContain(`Peserta:${read}`);
    expect(told(readingOf(html))).toContain(`Profil${read},sidik`);
    expect(UNSAFE.exec(renderMarkdown(profile, report, {}))).toBeNull();
  });

  test.each([40, 80, 120])("as text keep to %d columns", (width) => {
    const drawn = renderText(profile, report, { width, full: true });
    expect(widest(drawn)).toBeLessThanOrEqual(width);
    expect(UNSAFE.exec(drawn)).toBeNull();
    expect(squeezed(drawn)).toContain(`Laporankecocokan:${read}Peserta:${read}`);
    expect(squeezed(drawn)).toContain(`Profil${read},sidik`);
    expect(plain(renderText(profile, report, { width, full: true, colour: 3 }))).toBe(drawn);
    const screen = renderText(profile, report, { width });
    expect(widest(screen)).toBeLessThanOrEqual(width);
    expect(UNSAFE.exec(screen)).toBeNull();
  });

  test("in JSON are themselves, and safe to print", () => {
    expect(JSON.parse(renderJson(report)).respondent).toBe(text);
    expect(JSON.parse(renderNdjson(report)).profile.id).toBe(text);
    expect(renderNdjson(report).trimEnd()).not.toMatch(UNSAFE);
    expect(renderNdjson(report).trimEnd()).not.toContain("\n");
  });

  test("in CSV are one cell that is no formula", () => {
    const rows = parse(renderCsv(report), { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(1);
    const cell = rows[0]?.respondent ?? "";
    expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    // A mark of text stands where a cell begins, or where another reader would begin one.
    const unguarded = (text: string) => text.replaceAll(/'(?=[-=+@])/g, "");
    expect(unguarded(told(cell))).toBe(unguarded(read));
    expect(STEERING.exec(cell)).toBeNull();
  });
});

/** Line feeds of a list's entry are breaks. */
function breaksOf(html: string): number {
  return all(html, "br").length;
}
