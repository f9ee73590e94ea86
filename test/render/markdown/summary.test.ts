import { expect, test } from "vitest";
import { renderSummaryMarkdown } from "../../../src/render/markdown/summary.ts";
import { summaryOf } from "../../core/summary/groups.ts";
import { HOSTILE, wordedWith } from "../helpers.ts";

test.each(HOSTILE)("%s are text in Markdown", (_, text) => {
  const members = new Array(6).fill({ respondent: text, answers: { "empati-1": 4, "uang-1": true } });
  const summary = summaryOf({ profile: wordedWith(text), members });
  expect(renderSummaryMarkdown(summary, {})).not.toMatch(/(^|[^\\])<script/);
});
