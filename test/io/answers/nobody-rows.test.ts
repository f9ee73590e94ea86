import { expect, test } from "vitest";
import { readHead } from "../../../src/io/answers/head.ts";
import { NobodyRows } from "../../../src/io/answers/nobody-rows.ts";
import type { Skipped } from "../../../src/io/answers/skipped.ts";
import { TableReader } from "../../../src/io/answers/table.ts";
import { FOUND_OUT, GARDEN, garden, PULL, RAIN, readTable, skipping, WAIT } from "./garden.ts";

/** A table, who is in it, and which rows are skipped. */
type Row = [string, string, string[], Partial<Skipped>];

const HEADING = "No,id,sabar-1,sabar-2,hujan-1";
const [FIRST, SHOWN] = ["1,A,3,4,Benar", "A 3 4 1"];
const UNKNOWN = "!unknown-cell";

test.each<Row>([
  ["sums and means below the people", ",Jumlah,8,6,\n,Rata-rata,4,3,\n", [], totals(2, [[3, 4]])],
  [
    "a mean that a person could have answered",
    ",Rata-rata,3,4,Benar\n2,B,5,1,\n",
    ["B 5 1 -"],
    totals(1, [[3, 3]]),
  ],
  ["a sum that stands below the numbers", "Total,,8,6,\n", [], totals(1, [[3, 3]])],
  ["a total without a number yet", ",Total,,,\n", [], totals(1, [[3, 3]])],
  ["N between people", "2,Budi,5,5,\n,N,2,2,\n3,C,1,1,\n", ["Budi 5 5 -", "C 1 1 -"], totals(1, [[4, 4]])],
  ["N after M: a person", "2, M ,5,5,\n3,N,2,2,\n", ["M 5 5 -", "N 2 2 -"], {}],
  [
    "N after M, with a number that nobody can answer",
    "2,M,5,5,\n,N,30,30,\n",
    ["M 5 5 -"],
    totals(1, [[4, 4]]),
  ],
  [
    "N after M, of which a total comes between",
    "2,M,5,5,\n,Total,8,9,\n3,N,2,2,\n",
    ["M 5 5 -", "N 2 2 -"],
    totals(1, [[4, 4]]),
  ],
  ["N below a row that ends before the name", "2\n,N,2,2,\n", [], { empty: 1, totals: 1, ranges: [[3, 4]] }],
  ["the heading again, where pages begin", `${HEADING}\n2,B,1,2,\n`, ["B 1 2 -"], headings(1, [[3, 3]])],
  ["the heading of the people's columns again", "No,id,,,\n", [], headings(1, [[3, 3]])],
  ["the questions below their ids", `No,Kode,${WAIT},${PULL},${RAIN}\n`, [], headings(1, [[3, 3]])],
  ["the first question alone", `,Kode,${WAIT},,\n`, [], headings(1, [[3, 3]])],
  ["the first question alone, beside spaces", `,Kode,${WAIT}, , \n`, [], headings(1, [[3, 3]])],
  [
    "the first question, and words beyond the last column",
    `,Kode,${WAIT},,,x,y\n`,
    [],
    headings(1, [[3, 3]]),
  ],
  ["the second question alone", `,Kode,,${PULL},\n`, [], headings(1, [[3, 3]])],
  ["a question beside another word: half of them", `,Kode,${WAIT},x,\n`, [], headings(1, [[3, 3]])],
  [
    "a person one of whose three wrong cells holds its question",
    `2,B,x,${PULL},y\n`,
    ["B !unknown-cell !unknown-cell !unknown-statement-cell"],
    {},
  ],
  ["a person whose cell holds another question", `2,B,${PULL},,\n`, [`B ${UNKNOWN}`], {}],
  ["a person who wrote a question beyond the last column", `2,B,x,,,${PULL}\n`, ["B !too-many-cells"], {}],
  ["people without an answer", "2,B,,,\n3,C, ,,\n", [], empty(2, [[3, 4]])],
  ["numbers that wait for people", "2,,,,\n3,,,,\n", [], empty(2, [[3, 4]])],
  ["rows without any cell filled: none at all", ",,,,\n\n , ,,,\n", [], {}],
  ["somebody without an answer that can be read", "2,B,x,9,\n", [`B ${UNKNOWN} ${UNKNOWN}`], {}],
  ["such a person without a name", "2,,x,9,\n", [`* ${UNKNOWN} ${UNKNOWN}`], {}],
  ["a person without a name, who answers", "2,,3,,\n", ["* 3 - -"], {}],
  ["what formulas make of nothing", "0,0,0,0,0\n3,,0,0,\n4,, 0 , ,0\n", [], empty(3, [[3, 5]])],
  ["the same with spaces for a name", "0, 0 ,0,0,\n3, ,0,0,\n", [], empty(2, [[3, 4]])],
  ["zeros beside a word beyond the last column", "3,,0,0,,x\n", [], empty(1, [[3, 3]])],
  ["zeros of somebody with a name", "2,B,0,0,\n", [`B ${UNKNOWN} ${UNKNOWN}`], {}],
  ["zeros beside another number, first", "2,,10,0,\n", [`* ${UNKNOWN} ${UNKNOWN}`], {}],
  ["zeros beside another number, last", "2,,0,20,\n", [`* ${UNKNOWN} ${UNKNOWN}`], {}],
  ["zeros beside a word", "2,,0,x,\n3,,x,0,\n", [`* ${UNKNOWN} ${UNKNOWN}`, `* ${UNKNOWN} ${UNKNOWN}`], {}],
])("%s", (_, below, people, skipped) => {
  const read = readTable(`${HEADING}\n${FIRST}\n${below}`);
  expect(read).toEqual({ people: [SHOWN, ...people], skipped: skipping(skipped) });
});

function totals(count: number, ranges: [number, number][]): Partial<Skipped> {
  return { totals: count, ranges };
}

function headings(count: number, ranges: [number, number][]): Partial<Skipped> {
  return { headings: count, ranges };
}

function empty(count: number, ranges: [number, number][]): Partial<Skipped> {
  return { empty: count, ranges };
}

test.each<Row>([
  [
    "names in the first column, which nobody asked to use",
    "nama,sabar-1,sabar-2\nL,3,4\nM,5,5\nN,2,2\nRata-rata,3,4\n",
    ["* 3 4 -", "* 5 5 -", "* 2 2 -"],
    totals(1, [[5, 5]]),
  ],
  [
    "N there that is a count",
    "nama,sabar-1,sabar-2\nL,3,4\nK,5,5\nN,2,2\n",
    ["* 3 4 -", "* 5 5 -"],
    totals(1, [[4, 4]]),
  ],
  [
    "a table without any column of people: zeros are somebody's",
    "waktu,sabar-1,sabar-2\n2026,3,4\n,0,0\n",
    ["* 3 4 -", `* ${UNKNOWN} ${UNKNOWN}`],
    {},
  ],
  [
    "respondents in the first column",
    "id,sabar-1,sabar-2\nA,3,4\n0,0,0\nB,0,0\n,0,0\n",
    ["A 3 4 -", `B ${UNKNOWN} ${UNKNOWN}`],
    {
      empty: 2,
      ranges: [
        [3, 3],
        [5, 5],
      ],
    },
  ],
  [
    "respondents in the last column, where rows end before it",
    "sabar-1,sabar-2,id\n3,4,A\n0,0\n3,4,B\n",
    ["A 3 4 -", "B 3 4 -"],
    empty(1, [[3, 3]]),
  ],
])("%s", (_, table, people, skipped) => {
  expect(readTable(table)).toEqual({ people, skipped: skipping(skipped) });
});

test.each([
  ["first", "Rata-rata,", "2 - -"],
  ["second", ",Rata-rata", "- 2 -"],
])("an answer that says the word of a mean is somebody's, in the %s column", (_, row, shown) => {
  const plan = garden(["Minimal", "Rata-rata", "Maksimal"]);
  const { people, skipped } = readTable(`waktu,sabar-1,sabar-2\n1,3,1\n2,${row}\n`, plan);
  expect(people).toEqual(["* 3 1 -", `* ${shown}`]);
  expect(skipped).toEqual(skipping({}));
});

test.each<[string, string, number]>([
  ["at the beginning of a table", "", 1],
  ["after M", "M,3\n", 0],
  ["after another letter", "L,3\n", 1],
  ["after a total", "Total,3\n", 1],
  ["after an empty line", "\n", 1],
])("N that begins a block, %s, is a total so many times: %#", (_, before, totals) => {
  const { head } = readHead(Buffer.from("id,sabar-1\n"), GARDEN, FOUND_OUT);
  const reader = new TableReader(GARDEN, head);
  const read = (rows: string, line?: string) => {
    reader.read(Buffer.from(rows), () => undefined, line);
    return reader.takeCounts().skipped.totals;
  };
  // Whatever was read before: threads take blocks in any order.
  read("L,3\nM,3\n");
  expect(read("N,3\n", before)).toBe(totals);
  expect(read("N,3\n")).toBe(1);
});

/** Tables of which the first question's cells are not used, since they count from 0. */
test.each<Row>([
  ["who answered such a question alone is somebody", "B,2,\n", ["B - - -"], {}],
  ["who answered it with the first option as well", "B,0,\n", ["B - - -"], {}],
  ["a name beside nothing is nobody's", "B,,\n", [], empty(1, [[3, 3]])],
  ["a name beside spaces is nobody's", "B, ,\n", [], empty(1, [[3, 3]])],
  ["a row that ends before it is nobody's", "B\n", [], empty(1, [[3, 3]])],
  ["a 0 without a name is nobody's", ",0,\n", [], empty(1, [[3, 3]])],
  ["another number without a name is somebody's", ",2,\n", ["* - - -"], {}],
])("beside a question that is not scored, %s", (_, row, people, skipped) => {
  const read = readTable(`id,sabar-1,sabar-2\nA,3,4\n${row}`, GARDEN, [1]);
  expect(read).toEqual({ people: ["A - 4 -", ...people], skipped: skipping(skipped) });
});

function nobodyIn(heading: string): NobodyRows {
  return new NobodyRows(GARDEN, readHead(Buffer.from(`${heading}\n`), GARDEN, FOUND_OUT).head);
}

test.each<[string, string[], number, boolean]>([
  ["a total", ["Total", "0", "3"], 1, true],
  ["zeros without a name", ["", "0", "0"], 0, true],
  ["zeros that are answers", ["", "0", "0"], 2, false],
  ["somebody's zeros", ["A", "0", "0"], 0, false],
  ["somebody without a name", ["", "0", "x"], 0, false],
])("whether numbers of a row are nobody's: %s", (_, cells, answered, expected) => {
  expect(nobodyIn("id,sabar-1,sabar-2").isAside(cells, answered)).toBe(expected);
});

test.each<[string, string[], boolean]>([
  ["questions in another order", ["id", "sabar-2", "sabar-1"], true],
  ["questions in words", ["Kode", WAIT, PULL], true],
  ["questions beside as many other words", [WAIT, PULL, "x", "y"], true],
  ["questions before empty cells", [WAIT, PULL, "", " ", "", ""], true],
  ["one question, beside headings of ours", ["id", "kelas", WAIT, "x"], true],
  ["questions, fewer than other words", [WAIT, PULL, "x", "y", "z"], false],
  ["one question among other words", [WAIT, "x", "y", "z"], false],
  ["one question and empty cells", [WAIT, "", " ", "x", "y"], false],
  ["one question alone", [WAIT], false],
  ["headings of ours, but no question", ["id", "kelas", "x"], false],
  ["a person", ["A", "XI-1", "x", "y"], false],
])("whether a row heads another table: %s", (_, cells, expected) => {
  expect(nobodyIn("id,kelas,, ,sabar-1,sabar-2").isOtherHeading(cells)).toBe(expected);
});
