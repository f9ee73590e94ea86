import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readAnalysisFile, readSumsFile } from "../../../src/io/files/analysis.ts";
import { readSummaryFile } from "../../../src/io/files/summary.ts";

const folder = mkdtempSync(join(tmpdir(), "json-"));
afterAll(() => rmSync(folder, { recursive: true }));

const READERS = [
  ["summary", readSummaryFile],
  ["item-sums", readSumsFile],
  ["analysis", readAnalysisFile],
] as const;

test.each<[string, string, string | null]>([
  ["a page of the web", "<!doctype html><p>Rekap</p>", "html"],
  ["a PDF", "%PDF-1.4\n", "pdf"],
  ["a table of answers", "respondent,empati-1\nA-01,4\n", null],
  ["a profile", "id: perawat\nrole: Perawat\n", null],
])("%s holds no JSON of ours, whatever was looked for", (_, text, kind) => {
  const file = join(folder, "rekap");
  writeFileSync(file, text);
  for (const [wanted, read] of READERS) {
    expect(read(file)).toMatchObject({
      problem: {
        code: "not-json-file",
        args: { kind, expected: wanted },
        severity: "error",
        place: { file },
      },
    });
  }
});

test("JSON that breaks off is told where it does", () => {
  const file = join(folder, "potongan.json");
  writeFileSync(file, '{"version": 1');
  expect(readSumsFile(file)).toMatchObject({
    problem: { code: "not-json", place: { file, line: 1, column: 14 } },
  });
});

test("a pipe is told as what it is: files of ours are read by their names", () => {
  for (const [expected, read] of READERS) {
    expect(read("-")).toEqual({
      problem: { code: "piped-file", args: { expected }, severity: "error", place: { file: "-" } },
    });
  }
});
