import { expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import { linesInSight, rowLines } from "../../../src/render/screen/keyed-row.ts";
import { rating, testProfile } from "../../core/fixtures.ts";

function itemsOf(count: number, options = 5) {
  const responses = { set: Array.from({ length: options }, (_, index) => `Pilihan ${index}`) };
  const items = Array.from({ length: count }, (_, index) => rating(`a-${index}`, { responses: "set" }));
  return listItems(testProfile({ responses, traits: [{ id: "a", name: "A", items }] }));
}

function drawn(count: number, row: { choices: number[]; at: number }, width: number, options = 5): string[] {
  return rowLines(itemsOf(count, options), row, width).map(
    ({ lead, counted, rest }) => `${lead}${counted}|${rest}`,
  );
}

test.each([
  ["groups of five", 12, { choices: [1, 2, 3, 4, 5, 0, 1], at: 7 }, 79, [" 1  12345 01|_·· ··"]],
  ["what was taken back stands behind the next", 7, { choices: [1, 2, 3, 4], at: 2 }, 79, ["1  12|_4· ··"]],
  ["a whole row", 6, { choices: [1, 2, 3, 4, 5, 1], at: 6 }, 79, ["1  12345 1|"]],
  ["ten groups a line", 56, { choices: [], at: 0 }, 79, [` 1  |_····${" ·····".repeat(9)}`, "51  |····· ·"]],
  [
    "five where ten do not fit",
    26,
    { choices: [], at: 0 },
    39,
    [` 1  |_····${" ·····".repeat(4)}`, "26  |·"],
  ],
  ["as many as fit in less", 11, { choices: [], at: 0 }, 17, [" 1  |_···· ·····", "11  |·"]],
  ["one where nothing fits", 6, { choices: [], at: 0 }, 3, ["1  |_····", "6  |·"]],
])("%s", (_, count, row, width, expected) => {
  expect(drawn(count, row, width)).toEqual(expected);
});

test("answers of two digits stand apart", () => {
  expect(drawn(6, { choices: [1, 10, 0, 11], at: 4 }, 79, 11)).toEqual(["1   1 10  0 11|  _   ·"]);
});

test.each([
  [33, ["26"]],
  [32, ["21"]],
  [63, ["51"]],
  [62, ["26", "51"]],
])("in %d columns a line holds ten groups of five, or five, where they just fit", (width, leads) => {
  const lines = rowLines(itemsOf(51), { choices: [], at: 0 }, width);
  expect(lines.slice(1, 1 + leads.length).map(({ lead }) => lead.trim())).toEqual(leads);
});

test("answers of two digits take more room, so fewer groups fit", () => {
  const row = { choices: [], at: 0 };
  expect(rowLines(itemsOf(60, 11), row, 79).map(({ lead }) => lead.trim())).toEqual(["1", "21", "41"]);
  expect(drawn(26, row, 35, 11)).toEqual([
    " 1  | _  ·  ·  ·  ·   ·  ·  ·  ·  ·",
    "11  | ·  ·  ·  ·  ·   ·  ·  ·  ·  ·",
    "21  | ·  ·  ·  ·  ·   ·",
  ]);
});

test("of many lines those around the next answer are in sight", () => {
  const inSight = (at: number) => {
    const row = { choices: new Array<number>(at).fill(1), at };
    return linesInSight(rowLines(itemsOf(300), row, 39)).map(({ lead }) => Number(lead));
  };
  expect(inSight(0)).toEqual([1, 26, 51]);
  expect(inSight(60)).toEqual([26, 51, 76]);
  expect(inSight(300)).toEqual([226, 251, 276]);
});
