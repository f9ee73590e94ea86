import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { readCodeInput } from "../../../src/io/streams/code-jobs.ts";
import { MOST_CODE_BYTES } from "../../../src/io/streams/codes.ts";
import type { Input, Job, JobSettings } from "../../../src/io/streams/jobs.ts";
import { items, profile } from "../../first-role.ts";
import { codeOf, firstRoles, spoilt, told } from "../answers/codes/helpers.ts";
import { xlsxParts, zipOf } from "../workbooks/zips.ts";
import { jobsOf, toldOf } from "./reading.ts";

// Answer codes through the whole reader: in a text, in a column of a table, and in a sheet.

/** What each job says; nothing of one that tells of no problem. */
function said(job: Job): unknown[] {
  switch (job.kind) {
    case "document":
      return [{ isCodes: job.isCodes, text: job.text, records: told(job.placed.records) }];
    case "columns":
      return [{ columns: job.columns.problems.map(toldOf), code: job.columns.code }];
    case "problems":
      return job.problems.map(toldOf);
    case "block":
      return [{ block: Buffer.from(job.block.bytes).toString() }];
    default:
      return [job.kind];
  }
}

async function read(input: string | Buffer, settings: Partial<JobSettings> = {}): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const job of jobsOf(["-"], { stdin: Readable.from([input]), ...settings }, profile))
    found.push(...said(job));
  return found;
}

const [ONE, TWO] = [codeOf(1), codeOf(2)];
const choosing = (respondent: string | null, group: string | null = null) => ({
  table: { sheet: null, columns: { respondent, group } },
});

const LIST = `halo semua\nA-01 (XI-2): ${ONE}\n\nB-02: ${spoilt(TWO)}\n`;
const LISTED = {
  isCodes: true,
  text: LIST,
  records: [
    [2, "A-01", "XI-2", null],
    [4, "B-02", null, "code-mistyped"],
  ],
};
const GREETING = ["lines-without-code", { count: 1 }, "warning", {}];

const TABLE = `Inisial,Kelas,Kode\nB-1,XI-2,${ONE}\nB-2,,\nB-3,XI-1,${TWO}\n`;
const TABLED = {
  isCodes: true,
  text: TABLE,
  records: [
    [2, "B-1", "XI-2", null],
    [4, "B-3", "XI-1", null],
  ],
};
const SKIPPED = ["skipped-rows", { empty: 1, totals: 0, headings: 0, ranges: [[3, 3]] }, "warning"];

/** A question of the role. */
const ASKED = items[0]?.id;

test.each<[string, string, Partial<JobSettings>, unknown[]]>([
  ["a text", LIST, {}, [LISTED, GREETING, "end"]],
  ["a text that is named as one", LIST, { inputFormat: "kode" }, [LISTED, GREETING, "end"]],
  [
    "a text, for which somebody names columns",
    LIST,
    choosing("Inisial", "Kelas"),
    [["columns-of-codes", { options: ["--peserta", "--kelompok"] }, "warning", {}], LISTED, GREETING, "end"],
  ],
  [
    "a text, for which somebody names one column",
    LIST,
    choosing(null, "Kelas"),
    [["columns-of-codes", { options: ["--kelompok"] }, "warning", {}], LISTED, GREETING, "end"],
  ],
  [
    "a table whose columns of people somebody names",
    `Nama,Kode\nBudi,${ONE}\n`,
    choosing("Nama"),
    [
      { columns: [], code: 1 },
      { isCodes: true, text: `Nama,Kode\nBudi,${ONE}\n`, records: [[2, "Budi", null, null]] },
      "end",
    ],
  ],
  [
    "a table with a column that is only doubtful",
    `Nama,Kode\nBudi,${ONE}\n`,
    {},
    [
      { columns: [["unused-name", expect.anything(), "warning", { line: 1 }]], code: 1 },
      { isCodes: true, text: `Nama,Kode\nBudi,${ONE}\n`, records: [[2, null, null, null]] },
      "end",
    ],
  ],
  [
    "a table without the column that somebody names: nobody is scored under another name",
    `Nama,Kode\nBudi,${ONE}\n`,
    choosing("Inisial"),
    [
      {
        columns: [
          [
            "unknown-column",
            { option: "--peserta", name: "Inisial", suggestion: null },
            "error",
            { line: 1 },
          ],
        ],
        code: 1,
      },
      { isCodes: true, text: `Nama,Kode\nBudi,${ONE}\n`, records: [] },
      "end",
    ],
  ],
  ["a table, with a row of nobody", TABLE, {}, [{ columns: [], code: 2 }, TABLED, [...SKIPPED, {}], "end"]],
  [
    "a table of answers, with codes in another column: that they are not read is told",
    `peserta,kelas,kode jawaban,${ASKED}\nA-01,X,${ONE},4\nB-02,Y,,4\n`,
    {},
    [
      {
        columns: [
          ["items-without-column", expect.anything(), "warning", { line: 1 }],
          ["codes-beside-answers", { column: 3, name: "kode jawaban" }, "warning", { line: 1 }],
        ],
        code: undefined,
      },
      { block: `A-01,X,${ONE},4\nB-02,Y,,4\n` },
      "end",
    ],
  ],
  [
    "a table of answers, with what another program calls people: no codes",
    `id,${ASKED}\n01ARZ3NDEKTSV4RRFFQ69G5FAV,4\n`,
    {},
    [
      { columns: [["items-without-column", expect.anything(), "warning", { line: 1 }]], code: undefined },
      { block: "01ARZ3NDEKTSV4RRFFQ69G5FAV,4\n" },
      "end",
    ],
  ],
  [
    "the codes of a table of answers, where somebody asks for them",
    `peserta,${ASKED},kode\nA-01,4,${ONE}\n`,
    { inputFormat: "kode" },
    [
      { columns: [], code: 2 },
      {
        isCodes: true,
        text: `peserta,${ASKED},kode\nA-01,4,${ONE}\n`,
        records: [[2, "A-01", null, null]],
      },
      "end",
    ],
  ],
])("%s", async (_, text, settings, expected) => {
  expect(await read(text, settings)).toEqual(expected);
});

const latin = (text: string) => Buffer.from(text, "latin1");

test.each<[string, Buffer, unknown[]]>([
  [
    "a text",
    latin(`José (X): ${ONE}\nBudi (X): ${TWO}\n`),
    [
      [1, "Jos\ufffd", "X", "not-utf8"],
      [2, "Budi", "X", null],
    ],
  ],
  ["a class", latin(`Budi (XI é): ${ONE}\n`), [[1, "Budi", "XI \ufffd", "not-utf8"]]],
  [
    "a table",
    latin(`peserta,kelas,kode\nJosé,X,${ONE}\nBudi,X,${TWO}\n`),
    [
      [2, "Jos\ufffd", "X", "not-utf8"],
      [3, "Budi", "X", null],
    ],
  ],
  [
    "a spoilt code has but its own problem",
    latin(`José: ${spoilt(ONE)}\n`),
    [[1, "Jos\ufffd", null, "code-mistyped"]],
  ],
  ["words that name nobody", latin(`sé\nBudi (X): ${ONE}\n`), [[2, "Budi", "X", null]]],
  ["a sign that the text has itself", Buffer.from(`Jos\ufffd (X): ${ONE}\n`), [[1, "Jos\ufffd", "X", null]]],
])("nobody is scored under a name that cannot be read: %s", async (_, bytes, records) => {
  expect(await read(bytes)).toContainEqual({ isCodes: true, text: bytes.toString(), records });
});

const row = (cells: readonly string[], attributes = "") =>
  `<row${attributes}>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;

/** Sheets by their names. */
function workbookOf(sheets: Readonly<Record<string, readonly string[]>>): Buffer {
  const written = Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.join("") }));
  return zipOf(xlsxParts(written));
}

test("a sheet: what hides in its rows is told beside the codes", async () => {
  const rows = [
    row(["Kode kelas XI-2"], ' hidden="1"'),
    row(["Inisial", "Kode"]),
    row(["B-1", ONE]),
    row(["B-2", "-"]),
    row(["B-3", TWO], ' hidden="1"'),
  ];
  const place = { sheet: "Kode" };
  expect(await read(workbookOf({ Petunjuk: [row(["Isilah"])], Kode: rows }))).toEqual([
    { columns: [], code: 1 },
    {
      isCodes: true,
      text: "",
      records: [
        [3, "B-1", null, null],
        [5, "B-3", null, null],
      ],
    },
    ["skipped-rows", { empty: 1, totals: 0, headings: 0, ranges: [[4, 4]] }, "warning", place],
    ["hidden-rows", { count: 1 }, "warning", place],
    "end",
  ]);
});

test.each<[Partial<JobSettings>, unknown]>([
  [{}, { block: `B-1\t4\t${ONE}\n` }],
  [{ inputFormat: "kode" }, { isCodes: true, text: "", records: [[2, "B-1", null, null]] }],
])("of a sheet with answers and codes, with %j", async (settings, expected) => {
  const rows = [row(["peserta", ASKED ?? "", "Kode"]), row(["B-1", "4", ONE])];
  expect(await read(workbookOf({ Jawaban: rows }), settings)).toContainEqual(expected);
});

test("a sheet may hold codes without a heading", async () => {
  expect(await read(workbookOf({ Kode: [row([ONE]), row([TWO])] }))).toEqual([
    { columns: [], code: 0 },
    {
      isCodes: true,
      text: "",
      records: [
        [1, null, null, null],
        [2, null, null, null],
      ],
    },
    "end",
  ]);
});

test("a sheet with a chat in a column: messages go on in the rows below", async () => {
  const rows = [
    row(["", "26/11/26 10.11 - Bu Rina: kirim kodenya ya"]),
    row(["", `26/11/26 10.12 - Budi: ${ONE}`]),
    row(["", "26/11/26 10.13 - Dewi: Nama: Ani"]),
    row(["", "Kelas: XI-2"]),
    row(["", `Kode: ${TWO}`]),
  ];
  expect(await read(workbookOf({ Petunjuk: [row(["Isilah"])], Obrolan: rows }))).toEqual([
    {
      isCodes: true,
      text: "",
      records: [
        [2, "Budi", null, null],
        [5, "Ani", "XI-2", null],
      ],
    },
    ["lines-without-code", { count: 1 }, "warning", { sheet: "Obrolan" }],
    "end",
  ]);
});

test("a text that is longer than can be held is told, and counts as somebody", async () => {
  // One byte more than may be; the system has none of them ready before somebody looks at them.
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (const bytes of [MOST_CODE_BYTES, 1]) yield new Uint8Array(bytes);
  }
  const input: Input = { file: "obrolan.txt", lines: 0, records: 0 };
  const setting = { plan: planOf(profile), roles: firstRoles(), table: choosing("Inisial").table };
  const reading = readCodeInput(setting as JobSettings, input, { start: Buffer.from(ONE), chunks: chunks() });
  const { value: job } = await reading.next();
  expect(job && "kind" in job ? said(job) : job).toEqual([
    ["file-too-large", { limit: MOST_CODE_BYTES }, "error", { file: "obrolan.txt" }],
  ]);
  expect(await reading.next()).toEqual({ done: true, value: { columns: null, lines: 0 } });
  expect(input.records).toBe(1);
});
