import fc from "fast-check";
import { expect, test } from "vitest";
import { listItems } from "../../../../src/core/profile/items.ts";
import { UNKNOWN } from "../../../../src/core/scoring/answers.ts";
import { AMBIGUOUS, cellsOf, MARKED, plainCell } from "../../../../src/io/answers/meaning/cells.ts";
import { NO_OPTION } from "../../../../src/io/answers/meaning/values.ts";
import { optionLabel } from "../../../../src/text/items.ts";
import { everyKind, rating, testProfile } from "../../../core/fixtures.ts";
import { holds } from "../../../core/helpers.ts";

const ITEMS = listItems(everyKind());

function itemOf(id: string, items = ITEMS) {
  const item = items.find((one) => one.id === id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
}

/** An item with these options. */
function answeredBy(...options: string[]) {
  const items = [rating("a-1", { responses: "set" })];
  const profile = testProfile({ responses: { set: options }, traits: [{ id: "a", name: "A", items }] });
  return itemOf("a-1", listItems(profile));
}

test.each([
  // the option's own words
  ["empati-1", "Sesuai", 3],
  ["empati-1", "sangat  SESUAI", 4],
  ["empati-1", "Tidak sesuai.", 1],
  ["empati-1", "Tidak\u00a0sesuai", 1],
  ["empati-1", "Tidak sesuai;", 1],
  ["empati-1", "sangat_sesuai", 4],
  ["empati-1", "“Sesuai”", 3],
  ["empati-1", "'Sesuai'", 3],
  ["empati-1", "Sés\u200buai", 3],
  ["empati-1", "\u200eNetral\u200f", 2],
  ["empati-1", "Ｎｅｔｒａｌ", 2],
  ["empati-1", '="Sesuai"', 3],
  ["empati-3", "Pilihan 2", 1],
  ["disiplin-1", "Ya", 1],
  ["arah-1", "Jelas: Di sana", 4],
  ["arah-1", "Di tengah-tengah", 2],
  ["arah-1", "di tengah tengah", 2],
  // its position
  ["empati-1", "4", 3],
  ["empati-1", " 4 ", 3],
  ["empati-1", "4.0", 3],
  ["empati-1", "4,00", 3],
  ["empati-1", '="4"', 3],
  ["empati-1", "'4", 3],
  ["empati-1", "４", 3],
  ["empati-1", "4\u200b", 3],
  ["empati-1", "\u00a04\u00a0", 3],
  ["empati-1", "\u202a4\u202c", 3],
  ["empati-1", "\ufeff4", 3],
  ["empati-1", "4\ufe0f", 3],
  ["arah-1", "1", 0],
  // both, where they agree
  ["empati-1", "5 = Sangat sesuai", 4],
  ["empati-1", "5=Sangat sesuai", 4],
  ["empati-1", "5 – Sangat sesuai", 4],
  ["empati-1", "5 - sangat sesuai", 4],
  ["empati-1", "5-Sangat sesuai", 4],
  ["empati-1", "5. Sangat sesuai", 4],
  ["empati-1", "5.Sangat sesuai", 4],
  ["empati-1", "5: Sangat sesuai", 4],
  ["empati-1", "5) Sangat sesuai", 4],
  ["empati-1", "(5) Sangat sesuai", 4],
  ["empati-1", "[5] Sangat sesuai", 4],
  ["empati-1", "5 Sangat sesuai", 4],
  ["empati-1", "5.0 = Sangat sesuai", 4],
  ["empati-1", "5 (Sangat sesuai)", 4],
  ["empati-1", "Sangat sesuai (5)", 4],
  ["empati-1", "Sangat sesuai [5]", 4],
  ["empati-1", "Sangat sesuai = 5", 4],
  ["empati-3", "2 = Pilihan 2", 1],
  ["arah-1", "5 = Jelas: Di sana", 4],
  ["arah-1", "5 - Jelas: Di sana", 4],
  ["empati-1", "( 5.0 ) Sangat sesuai", 4],
  // statements
  ["uang-1", "Benar", 0],
  ["uang-1", "TRUE", 0],
  ["uang-1", "true = Benar", 0],
  ["uang-1", "Benar (true)", 0],
  ["uang-1", "salah", 1],
  ["uang-1", "false", 1],
  ["uang-1", "Belum tahu", 2],
  ["uang-1", "belum-tahu", 2],
  ["uang-1", "belum-tahu = Belum tahu", 2],
  ["uang-1", "tidak tahu", 2],
  // nothing
  ["empati-1", "", UNKNOWN],
  ["empati-1", "  ", UNKNOWN],
  ["empati-1", '=""', UNKNOWN],
  ["empati-1", "\u200b", UNKNOWN],
])("%s: %j is choice %d", (id, cell, choice) => {
  expect(cellsOf(itemOf(id))(cell)).toBe(choice);
});

test.each([
  "NA",
  "N/A",
  "n/a",
  "n.a.",
  "#N/A",
  "<NA>",
  "NaN",
  "null",
  "NULL",
  "None",
  "-",
  "--",
  "–",
  "—",
  " - ",
  ".",
  "(kosong)",
  "kosong",
  "Tidak dijawab",
  "\\N",
  "…",
  "N / A",
  "N /A",
  "N/ A",
  "Tidak menjawab.",
  "tidak ada jawaban",
  "Not applicable",
])("%j is a mark of nothing", (cell) => {
  expect([cellsOf(itemOf("empati-1"))(cell), cellsOf(itemOf("uang-1"))(cell)]).toEqual([MARKED, MARKED]);
});

test.each([
  // numbers that are no position
  ...[
    "-4",
    "−4",
    "+4",
    "4-5",
    "4/5",
    "(4)",
    "4%",
    "1e0",
    "²",
    "①",
    "4.",
    "4,",
    ".0",
    "4.5",
    "4.05",
    "4.0.0",
    "04",
  ],
  ...["0", "6", "-9", "99", "999", "٤", "4\u20e3", "4\u0338", "4 4", "=4", "~4", ">4"],
  // words that are no option
  ...[
    "Setuju",
    "SS",
    "benar",
    "sesuai sekali",
    "Sesuai, Netral",
    "Sesuai;Netral",
    "Tidak. Sesuai",
    "Sesuai?",
    "?",
    "-/-",
  ],
  // signs that turn or strike it
  ...[
    "≠ Sesuai",
    "~~Sesuai~~",
    "❌ Sesuai",
    "✗ Sesuai",
    "!Sesuai",
    "-Sesuai",
    "*Sesuai*",
    "S̶e̶s̶u̶a̶i̶",
    "Sesuai ❌",
    "☐ Sesuai",
  ],
  // a number and a text that differ, and what is no label
  ...[
    "2 - Sangat sesuai",
    "4 = Sangat sesuai",
    "Sangat sesuai (4)",
    "0 = Sangat tidak sesuai",
    "5 ≠ Sangat sesuai",
  ],
  ...[
    "5 != Sangat sesuai",
    "5 => Sangat sesuai",
    "5 = ~~Sangat sesuai~~",
    "4/5 Sesuai",
    "4 dari 5 = Sesuai",
    "-5 Sangat sesuai",
  ],
  ...["6 = Sangat sesuai", "4-5 Sangat sesuai", "5.5 = Sangat sesuai"],
  // what a spreadsheet could not work out, or made of it
  ...["(".repeat(4000), "5 ".repeat(2000), `Sesuai${" (".repeat(100_000)}`],
  ...["#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "01-Feb", "1-Mei"],
])("%j is no option", (cell) => {
  expect(cellsOf(itemOf("empati-1"))(cell)).toBe(NO_OPTION);
});

test.each([
  "1",
  "0",
  "B",
  "S",
  "ya",
  "tidak",
  "T",
  "setuju",
  "tidak benar",
  "1 = Benar",
  "true = Salah",
  "Benar/Salah",
])("%j is no answer to a statement", (cell) => {
  expect(cellsOf(itemOf("uang-1"))(cell)).toBe(NO_OPTION);
});

const MONTHS = ["Belum pernah", "< 1 bulan", "1-2 bulan", "3-5 bulan", "> 6 bulan"];
const TIMES = ["Tidak pernah", "1x seminggu", "3x seminggu", "5x seminggu", "Setiap hari"];

test.each<[string, string[], number]>([
  ["> 1 bulan", MONTHS, NO_OPTION],
  ["1 bulan", MONTHS, NO_OPTION],
  ["3-6 bulan", MONTHS, NO_OPTION],
  ["6 bulan", MONTHS, NO_OPTION],
  ["< 6 bulan", MONTHS, NO_OPTION],
  ["12 bulan", MONTHS, NO_OPTION],
  ["<1 bulan", MONTHS, 1],
  ["＜ 1 bulan", MONTHS, 1],
  ["1–2 bulan", MONTHS, 2],
  ["1 - 2 bulan", MONTHS, 2],
  ["4 = 3-5 bulan", MONTHS, 3],
  ["4. 3-5 bulan", MONTHS, 3],
  ["5: > 6 bulan", MONTHS, 4],
  ["5 > 6 bulan", MONTHS, NO_OPTION],
  ["2-3x seminggu", TIMES, NO_OPTION],
  ["3-3x seminggu", TIMES, NO_OPTION],
  ["3 - 3x seminggu", TIMES, NO_OPTION],
  ["3.3x seminggu", TIMES, NO_OPTION],
  ["3 3x seminggu", TIMES, NO_OPTION],
  ["3 = 3x seminggu", TIMES, 2],
  ["3) 3x seminggu", TIMES, 2],
  ["3× seminggu", TIMES, 2],
  ["3x seminggu (3)", TIMES, 2],
  ["≥ 6", [">= 6", "< 6"], 0],
  ["Jum'at", ["Kamis", "Jum’at"], 1],
  ["naif", ["naïf", "sinis"], 0],
  ["1,5 jam", ["1.5 jam", "1,5 jam"], 1],
  // options that are numbers, or marks of nothing
  ["0", ["0", "1", "3"], 0],
  ["1", ["0", "1", "3"], AMBIGUOUS],
  ["2", ["0", "1", "3"], 1],
  ["3", ["0", "1", "3"], 2],
  ["4", ["0", "1", "3"], NO_OPTION],
  ["-", ["+", "-"], 1],
  ["+", ["+", "-"], 0],
  ["NA", ["Ya", "NA"], 1],
  ["kosong", ["Kosong", "Penuh"], 0],
  // options that are the same but for what is forgiven: only the very text says which
  ["Ya", ["Ya", "ya"], 0],
  ["ya", ["Ya", "ya"], 1],
  ["YA", ["Ya", "ya"], AMBIGUOUS],
  // an accent alone says nothing: it is no other accent
  ["\u0300", ["\u0300", "x"], 0],
  ["\u0301", ["\u0300", "x"], NO_OPTION],
  ["ya (2)", ["Ya", "ya"], 1],
  // and options that are the same but for a spreadsheet's habits: no cell says which
  ["5", ["5", "5.0"], AMBIGUOUS],
  ["5,0", ["5", "5.0"], AMBIGUOUS],
])("%j of %j is choice %d", (cell, options, choice) => {
  expect(cellsOf(answeredBy(...options))(cell)).toBe(choice);
});

test("every option is known by its text, its position, and both", () => {
  for (const item of ITEMS) {
    const choiceOf = cellsOf(item);
    for (const [index, { value }] of item.options.entries()) {
      const label = optionLabel(item, value);
      expect([label, String(value), `${value} = ${label}`].map(choiceOf)).toEqual([index, index, index]);
    }
  }
});

test("a text of any signs is its own option and no other", () => {
  const text = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
    .filter((one) => one.trim() !== "");
  const sets = fc.uniqueArray(text, { minLength: 2, maxLength: 5, selector: plainCell });
  holds(sets, (options) => {
    const choiceOf = cellsOf(answeredBy(...options));
    for (const [index, option] of options.entries()) {
      if (plainCell(option) === "") continue;
      expect([index, AMBIGUOUS]).toContain(choiceOf(option));
    }
  });
});

test.each([
  [' ="5" ', "5"],
  ['=" 5 "', "5"],
  ["'5", "5"],
  ["5,00", "5"],
  ["５", "5"],
  ["5\u200b", "5"],
  ["5.", "5."],
  ["5.0x", "5.0x"],
  ["x5.0", "x5.0"],
])("%j is plainly %j", (cell, plain) => {
  expect(plainCell(cell)).toBe(plain);
});
