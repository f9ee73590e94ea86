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

test.each<[string, string, boolean]>([
  ["nothing", "", false],
  ["a code", ONE, true],
  ["a code without a prefix", ONE.slice(4), true],
  ["a line of somebody", `A-01 (XI-2): ${ONE}\n`, true],
  ["names and commas without a heading", `Budi, XI-2, ${ONE}\nAni, XI-2, ${TWO}\n`, true],
  ["a chat with commas", `[26/11/26, 10.12.33] Bu Rina: satu, dua\n[26/11/26, 10.12.33] Budi: ${ONE}`, true],
  ["a chat with a comma a line", `[26/11/26, 10.12.33] Bu Rina: kirim\n[26/11/26, 10.12.33] Budi: ${ONE}`, true],
  ["the same below empty lines", `\n \n[26/11/26, 10.12] Bu Rina: kirim\n[26/11/26, 10.12] Budi: ${ONE}`, true],
  ["a chat below a line of its own", `Grup XI-2\n[10.12, 26/11/2026] Ani: halo\n[10.13, 26/11/2026] Budi: ${ONE}`, true],
  ["a chat below what may be a heading", `Nama, kode\n26/11/26 10.12 - Budi: Bu, ${ONE}`, true],
  ["a chat copied on the web", `[10.12, 26/11/2026] Budi: ${ONE}`, true],
  ["a chat whose codes come late", `26/11/26 10.12 - Budi: halo\n`, true],
  ["a table of codes", `Nama,Kode\nBudi,${ONE}\n`, false],
  ["a table of answers", "peserta,empati-1\nA-01,4\n", false],
  ["a table of answers, with a code in a remark", `peserta,empati-1,catatan\nA-01,4,kodeku ${ONE}\n`, false],
  ["JSON with a code", `{"respondent": "A", "code": "${ONE}"}`, false],
  ["a list of JSON with a code", `[{"respondent": "A", "code": "${ONE}"}]`, false],
])("%s is a text of codes: %j, %j", (_, text, isText) => {
  expect(isCodeText(text)).toBe(isText);
});

test("most tables are not looked at closer", () => {
  expect(mayHoldCodes(`peserta,empati-1\n${"A-01,4\n".repeat(10_000)}`)).toBe(false);
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

test("the columns of people that somebody names are those", () => {
  const text = `Nama,Kelas,Kode\nBudi,XI-2,${ONE}\n`;
  expect(read(text, false, { respondent: "Nama", group: null })?.records).toEqual([
    [2, "Budi", "XI-2", null],
  ]);
  expect(read(text, false, { respondent: "tiada", group: null })?.codes).toContain("unknown-column");
});

test("a text without a table has none", () => {
  expect(findCodeTable(`Budi: ${ONE}\nAni: ${TWO}`, null)).toBeNull();
  expect(findCodeTable("peserta,empati-1\nA-01,4\n", null)).toBeNull();
});
