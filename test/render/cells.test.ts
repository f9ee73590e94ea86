import { expect, test } from "vitest";
import { countCells, sparkCells } from "../../src/render/cells.ts";

test.each([
  [0, 0, 4, "········"],
  [1, 1, 4, "██░░····"],
  [4, 0, 4, "████████"],
  [0, 1, 1000, "░·······"],
  [0, 0, 0, "········"],
])("%d sure and %d possible of %d", (sure, possible, of, cells) => {
  expect(countCells({ label: "", sure, possible, of, value: "", notes: [] }, 8)).toBe(cells);
});

test.each<[number[], string]>([
  [[0, 1, 2, 3, 4, 5, 6, 7, 8], "·▁▂▃▄▅▆▇█"],
  [[1, 1_000_000], "▁█"],
  [[0, 0], "··"],
  [[], ""],
])("sizes %j", (sizes, cells) => {
  expect(sparkCells(sizes)).toBe(cells);
});
