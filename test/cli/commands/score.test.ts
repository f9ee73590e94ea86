import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { assess } from "../../../src/core/scoring/assess.ts";
import { FIRST, fixture, lines, listedRole, respondents, run, SMALL_PROFILE } from "../helpers.ts";

const FULL = fixture("answers-full.json");
const PART = fixture("answers-part.json");

/** What the library says of the full answers. */
function assessed() {
  const { coverage, verdict, fit } = assess(listedRole(), JSON.parse(FULL).answers);
  expect(coverage.answered).toBe(coverage.items);
  return { coverage, verdict, fit };
}

test.each([
  ["a file", ["nilai", "@a.json", "--json"], ""],
  ["stdin by its name", ["nilai", "-", "--json"], FULL],
  ["stdin where no file is named", ["nilai", "--json"], FULL],
  ["stdin where no command is named", ["--json"], FULL],
  ["the English alias", ["score", "@a.json", "--json"], ""],
  ["--format json", ["nilai", "@a.json", "--format", "json"], ""],
  ["-f json", ["nilai", "-fjson", "@a.json"], ""],
  ["--json beside its own name", ["nilai", "--json", "--format", "json", "@a.json"], ""],
  ["a byte order mark", ["nilai", "--json"], `\ufeff${FULL}`],
  ["a list of one", ["nilai", "--json"], `[${FULL}]`],
  ["the role by its id", ["nilai", "--json", "--peran", FIRST], FULL],
])("%s", async (_, argv, stdin) => {
  const { code, stdout, stderr } = await run(argv, { stdin, files: { "a.json": FULL } });
  expect([code, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    profile: { id: FIRST },
    respondent: "A-01",
    ...assessed(),
  });
});

test("the report as text is what one respondent gets", async () => {
  const plain = await run(["nilai"], { stdin: FULL });
  expect(plain).toEqual(await run(["nilai", "--format", "teks"], { stdin: FULL }));
  expect(plain.stdout.split("\n").slice(0, 2)).toEqual([
    "Laporan kecocokan: Pendamping Kesejahteraan Masyarakat",
    "Peserta: A-01",
  ]);
});

test("bare answers, and a stream that cuts a letter of several bytes in two", async () => {
  const bytes = Buffer.from('{"respondent":"Ayu é","answers":{"empati-6":4}}');
  const cut = bytes.indexOf(0xc3) + 1;
  const stdin = Readable.from([bytes.subarray(0, cut), bytes.subarray(cut)]);
  const { stdout } = await run(["--format", "ndjson"], { stdin });
  expect(respondents(stdout)).toEqual([["Ayu é", 1]]);
  const bare = await run(["--format", "ndjson"], { stdin: '{"empati-6":4,"empati-7":null}' });
  expect(respondents(bare.stdout)).toEqual([[null, 1]]);
});

test("several files, several records: a line each unless told otherwise", async () => {
  const files = { "a.json": FULL, "b.json": `[${PART}, {"empati-6": 4}]` };
  const { code, stdout, stderr } = await run(["nilai", "@a.json", "@b.json"], { files });
  expect([code, stderr]).toEqual([0, "3 dinilai.\n"]);
  expect(respondents(stdout)).toEqual([
    ["A-01", 63],
    ["A-02", 37],
    [null, 1],
  ]);
});

test("several in JSON are one list that a parser takes", async () => {
  const { stdout } = await run(["nilai", "--json"], { stdin: `[${FULL}, ${PART}]` });
  expect(JSON.parse(stdout).map((report: { respondent: string }) => report.respondent)).toEqual([
    "A-01",
    "A-02",
  ]);
  const one = await run(["nilai", "--json"], { stdin: FULL });
  expect(stdout.startsWith(`[\n${one.stdout.trimEnd()},\n{`)).toBe(true);
  expect(stdout.endsWith("}\n]\n")).toBe(true);
});

test.each([
  ["teks", "\n"],
  ["markdown", "\n"],
  ["ndjson", ""],
])("several as %s follow each other", async (format, between) => {
  const one = async (stdin: string) => (await run(["nilai", "--format", format], { stdin })).stdout;
  expect(await one(`[${FULL}, ${PART}]`)).toBe(`${await one(FULL)}${between}${await one(PART)}`);
});

test("stdin may stand among files", async () => {
  const ran = await run(["nilai", "@a.json", "-"], { stdin: PART, files: { "a.json": FULL } });
  expect(respondents(ran.stdout)).toEqual([
    ["A-01", 63],
    ["A-02", 37],
  ]);
});

test("a profile of one's own", async () => {
  const files = { "taman.yaml": SMALL_PROFILE };
  const stdin = '{"respondent": "T", "answers": {"sabar-1": 3, "sabar-2": 1}}';
  const { code, stdout, stderr } = await run(["nilai", "-p", "@taman.yaml", "--json"], { files, stdin });
  expect([code, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toMatchObject({
    profile: { id: "penjaga-taman", role: "Penjaga Taman" },
    verdict: { status: "certain", band: "strong" },
    fit: { low: 100, high: 100, point: 100 },
  });
});

test("a sheet of `soal`, filled in", async () => {
  const sheet = JSON.parse((await run(["soal", "--format", "json"])).stdout);
  const { answers } = JSON.parse(FULL);
  const { code, stdout, stderr } = await run(["--json"], { stdin: JSON.stringify({ ...sheet, answers }) });
  expect([code, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toEqual({
    ...JSON.parse((await run(["--json"], { stdin: FULL })).stdout),
    respondent: null,
  });
});

test("a sheet that nobody filled in is no mistake", async () => {
  const { stdout: stdin } = await run(["soal", "--json"]);
  const { code, stdout, stderr } = await run(["--json"], { stdin });
  expect([code, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toMatchObject({ coverage: { answered: 0 }, verdict: { band: null } });
});

test("somebody who types answers is told how to end", async () => {
  const ran = await run(["nilai", "--format", "ndjson"], {
    stdin: '{"empati-6": 4}',
    terminals: { stdin: true },
  });
  expect(ran.stderr).toBe(
    lines("Ketik atau tempel jawaban di sini, lalu tekan Ctrl-D (di Windows: Ctrl-Z lalu Enter)."),
  );
  expect(respondents(ran.stdout)).toEqual([[null, 1]]);
});

test("somebody who types nothing but the end is told what was expected", async () => {
  const { code, stdout, stderr } = await run(["nilai"], { terminals: { stdin: true } });
  expect(stderr.split("\n").slice(1, 2)).toEqual(["masukan:1:1 Masalah: Tidak ada jawaban di masukan ini."]);
  expect([code, stdout]).toEqual([1, ""]);
});
