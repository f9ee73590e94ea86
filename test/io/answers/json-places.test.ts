import fc from "fast-check";
import { expect, test } from "vitest";
import type { Path } from "../../../src/core/base/finding.ts";
import { type Problem, problem } from "../../../src/core/base/problem.ts";
import { parseAnswers } from "../../../src/io/answers/json.ts";
import { jsonPlaces } from "../../../src/io/answers/json-places.ts";
import { holds, SLOW } from "../../core/helpers.ts";

const TEXT = `{
  "profile": "peran-uji",
  "answers": {
    "empati-1": 4, "__proto__": 5,
    "é👩‍🏫": 1, "x": 2,
    "daftar": [1, {"dalam": true}]
  }
}
`;

const wrong = problem("not-an-option", { id: "x", received: "9", options: 5 });

test.each<[Path, number, number, string | undefined]>([
  [[], 1, 1, undefined],
  [["profile"], 2, 14, "profile"],
  [["answers"], 3, 14, "answers"],
  [["answers", "empati-1"], 4, 17, "answers.empati-1"],
  [["answers", "__proto__"], 4, 33, "answers.__proto__"],
  [["answers", "x"], 5, 23, "answers.x"],
  [["answers", "daftar", 0], 6, 16, "answers.daftar[0]"],
  [["answers", "daftar", 1, "dalam"], 6, 29, "answers.daftar[1].dalam"],
  [["answers", "tiada"], 3, 14, "answers.tiada"],
  [["answers", "daftar", 9, "tiada"], 6, 15, "answers.daftar[9].tiada"],
  [["answers", "constructor"], 3, 14, "answers.constructor"],
  [["tiada"], 1, 1, "tiada"],
])("%j stands in line %d, column %d", (path, line, column, pathInPlace) => {
  expect(jsonPlaces(TEXT, "a.json").locate({ problem: wrong, path })).toEqual({
    ...wrong,
    place: { file: "a.json", line, column, ...(pathInPlace !== undefined && { path: pathInPlace }) },
  });
});

test.each<[Problem, Path, number, number]>([
  [problem("unknown-item", { id: "x", suggestion: null }), ["answers", "x"], 5, 18],
  [problem("unknown-record-key", { key: "profile", suggestion: null }), ["profile"], 2, 3],
  [problem("unknown-item", { id: "tiada", suggestion: null }), ["answers", "tiada"], 3, 14],
])("$code stands at its key", (found, path, line, column) => {
  expect(jsonPlaces(TEXT, undefined).locate({ problem: found, path }).place).toMatchObject({ line, column });
});

test("records of a list stand at their own places", () => {
  const places = jsonPlaces('[{"a": 1},\r\n  {"a": 2}]', undefined);
  expect(places.locate({ problem: wrong, path: [1, "a"] }).place).toStrictEqual({
    line: 2,
    column: 9,
    path: "[1].a",
  });
});

test("lines before the text are counted", () => {
  const places = jsonPlaces('{"a": 1, "a": 2}', "kelas.ndjson", { line: 4, column: 0 });
  expect(places.locate({ problem: wrong, path: [] }).place).toEqual({
    file: "kelas.ndjson",
    line: 5,
    column: 1,
  });
  expect(places.duplicateKeys()[0]?.place).toEqual({ file: "kelas.ndjson", line: 5, column: 10, path: "a" });
});

test.each<[string, [string, string, number, number][]]>([
  ["{}", []],
  ['{"a": 1, "b": {"a": 1}, "c": [{"a": 1}, {"a": 1}]}', []],
  ['{"a": 1,\n "a": 2}', [["a", "a", 2, 2]]],
  [
    '{"a": 1, "\\u0061": 2, "a": 3}',
    [
      ["a", "a", 1, 10],
      ["a", "a", 1, 23],
    ],
  ],
  ['{"__proto__": 1, "__proto__": 2}', [["__proto__", "__proto__", 1, 18]]],
  [
    '[{"a": {"b": 1, "b": 2}, "a": {"c": [{"d": 1, "d": 1}]}}]',
    [
      ["b", "[0].a.b", 1, 17],
      ["a", "[0].a", 1, 26],
      ["d", "[0].a.c[0].d", 1, 47],
    ],
  ],
])("the keys repeated in %s", (text, expected) => {
  expect(jsonPlaces(text, undefined).duplicateKeys()).toEqual(
    expected.map(([key, path, line, column]) => problem("duplicate-key", { key }, { line, column, path })),
  );
});

test("of a repeated key the last counts, as it does for JSON.parse", () => {
  const { locate } = jsonPlaces('{"a": 1,\n"a": 2}', undefined);
  expect(locate({ problem: wrong, path: ["a"] }).place).toEqual({ line: 2, column: 6, path: "a" });
});

function notJson(text: string): Problem | undefined {
  const parsed = parseAnswers(text);
  const [finding] = "findings" in parsed ? parsed.findings : [];
  return finding && jsonPlaces(text, undefined).locate(finding);
}

test.each([
  ['{"a": NaN}', "InvalidSymbol", 1, 7],
  ['{"a": .5}', "InvalidSymbol", 1, 7],
  ["{'a': 1}", "InvalidSymbol", 1, 2],
  ["\ufeff{}", "InvalidSymbol", 1, 1],
  ["\u00a0{}", "InvalidSymbol", 1, 1],
  ['{"a": 1.}', "UnexpectedEndOfNumber", 1, 7],
  ['{\n"a": 01}', "CommaExpected", 2, 7],
  ['{"a": 1,}', "PropertyNameExpected", 1, 9],
  ['{"a" 1}', "ColonExpected", 1, 6],
  ['{"a":', "ValueExpected", 1, 6],
  ['{"a": 1', "CloseBraceExpected", 1, 8],
  ['[{"a": 1}', "CloseBracketExpected", 1, 10],
  ['{"a": 1}\n{"a": 2}\n', "EndOfFileExpected", 2, 1],
  ['{/* x */"a": 1}', "InvalidCommentToken", 1, 2],
  ['{"a": "b\n}', "UnexpectedEndOfString", 1, 7],
  ['{"a": "\\x"}', "InvalidEscapeCharacter", 1, 7],
  ['{"a": "\\u12"}', "InvalidUnicode", 1, 7],
  ['{"a\tb": 1}', "InvalidCharacter", 1, 2],
])("%j is no JSON: %s in line %d, column %d", (text, detail, line, column) => {
  expect(notJson(text)).toEqual(problem("not-json", { detail }, { line, column }));
});

test("what stands before a text in its line is counted in that line alone", () => {
  const { locate } = jsonPlaces('{"a": 1,\n"b": 2}', undefined, { line: 4, column: 10 });
  expect(locate({ problem: wrong, path: ["a"] }).place).toEqual({ line: 5, column: 17, path: "a" });
  expect(locate({ problem: wrong, path: ["b"] }).place).toEqual({ line: 6, column: 6, path: "b" });
});

test("brackets in texts nest nothing", () => {
  const text = `{"a": "${"[".repeat(200)}\\"${"{".repeat(200)}", "a": 2}`;
  expect(jsonPlaces(text, undefined).duplicateKeys()).toMatchObject([{ args: { key: "a" } }]);
});

test.each([
  ["lists", "[]"],
  ["mappings", "{}"],
])("very many %s beside each other nest nothing", (_, value) => {
  const text = `[${`${value},`.repeat(200)}{"a": 1, "a": 2}]`;
  expect(jsonPlaces(text, undefined).duplicateKeys()).toMatchObject([{ args: { key: "a" } }]);
});

test("of what nests too deep every path stands at its beginning", () => {
  const { locate } = jsonPlaces("[".repeat(200), undefined);
  for (const path of [[], [0], [0, "a"]])
    expect(locate({ problem: wrong, path }).place).toMatchObject({ line: 1, column: 1 });
});

test.each([
  ["whole", "[".repeat(50_000) + "]".repeat(50_000), 101],
  ["cut off", "[".repeat(50_000), 101],
  ["of mappings", '{"a":'.repeat(50_000), 501],
  ["less deep than any parser minds", `{"a":${"[".repeat(2500)}${"]".repeat(2500)}}`, 105],
])("brackets nested too deep, %s, have a place too", (_, text, column) => {
  expect(notJson(text)).toEqual(problem("not-json", { detail: "TooDeep" }, { line: 1, column }));
  expect(jsonPlaces(text, undefined).duplicateKeys()).toEqual([]);
});

const PIECES = [
  ...'{}[]:,-+."\\ \n\t\r\u00a0\ufeff\u0001',
  '"a"',
  '"b"',
  "1",
  "0",
  "e5",
  "true",
  "nul",
  "//x\n",
  "/*",
  "NaN",
];

test("whatever JSON.parse refuses has a reason and a place inside the text", SLOW, () => {
  const texts = fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
    .map((list) => list.join(""));
  holds(texts, (text) => {
    const found = notJson(text);
    if (found?.code !== "not-json") return;
    expect(found.args.detail).not.toBe("");
    const { line = 0, column = 0 } = found.place ?? {};
    const length = text.split("\n")[line - 1]?.length ?? -1;
    expect(column >= 1 && column <= length + 1).toBe(true);
  });
});

test("places of generated values lead back to them", SLOW, () => {
  const values = fc.jsonValue({ maxDepth: 4 });
  holds(fc.tuple(values, fc.nat(4)), ([value, indent]) => {
    const text = JSON.stringify(value, null, indent);
    const { locate, duplicateKeys } = jsonPlaces(text, undefined);
    expect(duplicateKeys()).toEqual([]);
    for (const [path, inner] of pathsOf(value, [])) {
      const { line = 0, column = 0 } = locate({ problem: wrong, path }).place ?? {};
      const rest = text
        .split("\n")
        .slice(line - 1)
        .join("\n")
        .slice(column - 1);
      expect(rest.startsWith(JSON.stringify(inner, null, indent).slice(0, 1))).toBe(true);
      if (typeof inner === "string") expect(rest.startsWith(JSON.stringify(inner))).toBe(true);
    }
  });
});

function pathsOf(value: unknown, path: Path): [Path, unknown][] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [[path, value], ...entries.flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}
