import { expect, test } from "vitest";
import { type Place, type Problem, problem } from "../../../src/core/base/problem.ts";
import { renderProblems } from "../../../src/render/lists/problems.ts";
import { columnsOf } from "../../../src/render/terminal/wrap.ts";
import { anyProblemText } from "../../../src/text/problems/content.ts";
import { problemText } from "../../../src/text/problems/problems.ts";
import { HOSTILE, linesOf, plain, UNSAFE, widest } from "../helpers.ts";

const FILE = "profil.yaml";

function at(place: Place, severity: Problem["severity"] = "error"): Problem {
  return problem("no-scale", {}, place, severity);
}

const { what, todo } = problemText(at({}));

function draw(source: string | undefined, place: Place, options = {}): string[] {
  return linesOf(renderProblems([at({ file: FILE, ...place })], () => source, options));
}

test("place, what is wrong, path, the lines around, and what to do", () => {
  expect(draw("id: a\nrole: b\nx: c\ny: d", { line: 2, column: 7, path: "traits[0].name" })).toEqual([
    `profil.yaml:2:7 Masalah: ${what}`,
    "  traits[0].name",
    "    1 | id: a",
    "  > 2 | role: b",
    "      |       ^",
    "    3 | x: c",
    `  → ${todo}`,
    "",
  ]);
});

const LONG_QUESTION = problem(
  "long-text",
  { lines: 3, most: 2, columns: 60 },
  { file: "a.yaml", path: "traits[0]" },
  "hint",
);

test.each<[string, Problem, string]>([
  ["without a place", problem("no-scale", {}), `Masalah: ${what}\n  → ${todo}\n`],
  ["a warning", problem("no-scale", {}, undefined, "warning"), `Catatan: ${what}\n  → ${todo}\n`],
  ["a hint", problem("no-scale", {}, undefined, "hint"), `Petunjuk: ${what}\n  → ${todo}\n`],
  ["a file without a line", at({ file: FILE }), `profil.yaml Masalah: ${what}\n  → ${todo}\n`],
  ["a line without a file", at({ line: 2, column: 3 }), `masukan:2:3 Masalah: ${what}\n  → ${todo}\n`],
  ["a line without a column", at({ line: 2 }), `masukan:2:1 Masalah: ${what}\n  → ${todo}\n`],
  [
    "a row of a workbook",
    at({ file: "a.xlsx", sheet: "XI", line: 3 }),
    `a.xlsx, lembar "XI", baris 3 Masalah: ${what}\n  → ${todo}\n`,
  ],
  [
    "a rule of content, which has a name",
    LONG_QUESTION,
    `a.yaml Petunjuk: ${anyProblemText(LONG_QUESTION).what}\n  traits[0] · long-text\n  → ${anyProblemText(LONG_QUESTION).todo}\n`,
  ],
  ["a path alone", at({ path: "empati-9" }), `masukan Masalah: ${what}\n  empati-9\n  → ${todo}\n`],
])("%s", (_, found, drawn) => {
  expect(renderProblems([found], () => undefined, {})).toBe(drawn);
});

test("a place without a line has no frame though the text is at hand", () => {
  expect(draw("id: a", {})).toEqual([`profil.yaml Masalah: ${what}`, `  → ${todo}`, ""]);
});

test("several problems stand apart, each with the frame of its own file", () => {
  const sources: Record<string, string> = { "a.yaml": "satu", "b.yaml": "dua" };
  const found = ["a.yaml", "b.yaml", "c.yaml"].map((file) => at({ file, line: 1, column: 1 }));
  const drawn = renderProblems(found, (file) => sources[file ?? ""], {});
  const one = (file: string, frame: string) => `${file}:1:1 Masalah: ${what}\n${frame}  → ${todo}\n`;
  expect(drawn).toBe(
    [
      one("a.yaml", "  > 1 | satu\n      | ^\n"),
      one("b.yaml", "  > 1 | dua\n      | ^\n"),
      one("c.yaml", ""),
    ].join("\n"),
  );
  expect(renderProblems([], () => "", {})).toBe("");
});

/** The frame's lines: all but the head and what to do. */
function frame(source: string, line: number, column: number, width?: number): string[] {
  const options = width === undefined ? {} : { width };
  return draw(source, { line, column }, options).slice(1, -2);
}

test.each<[string, string, number, number, string[]]>([
  ["the first line", "a\nb\nc", 1, 1, ["  > 1 | a", "      | ^", "    2 | b"]],
  ["the last line", "a\nb\nc", 3, 2, ["    2 | b", "  > 3 | c", "      |  ^"]],
  ["an empty line at the end", "a\n", 2, 1, ["    1 | a", "  > 2 |", "      | ^"]],
  ["an empty text", "", 1, 1, ["  > 1 |", "      | ^"]],
  ["a line after the end", "a", 3, 1, []],
  ["CRLF", "aa\r\nbb\r\ncc\r\n", 2, 2, ["    1 | aa", "  > 2 | bb", "      |  ^", "    3 | cc"]],
  ["a tab before the place", "\tid: a", 1, 2, ["  > 1 |  id: a", "      |  ^"]],
  ["a tab at the place", "a\tb", 1, 2, ["  > 1 | a b", "      |  ^"]],
  ["wide characters before the place", "漢字: x", 1, 5, ["  > 1 | 漢字: x", "      |       ^"]],
  ["an emoji of two code units before the place", "😀 x", 1, 4, ["  > 1 | 😀 x", "      |    ^"]],
  ["an emoji of two code points before the place", "❤️ x", 1, 4, ["  > 1 | ❤️ x", "      |    ^"]],
  ["accents before the place", "e\u0301e\u0301 x", 1, 6, ["  > 1 | e\u0301e\u0301 x", "      |    ^"]],
  ["controls before the place", "\u001b[31m: x", 1, 8, ["  > 1 | [31m: x", "      |       ^"]],
  ["a column after the end of the line", "ab", 1, 5, ["  > 1 | ab", "      |   ^"]],
])("the caret stands below its place: %s", (_, source, line, column, lines) => {
  expect(frame(source, line, column)).toEqual(lines);
});

test("the numbers of lines are as wide as the largest", () => {
  const source = Array.from({ length: 12 }, (_, index) => `x${index + 1}`).join("\n");
  expect(frame(source, 9, 2)).toEqual(["     8 | x8", "  >  9 | x9", "       |  ^", "    10 | x10"]);
});

const LONG = Array.from({ length: 500 }, (_, index) => String.fromCharCode(97 + (index % 26))).join("");

test.each([
  [1, 80],
  [36, 80],
  [37, 80],
  [38, 80],
  [250, 80],
  [500, 80],
  [501, 80],
  [1, 40],
  [250, 40],
  [500, 40],
  [250, 200],
])("a long line is cut around column %d at %d columns", (column, width) => {
  const [shown = "", caret = ""] = frame(LONG, 1, column, width);
  expect(columnsOf(shown)).toBeLessThanOrEqual(Math.min(width, 80));
  expect(columnsOf(caret)).toBeLessThanOrEqual(Math.min(width, 80));
  const marked = shown[caret.indexOf("^")];
  expect(marked).toBe(LONG[column - 1]);
  const isInside = column > 100 && column < 400;
  if (isInside) expect(columnsOf(shown)).toBe(Math.min(width, 80));
  // What stands before the place is shown too.
  const before = Math.min(column - 1, 14);
  expect(shown).toContain(LONG.slice(column - 1 - before, column));
});

test.each([40, 41, 42, 43, 80])(
  "a long line of wide characters is cut at whole characters, at %d columns",
  (width) => {
    const source = "漢".repeat(400);
    for (const column of [1, 18, 19, 37, 38, 200, 400]) {
      const [shown = "", caret = ""] = frame(source, 1, column, width);
      expect(columnsOf(shown)).toBeLessThanOrEqual(width);
      const before = shown.slice("  > 1 | ".length);
      expect(before.trim()).toMatch(/^漢+$/);
      // The columns before the caret end where a character begins.
      const columns = caret.indexOf("^") - "  > 1 | ".length;
      const lead = before.length - before.trimStart().length;
      expect((columns - lead) % 2).toBe(0);
      expect(columns).toBeLessThan(columnsOf(before));
    }
  },
);

test("a wide character that would begin in the last column is shown above its mark", () => {
  const [shown = "", caret = ""] = frame(`a${"漢".repeat(35)}字漢`, 1, 37);
  expect(columnsOf(shown.slice(0, shown.indexOf("字")))).toBe(caret.indexOf("^"));
});

test.each([1, 41, 80])("families of emoji are cut between them, around number %d of 80", (number) => {
  const family = "👨‍👩‍👧‍👦";
  const [shown = "", caret = ""] = frame(family.repeat(80), 1, (number - 1) * family.length + 1);
  const cut = shown.slice("  > 1 | ".length);
  expect(cut.replaceAll(family, "")).toBe("");
  expect(columnsOf(cut)).toBeGreaterThan(caret.indexOf("^") - "  > 1 | ".length);
});

test("the lines around a long one are cut at the same columns", () => {
  const [above, line, , below] = frame(`${LONG}\n${LONG}\nkurang`, 2, 300);
  expect(above?.slice(7)).toBe(line?.slice(7));
  expect(below).toBe("    3 |");
});

test("one line of a million characters with a thousand problems is drawn", () => {
  const source = `[${"1,".repeat(500_000)}]`;
  const found = Array.from({ length: 1000 }, (_, index) => at({ line: 1, column: index * 1000 + 1 }));
  const drawn = renderProblems(found, () => source, {});
  expect(linesOf(drawn).filter((line) => line.startsWith("  > 1 |"))).toHaveLength(1000);
  expect(linesOf(drawn).filter((line) => line.startsWith("  >") && columnsOf(line) > 80)).toEqual([]);
});

test("colours mark errors red and warnings yellow, and change nothing else", () => {
  const error = renderProblems([at({ line: 1, column: 1 })], () => "a\n", { colour: 1 });
  const warning = renderProblems([at({ line: 1, column: 1 }, "warning")], () => "a\n", { colour: 1 });
  expect(error).toContain("\u001b[31mMasalah\u001b[39m: ");
  expect(warning).toContain("\u001b[33mCatatan\u001b[39m: ");
  expect(plain(error)).toBe(renderProblems([at({ line: 1, column: 1 })], () => "a\n", {}));
});

test.each(HOSTILE)("%s in a file, a name or an id are text", (_, text) => {
  const found = problem(
    "unknown-item",
    { id: text, suggestion: text },
    { file: text, line: 1, column: 3, path: text },
  );
  const drawn = renderProblems([found], () => text, {});
  expect(UNSAFE.exec(drawn)).toBeNull();
  const lines = linesOf(drawn);
  // Head, path and what to do are one line each: data cannot add lines.
  const around = lines.filter((line) => / \|/.test(line.slice(0, 8)));
  expect(lines).toHaveLength(around.length + 4);
  expect(widest(around.join("\n"))).toBeLessThanOrEqual(80);
});

test("in a terminal no word is torn at the edge, nor a command that is quoted; elsewhere a sentence keeps its line", () => {
  const found = problem(
    "not-json-file",
    { kind: "html", expected: "analysis" },
    { file: "uji.json", path: "a.b" },
  );
  const whole = renderProblems([found], () => undefined, { width: 40 });
  expect(linesOf(whole)).toEqual([
    "uji.json Masalah: Ini halaman web (HTML), bukan hasil uji dari kerja-cocok.",
    "  a.b",
    '  → Buat dengan "kerja-cocok uji BERKAS -o uji.json".',
    "",
  ]);
  const painted = renderProblems([found], () => undefined, { width: 44, wraps: true, colour: 1 });
  expect(linesOf(painted)).toEqual([
    "uji.json Masalah: Ini halaman web (HTML),",
    "bukan hasil uji dari kerja-cocok.",
    "  a.b",
    "  → Buat dengan",
    '    "kerja-cocok uji BERKAS -o uji.json".',
    "",
  ]);
  expect(painted).toContain("\u001b[31mMasalah\u001b[39m: Ini");
});

test("no line of words is wider than the terminal", () => {
  const place = { file: FILE, path: "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas" };
  const widths = Array.from({ length: 21 }, (_, index) => 40 + index);
  const drawnAt = (width: number) => renderProblems([at(place)], () => undefined, { width, wraps: true });
  expect(widths.filter((width) => widest(drawnAt(width)) > width)).toEqual([]);
});

test.each([
  [28, "folder/profil.yaml Masalah:", "Profil ini belum punya satu"],
  [27, "folder/profil.yaml Masalah:", "Profil ini belum punya satu"],
  [26, "folder/profil.yaml", "Masalah: Profil ini belum"],
])("at %d columns the first lines are %j and %j", (width, first, second) => {
  const found = at({ file: `folder/${FILE}` });
  const drawn = renderProblems([found], () => undefined, { width, wraps: true });
  expect(linesOf(drawn).slice(0, 2)).toEqual([first, second]);
});

test("the name of a file that is wider than a terminal stays whole", () => {
  const file = `${"folder/".repeat(8)}uji.json`;
  const found = problem("not-json-file", { kind: null, expected: "analysis" }, { file });
  expect(linesOf(renderProblems([found], () => undefined, { width: 44, wraps: true })).slice(0, 3)).toEqual([
    file,
    "Masalah: Ini bukan hasil uji dari",
    "kerja-cocok.",
  ]);
});

test.each(["re\u0301sume\u0301.yaml", " uji.yaml", "a  b.yaml", "漢字.yaml", 'satu".yaml'])(
  "the name %j takes no letter from the words beside it",
  (file) => {
    for (const options of [{}, { width: 40, wraps: true }]) {
      const [first] = linesOf(renderProblems([at({ file })], () => undefined, options));
      expect(first).toMatch(/^.+\.yaml Masalah: Profil ini/);
      expect(first?.startsWith(file)).toBe(true);
    }
  },
);
