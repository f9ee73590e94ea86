import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { readScaleFiles } from "../../../src/io/profiles/scale-files.ts";
import { emptyFolder, pretend } from "../folder.ts";

const SETS = "sering: [Jarang, Sering]\n";
const TELATEN = `id: telaten
kind: trait
name: Telaten
responses: sering
items:
  - {id: telaten-1, text: Kamu kembali.}
`;
const BOSAN = TELATEN.replaceAll("telaten", "bosan")
  .replace("trait", "antiTrait")
  .replace("Telaten", "Bosan");

/** What is read from a folder of these files, beside those of two sound scales. */
function read(files: Record<string, string>): ReturnType<typeof readScaleFiles> {
  const folder = emptyFolder();
  const all = { "_responses.yaml": SETS, "telaten.yaml": TELATEN, "bosan.yaml": BOSAN, ...files };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text);
  return readScaleFiles(folder);
}

test("a folder may tell its files in any order", () => {
  pretend("readdirSync", (real) => (folder: string, settings?: never) => real(folder, settings).reverse());
  expect(read({})).toMatchObject({ scales: [{ id: "bosan" }, { id: "telaten" }] });
});

test("a text that is cut is told with its line, and without a path", () => {
  expect(read({ "bosan.yaml": BOSAN.replace("name: Bosan", "name: Bosan #1") })).toEqual({
    problems: [
      problem(
        "text-cut",
        { text: "Bosan", rest: "1" },
        { file: "bosan.yaml", line: 3, column: 7 },
        "warning",
      ),
    ],
  });
});

test("the scales of a folder, in the order of their ids, with the sets that they share", () => {
  expect(read({ "catatan.txt": "bukan sifat" })).toEqual({
    responses: { sering: { options: ["Jarang", "Sering"] } },
    scales: [
      {
        id: "bosan",
        kind: "antiTrait",
        name: "Bosan",
        responses: "sering",
        items: [{ id: "bosan-1", text: "Kamu kembali." }],
      },
      {
        id: "telaten",
        kind: "trait",
        name: "Telaten",
        responses: "sering",
        items: [{ id: "telaten-1", text: "Kamu kembali." }],
      },
    ],
  });
});

test.each<[title: string, files: Record<string, string>, problems: object[]]>([
  [
    "mistakes in several files, each with its place",
    { "telaten.yaml": TELATEN.replace("name", "nama"), "bosan.yaml": BOSAN.replace("sering", "serng") },
    [
      { code: "unknown-responses", place: { file: "bosan.yaml", line: 4, column: 12, path: "responses" } },
      { code: "missing-key", place: { file: "telaten.yaml", line: 1, column: 1, path: "name" } },
      { code: "unknown-key", place: { file: "telaten.yaml", line: 3, column: 1, path: "nama" } },
    ],
  ],
  [
    "sets that are wrong stand alone",
    { "_responses.yaml": "sering: [Jarang]\n", "telaten.yaml": "[" },
    [{ code: "option-count", place: { file: "_responses.yaml", line: 1, column: 9, path: "sering" } }],
  ],
  [
    "a text that is no YAML",
    { "bosan.yaml": "id: [" },
    [{ code: "yaml-syntax", place: { file: "bosan.yaml" } }],
  ],
  [
    "a name that is not the scale's",
    { "jemu.yaml": BOSAN },
    [{ code: "id-not-file-name", args: { id: "bosan", name: "jemu" }, place: { file: "jemu.yaml" } }],
  ],
])("%s", (_, files, problems) => {
  expect(read(files)).toMatchObject({ problems });
});
