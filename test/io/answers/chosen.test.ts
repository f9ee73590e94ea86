import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { chooseColumns, typedColumn } from "../../../src/io/answers/chosen.ts";
import { rating, testProfile } from "../../core/fixtures.ts";

const PLAN = planOf(testProfile({ traits: [{ id: "a", name: "A", items: [rating("empati-1")] }] }));

/** The columns of who answered, and the codes of what is told of them. */
function chosenIn(names: readonly string[], respondent: string | null, group: string | null): unknown[] {
  const items = names.map((name) => (name === "empati-1" ? 0 : -1));
  const chosen = chooseColumns(names, { respondent, group }, { items, plan: PLAN });
  return [chosen.respondent, chosen.group, chosen.problems.map(({ code }) => code)];
}

test.each<[string, string[], string | null, string | null, unknown[]]>([
  ["nothing is asked for", ["Kode", "Kelas", "empati-1"], null, null, [0, 1, []]],
  ["neither is wanted, though both are there", ["Kode", "Kelas", "empati-1"], "-", "-", [-1, -1, []]],
  ["no respondent is wanted", ["Kode", "Kelas", "empati-1"], "-", null, [-1, 1, []]],
  ["no group is wanted", ["Kode", "Kelas", "empati-1"], null, "-", [0, -1, []]],
  ["a name is there, and is not used unasked", ["Nama", "empati-1"], null, null, [-1, -1, ["unused-name"]]],
  ["a name is there, and somebody is wanted nowhere", ["Nama", "empati-1"], "-", null, [-1, -1, []]],
  ["a name is asked for", ["Nama", "empati-1"], "Nama", null, [0, -1, []]],
  ["a name is there, and a code", ["Nama", "Kode", "empati-1"], null, null, [1, -1, []]],
  ["a name is there, but no answers", ["Nama", "Kelas"], null, null, [-1, 1, []]],
  ["what is asked for is not there", ["Kode", "empati-1"], "Sandi", null, [-1, -1, ["unknown-column"]]],
  ["an item is asked for", ["Kode", "empati-1"], null, "empati-1", [0, 1, ["item-as-people"]]],
])("%s", (_, names, respondent, group, expected) => {
  expect(chosenIn(names, respondent, group)).toEqual(expected);
});

const LONG = "Nama lengkap siswa sesuai kartu pelajaran";

test.each<[string, string[], number, string]>([
  ["its heading", ["Nama", "Kelas"], 0, "Nama"],
  ["a heading of several words", ["Kode", "Nama lengkap"], 1, "Nama lengkap"],
  ["the letter of one without a heading", ["Kode", ""], 1, "B"],
  ["the letter of one without a heading, the first such", ["", "Kode"], 0, "A"],
  ["the letter of one whose heading is blank", ["Kode", "  "], 1, "B"],
  ["the letter of one whose heading stands there before", ["Nama", "Nama"], 1, "B"],
  ["the heading of one that comes again", ["Nama", "Nama"], 0, "Nama"],
  ["the heading of one that differs in its capitals alone", ["Nama", "nama"], 1, "nama"],
  ["the heading that is another's letter", ["Kode", "A"], 1, "A"],
  ["the letter of one with a quote", ["Kode", 'Nama "kecil"'], 1, "B"],
  ["the letter of one with a sign of a variable", ["$nama", "Kode"], 0, "A"],
  ["the letter of one that looks like an option", ["Kode", "-nama"], 1, "B"],
  ["the letter of one with a sign that nobody sees", ["Kode", "Na\u200bma"], 1, "B"],
  ["the letter of one that ends in a space", ["Kode", "Nama "], 1, "B"],
  ["the letter of one that takes long to type", ["Kode", LONG], 1, "B"],
  ["the heading that is just short enough", ["Kode", LONG.slice(0, 40)], 1, LONG.slice(0, 40)],
])("what to type for a column: %s", (_, names, column, typed) => {
  expect(typedColumn(names, column)).toBe(typed);
});
