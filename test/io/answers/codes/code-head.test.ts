import { expect, test } from "vitest";
import { planOf } from "../../../../src/core/profile/plan.ts";
import {
  columnsOf,
  findCodeTable,
  isCodeText,
  mayHoldCodes,
} from "../../../../src/io/answers/codes/code-head.ts";
import { readCodeRows } from "../../../../src/io/answers/codes/code-rows.ts";
import { SHEET } from "../../../../src/io/streams/tables.ts";
import { profile } from "../../../first-role.ts";
import { codeOf, firstRoles, spoilt, told } from "./helpers.ts";

const [ONE, TWO] = [codeOf(1), codeOf(2)];
/** A table below its title. */
const HEADING = `NIS,Kode\n1,${ONE}\n`;

test.each<[string, string, boolean]>([
  ["nothing", "", false],
  ["a code", ONE, true],
  ["a code without a prefix", ONE.slice(4), true],
  ["a line of somebody", `A-01 (XI-2): ${ONE}\n`, true],
  ["names and commas without a heading", `Budi, XI-2, ${ONE}\nAni, XI-2, ${TWO}\n`, true],
  ["a chat with commas", `[26/11/26, 10.12.33] Bu Rina: satu, dua\n[26/11/26, 10.12.33] Budi: ${ONE}`, true],
  [
    "a chat with a comma a line",
    `[26/11/26, 10.12.33] Bu Rina: kirim\n[26/11/26, 10.12.33] Budi: ${ONE}`,
    true,
  ],
  [
    "the same below empty lines",
    `\n \n[26/11/26, 10.12] Bu Rina: kirim\n[26/11/26, 10.12] Budi: ${ONE}`,
    true,
  ],
  [
    "a chat below a line of its own",
    `Grup XI-2\n[10.12, 26/11/2026] Ani: halo\n[10.13, 26/11/2026] Budi: ${ONE}`,
    true,
  ],
  ["a chat below what may be a heading", `Nama, kode\n26/11/26 10.12 - Budi: Bu, ${ONE}`, true],
  ["a chat copied on the web", `[10.12, 26/11/2026] Budi: ${ONE}`, true],
  ["a chat whose codes come late", `26/11/26 10.12 - Budi: halo\n`, true],
  [
    "a chat in one column of quotes",
    `"26/11/26 10.12 - Budi: ${ONE}"\n"26/11/26 10.13 - Ani: ${TWO}"\n`,
    true,
  ],
  ["the same below a heading", `Pesan\n"26/11/26 10.12 - Budi: ${ONE}"\n`, true],
  ["a chat in a column beside others", `1,"26/11/26 10.12 - Budi: ${ONE}"\n`, false],
  ["a line with brackets of any kind", `Budi {XI-2}: ${ONE}\n`, true],
  ["a long letter in a cell", `Nama,Surat\nBudi,x${"kata ".repeat(24)}${ONE}\n`, true],
  ["the codes of a whole class in a cell", `Kelas,Kode\nXI-2,${`${ONE} `.repeat(25)}\n`, true],
  ["a title with commas, and no heading", `Kode, kelas XI-2\nBudi, XI-2, ${ONE}\n`, true],
  ["a name, a class and words beside a code", `Nama,Kode\nBudi,${"kata ".repeat(24)}${ONE}\n`, false],
  ["words with commas above rows with more of them", `Halo, ini kode kami\nBudi, ${ONE}, makasih\n`, true],
  ["a heading without the codes' column", `Nama, Kelas\nBudi, XI-2, ${ONE}\nAni, XI-2, ${TWO}\n`, true],
  ["a table whose rows have more cells than its heading", `NIS,Kode\n1,${ONE},makasih\n`, false],
  ["a heading that shows how codes begin", `Nama,KC1-XX\nBudi,${ONE}\n`, false],
  ["a table of codes", `Nama,Kode\nBudi,${ONE}\n`, false],
  ["a table of answers", "peserta,empati-1\nA-01,4\n", false],
  ["a table of answers, with a code in a remark", `peserta,empati-1,catatan\nA-01,4,kodeku ${ONE}\n`, false],
  ["JSON with a code", `{"respondent": "A", "code": "${ONE}"}`, false],
  ["a list of JSON with a code", `[{"respondent": "A", "code": "${ONE}"}]`, false],
  ["JSON below an empty line", `\n {"respondent": "A", "code": "${ONE}"}`, false],
  ["JSON with a line for each", `[\n  {"respondent": "A", "code": "${ONE}"}\n]`, false],
])("%s is a text of codes: %j, %j", (_, text, isText) => {
  expect(isCodeText(text)).toBe(isText);
});

test("most tables are not looked at closer", () => {
  const rows = "A-01,4\n".repeat(10_000);
  expect(mayHoldCodes(`peserta,empati-1\n${rows}`)).toBe(false);
  // What only resembles a code without its prefix is one of many cells there.
  expect(mayHoldCodes(`peserta,empati-1\n${rows}${ONE.slice(4)},4\n`)).toBe(false);
});

/** The column of codes, the heading, who is in which column, and what the rows hold. */
function read(
  text: string,
  isSheet = false,
  choice = { respondent: null as string | null, group: null as string | null },
) {
  const table = findCodeTable(text, isSheet ? SHEET : null);
  if (!table) return null;
  const columns = columnsOf(table, planOf(profile), choice);
  const { records, problems } = readCodeRows(text, table, columns, firstRoles());
  const codes = [...columns.problems, ...problems].map(({ code }) => code);
  return { people: [columns.respondent, columns.group], records: told(records), codes };
}

test.each<[string, string, unknown]>([
  [
    "a form's export",
    `Timestamp,Kode atau inisial,Kelas,Kode jawaban\n2026/11/26 10:12:00,B-1,XI-2,${ONE}\n"2026/11/26","B-2","XI-2","${TWO}"\n`,
    {
      people: [1, 2],
      records: [
        [2, "B-1", "XI-2", null],
        [3, "B-2", "XI-2", null],
      ],
      codes: [],
    },
  ],
  [
    "a column of names, which nobody asked for",
    `Nama;Kelas;Kode\nBudi;XI-2;${ONE}\n`,
    { people: [-1, 1], records: [[2, null, "XI-2", null]], codes: ["unused-name"] },
  ],
  [
    "a whole line in a cell",
    `Waktu,Kode\n10.12,Budi (XI-2): ${ONE}\n10.13,"Nama: Ani\nKelas: X\nKode: ${TWO}"\n`,
    {
      people: [-1, -1],
      records: [
        [2, "Budi", "XI-2", null],
        [3, "Ani", "X", null],
      ],
      codes: [],
    },
  ],
  [
    "a title above, rows without a code, and codes that are none",
    `Kode kelas XI-2\n\nNIS,Kode\n1,\n2,-\n3,${ONE}\n4,belum\n5,${spoilt(ONE)}\n6,${ONE} ${TWO}\n7,${ONE} ${ONE.replaceAll("0", "o")}\n\nNIS,Kode\n`,
    {
      people: [0, -1],
      records: [
        [6, "3", null, null],
        [7, "4", null, "no-code"],
        [8, "5", null, "code-mistyped"],
        [9, "6", null, "several-codes"],
        [10, "7", null, "same-code"],
      ],
      codes: ["skipped-rows"],
    },
  ],
])("%s", (_, text, found) => {
  expect(read(text)).toEqual(found);
});

test("a sheet may have one column, and no heading", () => {
  expect(read(`${ONE}\n${TWO}\n`, true)?.records).toEqual([
    [1, null, null, null],
    [2, null, null, null],
  ]);
  expect(read(`Kode\n${ONE}\n`, true)?.records).toEqual([[2, null, null, null]]);
  expect(read(`NIS\tKelas\tKode\n0051\tX\t${ONE}\n`, true)?.records).toEqual([[2, "0051", "X", null]]);
});

const CHAT = (name: string, words: string) => `26/11/26 10.12 - ${name}: ${words}`;

test.each<[string, string, boolean, unknown]>([
  [
    "below a heading",
    `No,Pesan\n1,"${CHAT("Bu Rina", "kirim")}"\n2,"${CHAT("Budi", ONE)}"\n3,"${CHAT("Joko", `Ani (XI-1): ${TWO}`)}"\n`,
    false,
    {
      people: [-1, -1],
      records: [
        [3, "Budi", null, null],
        [4, "Ani", "XI-1", null],
      ],
      codes: ["lines-without-code"],
    },
  ],
  [
    "without a heading, beside numbers",
    `1\t${CHAT("Bu Rina", "kirim")}\n2\t${CHAT("Budi", ONE)}\n`,
    true,
    { people: [-1, -1], records: [[2, "Budi", null, null]], codes: ["lines-without-code"] },
  ],
  [
    "whose sender a column names in another way",
    `NIS\tPesan\n7\t${CHAT("Budi", ONE)}\n`,
    true,
    { people: [0, -1], records: [[2, "7", null, null]], codes: [] },
  ],
  ["alone in a sheet: a text", `${CHAT("Budi", ONE)}\n`, true, null],
  ["alone in a column, below a title: a text", `\tObrolan\n\t${CHAT("Budi", ONE)}\n`, true, null],
])("messages of a chat in cells, %s", (_, text, isSheet, found) => {
  expect(read(text, isSheet)).toEqual(found);
});

test("the columns of people that somebody names are those", () => {
  const text = `Nama,Kelas,Kode\nBudi,XI-2,${ONE}\n`;
  expect(read(text, false, { respondent: "Nama", group: null })?.records).toEqual([
    [2, "Budi", "XI-2", null],
  ]);
  expect(read(text, false, { respondent: "tiada", group: null })?.codes).toContain("unknown-column");
});

test.each<[string, string, string[]]>([
  ["one of another width", `Kode, kelas XI-2, 2026\n${HEADING}`, ["NIS", "Kode"]],
  ["one cell of a spreadsheet", `Kode kelas XI-2, \nKode,NIS\n${ONE},1\n`, ["Kode", "NIS"]],
  ["cells beside the codes", `Sekolah,SMA 1, \nNIS,Kelas,Kode\n1,XI-2,${ONE}\n`, ["NIS", "Kelas", "Kode"]],
  [
    "and the first row has more cells",
    `Kode, kelas XI-2\nNIS,Kode,Kelas\n1,${ONE},X,ok\n`,
    ["NIS", "Kode", "Kelas"],
  ],
])("a title above a table is not its heading: %s", (_, text, names) => {
  expect(findCodeTable(text, null)).toMatchObject({ names, line: 2, lines: 2 });
});

test.each<[string, string, unknown[]]>([
  [
    "behind the code",
    `NIS,Kelas,Kode\n1,XI-2,${ONE},makasih\n2,X,${TWO}\n`,
    [
      [2, "1", "XI-2", null],
      [3, "2", "X", null],
    ],
  ],
  [
    "without a code, before all that have one",
    `NIS,Kelas,Kode\n1,XI-2,belum,makasih\n2,X,${TWO},ok\n`,
    [
      [2, "1", "XI-2", "no-code"],
      [3, "2", "X", null],
    ],
  ],
  ["that are empty", `NIS,Kode\n1,${ONE},,\n`, [[2, "1", null, null]]],
  [
    "before the code, since a comma parts a name",
    `NIS,Kelas,Kode\nBudi, S.,XI-2,${ONE}\n2,X,${TWO}\n`,
    [
      [2, "Budi", "S.", "too-many-cells"],
      [3, "2", "X", null],
    ],
  ],
  [
    "before the code, where nothing stands in its column",
    `NIS,Kelas,Kode\n2,X,${TWO}\nBudi, S.,,${ONE}\n3,X,,ok\n`,
    [
      [2, "2", "X", null],
      [3, "Budi", "S.", "too-many-cells"],
    ],
  ],
])("rows may have more cells than their heading: %s", (_, text, records) => {
  expect(read(text)?.records).toEqual(records);
});

test("a heading may show what a code looks like", () => {
  const text = `NIS,Kode (KC1-XXXX)\n1,${ONE}\n`;
  expect(findCodeTable(text, null)).toMatchObject({ names: ["NIS", "Kode (KC1-XXXX)"], column: 1, lines: 1 });
});

test("a heading may span lines, below others", () => {
  const text = `Kode kelas XI-2\n\n"Nama\nlengkap",Kode\nBudi,${ONE}\n`;
  expect(findCodeTable(text, null)).toMatchObject({ names: ["Nama\nlengkap", "Kode"], line: 3, lines: 4 });
});

test("a sheet has its heading where the codes have theirs, whatever stands beside it", () => {
  const chat = "26/11/26 10.12 - Budi: halo";
  expect(findCodeTable(`Kode kelas XI-2\n${chat}\tKode\n1\t${ONE}\n`, SHEET)).toEqual({
    dialect: SHEET,
    column: 1,
    others: [],
    isSpelt: true,
    names: [chat, "Kode"],
    line: 2,
    lines: 2,
  });
  expect(findCodeTable(`${chat}\tKode\n1\t${ONE}\n`, SHEET)).toMatchObject({ line: 1 });
  expect(findCodeTable(`${ONE}\n`, SHEET)).toEqual({
    dialect: SHEET,
    column: 0,
    others: [],
    isSpelt: true,
    names: [],
    line: 1,
    lines: 0,
  });
});

test.each([
  [ONE, true],
  [ONE.slice(4), false],
])("the codes of a table are spelt as codes: %j %j", (code, isSpelt) => {
  expect(findCodeTable(`peserta,kode\nA-01,${code}\n`, null)).toMatchObject({ column: 1, isSpelt });
});

test.each([
  [200, true],
  [201, false],
])("the first code of a table may be as far down as row %j: %j", (row, isTable) => {
  const text = `NIS,Kode\n${"1,\n".repeat(row - 2)}2,${ONE}\n`;
  expect(findCodeTable(text, null) !== null).toBe(isTable);
});

test("no column of codes answers a question, and what is told of columns stands at the heading", () => {
  const table = findCodeTable(`Kode kelas XI-2\n${HEADING}`, null);
  if (!table) throw new Error("no table was found");
  const { problems, ...columns } = columnsOf(table, planOf(profile), { respondent: "tiada", group: null });
  expect(columns).toEqual({
    items: [-1, -1],
    likes: [-1, -1],
    cut: [],
    code: 1,
    respondent: -1,
    group: -1,
    names: ["NIS", "Kode"],
    meanings: [],
  });
  expect(problems).toMatchObject([{ code: "unknown-column", place: { line: 2 } }]);
});

test("a text without a table has none", () => {
  expect(findCodeTable(`Budi: ${ONE}\nAni: ${TWO}`, null)).toBeNull();
  expect(findCodeTable("peserta,empati-1\nA-01,4\n", null)).toBeNull();
});

test.each<[string, string[], number[]]>([
  ["none", [`1,${ONE},`, `2,${TWO},${ONE} a`, "3,,x"], []],
  ["one whose codes are most of its cells", [`1,${ONE},`, `2,${TWO},${ONE}`, "3,,x", `4,,${TWO}`], [2]],
  ["one before the first code", [`1,,${ONE}`, `2,${TWO},`], [1]],
])("other columns of codes: %s", (_, rows, others) => {
  expect(findCodeTable(`NIS,Kode,Kode\n${rows.join("\n")}\n`, null)?.others).toEqual(others);
});
