import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { readHead } from "../../../src/io/answers/head.ts";
import { columnReaders } from "../../../src/io/answers/row-shape.ts";
import { TableRows } from "../../../src/io/answers/table-rows.ts";
import { rating, testProfile } from "../../core/fixtures.ts";

const PLAN = planOf(
  testProfile({
    responses: { sesuai: ["Oui", "Déjà", "Non"] },
    traits: [{ id: "a", name: "A", items: [rating("a-1"), rating("a-2")] }],
  }),
);
const UNKNOWN = { dialect: null, columns: { respondent: null, group: null } };

function opened(...blocks: Uint8Array[]) {
  const { head } = readHead(Buffer.from("id,a-1,a-2\n"), PLAN, UNKNOWN);
  const rows = new TableRows(head, columnReaders(PLAN, head.columns));
  return blocks.map((block) => {
    rows.open(block);
    const found: unknown[] = [];
    for (let row = rows.next(); row; row = rows.next()) {
      const unreadable = row.cells.flatMap((_, column) => (rows.isUnreadable(column) ? [column] : []));
      found.push([row.cells, rows.isReadable, unreadable, ...(row.fault ? [row.fault] : [])]);
    }
    return found;
  });
}

/** A text whose é is a single byte, as no UTF-8 has it. */
const loose = (text: string) =>
  Buffer.from(text.replaceAll("é", "\xc3\xa9").replaceAll("~", "\xe9"), "latin1");

test("rows are those of a block, and the next block begins anew", () => {
  expect(
    opened(Buffer.from("A,1,2\nB,3,\n"), loose("~,1,2\n"), Buffer.from("C,1,2"), new Uint8Array()),
  ).toEqual([
    [
      [["A", "1", "2"], true, []],
      [["B", "3", ""], true, []],
    ],
    [[["\ufffd", "1", "2"], false, [0]]],
    [[["C", "1", "2"], true, []]],
    [],
  ]);
});

test("a row can be read where its own bytes are UTF-8, whatever stands in others of its block", () => {
  expect(opened(loose("é,Déjà,2\nA,~,~\nB,1,2\n".replace("à", "\xc3\xa0")))).toEqual([
    [
      [["é", "Déjà", "2"], true, []],
      [["A", "\ufffd", "\ufffd"], false, [1, 2]],
      [["B", "1", "2"], true, []],
    ],
  ]);
});

test.each([
  ["a block of UTF-8", Buffer.from('A,"x,1\nB,Déjà,\nC",1,2\n')],
  [
    "a block that is not all UTF-8",
    Buffer.concat([Buffer.from('A,"x,1\nB,Déjà,\nC",1,2\n'), loose("~,1,2\n")]),
  ],
])("a forgotten quote takes no row of somebody with it, whose answer is in words: %s", (_, block) => {
  const rows = opened(block)[0]?.slice(0, 3);
  expect(rows).toEqual([
    [["A"], true, [], "open-quote"],
    [["B", "Déjà", ""], true, []],
    [['C"', "1", "2"], true, []],
  ]);
});
