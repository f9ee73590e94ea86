import { expect, test } from "vitest";
import {
  areInitials,
  type Label,
  labelOf,
  repeatsHeading,
  rowLabel,
} from "../../../src/io/answers/nobody.ts";

test.each<[string, string[], Label]>([
  ["the words of a sum", ["Jumlah", "JML", "Total:", "subtotal", "Grand Total", "SUM", "Banyaknya"], "total"],
  ["the words of a mean", ["Rata-rata", "rata2", "Rerata", "Mean", "Average", "Median", "modus"], "total"],
  ["how far they lie apart", ["Simpangan baku", "STDEV", "Std. Dev.", "s.d.", "varians"], "total"],
  ["ends and shares", ["Min", "Maks", "Skor tertinggi", "Persentase (%)", "Valid N (listwise)"], "total"],
  ["what they are of", ["Rata-rata kelas XI-2", "Jumlah skor per butir", "nilai rata-rata"], "total"],
  ["a sign", ["∑", "Σ", "Ʃ", "%", "σ", "x̄", "X̄", "(%)", " ∑ :"], "total"],
  ["a sign, and what it is of", ["∑X", "Σ skor", "ΣX²", "x̄ kelas", "% benar"], "total"],
  ["signs around the word", ["- Jumlah -", "[Total]", "» Rata-rata", "*** MEAN ***", "“Total”"], "total"],
  ["as a formula keeps a text", ['="Jumlah"', "=Total"], "total"],
  ["signs beside the words", ["Total =", "Rata-rata ±", "Mean ± SD", "Total + 5%"], "total"],
  ["letters that may be somebody's", ["N", "n", "SD", "sd:"], "initials"],
  [
    "a name that begins so",
    ["Maya", "Frey", "Valida", "Minarti", "Totok", "Nia", "Sumi", "Maxi", "Haris"],
    null,
  ],
  ["a name after a word that begins names", ["Max Havelaar", "Sum Yee", "Mode Ayu"], null],
  ["a name of several words, one of them like a total", ["Maya Total", "Sari Rata"], null],
  ["a name that holds a sign", ["Maya 100%", "x%", "M∑"], null],
  ["a name in Greek", ["Σοφία", "σοφία"], null],
  ["a share in digits", ["%20Maya", "% 20"], null],
  ["a sentence that begins so", ["Total nilai saya semester ini kurang baik sekali"], null],
  ["no word", ["", "7", "2026-01-05", "3,5"], null],
])("the label of a row: %s", (_, cells, label) => {
  expect(cells.map((cell) => [cell, labelOf(cell)])).toEqual(cells.map((cell) => [cell, label]));
});

test.each<[string, string[], number, string[], string | null]>([
  ["in the respondents' column", ["No", "id"], 1, ["", "Total"], "Total"],
  ["in that column, which is the first", ["id", "kelas"], 0, ["Jumlah", ""], "Jumlah"],
  ["in another column, where no respondent is", ["No", "Catatan", "id"], 2, ["7", "Total", ""], "Total"],
  ["below a number of the respondents", ["id", "Catatan"], 0, ["12", "Rata-rata"], "Rata-rata"],
  ["after cells that are empty", ["No", "Kelas", "Catatan"], -1, ["", " ", "Total"], "Total"],
  ["as a sign alone", ["No", "Catatan"], -1, ["", "∑"], "∑"],
  ["as a share alone", ["id", "Catatan"], 0, ["%", ""], "%"],
  ["as letters that may be somebody's, among respondents", ["id", "Kelas"], 0, ["N", ""], "N"],
  ["as such letters among names", ["No", "Nama siswa"], -1, ["", "SD"], "SD"],
  ["as such letters below no heading", ["", "Catatan"], -1, ["N", ""], "N"],
  ["none: such letters are a school", ["No", "Pendidikan"], -1, ["1", "SD"], null],
  ["none: the person has a name, and a note like it", ["Catatan", "id"], 1, ["Total", "Maya"], null],
  ["none: another word comes first", ["Kelas", "Catatan"], -1, ["XI-1", "Total"], null],
  ["none: no cell holds a word", ["No", "Tanggal"], -1, ["1", "2026-01-05"], null],
  ["none: the row ends before the respondents' column", ["No", "Kelas", "id"], 2, ["1"], null],
])("a row's label %s", (_, names, respondent, cells, label) => {
  expect(rowLabel(cells, { names, respondent, others: [...names.keys()] })).toBe(label);
});

test("an answer is no label, though it says the word of one", () => {
  const places = { names: ["No", "sabar-1"], respondent: -1, others: [0] };
  expect(rowLabel(["1", "Rata-rata"], places)).toBe(null);
});

test.each<[string, string, string | null, boolean]>([
  ["N after M", "N", "M", true],
  ["N after m", "n", "m", true],
  ["N between spaces", " N ", "M", true],
  ["N after M, as formulas keep them", '="N"', '="M"', true],
  ["N after M, with a sign before each", "#N", "#M", true],
  ["N after another letter", "N", "K", false],
  ["N after a name", "N", "Maya", false],
  ["N at the beginning", "N", null, false],
  ["SD after RA", "SD", "RA", true],
  ["SD after ra", "sd", "ra", true],
  ["SD after a name", "SD", "Rina", false],
  ["SD after a name of three letters", "SD", "Ria", false],
  ["SD after one letter", "SD", "M", false],
  ["SD after digits", "SD", "12", false],
  ["SD after N, which is one of totals too", "SD", "N", false],
  ["SD after another SD", "SD", "SD", false],
  ["a total in a word, though initials stand above", "Sum", "RA", false],
])("initials are somebody's where such people stand: %s", (_, label, before, expected) => {
  expect(areInitials(label, before)).toBe(expected);
});

test.each<[string, string[], string[], boolean]>([
  ["all of it", ["id", "sabar-1"], ["id", "sabar-1"], true],
  ["in other letters, with spaces", ["id", "Sabar-1"], [" ID ", "sabar-1"], true],
  ["half of what is filled", ["id", "kelas", "sabar-1"], ["id", "x", ""], true],
  ["all that is filled, beside cells of spaces", ["id", "kelas", "sabar-1"], ["id", " ", ""], true],
  ["the second column's heading below it", ["id", "kelas"], ["", "kelas"], true],
  ["less than half", ["id", "kelas", "sabar-1"], ["id", "XI", "3"], false],
  ["a heading below another", ["id", "kelas"], ["kelas", "id"], false],
  ["a person", ["id", "sabar-1"], ["A", "3"], false],
  ["a person without answers", ["id", "sabar-1", "sabar-2"], ["A", "", ""], false],
  ["a cell beyond the heading", ["id"], ["", "id"], false],
  ["an empty row below columns without a heading", ["", ""], ["", ""], false],
])("whether a row repeats the heading: %s", (_, names, cells, expected) => {
  expect(repeatsHeading(cells, names)).toBe(expected);
});
