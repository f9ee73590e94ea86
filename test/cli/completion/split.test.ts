import { expect, test } from "vitest";
import { splitLine } from "../../../src/cli/completion/split.ts";

test.each<[string, string[], string]>([
  ["", [""], ""],
  ["kc", ["kc"], ""],
  ["kc ", ["kc", ""], ""],
  ["kc  nilai\ta", ["kc", "nilai", "a"], ""],
  ["kc --format=js", ["kc", "--format=js"], ""],
  ["kc kelas\\ xi", ["kc", "kelas xi"], ""],
  ["kc 'kelas x", ["kc", "kelas x"], "'"],
  ['kc "a \\"b\\" \\$c \\d', ["kc", 'a "b" $c \\d'], '"'],
  ["kc 'a\\'b", ["kc", "a\\b"], ""],
  ["kc a'b c'd\"e f\"", ["kc", "ab cde f"], ""],
  ["kc ''", ["kc", ""], ""],
  ["kc '' a", ["kc", "", "a"], ""],
  ["kc \\", ["kc", ""], ""],
  ["A=1 B='x y' kc ni", ["kc", "ni"], ""],
  ["cd x && kc ni", ["kc", "ni"], ""],
  ["kc a; kc b | kc ", ["kc", ""], ""],
  ["kc 'a;b' c", ["kc", "a;b", "c"], ""],
  ["kc < a nilai", ["kc", "nilai"], ""],
  ["kc >a b", ["kc", "b"], ""],
])("%j", (line, words, quote) => {
  expect(splitLine(line)).toEqual({ words, quote });
});
