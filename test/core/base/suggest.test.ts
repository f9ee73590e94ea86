import { expect, test } from "vitest";
import { nearest } from "../../../src/core/base/suggest.ts";

test.each([
  ["empati", ["empati", "disiplin"], "empati"],
  ["empti", ["empati", "disiplin"], "empati"],
  ["EMPATI", ["empati"], "empati"],
  ["empati", ["EMPATI"], "EMPATI"],
  ["emapti", ["empati"], "empati"],
  ["disiplinn", ["empati", "disiplin"], "disiplin"],
  ["jauh-sekali", ["empati", "disiplin"], null],
  ["apa", [], null],
  ["", ["a", "ab"], null],
  ["a", ["b", "ab"], null],
  ["ab", ["cd"], null],
  ["ab", ["ac"], "ac"],
  ["abc", ["xbz"], "xbz"],
  ["abcdef", ["xyzdef"], null],
  ["abcdefghi", ["xyzdefghi"], "xyzdefghi"],
  ["abcdefghi", ["wxyzefghi"], null],
])("'%s' among %j most likely means %s", (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

test("the nearest wins, and among equals the first", () => {
  expect(nearest("butir-1", ["butir-20", "butir-2", "butir-3"])).toBe("butir-2");
  expect(nearest("butir-1", ["butir-3", "butir-2"])).toBe("butir-3");
  expect(nearest("butir-1", ["butir-3", "butir-1"])).toBe("butir-1");
});
