import { expect, test } from "vitest";
import { render } from "../../src/index.ts";
import {
  ANALYSIS_FORMATS,
  FORMATS,
  ITEM_FORMATS,
  type RenderOptions,
  SUMMARY_FORMATS,
} from "../../src/render/format.ts";
import { loadRenderer, renderLazily } from "../../src/render/index.ts";
import { everyKind } from "../core/fixtures.ts";
import { alike, summaryOf } from "../core/summary/groups.ts";
import { groupAnalysis } from "./analysis/analyses.ts";
import { firstRole, fixtureAnswers, reportOf } from "./helpers.ts";

const OPTIONS: RenderOptions[] = [{}, { width: 40 }, { width: 120, colour: 3 }];
const CASES = FORMATS.flatMap((format) => OPTIONS.map((options) => [format, options] as const));
const profile = firstRole();
const report = reportOf(profile, fixtureAnswers("part"));

test.each(CASES)("%s with %j is the same loaded lazily and from the library", async (format, options) => {
  expect(await renderLazily(profile, report, format, options)).toBe(
    render(report, format, { ...options, profile }),
  );
});

test.each(FORMATS)("%s ends in one line feed and needs no options", async (format) => {
  const every = everyKind();
  const small = reportOf(every, {});
  const drawn = await renderLazily(every, small, format);
  expect(drawn).toMatch(/[^\n]\n$/);
  expect(drawn).toBe(render(small, format, { profile: every }));
});

test.each(ITEM_FORMATS)("items as %s end in one line feed and need no options", async (format) => {
  const render = await loadRenderer("items", format);
  expect(render(firstRole(), {})).toMatch(/[^\n]\n$/);
});

test.each(SUMMARY_FORMATS)("a summary as %s ends in one line feed and needs no options", async (format) => {
  const render = await loadRenderer("summary", format);
  const group = summaryOf(alike(firstRole(), fixtureAnswers("part"), 36));
  expect(render(group, {})).toMatch(/[^\n]\n$/);
});

test.each(ANALYSIS_FORMATS)(
  "an analysis as %s ends in one line feed and needs no options",
  async (format) => {
    const render = await loadRenderer("analysis", format);
    expect(render(groupAnalysis(firstRole(), 36), {})).toMatch(/[^\n]\n$/);
  },
);
