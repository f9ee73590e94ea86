import { expect, test } from "vitest";
import { type Path, pathText } from "../../../src/core/base/finding.ts";

test.each<[Path, string]>([
  [[], ""],
  [["traits"], "traits"],
  [["traits", 0, "items", 2], "traits[0].items[2]"],
  [["work", "text"], "work.text"],
  [[1, "pertanyaan-1"], "[1].pertanyaan-1"],
])("the path %j is written %s", (path, text) => {
  expect(pathText(path)).toBe(text);
});
