import { Chalk } from "chalk";
import { expect, test } from "vitest";
import { ends, hang, type Page, pageOf } from "../../../src/render/text/page.ts";

const bold = new Chalk({ level: 1 }).bold;

function page(width: number): Page {
  return { width, chalk: new Chalk({ level: 1 }), hasBars: true };
}

test.each([
  [{}, 80, 0],
  [{ width: 40 }, 40, 0],
  [{ width: 100, colour: 1 }, 100, 1],
  [{ width: 250, colour: 3 }, 100, 3],
] as const)("%j makes a page of %d columns with colour %d", (options, width, level) => {
  const made = pageOf(options);
  expect([made.width, made.chalk.level]).toEqual([width, level]);
});

test("hangs text after a lead, as wide as the page", () => {
  expect(hang(page(12), "  • ", "satu dua tiga", bold)).toEqual([
    "  • \u001b[1msatu dua\u001b[22m",
    "    \u001b[1mtiga\u001b[22m",
  ]);
  expect(hang(page(12), "", "satu")).toEqual(["satu"]);
});

test.each([
  ["fits", "kiri", "kanan", 12, ["<kiri>   kanan"]],
  ["two columns between", "kiri", "kanan", 11, ["<kiri>  kanan"]],
  ["one column is too few", "kiri", "kanan", 10, ["<kiri>", "kanan"]],
  ["a long left", "kiri yang panjang", "kanan", 10, ["<kiri yang>", "<panjang>", "kanan"]],
  ["a right of phrases", "kiri", "satu dua, tiga empat", 12, ["<kiri>", "satu dua,", "tiga empat"]],
  ["a right of phrases that just fits", "kiri", "satu, dua", 9, ["<kiri>", "satu, dua"]],
  ["a left of two lines", "ki\nri", "kanan", 20, ["<ki>", "<ri>", "kanan"]],
  ["a tab", "ki\tri", "kanan", 12, ["<ki ri>  kanan"]],
  ["wide characters", "漢字", "kanan", 11, ["<漢字>  kanan"]],
  ["nothing on the left", "", "kanan", 7, ["<>  kanan"]],
])("a left and a right text: %s", (_, left, right, width, lines) => {
  expect(ends(page(width), left, right, (text) => `<${text}>`)).toEqual(lines);
});
