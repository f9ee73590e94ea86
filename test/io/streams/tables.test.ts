import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import type { ColumnChoice } from "../../../src/io/answers/columns.ts";
import { Roles } from "../../../src/io/profiles/roles.ts";
import { Buffers } from "../../../src/io/streams/buffers.ts";
import { openTable } from "../../../src/io/streams/tables.ts";
import { CATALOGUE } from "../../cli/helpers.ts";
import { everyKind, rating, testProfile } from "../../core/fixtures.ts";
import { profileOf } from "../../first-role.ts";
import { ANY_COLUMNS } from "./reading.ts";

/** Short lines, each a chunk. */
async function* linesOf(text: string): AsyncGenerator<Uint8Array> {
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) yield Buffer.from(line);
}

interface Found {
  told: string[];
  /** By column: the id of its item. */
  items: (string | null)[];
  unscored: readonly number[];
  blocks: string[];
}

async function open(
  text: string,
  { choice = ANY_COLUMNS, asked = everyKind(), blockBytes = 1 } = {},
): Promise<Found> {
  const plan = planOf(asked);
  const roles = new Roles({ asked, isFixed: true, catalogue: CATALOGUE });
  const setting = { plan, roles, dialect: null, columns: choice, buffers: new Buffers(), blockBytes };
  const bytes = { start: Buffer.from(text), chunks: linesOf(text) };
  const { head, columns, blocks } = await openTable(bytes, setting);
  const found: string[] = [];
  for await (const block of blocks) found.push(Buffer.from(block.bytes).toString());
  return {
    told: columns.problems.map(({ code, args, place }) => `${place?.line}: ${code} ${JSON.stringify(args)}`),
    items: head.columns.items.map((item) => plan.items[item]?.id ?? null),
    unscored: head.unscored,
    blocks: found,
  };
}

const codesOf = ({ told }: Found) => told.map((each) => each.split(" ")[1]);

/** Some items, so that no missing one is told beside what a test is about. */
const SMALL = testProfile({
  traits: [{ id: "sabar", name: "Sabar", items: [rating("sabar-1"), rating("sabar-2")] }],
  misconceptions: [
    {
      id: "uang",
      claim: "Uang",
      truth: "Bukan",
      statements: [{ id: "uang-1", text: "Hanya uang", answer: false, why: "Karena" }],
    },
  ],
});
const HEADING = "peserta,sabar-1,sabar-2,uang-1\n";

test.each<[string, string, string[]]>([
  ["rows", `${HEADING}A,4,4,ya\nB,4,4,ya\n`, ["A,4,4,ya\n", "B,4,4,ya\n"]],
  [
    "rows, and lines that describe the columns",
    `${HEADING}Kode,Teks sabar-1,Teks sabar-2,Hanya uang\nA,4,4,ya\n`,
    ["A,4,4,ya\n"],
  ],
  ["a column of the first item alone", "sabar-1\n4\n", ["4\n"]],
  ["no item", "peserta,kelas\nA,4\n", []],
])("the blocks of a table: %s", async (_, text, blocks) => {
  expect((await open(text, { asked: SMALL })).blocks).toEqual(blocks);
});

test.each<[string, string, ColumnChoice, string[], number]>([
  [
    "what is only doubtful keeps nobody from being read",
    `Nama${HEADING.slice(7)}A,4,4,ya\n`,
    ANY_COLUMNS,
    ["unused-name"],
    1,
  ],
  [
    "an error does, beside what is only doubtful",
    `Nama,kelas,sabar-1,sabar-1\nA,X,4,5\n`,
    { respondent: "tiada", group: null },
    ["repeated-column", "unknown-column"],
    0,
  ],
])("%s", async (_, text, choice, codes, count) => {
  const found = await open(text, { choice, asked: SMALL });
  expect(codesOf(found)).toEqual(expect.arrayContaining(codes));
  expect(found.blocks).toHaveLength(count);
});

test("of a table of another role nothing but that is told, and nobody is read", async () => {
  const [nurse, asked] = [profileOf("perawat"), profileOf("penyuluh-pertanian")];
  const duties = planOf(nurse).items.filter(({ scale }) => scale === "duties");
  const heading = ["peserta", "Nama", ...duties.map(({ id }) => id)].join(",");
  const found = await open(`Angket\n${heading}\nA,B${",4".repeat(duties.length)}\n`, { asked });
  expect(found.told[0]).toBe('2: wrong-profile {"received":"perawat","expected":"penyuluh-pertanian"}');
  expect(found.blocks).toEqual([]);
});

test.each<[string, string, string[], Pick<Found, "items" | "unscored">]>([
  [
    "one of them",
    `Angket\n${HEADING}A,0,2,ya\nB,3,5,ya\n`,
    ['2: zero-based-columns {"ids":["sabar-1"],"isAll":false}'],
    { items: [null, null, "sabar-2", "uang-1"], unscored: [1] },
  ],
  [
    "all that are numbered",
    `${HEADING}A,4,2,ya\nB,3,0,ya\nC,0,1,ya\n`,
    ['1: zero-based-columns {"ids":["sabar-1","sabar-2"],"isAll":true}'],
    { items: [null, null, null, "uang-1"], unscored: [1, 2] },
  ],
  [
    "the last of them, where the last row has no end",
    `${HEADING}A,4,2,ya\nB,3,0,ya`,
    ['1: zero-based-columns {"ids":["sabar-2"],"isAll":false}'],
    { items: [null, "sabar-1", null, "uang-1"], unscored: [2] },
  ],
  [
    "none, where somebody chose the last option",
    `${HEADING}A,5,2,ya\nB,0,5,ya\n`,
    [],
    { items: [null, "sabar-1", "sabar-2", "uang-1"], unscored: [] },
  ],
  [
    "one, beside a column that nobody asked for",
    "catatan,sabar-1,sabar-2,uang-1,sabar-1x\nA,0,2,ya,0\n",
    ['1: zero-based-columns {"ids":["sabar-1"],"isAll":false}'],
    { items: [null, null, "sabar-2", "uang-1", null], unscored: [1] },
  ],
])("a column that counts from 0 answers nothing, and is told: %s", async (_, text, told, columns) => {
  const found = await open(text, { asked: SMALL });
  expect(found.told.filter((each) => each.includes("zero-based"))).toEqual(told);
  expect(found).toMatchObject(columns);
});

test("where all items are numbered and count from 0, nothing is left, and nobody is read", async () => {
  const asked = testProfile({
    traits: [{ id: "sabar", name: "Sabar", items: [rating("sabar-1"), rating("sabar-2")] }],
  });
  const found = await open("Nama,sabar-1,sabar-2\nA,0,2\nB,1,0\n", {
    asked,
    choice: { respondent: "Nama", group: null },
  });
  expect(found).toEqual({
    told: ['1: zero-based-columns {"ids":["sabar-1","sabar-2"],"isAll":true}'],
    items: [null, null, null],
    unscored: [1, 2],
    blocks: [],
  });
});
