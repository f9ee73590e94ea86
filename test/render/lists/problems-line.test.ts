import { expect, test } from "vitest";
import { type Place, type Problem, problem } from "../../../src/core/base/problem.ts";
import { problemLine } from "../../../src/render/lists/problems.ts";
import { problemText } from "../../../src/text/problems/problems.ts";
import { HOSTILE, linesOf, squeezed, UNSAFE, widest } from "../helpers.ts";

const FILE = "kelas.json";

function at(place: Place | undefined, severity: Problem["severity"] = "error"): Problem {
  return problem("no-scale", {}, place, severity);
}

const { what, todo } = problemText(at({}));

test.each<[string, Problem, string]>([
  ["without a place", at(undefined), "masukan: "],
  ["a file", at({ file: FILE }), "kelas.json: "],
  ["a line", at({ file: FILE, line: 3, column: 7 }), "kelas.json:3: "],
  ["a line without a file", at({ line: 3 }), "masukan:3: "],
  ["a row of a workbook", at({ file: "a.xlsx", sheet: "XI", line: 3 }), 'a.xlsx, lembar "XI", baris 3: '],
  ["an element without a line", at({ file: FILE, path: "[12]" }), "kelas.json[12]: "],
  [
    "an element of a list in one line",
    at({ file: FILE, line: 1, path: "[12].answers" }),
    "kelas.json:1: [12] ",
  ],
  ["a path within a record", at({ file: FILE, line: 1, path: "answers[2]" }), "kelas.json:1: "],
  ["a warning", at({ file: FILE, line: 3 }, "warning"), "kelas.json:3: Catatan: "],
  ["a hint of an element", at({ file: FILE, line: 1, path: "[0]" }, "hint"), "kelas.json:1: [0] Petunjuk: "],
])("%s", (_, found, lead) => {
  expect(problemLine(found, "kerja-cocok", null)).toBe(`${lead}${what} ${todo}\n`);
});

test("what to type goes by how the program was started, and is not torn at the edge", () => {
  const found = problem("not-json-file", { kind: "html", expected: "analysis" }, { file: "uji.json" });
  expect(problemLine(found, "npx kerja-cocok", 44)).toBe(
    [
      "uji.json: Ini halaman web (HTML), bukan",
      "hasil uji dari kerja-cocok. Buat dengan",
      '"npx kerja-cocok uji BERKAS -o uji.json".',
      "",
    ].join("\n"),
  );
});

test.each(HOSTILE)("%s in a name, a path or an id are text", (_, text, read) => {
  for (const place of [
    { file: text, path: text },
    { file: text, sheet: text, line: 1, path: text },
  ]) {
    const found = problem("unknown-item", { id: text, suggestion: text }, place);
    const whole = problemLine(found, "kerja-cocok", null);
    expect(UNSAFE.exec(whole)).toBeNull();
    expect(linesOf(whole)).toHaveLength(2);
    const broken = problemLine(found, "kerja-cocok", 40);
    expect(widest(broken)).toBeLessThanOrEqual(40);
    expect(squeezed(broken).startsWith(read)).toBe(true);
  }
});
