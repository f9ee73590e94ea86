import { expect, test } from "vitest";
import { listItems } from "../../../../src/core/profile/items.ts";
import { planOf } from "../../../../src/core/profile/plan.ts";
import { headingsOf, NONE, respondentColumn } from "../../../../src/io/answers/meaning/headings.ts";
import { FIRST_ROLE, findProfile } from "../../../../src/io/profiles/catalogue.ts";
import { itemText } from "../../../../src/text/items.ts";
import { CATALOGUE } from "../../../cli/helpers.ts";
import { everyKind, rating, testProfile } from "../../../core/fixtures.ts";

const PLAN = planOf(everyKind());
const HEADINGS = headingsOf(PLAN);

function idOf(heading: string): string | null {
  return PLAN.items[HEADINGS.itemOf(heading)]?.id ?? null;
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
  ["a text that begins within a word", "Bukanhanya uang", null],
  ["nothing", "", null],
  ["__proto__", "__proto__", null],
])("a heading is known by %s", (_, name, id) => {
  expect(idOf(name)).toBe(id);
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
  const { itemOf, nearestTo } = headingsOf(planOf(found.profile));
  expect(items).toHaveLength(63);
  expect(names.map(itemOf)).toEqual([NONE, ...items.keys()]);
  expect(nearestTo("Timestamp")).toBeNull();
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
  const { itemOf } = headingsOf(plan);
  expect([itemOf("Kamu: tidak suka menolong orang"), itemOf("Kamu: suka menolong orang")]).toEqual([1, 0]);
});

test.each([
  [["id", "empati-1"], 0],
  [["empati-1", "Peserta"], 1],
  [["id", "peserta", "Respondent", "empati-1"], 2],
  [["empati-1"], -1],
])("the respondent of %j", (names, column) => {
  expect(respondentColumn(names)).toBe(column);
});

test.each([
  ["a typo in an id", "empati-l", "empati-1"],
  ["a typo in a text", "Teks disiplim-1", "disiplin-1"],
  ["too short to say", "arah", null],
  ["as short as may be", "arah1", "arah-1"],
  ["a name of respondents", "peserta", null],
  ["something else", "Alamat Email", null],
])("a heading that resembles an item: %s", (_, heading, id) => {
  expect([idOf(heading), HEADINGS.nearestTo(heading)]).toEqual([null, id]);
});

test.each<[string, string, string[]]>([
  ["of two items with one text the first is meant", "sama saja", ["sama saja", "sama saja"]],
  ["an item's own text goes before one that it ends with", "a b", ["x a b", "a b"]],
  ["a text of one word is no ending", "Kamu: sabar", ["sabar", "x"]],
])("%s", (_, heading, [first = "", second = ""]) => {
  const items = [rating("a-1", { text: first }), rating("a-2", { text: second })];
  const plan = planOf(testProfile({ traits: [{ id: "a", name: "A", items }] }));
  const expected = { "sama saja": 0, "a b": 1, "Kamu: sabar": NONE }[heading];
  expect(headingsOf(plan).itemOf(heading)).toBe(expected);
});
