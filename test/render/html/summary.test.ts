import { expect, test } from "vitest";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { mergeSummaries } from "../../../src/core/summary/merge.ts";
import type { Summary } from "../../../src/core/summary/shape.ts";
import { renderSummaryHtml } from "../../../src/render/html/summary.ts";
import { rating, testProfile } from "../../core/fixtures.ts";
import { alike, summaryOf } from "../../core/summary/groups.ts";
import { firstRole, fixtureAnswers, HOSTILE, wordedWith } from "../helpers.ts";

/** A group of any size, by merging one with itself. */
function crowd(profile: Profile, answers: object, least: number): Summary {
  let summary = summaryOf(alike(profile, answers as Record<string, number>, 250));
  while (summary.respondents < least) summary = mergeSummaries(summary, summary);
  return summary;
}

const group = summaryOf(alike(firstRole(), fixtureAnswers("part"), 36));

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
  expect(Buffer.byteLength(renderSummaryHtml(summary, {}))).toBeLessThanOrEqual(MOST_BYTES);
});

test("the page is one file: it loads nothing and runs nothing", () => {
  const html = renderSummaryHtml(group, {});
  expect(html).toMatch(/^<!doctype html>\n<html lang="id">/);
  expect(html).toContain(`content="default-src &#39;none&#39;; style-src`);
  expect(html).not.toMatch(/<script|<link rel="stylesheet|@import|url\(http|\son[a-z]+=/i);
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(anchors.length).toBe(9);
  expect(anchors.filter((id) => !ids.includes(id))).toEqual([]);
});

test.each(HOSTILE)("%s are text on the page", (_, text) => {
  const members = new Array(6).fill({ respondent: text, answers: { "empati-1": 4, "uang-1": true } });
  const summary = summaryOf({ profile: wordedWith(text), members });
  expect(renderSummaryHtml(summary, {})).not.toMatch(/<script|<b>/i);
});
