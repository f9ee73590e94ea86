import { expect, test } from "vitest";
import { tallestOf } from "../../../src/render/document/figures.ts";

test.each<[(number[] | null)[], number]>([
  [[[0.1, 0.4], null, [0.45]], 0.45],
  [[null], 1],
  [[[0, 0]], 1],
  [[], 1],
])("pictures of the sizes %j are drawn to %d", (all, tallest) => {
  const rows = all.map((sizes) => {
    const bins = sizes?.map((size) => ({ size, label: "" }));
    return { label: "a", isMarked: false, spread: bins ? { title: "T", value: "V", bins } : null, cells: [] };
  });
  expect(tallestOf(rows)).toBe(tallest);
});
