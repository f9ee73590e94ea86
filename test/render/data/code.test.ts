import { expect, test } from "vitest";
import { decodeAnswers } from "../../../src/core/code/code.ts";
import { renderCode } from "../../../src/render/data/code.ts";
import { everyKind } from "../../core/fixtures.ts";
import { reportOf } from "../helpers.ts";

const ANSWERS = { "empati-1": 4, "disiplin-1": 2, "uang-1": true, "cepat-1": null, "arah-1": 5 };

test.each([
  ["Ani", "XI-1", "Ani (XI-1)"],
  ["Ani", null, "Ani"],
  [null, "XI-1", "(XI-1)"],
])("the line of %j in class %j names them, and its code holds all answers", (respondent, group, expected) => {
  const profile = everyKind();
  const line = renderCode(profile, reportOf(profile, ANSWERS, { respondent, group }));
  const [owner, code = ""] = line.split(": ");
  expect(owner).toBe(expected);
  const { "cepat-1": _, ...given } = ANSWERS;
  expect(decodeAnswers(profile, code)).toEqual({ answers: given });
  expect(line).toMatch(/^[^\n]+\n$/);
});

test("of nobody known the line is the code alone", () => {
  const profile = everyKind();
  expect(renderCode(profile, reportOf(profile, {}))).toMatch(/^KC1-[0-9A-Z-]+\n$/);
});
