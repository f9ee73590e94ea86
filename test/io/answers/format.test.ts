import { expect, test } from "vitest";
import { detectFormat } from "../../../src/io/answers/format.ts";

test.each([
  ["an object over lines", '{"answers": {\n"a": 1}}', "json"],
  ["an object whose first line closes a bracket", '{"a": {"b": 1},\n"c": 2}', "json"],
  ["an object opened on two lines", '{"answers":\n{"a": 1}}', "json"],
  ["an object alone", '{"a": 1}\n', "json"],
  ["a broken object alone", '{"a": 1', "json"],
  ["a list", '[{"a": 1},\n{"a": 2}]', "json"],
  ["a list in one line", '[{"a": 1}]', "json"],
  ["a number", "4", "json"],
  ["an object a line", '{"a": 1}\n{"a": 2}\n', "ndjson"],
  ["an object a line, the first broken", '{"a": 1\n{"a": 2}\n', "ndjson"],
  ["an object a line, the second broken", '{"a": 1}\nx\n', "ndjson"],
  ["empty lines before", '\n\n{"a": 1}\n{"a": 2}', "ndjson"],
  ["nothing", "", "ndjson"],
  ["empty lines", "\n\n", "ndjson"],
  ["a table", "respondent,empati-1\nA,4\n", "csv"],
  ["one cell", "empati-1\n4\n", "csv"],
])("the format of %s", (_, text, format) => {
  expect(detectFormat(text, true)).toBe(format);
});

test("a long first line without an end is a record of its own", () => {
  expect(detectFormat('{"a": 1', false)).toBe("ndjson");
  expect(detectFormat('{"a": 1}', false)).toBe("ndjson");
});
