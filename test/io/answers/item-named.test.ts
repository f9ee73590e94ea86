import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { itemNamed } from "../../../src/io/answers/item-named.ts";
import { NONE } from "../../../src/io/answers/meaning/headings.ts";
import { rating, testProfile } from "../../core/fixtures.ts";

const IDS = ["empati", "a-1", "b2", "1234", "empati-2"];

const nameOf = itemNamed(
  planOf(testProfile({ traits: [{ id: "empati", name: "Empati", items: IDS.map((id) => rating(id)) }] })),
);

test.each([
  ["an id of letters alone", "empati", 0],
  ["an id of three signs", "a-1", 1],
  ["an id with a number", "empati-2", 4],
  ["an item's text", "Teks empati-2", 4],
  ["an item's text in other letters", "TEKS  EMPATI-2", 4],
  ["what is as short as an answer, though an id is", "b2", NONE],
  ["a number, though an id is one", "1234", NONE],
  ["a word that no item has", "Setuju", NONE],
  ["nothing", "", NONE],
])("which item a cell names: %s", (_, cell, expected) => {
  expect(nameOf(cell)).toBe(expected);
  // What was found out once is the same when it comes again.
  expect(nameOf(cell)).toBe(expected);
});
