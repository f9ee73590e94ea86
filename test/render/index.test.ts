import { expect, test } from "vitest";
import { render } from "../../src/index.ts";
import { EXTENSIONS, FORMATS, type RenderOptions } from "../../src/render/format.ts";
import { renderLazily } from "../../src/render/index.ts";
import { everyKind } from "../core/fixtures.ts";
import { firstRole, fixtureAnswers, reportOf } from "./helpers.ts";

const OPTIONS: RenderOptions[] = [{}, { width: 40 }, { width: 120, colour: 3 }];
const CASES = FORMATS.flatMap((format) => OPTIONS.map((options) => [format, options] as const));
const report = reportOf(firstRole(), fixtureAnswers("part"));

test.each(CASES)("%s with %j is the same loaded lazily and from the library", async (format, options) => {
  expect(await renderLazily(report, format, options)).toBe(render(report, format, options));
});

test.each(FORMATS)("%s ends in one line feed and needs no options", async (format) => {
  const small = reportOf(everyKind(), {});
  const drawn = await renderLazily(small, format);
  expect(drawn).toMatch(/[^\n]\n$/);
  expect(drawn).toBe(render(small, format));
});

test("every format goes by a file ending of its own", () => {
  const endings = FORMATS.map((format) => EXTENSIONS[format]);
  expect(new Set(endings).size).toBe(FORMATS.length);
  expect(endings.filter((ending) => !/^\.[a-z]+$/.test(ending))).toEqual([]);
});
