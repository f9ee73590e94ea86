import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { encodeAnswers } from "../../src/core/code/code.ts";
import { startInterview } from "../../src/core/interview/interview.ts";
import { saveable } from "../../src/core/interview/saved.ts";
import { saveableStack } from "../../src/core/keying/stack.ts";
import { listItems } from "../../src/core/profile/items.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import { parseProfile } from "../../src/io/profiles/yaml.ts";
import { stackText } from "../../src/io/saved/stacks.ts";
import type { KnownAnswers } from "../core/arbitrary.ts";
import { keyed } from "../core/keying/keyed.ts";
import { odsParts, xlsxParts } from "../io/workbooks/zips.ts";
import type { Tree } from "./trees.ts";

// What is sound: everything that is fuzzed begins here.

/** A role with every kind of question, few of each. */
export const ROLE = `id: penjaga-taman
role: Penjaga Taman
summary: Ia merawat taman kota.
responses:
  sesuai: [Tidak sesuai, Netral, Sesuai]
  sering: {ask: Seberapa sering?, options: [Jarang, Kadang, Sering, Selalu]}
duties:
  - id: menyapu
    text: Menyapu taman
    interest: {id: minat-menyapu, text: Menyapu taman setiap pagi}
interest: {name: Minat, responses: sesuai, holdAt: 20}
traits:
  - id: sabar
    name: Sabar
    weight: 2
    holdAt: 20
    responses: sesuai
    items:
      - {id: sabar-1, text: Kamu menunggu benih tumbuh.}
      - {id: sabar-2, text: Kamu mencabut benih yang lambat., reverse: true}
      - id: sabar-3
        text: "Hujan turun. Apa yang kamu lakukan?"
        options:
          - {text: Menunggu di pondok, points: 2}
          - {text: Pulang, points: 0}
          - {text: Tetap menyapu, points: 1}
    tips: [Siram satu tanaman setiap pagi.]
antiTraits:
  - id: jorok
    name: Jorok
    opposes: sabar
    triggerAt: 80
    responses: sering
    items:
      - {id: jorok-1, text: Kamu membuang sampah di jalan.}
misconceptions:
  - id: tanpa-hujan
    claim: Taman hidup tanpa hujan.
    truth: Tidak.
    statements:
      - {id: hujan-1, text: "Taman hidup tanpa hujan, asal disiram.", answer: false, why: Airnya kurang.}
expectations:
  - {id: cepat, claim: Cepat indah, reality: Perlahan}
comparison:
  role: Petani
  items: [{id: arah-1, this: Merawat taman kota, other: Menanam padi}]
conditions: {place: [lapangan]}
codes: {kbji: "9214"}
paths: [{kind: pelatihan, text: Kursus tanaman}]
sources:
  - {id: sumber, text: Sebuah fakta, url: "https://example.org", date: "2025-02-05"}
`;

function soundProfile(text: string): Profile {
  const parsed = parseProfile(text);
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.profile;
}

export const PROFILE = soundProfile(ROLE);

const root = join(import.meta.dirname, "../..");
const fixtures = join(root, "test/fixtures");
const read = (file: string): Buffer => readFileSync(file);
const all = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

const template = read(join(root, "profiles/_template.yaml"));
const shared = read(join(root, "profiles/perawat.yaml"));

/** Profiles as they are written; the first is small, and stands there more than once. */
export const PROFILES: readonly Buffer[] = [
  Buffer.from(ROLE),
  Buffer.from(ROLE),
  Buffer.from(ROLE),
  template,
  shared,
  ...all(join(fixtures, "cases"), ".yaml").map(read),
];

/** The same as data. */
export const PROFILE_TREES: readonly Tree[] = [parse(ROLE), parse(ROLE), parse(template.toString())];

/** One person's answers, as a catalogue's and as the small role's. */
const FULL = {
  "minat-menyapu": 3,
  "sabar-1": 3,
  "sabar-2": 1,
  "sabar-3": 1,
  "jorok-1": 4,
  "hujan-1": false,
  "arah-1": 2,
};
const PART: KnownAnswers = { "sabar-1": 2, "hujan-1": "belum-tahu" };

const PEOPLE: Tree[] = [
  { respondent: "Ayu é", group: "XI-1", answers: FULL },
  { respondent: 7, group: "XI-1", answers: { "sabar-1": 1 } },
  { respondent: "Budi", group: "XI-2", profile: "penjaga-taman", answers: { ...PART, "sabar-2": null } },
  { respondent: null, answers: FULL },
];

export const ANSWER_TREES: readonly Tree[] = [
  PEOPLE,
  { respondent: "Ayu", group: "XI-1", profile: "penjaga-taman", answers: FULL },
  FULL,
  { respondent: "A", code: encodeAnswers(PROFILE, FULL) },
];

const jsonLines = (trees: readonly Tree[]): string => trees.map((one) => `${JSON.stringify(one)}\n`).join("");

/** Answers as JSON, in a line, in several, and one record a line. */
export const ANSWERS: readonly Buffer[] = [
  ...ANSWER_TREES.map((tree) => JSON.stringify(tree)),
  ...ANSWER_TREES.map((tree) => JSON.stringify(tree, null, 2)),
  jsonLines(PEOPLE),
  jsonLines(PEOPLE),
  PEOPLE.map((one) => JSON.stringify(one, null, 1)).join("\n"),
].map((text) => Buffer.from(text));

/** A table of the class: by ids, and as a form exports it. */
export const ROWS: readonly (readonly string[])[] = [
  ["Peserta", "Kelas", "minat-menyapu", "sabar-1", "sabar-2", "sabar-3", "jorok-1", "hujan-1", "arah-1"],
  ["Ayu, é", "XI-1", "3", "Sesuai", "1", "Pulang", "Sering", "salah", "2"],
  ["Budi", "XI-1", "", "2", "NA", "1", "4", "Benar", ""],
  ["Citra", "XI-2", "1", "1", "1", "3", "1", "belum tahu", "5"],
];
const FORM: typeof ROWS = [
  [
    "Timestamp",
    "Kode",
    "1. Kamu menunggu benih tumbuh. *",
    "Seberapa sesuai? [Kamu mencabut benih yang lambat.]",
    "Catatan",
  ],
  ["2026/11/24 8:00:00 AM GMT+7", "A-01", "Sesuai", "tidak sesuai", 'Kata ayu,\n"senang"'],
  ["2026/11/24 8:01:00 AM GMT+7", "A-02", "2. Netral", "", ""],
];

/** A table as spreadsheets write it. */
export function tableText(rows: readonly (readonly string[])[], delimiter: string, end = "\n"): string {
  const cell = (text: string) =>
    text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(delimiter) + end).join("");
}

export const TABLES: readonly Buffer[] = [
  ...[",", ";", "\t", "|"].map((delimiter) => Buffer.from(tableText(ROWS, delimiter))),
  Buffer.from(tableText(FORM, ",", "\r\n")),
  Buffer.from(`\ufeffsep=;\r\n${tableText(ROWS, ";", "\r\n")}`),
  Buffer.from(`\ufeff${tableText(ROWS, "\t")}`, "utf16le"),
  ...all(join(fixtures, "cases"), ".csv")
    .map(read)
    .filter((bytes) => bytes.length < 3000),
];

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const sheetRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (row) =>
        `<row>${row.map((cell) => (/^\d+$/.test(cell) ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`)).join("")}</row>`,
    )
    .join("");

const odsTable = (rows: readonly (readonly string[])[]): string =>
  `<table:table table:name="XI">${rows
    .map(
      (row) =>
        `<table:table-row>${row.map((cell) => `<table:table-cell office:value-type="string"><text:p>${escaped(cell)}</text:p></table:table-cell>`).join("")}</table:table-row>`,
    )
    .join("")}</table:table>`;

/** The parts of a table's workbook. */
export function workbookParts(
  rows: readonly (readonly string[])[],
  kind: "xlsx" | "ods",
): Record<string, string> {
  if (kind === "ods") return odsParts(odsTable(rows));
  return xlsxParts([{ name: "XI", rows: sheetRows(rows) }]);
}

export const WORKBOOK_PARTS: readonly Record<string, string>[] = [
  workbookParts(ROWS, "xlsx"),
  workbookParts(ROWS, "ods"),
  xlsxParts(
    [
      {
        name: "Kelas",
        rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="2"><c r="A2"><v>45000.5</v></c><c r="C2" s="0"><v>3</v></c></row>',
      },
      { name: "Lain", rows: sheetRows(FORM), after: "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>" },
    ],
    {
      shared: "<si><t>Peserta</t></si><si><r><t>sabar</t></r><r><t>-1</t></r></si>",
      styles: "<cellXfs><xf numFmtId='14'/></cellXfs>",
    },
  ),
];

export const WORKBOOKS: readonly Buffer[] = [".xlsx", ".ods"]
  .flatMap((ending) => all(join(fixtures, "workbooks"), ending))
  .map(read);

const CODES = [encodeAnswers(PROFILE, FULL), encodeAnswers(PROFILE, PART), encodeAnswers(PROFILE, {})];

/** Answer codes as they come: lists, chats, tables of forms. */
export const CODE_TEXTS: readonly Buffer[] = [
  CODES.map((code, index) => `A-0${index} (XI-2): ${code}\n`).join(""),
  CODES.map((code, index) => `[26/11/26, 10.1${index}.00] Ayu: ${code}\n`).join(""),
  CODES.map(
    (code, index) => `26/11/26 10.1${index} - ~Budi: kodeku ${code.toLowerCase()} ya\nkedua baris\n`,
  ).join(""),
  `Kode siswa,Kelas,Kode\n${CODES.map((code, index) => `A-0${index},XI-1,${code}\n`).join("")}`,
  CODES.join("\n\n"),
].map((text) => Buffer.from(text));

const KNOWN = join(fixtures, "descriptions/known");

/** Descriptions of jobs, every twentieth of the corpus. */
export const DESCRIPTIONS: readonly Buffer[] = [
  ...all(KNOWN, ".txt").filter((_, index) => index % 20 === 0),
].map(read);

const ABOUT = { startedAt: "2026-11-23T08:00:00.000Z", savedAt: "2026-11-23T08:10:00.000Z" };

/** Stands in a kept file for the folder of the case. */
export const FOLDER = "%FOLDER%";

/** A kept interview of the small role, which is a file of the case. */
export function keptInterview(finished: boolean): Tree {
  const interview = startInterview(PROFILE, {
    seed: 7,
    order: finished ? "listed" : "shortest",
    answers: finished ? FULL : PART,
    skipped: finished ? [] : ["jorok-1"],
  });
  return JSON.parse(
    JSON.stringify(saveable(interview, { ...ABOUT, file: `${FOLDER}/taman.yaml`, finished })),
  );
}

/** A kept stack of paper. */
export const STACK: Tree = JSON.parse(
  stackText(
    saveableStack(keyed("A-01⏎XI-2⏎123", PROFILE), { ...ABOUT, file: `${FOLDER}/taman.yaml`, written: null }),
  ),
);

/** How many questions the small role has. */
export const QUESTIONS = listItems(PROFILE).length;
