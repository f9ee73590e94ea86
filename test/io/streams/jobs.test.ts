import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { Roles } from "../../../src/io/profiles/roles.ts";
import { countRecords, type Job, type JobSettings } from "../../../src/io/streams/jobs.ts";
import { openInput } from "../../../src/io/streams/open.ts";
import { everyKind } from "../../core/fixtures.ts";
import { emptyFolder, openFiles } from "../folder.ts";
import { xlsxParts, zipOf } from "../workbooks/zips.ts";
import { ANY_COLUMNS, jobsOf, toldOf } from "./reading.ts";

const PLAN = planOf(everyKind());

/** What each job is of, in short. */
function shown(job: Job): string {
  switch (job.kind) {
    case "block":
      return `${job.shape.kind}: ${Buffer.from(job.block.bytes).toString()}`;
    case "document":
      return `document: ${job.text}`;
    case "problems":
      return `problems: ${job.problems.map(({ code }) => code).join(" ")}`;
    default:
      return job.kind;
  }
}

async function read(files: readonly string[], settings: Partial<JobSettings> = {}): Promise<string[]> {
  const found: string[] = [];
  for await (const job of jobsOf(files, settings)) found.push(shown(job));
  return found;
}

const INPUTS = {
  document: '{"empati-1": 4}',
  lines: '{"empati-1": 4}\n{"empati-1": 5}\n',
  table: "respondent,empati-1\nA,4\n",
};

test.each<[keyof typeof INPUTS, string[]]>([
  ["document", [`document: ${INPUTS.document}`, "end", "problems: "]],
  ["lines", [`lines: ${INPUTS.lines}`, "end", "problems: "]],
  ["table", ["columns", "table: A,4\n", "end", "problems: "]],
])("the jobs of a %s are the same, whoever opened it", async (name, jobs) => {
  const file = join(emptyFolder(), "a");
  writeFileSync(file, INPUTS[name]);
  const stdin = () => Readable.from([INPUTS[name]]);
  const [fromFile, fromStdin] = [await openInput(file, stdin()), await openInput("-", stdin())];
  if ("problem" in fromFile || "problem" in fromStdin) throw new Error("not opened");
  expect(await read([file])).toEqual(jobs);
  expect(await read(["-"], { stdin: stdin() })).toEqual(jobs);
  expect(await read([file], { first: fromFile })).toEqual(jobs);
  expect(await read(["-"], { first: fromStdin })).toEqual(jobs);
});

test("a table that means no item is told, and not read", async () => {
  expect(await read(["-"], { stdin: Readable.from(["nama,kelas\nA,4\n"]) })).toEqual([
    "columns",
    "end",
    "problems: ",
  ]);
});

test.each<[string, string, number]>([
  ["an empty document", "[]", 0],
  ["one document", '{"empati-1": 4}', 1],
  ["a list of two", '[{"empati-1": 4}, {"empati-1": 4}]', 2],
  ["a list of three", '[{"empati-1": 4}, {}, {}]', 3],
  ["a line, and empty ones", '\n \n{"empati-1": 4}\n \n', 1],
  ["a line without its end", '{"empati-1": 4}\n{', 2],
  ["many lines", '{"empati-1": 4}\n\n{"empati-1": 4}\n{"empati-1": 4}\n', 2],
  ["empty lines", "\n \n", 0],
  ["a row", "empati-1\n4\n\n", 1],
  ["a row over lines", 'empati-1\n"4\n"\n', 1],
  ["rows", "empati-1\n4\n5\n", 2],
  ["a header alone", "empati-1\n", 0],
])("how many records %s holds", async (_, text, count) => {
  let records = 0;
  for await (const job of jobsOf(["-"], { stdin: Readable.from([text]) })) records += countRecords(job, PLAN);
  expect(records).toBe(count);
});

test("a line alone, without its end, is one record", async () => {
  const stdin = Readable.from(['{"empati-1": 4}']);
  const counts: number[] = [];
  for await (const job of jobsOf(["-"], { stdin, inputFormat: "ndjson" }))
    counts.push(countRecords(job, PLAN));
  expect(counts).toEqual([1, 0, 0]);
});

test("a record too long to be held is one", async () => {
  const long = `{"a": "${"x".repeat(3_000_000)}"}\n{}\n{}\n`;
  const stdin = Readable.from([Buffer.from(long)]);
  const counts: number[] = [];
  for await (const job of jobsOf(["-"], { stdin, blockBytes: 500_000 })) counts.push(countRecords(job, PLAN));
  expect(counts.filter((count) => count > 0)).toEqual([1, 2]);
});

test("what was opened is the first alone", async () => {
  const folder = emptyFolder();
  const [a, b] = [join(folder, "a"), join(folder, "b")];
  writeFileSync(a, INPUTS.document);
  writeFileSync(b, INPUTS.lines);
  const first = await openInput(a, Readable.from([]));
  if ("problem" in first) throw new Error("not opened");
  const rest = [`lines: ${INPUTS.lines}`, "end", "problems: "];
  expect(await read([a, b, join(folder, "tiada")], { first })).toEqual([
    `document: ${INPUTS.document}`,
    "end",
    "problems: ",
    ...rest,
    "problems: unreadable-file",
  ]);
});

test("an input that breaks off is told, and the next is read", async () => {
  const file = join(emptyFolder(), "a");
  writeFileSync(file, INPUTS.document);
  async function* stdin(): AsyncGenerator<string> {
    for (let count = 0; count < 20_000; count += 1) yield INPUTS.lines;
    throw Object.assign(new Error("gone"), { code: "EACCES" });
  }
  const found = await read(["-", file], { stdin: stdin() });
  expect(found.filter((job) => !job.startsWith("lines"))).toEqual([
    "problems: unreadable-file",
    "problems: ",
    `document: ${INPUTS.document}`,
    "end",
    "problems: ",
  ]);
  expect(found.some((job) => job.startsWith("lines"))).toBe(true);
});

test.runIf(process.platform === "linux")("an input that nobody reads on is closed", async () => {
  const file = join(emptyFolder(), "a.ndjson");
  // Longer than what is read at once.
  writeFileSync(file, INPUTS.lines.repeat(20_000));
  let isOpen = false;
  for await (const _ of jobsOf([file])) {
    isOpen = openFiles().includes(file);
    break;
  }
  expect([isOpen, openFiles().includes(file)]).toEqual([true, false]);
});

/** What is told, in its order. */
async function toldIn(files: readonly string[], settings: Partial<JobSettings> = {}): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const job of jobsOf(files, settings))
    if (job.kind === "problems") found.push(...job.problems.map(toldOf));
  return found;
}

const CHOSEN = { sheet: "XI-2", columns: { respondent: "Nama", group: "Kelas" } };
const COLUMNS_ALONE = { ...CHOSEN, sheet: null };
const NO_COLUMNS = { options: ["--peserta", "--kelompok"] };

test.each<[keyof typeof INPUTS, JobSettings["table"], unknown[]]>([
  ["document", COLUMNS_ALONE, [["columns-without-effect", NO_COLUMNS]]],
  ["lines", COLUMNS_ALONE, [["columns-without-effect", NO_COLUMNS]]],
  ["table", COLUMNS_ALONE, []],
  ["table", CHOSEN, [["no-sheets", { sheet: "XI-2" }]]],
  ["lines", { sheet: null, columns: ANY_COLUMNS }, []],
])("what has no effect on a %s is told, with the file it is of", async (name, table, expected) => {
  const file = join(emptyFolder(), "a");
  writeFileSync(file, INPUTS[name]);
  const told = expected.map((one) => [...(one as unknown[]), "warning", { file }]);
  expect(await toldIn([file], { table })).toEqual(told);
});

test("what is told of an input before it is read", async () => {
  const stdin = Readable.from([Buffer.from("peserta,empati-1\nJosé,4\n", "latin1")]);
  expect(await toldIn(["-"], { stdin })).toEqual([["other-encoding", { word: "José" }, "warning", {}]]);
});

test("how records stand may be said, whatever an input looks like", async () => {
  const stdin = () => Readable.from(['{"empati-1": 4}\n{"empati-1": 5}\n']);
  expect((await read(["-"], { stdin: stdin(), inputFormat: "json" }))[0]).toMatch(/^document/);
  expect((await read(["-"], { stdin: stdin(), inputFormat: "csv" }))[0]).toBe("columns");
  expect((await read(["-"], { stdin: stdin(), inputFormat: "kode" }))[1]).toMatch(/^document/);
});

test("stdin beside files stands where it is named, and one that was not opened keeps its place", async () => {
  const file = join(emptyFolder(), "a");
  writeFileSync(file, INPUTS.table);
  const first = await openInput(join(emptyFolder(), "tiada"), Readable.from([]));
  expect(await read(["tiada", "-", file], { stdin: Readable.from([INPUTS.document]), first })).toEqual([
    "problems: unreadable-file",
    `document: ${INPUTS.document}`,
    "end",
    "problems: ",
    "columns",
    "table: A,4\n",
    "end",
    "problems: ",
  ]);
});

/** A JSON list that is too long to be looked at whole. */
const SPACES = " ".repeat(300_000);

test("a long list is cut into its values, with what stands between them and where", async () => {
  const stdin = Readable.from([`[{"empati-1": 4},,\n{"empati-1": 5}${SPACES},`, '\n{"empati-1": 1}]']);
  const found: unknown[] = [];
  for await (const job of jobsOf(["-"], { stdin, blockBytes: 1 })) {
    if (job.kind === "mistake") found.push(toldOf(job.problem));
    if (job.kind !== "block" || job.shape.kind !== "values") continue;
    const text = Buffer.from(job.block.bytes).toString().replaceAll(/\s+/g, "");
    found.push([job.shape.place.index, job.shape.place.line, text, countRecords(job, PLAN)]);
  }
  expect(found).toEqual([
    ["not-json", { detail: "ValueExpected" }, "error", { line: 1, column: 18 }],
    [0, 0, '{"empati-1":4},,{"empati-1":5}', 2],
    [2, 1, '{"empati-1":1}', 1],
  ]);
});

test.each<[string, string, number[]]>([
  ["one value", `[${SPACES}{"empati-1": 4}]`, [1]],
  ["two values", `[${SPACES}{"empati-1": 4}, {"empati-1": 4}]`, [2]],
  ["many values", `[${SPACES}{"empati-1": 4}, {"empati-1": 4}, {"empati-1": 4}]`, [2]],
  ["a value that is cut off", `[${SPACES}{"empati-1": 4`, [1]],
  ["none", `[${SPACES}]`, []],
])("how many records a long list of %s holds", async (_, text, expected) => {
  const counts: number[] = [];
  for await (const job of jobsOf(["-"], { stdin: Readable.from([text]) }))
    counts.push(countRecords(job, PLAN));
  expect(counts.filter((count) => count > 0)).toEqual(expected);
});

test.each<[string, string, number]>([
  ["two lines, the first of them empty", '\n{"empati-1": 4}', 1],
  ["a word alone", "a", 1],
  ["a word and an empty line", "a\n\n", 1],
  ["two words", "a\nb", 2],
  ["two words, with spaces before them", " a\n b", 2],
  ["two words in a line", "a b", 1],
])("how many records lines hold: %s", async (_, text, count) => {
  const counts: number[] = [];
  for await (const job of jobsOf(["-"], { stdin: Readable.from([text]), inputFormat: "ndjson" }))
    if (job.kind === "block") counts.push(countRecords(job, PLAN));
  expect(counts).toEqual([count]);
});

test("what is a fault of the program is none of the input, which is closed all the same", async () => {
  const roles = new Roles({ asked: everyKind(), isFixed: true, catalogue: join(emptyFolder(), "tiada") });
  const stdin = Readable.from(['{"profile": "peran-lain", "answers": {"empati-1": 4}}']);
  await expect(read(["-"], { stdin, roles })).rejects.toThrow("the catalogue is missing");
});

const row = (cells: readonly string[], attributes = "") =>
  `<row${attributes}>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;

/** What the jobs of a workbook say, the name of its file left out. */
async function readWorkbook(
  sheets: Readonly<Record<string, readonly string[]>>,
  sheet: string | null = null,
) {
  const file = join(emptyFolder(), "a.xlsx");
  const written = Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.join("") }));
  writeFileSync(file, zipOf(xlsxParts(written)));
  const found: unknown[] = [];
  let input: unknown;
  for await (const job of jobsOf([file], { table: { sheet, columns: ANY_COLUMNS } })) {
    if (job.kind === "problems") found.push(...job.problems.map(toldOf));
    else found.push(shown(job));
    if ("input" in job) input = job.input;
  }
  return { found, input, file };
}

const XI_1 = [row(["peserta", "empati-1"]), row(["A", "4"])];
const XI_2 = [
  row(["Kelas XI-2"], ' hidden="1"'),
  row(["peserta", "empati-1"]),
  row(["B", "5"], ' hidden="1"'),
];

test("of two sheets with answers the first is read, and the other told", async () => {
  const { found, input, file } = await readWorkbook({ "XI-1": XI_1, "XI-2": XI_2 });
  const other = ["other-sheets", { sheets: ["XI-2"] }, "warning", { file }];
  expect(found).toEqual([other, "columns", "table: A\t4\n", "end"]);
  expect(input).toEqual({ file, sheet: "XI-1", lines: 1, records: 0 });
});

test("a sheet that is named is read, and what hides in its rows is told at its end", async () => {
  const { found, input, file } = await readWorkbook({ "XI-1": XI_1, "XI-2": XI_2 }, "XI-2");
  const hidden = ["hidden-rows", { count: 1 }, "warning", { file, sheet: "XI-2" }];
  expect(found).toEqual(["columns", "table: B\t5\n", hidden, "end"]);
  expect(input).toEqual({ file, sheet: "XI-2", lines: 2, records: 0 });
});

test("quotes and commas in a sheet are letters", async () => {
  const { found } = await readWorkbook({
    A: [row(["peserta", "empati-1"]), row(['"A, B', "4"]), row(["C", "5"])],
  });
  expect(found).toEqual(["columns", 'table: "A, B\t4\nC\t5\n', "end"]);
});

test("a sheet that is not there is told, and counts as somebody who is not scored", async () => {
  const { found, input, file } = await readWorkbook({ "XI-1": XI_1 }, "XI-3");
  const args = { sheet: "XI-3", sheets: ["XI-1"], suggestion: "XI-1" };
  expect(found).toEqual([["unknown-sheet", args, "error", { file }], "end"]);
  expect(input).toEqual({ file, lines: 0, records: 1 });
});

test("an empty sheet holds nobody", async () => {
  const { found, input, file } = await readWorkbook({ A: [] });
  expect(found).toEqual(["end"]);
  expect(input).toEqual({ file, sheet: "A", lines: 0, records: 0 });
});

test("a sheet that is damaged further on is told, with its file", async () => {
  // More than is looked at before a sheet is chosen.
  const rows = Array.from({ length: 2000 }, (_, index) => row([`A-${index}`, "4", "x".repeat(200)]));
  const { found, file } = await readWorkbook({
    A: [row(["peserta", "empati-1", "catatan"]), ...rows, "<row><row>"],
  });
  expect(found).toEqual([["damaged-workbook", {}, "error", { file, sheet: "A" }]]);
});
