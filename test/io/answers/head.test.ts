import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { readHead } from "../../../src/io/answers/head.ts";
import { everyKind } from "../../core/fixtures.ts";

const PLAN = planOf(everyKind());
/** Nothing is known of the table before. */
const UNKNOWN = { dialect: null, columns: { respondent: null, group: null } };

test.each([
  ["commas", "id,empati-1,empati-2\n", ",", 1],
  ["semicolons", "id;empati-1;empati-2\r\n", ";", 1],
  ["tabs", "id\tempati-1\tempati-2\n", "\t", 1],
  ["semicolons and texts with more commas", "id;a, b, c, d, e;empati-1;empati-2\n", ";", 1],
  ["Excel's own line", "sep=;\nid;empati-1;empati-2\n", ";", 2],
  ["an empty line before it", "\nsep=;\nid;empati-1;empati-2\n", ";", 3],
  ["a header over two lines", 'id,"empati-1\n",empati-2\n', ",", 2],
])("a header with %s", (_, text, delimiter, lines) => {
  const found = readHead(Buffer.from(text), PLAN, UNKNOWN);
  expect([found.head.dialect.delimiter, found.lines]).toEqual([delimiter, lines]);
  const ids = found.head.columns.items.flatMap((item) => PLAN.items[item]?.id ?? []);
  expect(ids).toEqual(["empati-1", "empati-2"]);
});

test("a header that means no item is cut where it is widest", () => {
  const { head } = readHead(Buffer.from("nama;kelas, sekolah;umur\n"), PLAN, UNKNOWN);
  expect([head.dialect.delimiter, head.columns.names]).toEqual([";", ["nama", "kelas, sekolah", "umur"]]);
});
