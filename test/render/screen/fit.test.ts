import { Chalk } from "chalk";
import { describe, expect, test } from "vitest";
import { fitParts } from "../../../src/render/screen/fit.ts";
import type { Parts } from "../../../src/render/screen/window.ts";

const PARTS: Parts = {
  head: ["kepala"],
  body: ["satu", "dua", "", "tiga", "empat", "lima"],
  focus: { first: 0, last: 0 },
  notice: null,
  keys: ["a jawab", "b kembali", "c bantuan"],
};

function lay(parts: Partial<Parts>, width: number, height: number): string[] {
  return fitParts({ ...PARTS, ...parts }, { width, height, chalk: new Chalk({ level: 0 }) });
}

test.each([
  [40, "a jawab · b kembali · c bantuan"],
  [31, "a jawab · b kembali · c bantuan"],
  [30, "a jawab · b kembali"],
  [18, "a jawab"],
  [19, "a jawab · b kembali"],
  [7, "a jawab"],
  [6, "?"],
])("in %d columns one line of keys is %j", (width, keys) => {
  expect(lay({}, width, 9).at(-1)).toBe(keys);
});

test.each([
  [30, ["", "a jawab · b kembali", "c bantuan"]],
  [18, ["", "a jawab", "b kembali"]],
  [7, ["lima", "", "a jawab"]],
])("with room to spare, what does not fit in %d columns stands in a second line", (width, lines) => {
  expect(lay({}, width, 24).slice(-3)).toEqual(lines);
});

test("a key that does not fit leaves its place to a shorter one", () => {
  const keys = ["a jawab", "b kembali ke awal", "c"];
  expect(lay({ keys }, 14, 24).at(-1)).toBe("a jawab · c");
  expect(lay({ keys: ["a jawab", "b kembali", "d daftar", "e"] }, 14, 24).slice(-2)).toEqual([
    "a jawab",
    "b kembali · e",
  ]);
});

test("a body that scrolls leaves a second line of keys where the window is high", () => {
  const body = Array.from({ length: 30 }, (_, index) => `baris ${index}`);
  expect(lay({ body }, 20, 16).slice(-3)).toEqual(["baris 13", "a jawab", "↓ masih ada"]);
  expect(lay({ body }, 20, 15).slice(-2)).toEqual(["baris 13", "a jawab · b kembali"]);
});

const KEYS = "a jawab · b kembali · c bantuan";
const BODY = PARTS.body;

describe("as the window shrinks", () => {
  test.each([
    [10, ["kepala", "", ...BODY, "", KEYS]],
    [9, ["kepala", ...BODY, KEYS]],
    [8, ["kepala", ...BODY, KEYS]],
    [7, [...BODY, KEYS]],
  ])("to %d lines, air and head go first", (height, lines) => {
    expect(lay({}, 40, height)).toEqual(lines);
  });

  test.each([
    [12, ["kepala", "", ...BODY, "", "Catatan.", "", KEYS]],
    [11, ["kepala", "", ...BODY, "Catatan.", "", KEYS]],
    [9, ["kepala", ...BODY, "Catatan.", KEYS]],
    [8, [...BODY, "Catatan.", KEYS]],
  ])("to %d lines, the notice stays", (height, lines) => {
    expect(lay({ notice: "Catatan." }, 40, height)).toEqual(lines);
  });
});

test.each([
  ["nothing chosen", { first: 0, last: 0 }, ["satu", "dua", "tiga"], "↓"],
  ["the last line", { first: 5, last: 5 }, ["tiga", "empat", "lima"], "↑"],
  ["a line behind the gap", { first: 3, last: 3 }, ["satu", "dua", "tiga"], "↓"],
  ["two lines", { first: 3, last: 4 }, ["dua", "tiga", "empat"], "↑↓"],
  ["more lines than fit: their first", { first: 1, last: 5 }, ["dua", "tiga", "empat"], "↑↓"],
  [
    "no end: the first stays at the top",
    { first: 1, last: Number.POSITIVE_INFINITY },
    ["dua", "tiga", "empat"],
    "↑↓",
  ],
  ["beyond the end", { first: 9, last: Number.POSITIVE_INFINITY }, ["tiga", "empat", "lima"], "↑"],
])("the body scrolls to its focus, without gaps, and what is cut is told: %s", (_, focus, body, arrows) => {
  const keys = [...PARTS.keys.slice(0, 2), "↑↓ geser"];
  expect(lay({ focus, keys }, 60, 4)).toEqual([...body, `a jawab · ${arrows} masih ada · b kembali`]);
});

test("where the body fits without its gaps nothing is told as cut", () => {
  expect(lay({ notice: null }, 40, 6)).toEqual([...BODY.filter((line) => line !== ""), KEYS]);
});

test.each([
  [7, ["satu", "dua", "tiga", "empat", "Pilih dulu", "dengan…"]],
  [6, ["satu", "dua", "tiga", "empat", "Pilih dulu…"]],
  [4, ["satu", "dua", "Pilih dulu…"]],
  [2, ["satu", "Pilih dulu…"]],
])("in %d lines a long notice takes at most a third", (height, lines) => {
  const drawn = lay({ notice: "Pilih dulu dengan angka atau panah." }, 12, height);
  expect(drawn.slice(0, -1)).toEqual(lines);
});
