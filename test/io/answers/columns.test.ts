import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import { matchColumns } from "../../../src/io/answers/columns.ts";
import { FIRST_ROLE, findProfile } from "../../../src/io/profiles/catalogue.ts";
import { itemText } from "../../../src/text/items.ts";
import { CATALOGUE } from "../../cli/helpers.ts";
import { everyKind, rating, testProfile } from "../../core/fixtures.ts";

const PLAN = planOf(everyKind());

function idsOf(names: readonly string[]): (string | null)[] {
  return matchColumns(names, PLAN).items.map((item) => PLAN.items[item]?.id ?? null);
}

test.each([
  ["the id", "empati-1", "empati-1"],
  ["the id in capitals", " EMPATI-1 ", "empati-1"],
  ["the id with another joint", "empati_1", "empati-1"],
  ["the text", "Teks empati-1", "empati-1"],
  ["case and spaces", "  teks   EMPATI-1 ", "empati-1"],
  ["a number before it", "3. Teks empati-1", "empati-1"],
  ["a number in brackets", "(12) Teks empati-1", "empati-1"],
  ["a form's prefix", "Pertanyaan: Teks empati-1", "empati-1"],
  ["a form's prefix with a number", "Pertanyaan 3 - Teks empati-1", "empati-1"],
  ["a grid of Google Forms", "Seberapa sesuai denganmu? [Teks empati-1]", "empati-1"],
  ["a mark that it must be answered", "Teks empati-1 *", "empati-1"],
  ["a comparison by its scenes", "Di sini ↔ Di sana", "arah-1"],
  ["a comparison in a grid", "Pilih satu [Begini ↔ Begitu]", "arah-2"],
  ["a statement", "Hanya uang", "uang-1"],
  ["the time", "Timestamp", null],
  ["the e-mail", "Alamat Email", null],
  ["nothing", "", null],
  ["__proto__", "__proto__", null],
])("a column is known by %s", (_, name, id) => {
  expect(idsOf([name])).toEqual([id]);
});

test.each<[string, (text: string, number: number) => string]>([
  ["as they are", (text) => text],
  ["in capitals, with more space", (text) => ` ${text.toUpperCase().replaceAll(" ", "  ")} `],
  ["with numbers and the mark of a question that must be answered", (text, number) => `${number}. ${text} *`],
  ["in a grid", (text) => `Seberapa sesuai kalimat ini denganmu? [${text}]`],
  ["after a form's own words", (text, number) => `Bagian 2, pertanyaan ${number}: ${text}`],
])("every item of the first role is known by its text %s", async (_, written) => {
  const found = await findProfile(CATALOGUE, FIRST_ROLE);
  if ("problems" in found) throw new Error("no first role");
  const items = listItems(found.profile);
  const names = ["Timestamp", ...items.map((item, index) => written(itemText(item), index + 1))];
  const { items: columns, problems } = matchColumns(names, planOf(found.profile));
  expect(items).toHaveLength(56);
  expect(columns).toEqual([-1, ...items.keys()]);
  expect(problems).toEqual([]);
});

test("a text that ends like another is the longer one", () => {
  const plan = planOf(
    testProfile({
      traits: [
        {
          id: "a",
          name: "A",
          items: [
            rating("a-1", { text: "suka menolong orang" }),
            rating("a-2", { text: "tidak suka menolong orang" }),
          ],
        },
      ],
    }),
  );
  expect(matchColumns(["Kamu: tidak suka menolong orang", "Kamu: suka menolong orang"], plan).items).toEqual([
    1, 0,
  ]);
});

test.each([
  [["id", "empati-1"], 0],
  [["empati-1", "Peserta"], 1],
  [["id", "peserta", "Respondent", "empati-1"], 2],
  [["empati-1"], -1],
])("the respondent of %j", (names, column) => {
  expect(matchColumns(names, PLAN).respondent).toBe(column);
});

test("what is doubtful is told", () => {
  const names = ["empati-1", "nama", "Teks empati-1", "empati-l", "Teks disiplim-1"];
  expect(matchColumns(names, PLAN).problems).toEqual([
    problem("repeated-column", { id: "empati-1", column: 3, first: 1 }, { line: 1 }, "warning"),
    problem("item-like-column", { name: "empati-l", suggestion: "empati-1" }, { line: 1 }, "warning"),
    problem(
      "item-like-column",
      { name: "Teks disiplim-1", suggestion: "disiplin-1" },
      { line: 1 },
      "warning",
    ),
  ]);
  expect(matchColumns(["nama", "kelas"], PLAN).problems).toEqual([
    problem("no-item-columns", {}, { line: 1 }),
  ]);
});
