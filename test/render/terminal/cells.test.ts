import { Chalk } from "chalk";
import fc from "fast-check";
import { expect, test } from "vitest";
import { barOf } from "../../../src/render/document/bars.ts";
import {
  barCells,
  cellOf,
  countCells,
  legendOf,
  paintCells,
  sparkCells,
} from "../../../src/render/terminal/cells.ts";
import { holds } from "../../core/helpers.ts";

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

test.each<[number, number, number | null, string]>([
  [0, 0, null, "··········"],
  [68.1, 68.1, 68.1, "███████···"],
  [100, 100, 100, "██████████"],
  [0, 100, null, "░░░░░░░░░░"],
  [20, 60, 40, "██░░┃░····"],
  [20, 60, 20, "██┃░░░····"],
  [20, 60, 60, "██░░░┃····"],
  [99, 100, 100, "█████████┃"],
])("%d to %d with an estimate of %j fills ten cells", (low, high, point, cells) => {
  expect(barCells({ low, high, point, least: 0 }, 10)).toBe(cells);
});

test.each<[Parameters<typeof barCells>[0], string]>([
  [{ low: 50, high: 50, point: 50, least: 0, zone: { low: 30, high: 70 } }, "███▒▒┃▒▒··"],
  [{ low: 100, high: 100, point: 100, least: 0, zone: { low: 80, high: 100 } }, "████████▒┃"],
  [{ low: 0, high: 0, point: 0, least: 0, zone: { low: 0, high: 20 } }, "┃▒▒·······"],
  [{ low: 50, high: 50, point: 50, least: 0, isHeavy: true }, "▓▓▓▓▓·····"],
  [{ low: 50, high: 50, point: 50, least: 0, marks: [20, 80, 100] }, "██╎██···╎╎"],
])("%j fills ten cells", (bar, cells) => {
  expect(barCells(bar, 10)).toBe(cells);
});

test("each part of a bar has a colour of its own, the line and the dot none", () => {
  const looks: Record<string, string> = {
    2: "dim",
    22: "/",
    32: "green",
    33: "yellow",
    35: "magenta",
    39: "/",
  };
  const painted = (cells: string) =>
    paintCells(new Chalk({ level: 1 }), cells).replace(
      /\u001b\[(\d+)m/g,
      (_, code: string) => `<${looks[code]}>`,
    );
  expect(painted("██▓▓░┃▒╎··██")).toBe("<green>██</><magenta>▓▓</><yellow>░┃▒╎</><dim>··</><green>██</>");
  expect(painted("──●──")).toBe("──●──");
  expect(paintCells(new Chalk({ level: 0 }), "██░·")).toBe("██░·");
});

test("a legend tells the signs that bars have", () => {
  const zone = { low: 30, high: 70 };
  const known = barOf("A", { low: 50, high: 50, point: 50 }, { zone });
  const open = barOf("B", { low: 0, high: 100, point: null });
  expect(legendOf([open], false)).toBe("░ masih mungkin");
  expect(legendOf([known, open], true)).toBe(
    "┃ nilainya · ▒ goyangan biasa kalau menjawab lagi · ░ masih mungkin · ╎ batas",
  );
  expect(legendOf([], false)).toBe("");
});

test.each<[number, number, number | null, string]>([
  [-100, -100, -100, "●──────────"],
  [30, 30, 30, "───────●───"],
  [-40, 40, null, "───░░░░░───"],
  [-40, 40, 20, "───░░░┃░───"],
  [-100, 100, 100, "░░░░░░░░░░┃"],
])("%d to %d with an estimate of %j lies on a line of eleven", (low, high, point, cells) => {
  expect(barCells({ low, high, point, least: -100 }, 11)).toBe(cells);
});

test.each([
  [-100, -100, 0],
  [0, -100, 5],
  [100, -100, 10],
  [0, 0, 0],
  [100, 0, 10],
] as const)("%d on a line from %d is cell %d of eleven", (value, least, cell) => {
  expect(cellOf(value, { least }, 11)).toBe(cell);
});

test("a bar fills its columns, and shows a stroke exactly where there is an estimate of something open", () => {
  const value = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
  const cases = fc.record({
    ends: fc.tuple(value, value, value),
    width: fc.integer({ min: 5, max: 120 }),
    least: fc.constantFrom(0 as const, -100 as const),
    isKnown: fc.boolean(),
  });
  holds(cases, ({ ends, width, least, isKnown }) => {
    const [low = 0, point = 0, high = 0] = ends
      .map((each) => (least === 0 ? each : each * 2 - 100))
      .sort((a, b) => a - b);
    const cells = barCells({ low, high, point: isKnown ? point : null, least }, width);
    expect(cells).toHaveLength(width);
    expect(cells).toMatch(least === 0 ? /^█*[░┃]*·*$/ : /^─*(●|[░┃]+)─*$/);
    const isOpen = /[░┃]/.test(cells);
    if (least === 0) expect(isOpen).toBe(low < high);
    expect(cells.includes("┃")).toBe(isOpen && isKnown);
  });
});
