import { expect, test } from "vitest";
import {
  LEAST_CELL_BYTES,
  MOST_COLUMNS,
  MOST_PART_BYTES,
  TooLarge,
} from "../../../src/io/workbooks/limits.ts";
import { linesOf } from "../../../src/io/workbooks/lines.ts";
import type { SheetRow } from "../../../src/io/workbooks/sheet.ts";

function text(rows: Iterable<SheetRow>): string {
  return Buffer.concat([...linesOf(rows)]).toString();
}

test.each<[string, SheetRow[], string]>([
  ["no rows", [], ""],
  [
    "rows one after the other",
    [
      { number: 1, cells: ["a", "b"] },
      { number: 2, cells: ["", "é"] },
    ],
    "a\tb\n\té\n",
  ],
  [
    "rows that are shorter",
    [
      { number: 1, cells: ["a", "b", "c"] },
      { number: 2, cells: ["d"] },
      { number: 3, cells: ["e", "f", "g", "h"] },
    ],
    "a\tb\tc\nd\t\t\ne\tf\tg\th\n",
  ],
  [
    "empty rows between them",
    [
      { number: 3, cells: ["a"] },
      { number: 5, cells: ["b"] },
    ],
    "\n\na\n\nb\n",
  ],
  [
    "what would end a cell or a line",
    [{ number: 1, cells: ["a\r\nb", "c\td\u2028e", '"f"'] }],
    'a b\tc d e\t"f"\n',
  ],
])("%s", (_, rows, lines) => {
  expect(text(rows)).toBe(lines);
});

test("many rows go on in pieces, each line whole", () => {
  const rows = Array.from({ length: 9000 }, (_, index) => ({
    number: index + 1,
    cells: [`peserta ${index}`],
  }));
  const pieces = [...linesOf(rows)];
  expect(pieces.length).toBeGreaterThan(1);
  expect(Buffer.concat(pieces).toString().split("\n").length).toBe(9001);
});

test("a row that stands for many is drawn once", () => {
  let times = 0;
  const draw = (cell: string) => {
    times += 1;
    return cell;
  };
  const cells = Object.assign(["a", "b"], { map: (_: unknown) => ["a", "b"].map(draw) });
  const rows = [1, 2, 3].map((number) => ({ number, cells }));
  expect([text(rows), times]).toEqual(["a\tb\na\tb\na\tb\n", 2]);
});

test("a row that stands for more than fits is told", () => {
  const long = "x".repeat(1_000_000);
  function* rows() {
    for (let number = 1; ; number += 1) yield { number, cells: [long] };
  }
  expect(() => {
    for (const _ of linesOf(rows()));
  }).toThrow(TooLarge);
});

test.each([
  [MOST_PART_BYTES / LEAST_CELL_BYTES, null],
  [MOST_PART_BYTES / LEAST_CELL_BYTES + 1, TooLarge],
])("of %d empty cells in all, %j is told", (count, told) => {
  const cells = Array<string>(MOST_COLUMNS).fill("");
  function* rows() {
    const whole = Math.floor(count / MOST_COLUMNS);
    for (let number = 1; number <= whole; number += 1) yield { number, cells };
    if (count % MOST_COLUMNS > 0) yield { number: whole + 1, cells: [""] };
  }
  const read = () => {
    for (const _ of linesOf(rows()));
  };
  if (told) expect(read).toThrow(told);
  else expect(read).not.toThrow();
});
