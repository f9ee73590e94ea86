import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type OtherKind, type ProblemArgs, problem } from "../../../src/core/base/problem.ts";
import { readPipedProfile, readProfile, readProfileText } from "../../../src/io/profiles/file.ts";
import { MOST_PROFILE_BYTES } from "../../../src/io/profiles/limit.ts";
import { emptyFolder } from "../folder.ts";
import { edited, profileOf, SOUND } from "../profile-text.ts";
import { odsParts, xlsxParts, zipOf } from "../workbooks/zips.ts";

/** Nothing of the catalogue is needed by a profile that uses no shared scale. */
const NO_CATALOGUE = "tiada";

/** So much of a file is looked into. */
const MOST_READ = 32 * MOST_PROFILE_BYTES;

/** A file of that name, and the bytes in it. */
function fileOf(bytes: string | Buffer, name = "peran-uji.yaml"): string {
  const file = join(emptyFolder(), name);
  writeFileSync(file, bytes);
  return file;
}

/** What is piped in, in chunks. */
async function* piped(...chunks: (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk as string);
}

const PROSE = "Penjaga taman merawat taman kota.\nIa menyiram tanaman setiap pagi.\n";
const TABLE = "respondent,empati-1\nA,4\n";

test.each<[string, text: string, code: "not-a-profile" | "prose-as-profile"]>([
  ["a table of answers", TABLE, "not-a-profile"],
  ["an answer record", '{"answers": {"empati-1": 4}}', "not-a-profile"],
  ["a description of a job", PROSE, "prose-as-profile"],
])("%s is no profile, from a file or a pipe", async (_, text, code) => {
  const file = fileOf(text);
  expect(await readProfile(NO_CATALOGUE, file)).toEqual({ problems: [problem(code, {}, { file })] });
  expect(await readPipedProfile(NO_CATALOGUE, "-", piped(text))).toEqual({
    problems: [problem(code, {}, { file: "-" })],
  });
});

test("YAML that is broken is told as such, with its text, from a file or a pipe", async () => {
  const text = edited("role: Peran Uji", "role: @Peran");
  const told = (file: string) => ({
    problems: [problem("yaml-syntax", { detail: "BAD_SCALAR_START" }, { file, line: 2, column: 7 })],
    source: text,
  });
  const file = fileOf(text);
  expect(await readProfile(NO_CATALOGUE, file)).toEqual(told(file));
  expect(await readPipedProfile(NO_CATALOGUE, "-", piped(text))).toEqual(told("-"));
});

test.each<[OtherKind, Buffer, code: "profile-kind" | "other-kind"]>([
  ["pdf", Buffer.from("%PDF-1.7\n"), "profile-kind"],
  ["word", zipOf({ "word/document.xml": "" }), "profile-kind"],
  ["image", Buffer.from("\x89PNG\r\n\x1a\n\x00", "latin1"), "profile-kind"],
  // Workbooks are told as anywhere: who gives one here may have meant it for answers.
  ["xlsx", zipOf(xlsxParts([])), "other-kind"],
  ["xlsb", zipOf({ "xl/workbook.bin": "" }), "other-kind"],
  ["numbers", zipOf({ "Index/Document.iwa": "" }), "other-kind"],
  [
    "xls",
    Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("Workbook\0", "utf16le")]),
    "other-kind",
  ],
  [
    "ods",
    Buffer.concat([
      zipOf(odsParts("")),
      Buffer.from("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
    ]),
    "other-kind",
  ],
  [
    "spreadsheet-xml",
    Buffer.from('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook>'),
    "other-kind",
  ],
])("a file of the kind %s", async (kind, bytes, code) => {
  const file = fileOf(bytes);
  const told = problem(code, { kind }, { file });
  expect(await readProfile(NO_CATALOGUE, file)).toEqual({ problems: [told] });
  expect(readProfileText(file)).toEqual({ problem: told });
  expect(await readPipedProfile(NO_CATALOGUE, "-", piped(bytes))).toEqual({
    problems: [{ ...told, place: { file: "-" } }],
  });
});

test("what is no UTF-8 is told with its line, from a file or a pipe", async () => {
  const bytes = Buffer.concat([Buffer.from("id: a\nrole: Jos"), Buffer.from([0xe9, 0x0a])]);
  const file = fileOf(bytes);
  const told = (name: string) => ({ problems: [problem("not-utf8", {}, { file: name, line: 2 })] });
  expect(await readProfile(NO_CATALOGUE, file)).toEqual(told(file));
  expect(await readPipedProfile(NO_CATALOGUE, "-", piped(bytes))).toEqual(told("-"));
});

test.each<[string, path: () => string, ProblemArgs["unreadable-file"]]>([
  ["a file that is not there", () => "tiada/peran.yaml", { reason: "missing" }],
  ["a folder", emptyFolder, { reason: "folder", isProfile: true }],
])("%s cannot be read", (_, path, args) => {
  const file = path();
  expect(readProfileText(file)).toEqual({ problem: problem("unreadable-file", args, { file }) });
});

test("the text of a profile is read without its mark, whatever it says", () => {
  expect(readProfileText(fileOf("\ufeffid: [\n"))).toEqual({ text: "id: [\n" });
});

function tooLarge(bytes: number, file: string) {
  return problem("profile-too-large", { bytes, limit: MOST_PROFILE_BYTES }, { file });
}

test("a file that is far too large is told by its size; up to that its kind is", async () => {
  const file = fileOf("%PDF-1.7\n");
  truncateSync(file, MOST_READ);
  const ofKind = { problems: [problem("profile-kind", { kind: "pdf" }, { file })] };
  expect(await readProfile(NO_CATALOGUE, file)).toEqual(ofKind);
  truncateSync(file, MOST_READ + 1);
  expect(await readProfile(NO_CATALOGUE, file)).toEqual({ problems: [tooLarge(MOST_READ + 1, file)] });
});

test("so is what is piped in, of which no more is taken than shows it", async () => {
  const start = Buffer.from("%PDF-1.7\n".padEnd(MOST_READ));
  const ofKind = { problems: [problem("profile-kind", { kind: "pdf" }, { file: "-" })] };
  expect(await readPipedProfile(NO_CATALOGUE, "-", piped(start))).toEqual(ofKind);
  expect(await readPipedProfile(NO_CATALOGUE, "-", piped(start, "12", "345"))).toEqual({
    problems: [tooLarge(MOST_READ + 2, "-")],
  });
});

test("what has no end is told as too large", async () => {
  const file = "/dev/zero";
  expect(await readProfile(NO_CATALOGUE, file)).toEqual({ problems: [tooLarge(MOST_READ, file)] });
  expect(readProfileText(file)).toEqual({ problem: tooLarge(MOST_READ, file) });
});

test.each<[name: string, told: string | null]>([
  ["peran-uji.yaml", null],
  ["peran-uji.yml", null],
  ["peran-uji.YAML", null],
  ["guru-bk.yaml", "guru-bk"],
  ["guru-bk.yml", "guru-bk"],
  ["guru-bk.Yml", "guru-bk"],
  ["guru-bk", "guru-bk"],
  // These are named for something else than an id.
  ["guru.yaml-lama", null],
  ["Guru BK.yaml", null],
  ["_template.yaml", null],
])("a profile with another id than its file, %s, is told of %s", async (name, told) => {
  const file = fileOf(SOUND, name);
  const warning = problem("id-not-file-name", { id: "peran-uji", name: told ?? "" }, { file }, "warning");
  expect(await readProfile(NO_CATALOGUE, file)).toEqual({
    profile: profileOf(SOUND),
    source: SOUND,
    ...(told !== null && { warnings: [warning] }),
  });
});

test("what else is doubted follows the doubt of the name; a pipe has no name to doubt", async () => {
  const doubt = problem("other-meaning", { id: "a", text: null }, undefined, "warning");
  const doubts = () => [{ problem: doubt, path: ["role"] }];
  const file = fileOf(SOUND, "guru-bk.yaml");
  const codes = (found: object) =>
    "warnings" in found && (found.warnings as { code: string }[]).map(({ code }) => code);
  expect(codes(await readProfile(NO_CATALOGUE, file, doubts))).toEqual(["id-not-file-name", "other-meaning"]);
  expect(codes(await readPipedProfile(NO_CATALOGUE, "-", piped(SOUND), doubts))).toEqual(["other-meaning"]);
});

test("a profile that is piped in, in parts, is read as from a file", async () => {
  const parts = [SOUND.slice(0, 100), SOUND.slice(100)];
  expect(await readPipedProfile(NO_CATALOGUE, "-", piped(...parts))).toEqual({
    profile: profileOf(SOUND),
    source: SOUND,
  });
});
