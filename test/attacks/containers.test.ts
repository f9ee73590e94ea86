import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run, SMALL_PROFILE, temporaryFolder } from "../cli/helpers.ts";
import { odsParts, xlsxParts, zipOf } from "../io/workbooks/zips.ts";

/** How a file is told of: the exit code, and words of what is said. */
type Told = [code: number, ...words: string[]];

/** Nothing of a file may do more than be told, in a line of where, what, and what to do. */
async function tellsOf(
  argv: readonly string[],
  name: string,
  content: string | Buffer,
  [code, ...words]: Told,
): Promise<void> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), content);
  const ran = await run(argv, { folder, files: { "taman.yaml": SMALL_PROFILE } });
  expect([ran.code, ran.stderr]).toEqual([code, expect.stringContaining(words[0] ?? "")]);
  for (const word of words) expect(ran.stderr).toContain(word);
  expect(ran.stderr).not.toMatch(/kesalahan di dalam program|\n\s+at /);
  expect(Object.keys(Object.prototype)).toEqual([]);
}

const DEEP = 20_000;

describe("a profile", () => {
  test.each<[string, string, Told]>([
    [
      "of aliases of aliases",
      `a: &a [x, x]\n${"bcdefghi".replace(/./g, (key, at) => `${key}: &${key} [*${"abcdefghi"[at]}, *${"abcdefghi"[at]}]\n`)}`,
      [1, "profil.yaml:2:8"],
    ],
    ["with a merge key", `id: a\nrole: A\n<<: {traits: []}\n`, [1, "profil.yaml:3:1"]],
    [
      "with a tag of JavaScript",
      'id: a\nrole: !!js/function "function(){ return process }"\n',
      [1, "profil.yaml:2:7"],
    ],
    [
      "with a tag of its own",
      "%TAG ! tag:evil.example,2026:\n---\nid: a\nrole: !serang A\n",
      [1, "profil.yaml:4:7"],
    ],
    ["with an instruction that nobody knows", "%SERANG 1\n---\nid: a\n", [1, "profil.yaml:1:1"]],
    ["of several documents", `${SMALL_PROFILE}---\n${SMALL_PROFILE}`, [1, "profil.yaml"]],
    ["with a key that stands twice", `${SMALL_PROFILE}role: Lain\n`, [1, "profil.yaml:12:1"]],
    ["with a key that is a list", "id: a\n? [x]\n: y\n", [1, "profil.yaml:2:3"]],
    ["with __proto__ as a key", `${SMALL_PROFILE}__proto__: {polluted: true}\n`, [1, "profil.yaml:12:1"]],
    ["nested in lists", `id: ${"[".repeat(DEEP)}`, [1, "profil.yaml"]],
    ["nested in mappings", `id: ${'{"a":'.repeat(DEEP / 4)}`, [1, "profil.yaml"]],
    [
      "nested by its margin",
      Array.from({ length: 700 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join(""),
      [1, "profil.yaml"],
    ],
    ["with a text of a megabyte", `id: a\nrole: ${"x".repeat(1024 * 1024)}\n`, [1, "1025 KiB"]],
    ["of tabs", "id: a\n\trole: A\n", [1, "profil.yaml:2:1"]],
    ["of UTF-16 that lies", "\ufffe\u0000id: a\n", [1, "profil.yaml"]],
    ["of nothing but a null", "\u0000", [1, "profil.yaml"]],
  ])("%s is told", async (_, text, told) => {
    await tellsOf(["peran", "periksa", "@profil.yaml"], "profil.yaml", text, told);
  });
});

describe("answers in JSON", () => {
  test.each<[string, string, Told]>([
    ["nested in lists", `[${"[".repeat(DEEP)}`, [1, "jawaban.json"]],
    ["nested in mappings", `{"answers":${'{"a":'.repeat(DEEP)}1${"}".repeat(DEEP)}}`, [1, "jawaban.json"]],
    [
      "with a key that stands twice",
      '{"answers": {"sabar-1": 1, "sabar-1": 3}}',
      [1, "jawaban.json:1:28", "sabar-1"],
    ],
    ["with a number beyond all", '{"answers": {"sabar-1": 1e999}}', [1, "jawaban.json:1:25"]],
    [
      "with a number of ten thousand digits",
      `{"answers": {"sabar-1": ${"9".repeat(10_000)}}}`,
      [1, "jawaban.json:1:25"],
    ],
    ["with no number", '{"answers": {"sabar-1": NaN}}', [1, "jawaban.json:1"]],
    [
      "with __proto__ as an item",
      '{"answers": {"__proto__": 1, "constructor": 2}}',
      [1, "__proto__", "constructor"],
    ],
    ["with __proto__ as a record", '{"__proto__": {"answers": {"sabar-1": 1}}}', [1, "__proto__"]],
    ["with __proto__ as the answers", '{"answers": {"__proto__": {"sabar-1": 1}}}', [1, "__proto__"]],
    ["of nothing but a mark", "\ufeff", [1, "jawaban.json"]],
    ["that are a table of names", '[{"toString": 1}, {"valueOf": 2}]', [1, "toString", "valueOf"]],
  ])("%s are told", async (_, text, told) => {
    await tellsOf(["nilai", "-p", "@taman.yaml", "@jawaban.json"], "jawaban.json", text, told);
  });

  test("after a mark, and with blanks of all kinds, are answers", async () => {
    const text = '\ufeff\r\n\t{"answers":\r\n{"sabar-1": 3 , "sabar-2":1}}\n\n';
    await tellsOf(["nilai", "-p", "@taman.yaml", "@jawaban.json"], "jawaban.json", text, [0]);
  });
});

const HEAD =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>kode</t></is></c><c r="B1" t="inlineStr"><is><t>sabar-1</t></is></c></row>';

/** A workbook with one row of answers, of which the name is told otherwise. */
function xlsx(name: string, more: Record<string, string> = {}): Buffer {
  const rows = `${HEAD}<row r="2">${name}<c r="B2"><v>3</v></c></row>`;
  return zipOf({ ...xlsxParts([{ name: "Kelas", rows }]), ...more });
}

/** Of texts that stand for ten others each: nine deep, a billion. */
const BILLION = `<!DOCTYPE a [<!ENTITY a "x">${"bcdefghij".replace(/./g, (key, at) => `<!ENTITY ${key} "${`&${"abcdefghi"[at]};`.repeat(10)}">`)}<!ENTITY f SYSTEM "file:///etc/passwd">]>`;

describe("a workbook", () => {
  test.each<[string, Buffer, string]>([
    [
      "with entities of entities",
      xlsx('<c r="A2" t="inlineStr"><is><t>&j;</t></is></c>', {
        "xl/worksheets/s0.xml": `<?xml version="1.0"?>${BILLION}<worksheet><sheetData>${HEAD}<row r="2"><c r="A2" t="inlineStr"><is><t>&j;&f;</t></is></c><c r="B2"><v>3</v></c></row></sheetData></worksheet>`,
      }),
      "&j;&f;",
    ],
    [
      "with a formula that calls a program",
      xlsx(`<c r="A2" t="str"><f>cmd|' /C calc'!A0</f><v>A-01</v></c>`),
      "A-01",
    ],
    [
      "that leads to another file",
      xlsx('<c r="A2" t="inlineStr"><is><t>A-01</t></is></c>', {
        "xl/externalLinks/externalLink1.xml": '<externalLink><externalBook r:id="rId1"/></externalLink>',
        "xl/externalLinks/_rels/externalLink1.xml.rels":
          '<Relationships><Relationship Id="rId1" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
      }),
      "A-01",
    ],
    [
      "with macros",
      xlsx('<c r="A2" t="inlineStr"><is><t>A-01</t></is></c>', { "xl/vbaProject.bin": "\u0000" }),
      "A-01",
    ],
    [
      "with names that lead out of it",
      xlsx('<c r="A2" t="inlineStr"><is><t>A-01</t></is></c>', {
        "../../PALSU": "x",
        "/etc/PALSU": "x",
        __proto__x: "x",
      }),
      "A-01",
    ],
  ])("%s is read as its texts say", async (_, bytes, respondent) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "kelas.xlsx"), bytes);
    const argv = ["nilai", "-p", "@taman.yaml", "@kelas.xlsx", "-f", "ndjson"];
    const { code, stdout } = await run(argv, { folder, files: { "taman.yaml": SMALL_PROFILE } });
    expect(code).toBe(0);
    expect(String(JSON.parse(stdout).respondent)).toBe(respondent);
  });

  test.each<[string, Buffer, Told]>([
    ["with texts that there are none of", xlsx('<c r="A2" t="s"><v>-1</v></c>'), [2, "kelas.xlsx"]],
    ["with a cell beyond the last column", xlsx('<c r="ZZZZZZ2"><v>1</v></c>'), [2, "kelas.xlsx"]],
    [
      "with a row beyond the last",
      zipOf(xlsxParts([{ name: "A", rows: `${HEAD}<row r="99999999"><c r="A99999999"><v>1</v></c></row>` }])),
      [2, "kelas.xlsx"],
    ],
    ["that is a bomb", bomb(), [2, "kelas.xlsx"]],
    [
      "whose first part leads to itself",
      zipOf({
        "_rels/.rels":
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="_rels/.rels"/></Relationships>',
        "[Content_Types].xml": "",
      }),
      [2, "kelas.xlsx"],
    ],
    [
      "of OpenDocument with a million rows told in one",
      zipOf(
        odsParts(
          `<table:table table:name="A"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="100" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>`,
        ),
      ),
      [1, "kelas.xlsx", "baris 1"],
    ],
  ])("%s is told", async (_, bytes, told) => {
    await tellsOf(["nilai", "-p", "@taman.yaml", "@kelas.xlsx"], "kelas.xlsx", bytes, told);
  });
});

/** A small file that says of a part that it is four gigabytes. */
function bomb(): Buffer {
  const bytes = xlsx('<c r="A2"><v>1</v></c>');
  const name = Buffer.from("xl/worksheets/s0.xml");
  const entry = bytes.lastIndexOf(name) - 46;
  bytes.writeUInt32LE(0xfffffffe, entry + 24);
  return bytes;
}
