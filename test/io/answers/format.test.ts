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
  ["one cell in quotes", '"empati-1"\n4\n', "csv"],
  ["a table of numbers", "1\n4\n", "csv"],
  ["a table in quotes", '"id","empati-1"\n"A",4\n', "csv"],
  ["a table whose heading begins with a bracket", "[Bagian 1],empati-1\nA,4\n", "csv"],
  ["a table whose heading begins with a number in brackets", "[1] empati-1;[2] empati-2\n4;4\n", "csv"],
  ["a table whose heading begins with a brace", "{nama},empati-1\nA,4\n", "csv"],
  ["a list over lines", '[\n{"a": 1}\n]', "json"],
  ["a list of numbers", "[4,\n4]", "json"],
  ["an object without quotes", "{a: 1}", "json"],
  ["an object a line, the first cut off at a comma", '{"a": {"b": 1,\n{"a": 2}\n{"a": 3}\n', "ndjson"],
  ["an object a line, the first cut off at a colon", '{"a":\n{"a": 2}\n', "ndjson"],
  ["an object that holds a list over lines", '{"a": [{"b": 1},\n{"b": 2}\n]}', "json"],
  ["an object whose value stands on a line of its own", '{"a":\n{"b": 2}\n}', "json"],
  ["an object with each bracket on a line of its own", '{\n  "a": 1\n}\n', "json"],
  ["an object whose bracket closes on a line of its own", '{"a": 1\n}\n', "json"],
  ["an object with commas before its keys", '{"a": 1\n,"b": 2}\n', "json"],
  ["an object a line, the lines indented", '  {"a": 1}\n  {"a": 2}\n', "ndjson"],
  ["an object a line, both cut off", '{"a": 1,"b\n{"a": 2,"b\n', "ndjson"],
  ["a list over lines that is cut off", '[{"a": 1},\n{"a": 2}\n', "json"],
  ["a list after an empty line of Windows", '\r\n[{"a": 1}]\r\n', "json"],
  ["a list of numbers of two digits", "[10,\n4]", "json"],
  ["a list of numbers with spaces before the commas", "[4 ,\n4]", "json"],
  ["a table whose headings are numbers in brackets", "[1],[2]\n4,4\n", "csv"],
  ["a table whose headings begin with numbers in brackets", "[1] Empati,[2] Sabar\n4,4\n", "csv"],
  ["a table with a list in a later heading", "[Bagian 1],Soal [1, 2]\n4,4\n", "csv"],
  ["a table with braces in a later heading", "{nama},Isian {}\nA,4\n", "csv"],
  ["a table with braces and a colon in a later heading", "Waktu {jam:menit},empati-1\n09.30,4\n", "csv"],
])("the format of %s", (_, text, format) => {
  expect(detectFormat(text, true)).toBe(format);
});

test("a long first line without an end is a record of its own", () => {
  expect(detectFormat('{"a": 1', false)).toBe("ndjson");
  expect(detectFormat('{"a": 1}', false)).toBe("ndjson");
  expect(detectFormat('{"a": [{"b": 1},\n{"b": 2}\n]}', false)).toBe("json");
  expect(detectFormat('{"a": {"b": 1,\n{"a": 2}\n{"a": 3}', false)).toBe("ndjson");
});

test.each([
  ["a list in one line", '[{"a": 1}]', "json"],
  ["an object over lines, the second one long", '{"answers":\n{"a": 1, "b', "json"],
])("the format of what begins with %s", (_, start, format) => {
  expect(detectFormat(start, false)).toBe(format);
});
