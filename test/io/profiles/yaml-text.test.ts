import { describe, expect, test } from "vitest";
import type { Path } from "../../../src/core/base/finding.ts";
import { problem } from "../../../src/core/base/problem.ts";
import { readYaml, type YamlText } from "../../../src/io/profiles/yaml-text.ts";

function readWhole(text: string, file?: string): YamlText {
  const read = readYaml(text, file);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read;
}

/** What is wrong with a text that is no YAML: the place of each, its code and its detail. */
function told(text: string): string[] {
  const read = readYaml(text);
  if (!("problems" in read)) return [];
  return read.problems.map(({ code, args, place }) => {
    return [`${place?.line}:${place?.column}`, code, "detail" in args ? args.detail : ""].join(" ").trim();
  });
}

const TEXT = `id: a
traits:
  - id: b
    tips: [c, d]
    name:
  - {id: e, name}
# akhir
role: f
`;

test.each<[Path, value: string, key: string]>([
  [[], "1:1", "1:1"],
  [["id"], "1:5", "1:1"],
  [["traits"], "3:3", "2:1"],
  [["traits", 0], "3:5", "3:5"],
  [["traits", 0, "tips"], "4:11", "4:5"],
  [["traits", 0, "tips", 1], "4:15", "4:15"],
  [["traits", 0, "name"], "5:10", "5:5"],
  [["traits", 1, "name"], "6:13", "6:13"],
  [["role"], "8:7", "8:1"],
  // The nearest thing before what does not exist.
  [["traits", 1, "tips"], "6:5", "6:5"],
  [["traits", 2], "3:3", "3:3"],
  [["traits", 1, "name", "ask"], "6:13", "6:13"],
  [["id", "text"], "1:5", "1:5"],
  [["sources", 0, "url"], "1:1", "1:1"],
])("the path %j stands at %s, its key at %s", (path, value, key) => {
  const { offsetOf, place } = readWhole(TEXT);
  const [atValue, atKey] = [false, true].map((wantsKey) => place(offsetOf(path, wantsKey), []));
  expect([`${atValue?.line}:${atValue?.column}`, `${atKey?.line}:${atKey?.column}`]).toEqual([value, key]);
});

test("a place has the file and the path where there are any", () => {
  const { place } = readWhole(TEXT);
  expect(place(4, [])).toStrictEqual({ line: 1, column: 5 });
  expect(place(4, ["traits", 0, "id"])).toStrictEqual({ line: 1, column: 5, path: "traits[0].id" });
  expect(readWhole(TEXT, "a.yaml").place(0, [])).toStrictEqual({ file: "a.yaml", line: 1, column: 1 });
});

test("a mark of the order of bytes counts only where it is none", () => {
  expect(told('\ufeff{id: "a", role: @b}\n')).toEqual(["1:17 yaml-syntax BAD_SCALAR_START"]);
  expect(told('{id: "\ufeffa", role: @b}\n')).toEqual(["1:18 yaml-syntax BAD_SCALAR_START"]);
});

test("keys that are no texts are told as that, not as one key twice", () => {
  expect(told("[a]: b\n[c]: d\n")).toEqual([
    "1:1 yaml-syntax NON_STRING_KEY",
    "2:1 yaml-syntax NON_STRING_KEY",
  ]);
});

test("a text around YAML is told in its place, without a path", () => {
  expect(readYaml("id: a\nrole: b\n\nSemoga membantu!\n")).toEqual({
    problems: [problem("text-around-yaml", { text: "Semoga membantu!" }, { line: 4, column: 1 })],
  });
});

describe("a text that goes deeper than its parser", () => {
  const steep = (key: string) => `${key}:\n - ${"- ".repeat(20_000)}x\n`;

  test("is told from its first mistake on", () => {
    expect(told(`id: @a\n${steep("x")}b: c\n`)[0]).toBe("1:5 yaml-syntax BAD_SCALAR_START");
  });

  test("has no mistake in the sound lines before it, wherever these are looked at alone", () => {
    const before = `id: a\nduties:\n${'  - "Menyiram\n    tanaman."\n'.repeat(1_600)}`;
    const text = `${before}role: @b\n${steep("x")}b: c\n`;
    expect(told(text)[0]).toBe("3203:7 yaml-syntax BAD_SCALAR_START");
  });

  test("is told where it does so, when all before that is sound", () => {
    const before = `id: a\n${"# catatan\n".repeat(4_000)}`;
    expect(told(`${before}${steep("x")}b: c\n`)).toEqual([
      expect.stringMatching(/^4003:\d+ yaml-syntax RESOURCE_EXHAUSTION$/),
    ]);
  });
});
