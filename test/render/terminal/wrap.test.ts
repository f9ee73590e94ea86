import fc from "fast-check";
import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";
import { describe, expect, test } from "vitest";
import {
  charactersOf,
  clipLines,
  columnsOf,
  hangLines,
  wrapCommand,
  wrapLines,
  wrapSentence,
} from "../../../src/render/terminal/wrap.ts";
import { holds } from "../../core/helpers.ts";

test.each([
  ["", 0],
  ["abc", 3],
  ["\u001b[1mabc\u001b[22m", 3],
  ["漢字", 4],
  ["e\u0301", 1],
  ["❤️", 2],
  ["👨‍👩‍👧", 2],
  ["🇮🇩", 2],
  ["مرحبا", 5],
  ["█░·─●↑−→", 8],
])("%j takes %d columns", (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test.each([
  ["between words", "satu dua tiga", 8, ["satu dua", "tiga"]],
  ["exactly at the width", "satu dua", 8, ["satu dua"]],
  ["one column short", "satu dua", 7, ["satu", "dua"]],
  ["nothing", "", 8, [""]],
  ["spaces only", "   ", 8, [""]],
  ["spaces at the ends", "  satu  ", 8, ["satu"]],
  ["a line feed", "satu\ndua", 8, ["satu", "dua"]],
  ["an empty line between", "satu\n\ndua", 8, ["satu", "", "dua"]],
  ["a long word", "abcdefghij", 4, ["abcd", "efgh", "ij"]],
  ["a long word after a short one", "a bcdefgh", 4, ["a", "bcde", "fgh"]],
  ["text after a long word", "abcdefghij kl", 5, ["abcde", "fghij", "kl"]],
  ["wide characters", "漢字漢字", 5, ["漢字", "漢字"]],
  ["emoji of two code points", "❤️❤️❤️", 4, ["❤️❤️", "❤️"]],
  ["families and flags", "👨‍👩‍👧👨‍👩‍👧🇮🇩🇮🇩", 4, ["👨‍👩‍👧👨‍👩‍👧", "🇮🇩🇮🇩"]],
  ["a character wider than the line", "漢字", 1, ["漢", "字"]],
  ["no room at all", "abc", 0, ["a", "b", "c"]],
  ["tabs", "satu\tdua", 20, ["satu dua"]],
  ["line separators", "satu\u2028dua\u2029tiga", 20, ["satu dua tiga"]],
  ["parts of accents become whole", "e\u0301", 3, ["é"]],
])("wraps %s", (_, text, width, lines) => {
  expect(wrapLines(text, width)).toEqual(lines);
});

test.each([
  ["Sering → Jarang", 9, ["Sering", "→ Jarang"]],
  ["Di sini ↔ Di sana", 10, ["Di sini", "↔ Di sana"]],
  ["Ingin · 3 dari 4", 8, ["Ingin", "· 3 dari", "4"]],
  ["Sering → Jarang", 15, ["Sering → Jarang"]],
  // Where mark and word do not fit together, the word stays whole.
  ["Sering → Mendengarkan", 14, ["Sering", "→ Mendengarkan"]],
  ["Sering → Mendengarkan", 13, ["Sering →", "Mendengarkan"]],
])("the mark in %j at %d columns opens the text after it", (text, width, lines) => {
  expect(wrapLines(text, width)).toEqual(lines);
});

const WORDS = fc.array(
  fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.constantFrom("→", "↔", "·", "❤️".repeat(9), "漢".repeat(9), "x".repeat(99), "\n"),
  ),
  { maxLength: 20 },
);

test("no line is wider than asked, and only white space is lost", () => {
  holds(fc.tuple(WORDS, fc.integer({ min: 2, max: 60 })), ([words, width]) => {
    const text = words.join(" ");
    const lines = wrapLines(text, width);
    const tooWide = lines.filter((line) => columnsOf(line) > width);
    // What is one character for a person is never torn, however wide a terminal draws it.
    expect(tooWide.filter((line) => charactersOf(line).length > 1)).toEqual([]);
    const squeeze = (value: string) => value.normalize().replace(/\s/gu, "");
    expect(squeeze(lines.join(""))).toBe(squeeze(text));
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
  });
});

const NARROW_WORDS = fc.string({
  unit: fc.constantFrom(...'abcdefghij.,-("é–…→'),
  minLength: 1,
  maxLength: 14,
});
const ANY_WORDS = fc.oneof(
  NARROW_WORDS,
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  fc.constantFrom("❤️❤️❤️", "漢字", "👨‍👩‍👧", "🇮🇩🇮🇩", "e\u0301", "x".repeat(30)),
);
const SPACES = fc.constantFrom(" ", " ", " ", "  ", "   ", " → ", " · ", " ↔  ");
const GAPS = fc.oneof(SPACES, fc.constantFrom("\t", "\n", " \n ", "\n\n"));

test.each([
  ["plain words", NARROW_WORDS, SPACES],
  ["any words", ANY_WORDS, GAPS],
])("%s that fit a line fill it as fast-wrap-ansi does", (_, words, gaps) => {
  // White space of other kinds, words without a column and marks at the end of a word are our own matter.
  const filling = words
    .map((word) => word.normalize().replace(/\s/gu, "_"))
    .filter((word) => columnsOf(word) > 0 && !/[→↔·]$/.test(word));
  const texts = fc.tuple(gaps, fc.array(fc.tuple(filling, gaps), { maxLength: 30 }));
  holds(fc.tuple(texts, fc.integer({ min: 32, max: 100 })), ([[lead, pairs], width]) => {
    const text = lead + pairs.flat().join("");
    // What must not be parted is joined by a blank that does not break.
    const joined = text.replaceAll("\t", " ").replace(/(?<=[→↔·]) (?=[^ \n])/g, "\u00a0");
    const lines = wrapAnsi(joined, width).split("\n");
    expect(wrapLines(text, width)).toEqual(lines.map((line) => line.replaceAll("\u00a0", " ").trim()));
  });
});

test("the columns of every sign are those of fast-string-width, and what composes is composed", () => {
  const units = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code));
  expect(units.filter((unit) => columnsOf(unit) !== stringWidth(unit))).toEqual([]);
  const changed = units.map((unit) => `a${unit}a`).filter((text) => text.normalize() !== text);
  expect(changed.filter((text) => wrapLines(text, 9)[0] !== text.normalize())).toEqual([]);
});

test.each<[string, number, number, string[]]>([
  ["satu dua", 8, 1, ["satu dua"]],
  ["satu dua tiga", 8, 1, ["satu…"]],
  ["satu dua tiga", 9, 1, ["satu dua…"]],
  ["satu dua tiga", 8, 2, ["satu dua", "tiga"]],
  ["satu dua tiga empat", 8, 2, ["satu dua", "tiga…"]],
  ["satu\ndua\ntiga", 8, 2, ["satu", "dua…"]],
  ["abcdefghij", 4, 1, ["abc…"]],
  ["漢字漢字", 5, 1, ["漢字…"]],
  ["", 4, 1, [""]],
])("%j at %d columns in %d lines", (text, width, room, lines) => {
  expect(clipLines(text, width, room)).toEqual(lines);
});

describe("hangLines", () => {
  test.each([
    ["  • ", "satu dua tiga", 12, ["  • satu dua", "    tiga"]],
    ["› ", "漢字漢字", 6, ["› 漢字", "  漢字"]],
    ["漢 ", "a b", 4, ["漢 a", "   b"]],
    ["  ", "satu\n\ndua", 9, ["  satu", "", "  dua"]],
    ["  • ", "", 9, ["  •"]],
  ])("hangs after %j", (lead, text, width, lines) => {
    expect(hangLines(lead, text, width)).toEqual(lines);
  });

  test("paints the text, never the lead", () => {
    expect(hangLines("- ", "satu dua", 6, (line) => `<${line}>`)).toEqual(["- <satu>", "  <dua>"]);
  });
});

test("where no command is told, a text is wrapped like any", () => {
  expect(wrapCommand("satu dua tiga", "", 8)).toEqual(["satu dua", "tiga"]);
});

test.each([
  ["abc", ["a", "b", "c"]],
  ["漢字", ["漢", "字"]],
  ["e\u0301e", ["e\u0301", "e"]],
  ["❤️1️⃣", ["❤️", "1️⃣"]],
  ["🇮🇩🇮🇩", ["🇮🇩", "🇮🇩"]],
  ["👍🏽👨‍👩‍👧", ["👍🏽", "👨‍👩‍👧"]],
  ["🏴\u{e0067}\u{e0062}\u{e007f}!", ["🏴\u{e0067}\u{e0062}\u{e007f}", "!"]],
  ["😀", ["😀"]],
])("the characters of %j", (text, characters) => {
  expect(charactersOf(text)).toEqual(characters);
});

test.each([
  ["Lihat: kerja-cocok riwayat", 30, ["Lihat: kerja-cocok riwayat"]],
  ["Lihat: kerja-cocok riwayat", 26, ["Lihat: kerja-cocok riwayat"]],
  ["Lihat: kerja-cocok riwayat", 25, ["Lihat:", "kerja-cocok riwayat"]],
  ["Lihat: kerja-cocok riwayat", 20, ["Lihat:", "kerja-cocok riwayat"]],
  ["Lihat lagi kapan saja: kerja-cocok riwayat", 12, ["Lihat lagi", "kapan saja:", "kerja-cocok riwayat"]],
  ["Belum ada jawaban.", 12, ["Belum ada", "jawaban."]],
])("the command that %j may end in stays whole in %d columns", (text, width, lines) => {
  expect(wrapCommand(text, "kerja-cocok riwayat", width)).toEqual(lines);
});

test.each([
  [
    "a command is moved as a whole",
    'Buat dengan "kc uji a.csv", lalu ulangi.',
    20,
    ["Buat dengan", '"kc uji a.csv", lalu', "ulangi."],
  ],
  [
    "other quotes are words like any",
    'Peran "guru bimbingan dan konseling" ada.',
    20,
    ['Peran "guru', "bimbingan dan", 'konseling" ada.'],
  ],
  [
    "a command wider than a line breaks between its words",
    'Coba "kc uji kelas.csv".',
    12,
    ['Coba "kc uji', 'kelas.csv".'],
  ],
  [
    "what closes a command stays with it",
    'Ketik saja "kc uji".) lalu',
    19,
    ["Ketik saja", '"kc uji".) lalu'],
  ],
  ["a command that just fits a line is moved to it", 'Coba "kc uji a.csv"', 14, ["Coba", '"kc uji a.csv"']],
  ["a line that has room stays", 'Lihat "kc uji".', 20, ['Lihat "kc uji".']],
])("in a sentence %s", (_, text, width, lines) => {
  expect(wrapSentence(text, width, "kc")).toEqual(lines);
});
