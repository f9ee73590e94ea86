import { expect, test } from "vitest";
import { type Problem, problem } from "../../../src/core/base/problem.ts";
import {
  type ClassProblems,
  countProblems,
  drawClassProblems,
} from "../../../src/render/lists/class-problems.ts";
import { problemText } from "../../../src/text/problems/problems.ts";

const FAILED = [
  { name: "Budi", group: "XI-2", place: "kelas.csv, baris 3", error: "Salah. Perbaiki." },
  { name: "Ani", group: null, place: "kelas.csv, baris 9", error: null },
];
const EMPTY = problem("empty-input", {}, { file: "b.csv", line: 1, column: 1 });
const NAMES = problem("name-column-used", { column: 2, name: "Nama\u001b[2J" }, { file: "a.csv" }, "warning");
const MERGED = problem(
  "merged-cells",
  { range: "A1:B2" },
  { file: "a.xlsx", sheet: "Kelas", line: 4 },
  "warning",
);
const KEY = problem(
  "unknown-record-key",
  { key: "kelas", suggestion: null },
  { file: "a.json", line: 2, path: "[0].kelas" },
  "warning",
);

function told(failed: ClassProblems["failed"], problems: readonly Problem[]): ClassProblems {
  return { title: "XI-2", date: "2026-11-26", failed, problems };
}

test.each<[string, ClassProblems, number]>([
  ["nothing", told([], []), 0],
  ["what only says how it was read", told([], [NAMES]), 0],
  ["all of it", told(FAILED, [EMPTY, NAMES, MERGED]), 4],
])("%s counts", (_, all, count) => {
  expect(countProblems(all)).toBe(count);
});

test("where nothing is wrong it says so", () => {
  expect(drawClassProblems(told([], []))).toBe(
    "Yang perlu dilihat: XI-2\n26 November 2026\n\nTidak ada masalah.\n",
  );
});

test("everything stands with its place, what is wrong and what to do", () => {
  const text = drawClassProblems(told(FAILED, [EMPTY, NAMES, MERGED, KEY]), "npx kerja-cocok");
  expect(text).toMatch(
    /^BELUM BISA DINILAI \(2\)\n\n1\. Budi \(XI-2\): kelas\.csv, baris 3\n {3}Salah\. Perbaiki\.\n2\. Ani: /m,
  );
  expect(text).toContain("\n2. Ani: kelas.csv, baris 9\n\nPERLU DILIHAT (3)\n");
  expect(text).toMatch(/^PERLU DILIHAT \(3\)\n\n1\. b\.csv, baris 1\n {3}Tidak ada jawaban/m);
  expect(text).toContain('"npx kerja-cocok soal');
  expect(text).toContain('2. a.xlsx, lembar "Kelas", baris 4\n');
  expect(text).toContain("3. a.json, baris 2 ([0].kelas)\n");
  expect(text).toMatch(/^CARA MEMBACANYA \(1\)\n\n1\. a\.csv\n {3}Kolom 2 \("Nama\[2J"\)/m);
});

test("what is of the whole class, or of a key without letters, names no more of its place than there is", () => {
  const idle = problem("columns-without-effect", { options: ["--peserta"] }, undefined, "warning");
  const key = problem(
    "unknown-record-key",
    { key: "", suggestion: null },
    { file: "a.json", line: 2, path: "" },
  );
  const lines = drawClassProblems(told([], [idle, key, EMPTY])).split("\n");
  expect(lines.slice(5, 6)).toEqual([`1. ${problemText(idle).what}`]);
  expect(lines[7]).toBe("2. a.json, baris 2");
  expect(lines.join("\n")).toContain('"kerja-cocok soal');
});
