import { expect, test } from "vitest";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { mergeSummaries } from "../../../src/core/summary/merge.ts";
import { readSummary } from "../../../src/core/summary/read.ts";
import type { Summary } from "../../../src/core/summary/shape.ts";
import { renderSummary, SUMMARY_FORMATS, summaryFormatOf } from "../../../src/render/summary/formats.ts";
import { everyKind, rating, testProfile } from "../../core/fixtures.ts";
import { alike, summaryOf } from "../../core/summary/groups.ts";
import { firstRole, fixtureAnswers, HOSTILE, linesOf, widest, wordedWith } from "../helpers.ts";

/** A group of any size, by merging one with itself. */
function crowd(profile: Profile, answers: object, least: number): Summary {
  let summary = summaryOf(alike(profile, answers as Record<string, number>, 250));
  while (summary.respondents < least) summary = mergeSummaries(summary, summary);
  return summary;
}

const group = summaryOf(alike(firstRole(), fixtureAnswers("part"), 36));

test.each(SUMMARY_FORMATS)("%s ends in one line feed and needs no options", (format) => {
  expect(renderSummary(group, format)).toMatch(/[^\n]\n$/);
});

test.each([
  ["rekap.html", "html"],
  ["rekap.HTM", "html"],
  ["kelas.10.md", "markdown"],
  ["rekap.markdown", "markdown"],
  ["./kelas/rekap.json", "json"],
  ["rekap.txt", "teks"],
  ["rekap.pdf", null],
  ["rekap", null],
  ["html", null],
  [".html/rekap", null],
  ["rekap.constructor", null],
])("the name %s asks for %s", (file, format) => {
  expect(summaryFormatOf(file)).toBe(format);
});

test("JSON is one line that reads back as it was", () => {
  const text = renderSummary(group, "json");
  expect(text.indexOf("\n")).toBe(text.length - 1);
  expect(readSummary(JSON.parse(text))).toEqual({ summary: group });
});

/** A role with far more scales than any of ours. */
function largeProfile(): Profile {
  const scale = (id: string) => ({
    id,
    name: `Sifat yang namanya cukup panjang ${id}`,
    items: Array.from({ length: 5 }, (_, index) => rating(`${id}-${index}`)),
  });
  return testProfile({
    traits: Array.from({ length: 20 }, (_, index) => scale(`sifat-${index}`)),
    antiTraits: Array.from({ length: 6 }, (_, index) => scale(`tanda-${index}`)),
  });
}

const MOST_BYTES = 120 * 1024;

test.each<[string, Profile, object]>([
  ["the first role", firstRole(), fixtureAnswers("part")],
  ["a role of 26 scales", largeProfile(), { "sifat-1-1": 4 }],
])("the page of 100,000 respondents to %s stays small", (_, profile, answers) => {
  const summary = crowd(profile, answers, 100_000);
  expect(Buffer.byteLength(renderSummary(summary, "html"))).toBeLessThanOrEqual(MOST_BYTES);
});

test("the page is one file: it loads nothing and runs nothing", () => {
  const html = renderSummary(group, "html");
  expect(html).toMatch(/^<!doctype html>\n<html lang="id">/);
  expect(html).toContain(`content="default-src &#39;none&#39;; style-src`);
  expect(html).not.toMatch(/<script|<link rel="stylesheet|@import|url\(http|\son[a-z]+=/i);
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(anchors.length).toBe(8);
  expect(anchors.filter((id) => !ids.includes(id))).toEqual([]);
});

test.each(HOSTILE)("%s are text on the page and in Markdown", (_, text) => {
  const members = new Array(6).fill({ respondent: text, answers: { "empati-1": 4, "uang-1": true } });
  const summary = summaryOf({ profile: wordedWith(text), members });
  expect(renderSummary(summary, "html")).not.toMatch(/<script|<b>/i);
  expect(renderSummary(summary, "markdown")).not.toMatch(/(^|[^\\])<script/);
});

test.each([40, 60, 100])("as text it fits %d columns", (width) => {
  expect(widest(renderSummary(group, "teks", { width }))).toBeLessThanOrEqual(width);
});

test("as text it tells the same in lines", () => {
  const lines = linesOf(renderSummary(summaryOf(alike(everyKind(), { "empati-1": 5 }, 5)), "teks"));
  expect(lines.slice(0, 5)).toEqual(["Rekap kelompok: Peran Uji", "5 peserta", "", "", "Sekilas"]);
  expect(lines).toContain("Belum cukup jawaban                                                     5 (100%)");
});
