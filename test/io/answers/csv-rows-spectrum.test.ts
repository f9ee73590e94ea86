import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { ANY_SHAPE, dialectOf, RowReader } from "../../../src/io/answers/csv-rows.ts";

// csv-spectrum: tables that readers of CSV stumble over, with what stands in them.

const SUITE = dirname(createRequire(import.meta.url).resolve("csv-spectrum"));

/** Its JSON tells of another place than its CSV. */
const UNLIKE = "location_coordinates";

const NAMES = readdirSync(join(SUITE, "csvs")).map((file) => file.replace(".csv", ""));

function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  const reader = new RowReader(dialectOf(","), ANY_SHAPE);
  for (let from = 0; from < text.length; ) {
    const { cells, end } = reader.read(text, from);
    rows.push(cells);
    from = end;
  }
  return rows;
}

test.each(NAMES.filter((name) => name !== UNLIKE))("%s is read", (name) => {
  const read = (kind: string) =>
    readFileSync(join(SUITE, kind, `${name}.${kind === "csvs" ? "csv" : "json"}`), "utf8");
  const [head = [], ...rows] = rowsOf(read("csvs"));
  const objects = rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [head[index], cell])));
  expect(objects).toEqual(JSON.parse(read("json")));
});

test("the suite is there", () => {
  expect(NAMES).toContain(UNLIKE);
  expect(NAMES.length).toBe(12);
});
