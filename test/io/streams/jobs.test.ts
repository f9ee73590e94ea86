import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { Roles } from "../../../src/io/profiles/roles.ts";
import { Buffers } from "../../../src/io/streams/buffers.ts";
import { countRecords, type Job, type JobSettings, readJobs } from "../../../src/io/streams/jobs.ts";
import { openInput } from "../../../src/io/streams/open.ts";
import { CATALOGUE } from "../../cli/helpers.ts";
import { everyKind } from "../../core/fixtures.ts";
import { emptyFolder, openFiles } from "../folder.ts";

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

function jobsOf(files: readonly string[], settings: Partial<JobSettings> = {}): AsyncIterable<Job> {
  const asked = everyKind();
  const roles = new Roles({ asked, isFixed: true, catalogue: CATALOGUE });
  const table = { sheet: null, columns: { respondent: null, group: null } };
  const shared = { plan: planOf(asked), roles, buffers: new Buffers(), inputFormat: null, table };
  return readJobs({ files, stdin: Readable.from([]), ...shared, ...settings });
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
  const counts: number[] = [];
  for await (const job of jobsOf(["-"], { stdin: Readable.from([Buffer.from(long)]) }))
    counts.push(countRecords(job, PLAN));
  expect(counts.filter((count) => count > 0)).toEqual([2]);
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
