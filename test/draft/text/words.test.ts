import { expect, test } from "vitest";
import { textOf, wordsOf } from "../../../src/draft/text/words.ts";

test.each([
  ["yg nggak sabaran, (klo lagi rame)", ["yang", "tidak", "sabaran", "kalau", "lagi", "rame"]],
  ["polisi lalu lintas lalu pulang", ["polisi", "lalu-lintas", "lintas", "lalu", "pulang"]],
  ["satpam tuh orangnya, sih, tegas", ["satpam", "orangnya", "tegas"]],
  ["ramah,sabar", ["ramah", "sabar"]],
  ["pukul 07.00 dan 3,5 juta", ["pukul", "07.00", "dan", "3,5", "juta"]],
  ["**Tugas** – mencatat", ["tugas", "mencatat"]],
])("%s is read in the standard spelling", (text, expected) => {
  expect(wordsOf(text).map(({ norm }) => norm)).toEqual(expected);
});

test.each([
  ["“Ramah”, katanya.", "Ramah”, katanya"],
  ["Excel (dasar), dan SQL.", "Excel (dasar), dan SQL"],
])("%s keeps its words and what stands between them", (text, expected) => {
  expect(textOf(wordsOf(text))).toBe(expected);
});
