import fc from "fast-check";
import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import { choose, UNKNOWN } from "../../../src/core/scoring/answers.ts";
import { MOST_NAME_LETTERS, MOST_RECORD_BYTES, tooLongRecord } from "../../../src/io/answers/block.ts";
import { readHead } from "../../../src/io/answers/head.ts";
import { TableReader } from "../../../src/io/answers/table.ts";
import { noCounts } from "../../../src/io/answers/table-counts.ts";
import { optionLabel } from "../../../src/text/items.ts";
import { answered, profiles } from "../../core/arbitrary.ts";
import { everyKind, rating, testProfile } from "../../core/fixtures.ts";
import { holds } from "../../core/helpers.ts";

const PLAN = planOf(everyKind());

/** The records of a table, and how many lines stand below its header. */
function read(header: string, rows: string | Uint8Array, plan = PLAN) {
  const reader = new TableReader(plan, readHead(Buffer.from(`${header}\n`), plan, FOUND_OUT).head);
  const records: { line: number; respondent: string | null; answers: unknown; problems: unknown }[] = [];
  const lines = reader.read(Buffer.from(rows), ({ line, respondent, sound, problems }) => {
    records.push({ line, respondent, answers: sound && known(sound.choices, plan), problems });
  });
  return { lines, skipped: reader.takeCounts().skipped, records };
}

/** What is answered, by id. */
function known(choices: readonly number[], plan = PLAN): Record<string, number> {
  const entries = plan.items.map(({ id }, position) => [id, choices[position] ?? UNKNOWN] as const);
  return Object.fromEntries(entries.filter(([, choice]) => choice !== UNKNOWN));
}

const FOUND_OUT = { dialect: null, columns: { respondent: null, group: null } };
const NONE_SKIPPED = { empty: 0, totals: 0, headings: 0, ranges: [] };

const HEADER = "Timestamp,Peserta,empati-1,uang-1,arah-1,Teks empati-1";

test("a row is a record, and a row without any cell filled is none", () => {
  expect(read(HEADER, "x,A,4,Benar,2,\r\n,,, ,\n\n,,,,3\ny,B,,,,5")).toEqual({
    lines: 5,
    skipped: NONE_SKIPPED,
    records: [
      { line: 1, respondent: "A", answers: { "empati-1": 3, "uang-1": 0, "arah-1": 1 }, problems: [] },
      { line: 4, respondent: null, answers: { "arah-1": 2 }, problems: [] },
      { line: 5, respondent: "B", answers: { "empati-1": 4 }, problems: [] },
    ],
  });
});

test("a cell of spaces alone is no other answer to an item answered before", () => {
  expect(read(HEADER, "x,A,4,,,  \n").records).toEqual([
    { line: 1, respondent: "A", answers: { "empati-1": 3 }, problems: [] },
  ]);
});

test.each([
  ["A", "A"],
  ["  Ayu Lestari ", "Ayu Lestari"],
  ['="0051"', "0051"],
  ['" A ""B"" "', 'A "B"'],
  ["A\u001b[31m\u202e", "A[31m"],
  ["", null],
  ['=""', null],
])("the cell %j is the respondent %j", (cell, respondent) => {
  expect(read(HEADER, `x,${cell},4`).records[0]?.respondent).toBe(respondent);
});

test('a name or a group that says "as above" is none, and is counted', () => {
  const reader = new TableReader(PLAN, readHead(Buffer.from("kelas\tempati-1\tid\n"), PLAN, FOUND_OUT).head);
  const names: unknown[] = [];
  reader.read(Buffer.from('XI-1\t4\tA\n"\t3\tB\nidem\t9\tC\nsda\t3\tSDA\nXI-1\t3\t"\n'), (record) =>
    names.push([record.respondent, record.group]),
  );
  expect(names).toEqual([
    ["A", "XI-1"],
    ["B", null],
    ["C", null],
    ["SDA", null],
    [null, "XI-1"],
  ]);
  const { dittos, unnamed } = reader.takeCounts();
  expect(dittos).toEqual({ count: 4, first: { line: 2, mark: '"' } });
  expect(unnamed).toEqual({ count: 1, first: 5 });
});

test("a row has the group that its column says, also where it cannot be scored", () => {
  const { head } = readHead(Buffer.from("Kelas,empati-1,Kode\n"), PLAN, FOUND_OUT);
  const groups: unknown[] = [];
  const reader = new TableReader(PLAN, head);
  reader.read(Buffer.from('XI-1,4,A\n"=""01""",9,B\n,3,C\n-,3,D\n'), ({ group }) => groups.push(group));
  expect(groups).toEqual(["XI-1", "01", null, null]);
  expect(reader.takeCounts().dittos.count).toBe(0);
});

test("a row may be shorter than the header, and longer where the rest is empty", () => {
  expect(read(HEADER, "x,A,4\nx,B,4,,,,,, \n").records).toEqual([
    { line: 1, respondent: "A", answers: { "empati-1": 3 }, problems: [] },
    { line: 2, respondent: "B", answers: { "empati-1": 3 }, problems: [] },
  ]);
});

test("a cell may span lines, and the next record knows its own", () => {
  const rows = '"a\nb\r\nc",A,4\nx,B,9\n';
  expect(read(HEADER, rows)).toEqual({
    lines: 4,
    skipped: NONE_SKIPPED,
    records: [
      { line: 1, respondent: "A", answers: { "empati-1": 3 }, problems: [] },
      {
        line: 4,
        respondent: "B",
        answers: null,
        problems: [
          problem(
            "unknown-cell",
            { id: "empati-1", received: '"9"', options: 5, column: 3 },
            { path: "empati-1", line: 4 },
          ),
        ],
      },
    ],
  });
});

test.each([
  [
    "cells that are no answers: all of them",
    "x,A,6,ya,3",
    [
      problem(
        "unknown-cell",
        { id: "empati-1", received: '"6"', options: 5, column: 3 },
        { path: "empati-1", line: 1 },
      ),
      problem(
        "unknown-statement-cell",
        { id: "uang-1", received: '"ya"', column: 4 },
        { path: "uang-1", line: 1 },
      ),
    ],
  ],
  [
    "two columns of one item that differ",
    "x,A,4,,,5",
    [problem("conflicting-cells", { id: "empati-1" }, { path: "empati-1", line: 1 })],
  ],
  [
    "more cells than columns",
    "x,A,4,,,,7",
    [problem("too-many-cells", { cells: 7, columns: 6 }, { line: 1 })],
  ],
  [
    "more cells than columns, of which the last alone holds something",
    "x,A,4,,,,,7",
    [problem("too-many-cells", { cells: 8, columns: 6 }, { line: 1 })],
  ],
  [
    "a number that begins with one of an option",
    "x,A,31,,,",
    [
      problem(
        "unknown-cell",
        { id: "empati-1", received: '"31"', options: 5, column: 3 },
        { path: "empati-1", line: 1 },
      ),
    ],
  ],
])("%s", (_, row, problems) => {
  expect(read(HEADER, row).records).toEqual([{ line: 1, respondent: "A", answers: null, problems }]);
});

test("a quote that lost its other end moves no answers, though the row ends with an empty cell", () => {
  const problems = [problem("too-many-cells", { cells: 7, columns: 6 }, { line: 1 })];
  const [record] = read(HEADER, 'siang, sore",4,,2,,').records;
  expect(record).toMatchObject({ answers: null, problems });
});

test.each([
  ["a short row", 'x,Ayu "A,4'],
  ["a row as long as its heading", 'x,Ayu "A,4,,,'],
])("a lone quote in a cell of %s divides none", (_, row) => {
  expect(read(HEADER, row).records).toEqual([
    { line: 1, respondent: 'Ayu "A', answers: { "empati-1": 3 }, problems: [] },
  ]);
});

test("two columns of one item that agree are one answer", () => {
  expect(read(HEADER, "x,A,4,,,Sesuai").records).toEqual([
    { line: 1, respondent: "A", answers: { "empati-1": 3 }, problems: [] },
  ]);
});

test("a quote that is never closed takes its line alone", () => {
  expect(read(HEADER, 'x,"A,4\nx,B,4\n').records).toEqual([
    { line: 1, respondent: null, answers: null, problems: [problem("open-quote", {}, { line: 1 })] },
    { line: 2, respondent: "B", answers: { "empati-1": 3 }, problems: [] },
  ]);
});

test("bytes that are no UTF-8 spoil their row alone, and only where somebody reads them", () => {
  const rows = Buffer.from("\xc3\xa9,A,4\n\xe9,B,4\nx,Jos\xe9,4\nx,\xef\xbf\xbd,4\n", "latin1");
  expect(read(HEADER, rows).records).toEqual([
    { line: 1, respondent: "A", answers: { "empati-1": 3 }, problems: [] },
    { line: 2, respondent: "B", answers: { "empati-1": 3 }, problems: [] },
    { line: 3, respondent: "Jos\ufffd", answers: null, problems: [problem("not-utf8", {}, { line: 3 })] },
    { line: 4, respondent: "\ufffd", answers: { "empati-1": 3 }, problems: [] },
  ]);
});

test("bytes that are no UTF-8 spoil a row in every column that means something", () => {
  const rows = Buffer.from("A,\xe9,4,x\nB,1,\xe9,x\nC,1,4,\xe9\n", "latin1");
  const { head } = readHead(Buffer.from("id,minat-1,empati-1,Kelas\n"), PLAN, FOUND_OUT);
  const found: unknown[] = [];
  new TableReader(PLAN, head).read(rows, ({ problems }) => found.push(problems.map(({ code }) => code)));
  expect(found).toEqual([["not-utf8"], ["not-utf8"], ["not-utf8"]]);
});

test("a table written by ids and positions, or by option texts, is the answers", () => {
  const cases = fc.tuple(answered(profiles()), fc.constantFrom(",", ";", "\t", "|"), fc.boolean());
  holds(cases, ([{ profile, answers }, delimiter, inWords]) => {
    const plan = planOf(profile);
    const header = ["respondent", ...plan.items.map(({ id }) => id)].join(delimiter);
    const cells = plan.items.map((item) => {
      const value = answers[item.id];
      if (value === null || value === undefined) return "";
      return inWords ? `"${optionLabel(item, value).replaceAll('"', '""')}"` : String(value);
    });
    const { records } = read(header, ["A", ...cells].join(delimiter), plan);
    const found = known(choose(plan, answers), plan);
    // Who answers nothing is nobody.
    const isAnybody = Object.keys(found).length > 0;
    expect(records).toEqual(isAnybody ? [{ line: 1, respondent: "A", answers: found, problems: [] }] : []);
  });
});

test("a row that other delimiters divide is told, and nobody's", () => {
  const problems = [problem("undivided-row", {}, { line: 2 })];
  expect(read("id,empati-1,empati-2", "A,4,1\nB;4;1\n,,x\nx,,\n").records.slice(0, 2)).toEqual([
    { line: 1, respondent: "A", answers: { "empati-1": 3, "empati-2": 0 }, problems: [] },
    { line: 2, respondent: null, answers: null, problems },
  ]);
});

test("rows that are no people are skipped, and none of them is told as undivided", () => {
  const rows = "A,4,1\nJumlah,4,1\nid,empati-1,empati-2\nx,,\n";
  const { records, skipped } = read("id,empati-1,empati-2", rows);
  expect(records.map(({ respondent }) => respondent)).toEqual(["A"]);
  expect(skipped).toEqual({ totals: 1, headings: 1, empty: 1, ranges: [[2, 4]] });
});

test("a row that line breaks have torn is told once, with its lines, by its name", () => {
  const problems = [problem("torn-row", { lines: 2 }, { line: 2 })];
  expect(read("id,catatan,empati-1,empati-2", "A,x,4,1\nB,halo\ndunia,4,1\nC,x,4,1\n")).toMatchObject({
    lines: 4,
    records: [{ line: 1 }, { line: 2, respondent: "B", answers: null, problems }, { line: 4 }],
  });
});

const LONG = "x".repeat(MOST_NAME_LETTERS + 1);

test.each([
  ["of a respondent", `${LONG},K,4`, "respondent", []],
  ["of a group", `A,${LONG},4`, "group", []],
  [
    "of a respondent, beside what is no answer",
    `${LONG},K,9`,
    "respondent",
    [
      problem(
        "unknown-cell",
        { id: "empati-1", received: '"9"', options: 5, column: 3 },
        { path: "empati-1", line: 2 },
      ),
    ],
  ],
] as const)("a name that is too long is told, and nobody has it: %s", (_, row, key, others) => {
  const { head } = readHead(Buffer.from("id,Kelas,empati-1\n"), PLAN, FOUND_OUT);
  const records: unknown[] = [];
  new TableReader(PLAN, head).read(Buffer.from(`A,K,4\n${row}\n`), (record) => records.push(record));
  const args = { key, letters: MOST_NAME_LETTERS + 1, limit: MOST_NAME_LETTERS };
  expect(records[1]).toEqual({
    line: 2,
    respondent: null,
    group: null,
    sound: null,
    problems: [problem("long-name", args, { line: 2 }), ...others],
  });
});

test.each([
  ["the most letters", MOST_RECORD_BYTES, false],
  ["a letter more", MOST_RECORD_BYTES + 1, true],
])("a row of %s is read or told", (_, letters, isTooLong) => {
  const row = "A,4,";
  const { records } = read("id,empati-1,catatan", `${row}${"x".repeat(letters - row.length - 1)}\nB,4,\n`);
  const { problems } = tooLongRecord({ line: 1 });
  expect(records).toEqual([
    isTooLong
      ? { line: 1, respondent: null, answers: null, problems }
      : { line: 1, respondent: "A", answers: { "empati-1": 3 }, problems: [] },
    { line: 2, respondent: "B", answers: { "empati-1": 3 }, problems: [] },
  ]);
});

const OTHER = "id,catatan,empati-1,empati-2";

test.each([
  ["other items", "id,catatan,sabar-1,disiplin-1"],
  ["these items the other way round", "id,catatan,empati-2,empati-1"],
  ["another last item", "id,catatan,empati-1,sabar-1"],
  ["these items in other columns", "id,empati-1,catatan,empati-2"],
  ["their texts the other way round", "id,catatan,Teks empati-2,Teks empati-1"],
])("the heading of another table ends this one: %s", (_, heading) => {
  const problems = [problem("other-heading", {}, { line: 2 })];
  expect(read(OTHER, `A,x,4,1\n${heading}\nB,x,4,1\n`).records).toEqual([
    { line: 1, respondent: "A", answers: { "empati-1": 3, "empati-2": 0 }, problems: [] },
    { line: 2, respondent: null, answers: null, problems },
  ]);
});

test.each([
  ["as it is", OTHER],
  ["with the items' texts", "id,catatan,Teks empati-1,Teks empati-2"],
  ["without the first cells", ",,empati-1,empati-2"],
  ["with another heading of no item", "kode,ket,empati-1,empati-2"],
])("the heading again is nobody's: %s", (_, heading) => {
  const { records, skipped } = read(OTHER, `A,x,4,1\n${heading}\nB,x,4,1\n`);
  expect(records.map(({ respondent }) => respondent)).toEqual(["A", "B"]);
  expect(skipped.headings).toBe(1);
});

const CUT = "kamu senang menolong orang lain walau hari sudah larut";

test.each<[string, string, unknown[], number]>([
  ["is the heading again where it is whole", `id,${CUT} malam,a-2,a-3`, ["A"], 1],
  ["is it where it names a column that nobody is scored by", `id,${CUT},a-2,Teks a-3`, ["A"], 1],
  ["is another table's where it names an item in such a column alone", "id,,,a-2", [["other-heading"]], 0],
])("below a heading that is cut off one %s", (_, row, told, headings) => {
  const items = [rating("a-1", { text: `${CUT} malam` }), rating("a-2"), rating("a-3")];
  const plan = planOf(testProfile({ traits: [{ id: "a", name: "A", items }] }));
  const { head } = readHead(Buffer.from(`id,${CUT},a-2,a-3\n`), plan, FOUND_OUT);
  expect(head.columns.items).toEqual([-1, 0, 1, 2]);
  const columns = { ...head.columns, items: [-1, 0, 1, -1] };
  const reader = new TableReader(plan, { ...head, columns, unscored: [3] });
  const found: unknown[] = [];
  reader.read(Buffer.from(`${row}\nA,4,1,0\n`), ({ respondent, problems }) => {
    found.push(problems.length > 0 ? problems.map(({ code }) => code) : respondent);
  });
  expect([found, reader.takeCounts().skipped.headings]).toEqual([told, headings]);
});

test.each([
  ["a row with an answer", "sabar-1,uang-1,empati-1,3", "unknown-cell"],
  ["a row whose quote was never closed", 'id,empati-1,sabar-1,"x', "open-quote"],
])("%s is no heading of another table, whatever it names", (_, row, code) => {
  const { records } = read(OTHER, `${row}\nB,x,4,1\n`);
  expect(records.map(({ problems }) => problems)).toEqual([[expect.objectContaining({ code })], []]);
});

test.each([
  ["rows of people", "A,x,4,1\nB,x,4,1\n", false],
  ["the same heading", `A,x,4,1\n${OTHER}\nB,x,4,1\n`, false],
  ["one with the first of these items", "A,x,4,1\nid,catatan,empati-1,sabar-1\n", true],
  ["one with the last of them", "A,x,4,1\nid,catatan,sabar-1,empati-2\n", true],
  ["one with neither, in a longer table", "A,x,4,1\nid,sabar-1,uang-1,lari\n", true],
  ["an item's name in a note", "A,empati-1,4,1\n", false],
  ["a heading of no item", "A,x,4,1\nid,catatan,lari,empati-10\n", false],
])("whether a block ends the table: %s", (_, rows, expected) => {
  const reader = new TableReader(PLAN, readHead(Buffer.from(`${OTHER}\n`), PLAN, FOUND_OUT).head);
  reader.read(Buffer.from(rows), () => undefined);
  expect(reader.isOver).toBe(expected);
  // The next block begins anew.
  reader.read(Buffer.from("A,empati-1,4,1\n"), () => undefined);
  expect(reader.isOver).toBe(false);
});

test.each([
  ["no row", "", 2, 0],
  ["one person", "A,x,4,1\n", 2, 1],
  ["people, no further than asked", "A,x,4,1\nB,x,4,1\nC,x,4,1\n", 2, 2],
  ["people alone", "\nA,x,4,1\nJumlah,,4,1\n,,,\nB,x,,9\n", 5, 2],
  ["people above another table", "A,x,4,1\nid,catatan,sabar-1,empati-1\nB,x,4,1\nC,x,4,1\n", 5, 2],
])("records are counted: %s", (_, rows, most, expected) => {
  const reader = new TableReader(PLAN, readHead(Buffer.from(`${OTHER}\n`), PLAN, FOUND_OUT).head);
  expect(reader.count(Buffer.from(rows), most)).toBe(expected);
});

test("what cells hold is counted once for all rows, and anew after it was taken", () => {
  const { head } = readHead(Buffer.from("id,empati-1,empati-2\n"), PLAN, FOUND_OUT);
  const reader = new TableReader(PLAN, head);
  const none = noCounts();
  expect(reader.takeCounts()).toEqual(none);
  reader.read(Buffer.from("A,4,-\n1.2E+15,4,1\n,4,N/A\n-,4,1\nB,9,1\n,9,1\n"), () => undefined);
  expect(reader.takeCounts()).toEqual({
    ...none,
    marks: { count: 2, kinds: ["-", "N/A"] },
    shortened: { count: 1, first: "1.2E+15" },
    named: 2,
    unnamed: { count: 2, first: 3 },
  });
  expect(reader.takeCounts()).toEqual(none);
});

test("nobody is without a name where no column holds names", () => {
  const { head } = readHead(Buffer.from("empati-1,empati-2\n"), PLAN, FOUND_OUT);
  const reader = new TableReader(PLAN, head);
  reader.read(Buffer.from("4,1\n"), () => undefined);
  expect(reader.takeCounts()).toEqual(noCounts());
});
