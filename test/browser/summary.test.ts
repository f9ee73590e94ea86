import fc from "fast-check";
import { expect, test } from "vitest";
import type { Profile } from "../../src/core/profile/profile.ts";
import type { Answers } from "../../src/core/scoring/answers.ts";
import { mergeSummaries } from "../../src/core/summary/merge.ts";
import type { Summary } from "../../src/core/summary/shape.ts";
import { renderSummaryHtml } from "../../src/render/html/summary.ts";
import { answersFor } from "../core/arbitrary.ts";
import { summaryOf } from "../core/summary/groups.ts";
import { firstRole, HOSTILE, wordedWith } from "../render/helpers.ts";
import { describePages } from "./pages.ts";

/** A class with all kinds of answers, the same at every run. */
function classOf(profile: Profile, count: number, respondent = "X-MIPA-1"): Summary {
  const drawn = fc.sample(answersFor(profile), { numRuns: count, seed: 7 });
  const members = drawn.map((answers: Answers, index) => ({
    respondent: index === 3 ? null : `${respondent}/${index + 1}`,
    answers,
  }));
  return summaryOf({ profile, members });
}

function crowd(least: number): Summary {
  let summary = classOf(firstRole(), 250);
  while (summary.respondents < least) summary = mergeSummaries(summary, summary);
  return summary;
}

const hostile = HOSTILE.map(([, text]) => text.slice(0, 300)).join(" ");

const PAGES = {
  "a class of 36": renderSummaryHtml(classOf(firstRole(), 36), {}),
  "100,000 respondents": renderSummaryHtml(crowd(100_000), {}),
  "three respondents": renderSummaryHtml(classOf(firstRole(), 3), {}),
  "hostile texts": renderSummaryHtml(classOf(wordedWith(hostile), 8, hostile), {}),
};

describePages("the summary page in Chromium", PAGES, (opened) => {
  test("on a small screen the names stay above the numbers while the rows move", async () => {
    const page = await opened.browser.newPage({ viewport: { width: 360, height: 900 } });
    await page.setContent(PAGES["a class of 36"]);
    const row = await page.$(".grid tbody tr:nth-child(30)");
    await row?.evaluate((element) => element.scrollIntoView({ block: "end" }));
    const tops = await page.$$eval(".grid thead, .grid tbody tr:nth-child(30)", (found) =>
      found.map((element) => element.getBoundingClientRect().top),
    );
    expect(tops[0]).toBe(0);
    expect(tops[1]).toBeGreaterThan(0);
    const lefts = await page.$$eval(".grid th.tall, .grid tbody tr:nth-child(30) td:not(.text)", (found) =>
      found.map((element) => {
        const { left, right } = element.getBoundingClientRect();
        return (left + right) / 2;
      }),
    );
    const half = lefts.length / 2;
    for (const [index, middle] of lefts.slice(0, half).entries()) {
      expect(Math.abs(middle - (lefts[half + index] ?? 0))).toBeLessThan(4);
    }
    await page.close();
  });
});
